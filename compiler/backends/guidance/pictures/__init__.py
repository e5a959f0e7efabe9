"""Pictures of provisions for pages: ladders, read from top to bottom, in Chinese or English.

`ladder` draws what must hold for a provision to apply, or for its duty to bind, and what it then
gives or asks. A picture is one SVG element to be set into a page: without scripts, `style`
attributes or outside addresses, drawn in the colour of the text around it. `stylesheet` adds calm
colours, light or dark as the reader's screen is set; a page needs it once. Parts carry
`data-path`, clauses also `data-clause`, by which a page may mark them as true, false or unknown.
"""

from __future__ import annotations

from datetime import date

from compiler.backends.guidance.clauses import Clauses
from compiler.backends.guidance.from_model import LANGUAGES
from compiler.backends.guidance.names import Names
from compiler.backends.guidance.pictures.ladder import Ladders
from compiler.backends.guidance.pictures.link_map import link_map
from compiler.backends.guidance.pictures.poster import poster
from compiler.backends.guidance.pictures.svg import render, standalone, stylesheet
from dsl.model import tree as m

__all__ = ["ladder", "link_map", "poster", "render", "standalone", "stylesheet"]


def ladder(
    policy: m.Policy, measure: m.Measure, provision: m.Provision, language: str, as_of: date
) -> str:
    """The ladder of a provision of a measure as SVG, in `zh` or `en`, in the words of a day.

    Its ids differ from those of every other provision and version of the policy, in both languages.
    A ValueError is raised if the measure is none of the policy or the provision none of the
    measure, or for another language.
    """
    ladders = Ladders(Clauses(Names(policy, LANGUAGES.index(language), as_of)))
    # Versions share their names and may, cut by the windows around them, share their days.
    place = f"{policy.measures.index(measure)}-{measure.provisions.index(provision)}"
    return render(ladders.of(measure, provision, f"ladder-{language}-{place}"))
