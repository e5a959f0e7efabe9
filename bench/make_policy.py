"""Writes a policy of N measures, for the compile time: `python bench/make_policy.py N`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

HEADER = """policy made "规模试验" en "Size trial"
  effective from 2025-01-01
category kind "类型" en "Kind"
  value road "公路" en "Road"
  value dam "水库" en "Dam"
  value plant "工厂" en "Plant"
record work "工程" en "Work"
  fact area "面积" en "Area" : land area
  fact urgent "急需" en "Urgent" : yes or no
section project "项目" en "Project"
  fact kinds "类型" en "Kinds" : any number of kind
  fact works "工程清单" en "Works" : list of work
"""

MEASURE = """measure {n} "措施{n}" en "Measure {n}"
  applies when project.kinds includes any of {{road, dam}}
  except plant "工厂" en "Plant"
    when project.kinds includes plant
    because "工厂另行规定"
  permit early "先行" en "Early"
    when some w among project.works has w.urgent
    require ready "齐备" en "Ready" s{section}.ready{n}
    limit area "面积" en "Area"
      sum of (w.area for w among project.works where w.urgent)
        at most share{n} of s{section}.area{n}
    amount cap "上限" en "Cap" share{n} of s{section}.area{n}
  oblige hand_over "移交" en "Hand over"
    when s{section}.ready{n}
    deadline day "移交" en "Hand over" within 30 days after s{section}.signed{n}
      done s{section}.done{n}
"""


def policy(count: int) -> Iterator[str]:
    """The lines of a policy of `count` measures; ten measures share a section."""
    yield HEADER
    for n in range(1, count + 1):
        section = (n - 1) // 10
        if n % 10 == 1:
            yield f'section s{section} "事项{section}" en "Section {section}"\n'
        yield (
            f'  fact ready{n} "齐备{n}" en "Ready {n}" : yes or no\n'
            f'  fact area{n} "面积{n}" en "Area {n}" : land area\n'
            f'  fact signed{n} "签订{n}" en "Signed {n}" : date\n'
            f'  fact done{n} "移交{n}" en "Done {n}" : date\n'
        )
    for n in range(1, count + 1):
        yield f'parameter share{n} "比例{n}" en "Share {n}"\n'
        yield f"  value {n % 90 + 1}% from 2025-01-01\n"
    for n in range(1, count + 1):
        yield MEASURE.format(n=n, section=(n - 1) // 10)


if __name__ == "__main__":
    sys.stdout.buffer.writelines(part.encode() for part in policy(int(sys.argv[1])))
