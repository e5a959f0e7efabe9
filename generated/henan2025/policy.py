"""The policy as a table of its measures.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.clauses import PolicyClauses, Window

from .measures import m03, m09, m11, m19, m21, m24, m26, m28, m32, m35, m37, m43, m45, m47

POLICY: Final = PolicyClauses(
    id="henan2025",
    window=Window(start=date(2025, 1, 27)),
    scope=(),
    cautions=(),
    measures=(
        m03.MEASURE,
        m09.MEASURE,
        m11.MEASURE,
        m19.MEASURE,
        m21.MEASURE,
        m24.MEASURE,
        m26.MEASURE,
        m28.MEASURE,
        m32.MEASURE,
        m35.MEASURE,
        m37.MEASURE,
        m43.MEASURE,
        m45.MEASURE,
        m47.MEASURE,
    ),
    chosen={
        "share_base": "city_total",
        "straddling_sites": "not_outside",
        "advance_conditions": "both_limbs",
        "mining_listed": "not_needed",
        "advance_ceiling": "locality",
        "several_classes": "highest",
        "national_share": "each_county",
        "base_pool_share": "whole_province",
        "split_authority": "either",
        "national_projects": "left_out",
        "highway_limb": "not_needed",
        "major_as_key": "lists_apart",
        "deducted_works": "applied_for",
        "urgency_scope": "each_work",
        "pretext_reach": "everyone",
        "siting_condition": "both_kinds",
        "compatible_base": "total_floor",
        "housing_words": "excluded_use",
        "compatible_reach": "chains_only",
        "principle_reach": "both_limits",
        "project_area": "included",
        "adjacent_limits": "unbound",
        "needs_words": "any_need",
        "listed_out": "referred",
        "other_changes": "open_gap",
        "change_duty": "stands_alone",
        "holiday_roll": "strict",
        "old_contracts": "new_only",
        "first_without_harm": "covered",
    },
    options={
        "share_base": ("city_total", "county_draw", "short_pool"),
        "straddling_sites": ("not_outside", "counts"),
        "advance_conditions": ("both_limbs", "growth_only"),
        "mining_listed": ("not_needed", "needed"),
        "advance_ceiling": ("locality", "project_alone"),
        "several_classes": ("highest", "added"),
        "national_share": ("each_county", "all_counties"),
        "base_pool_share": ("whole_province", "each_city"),
        "split_authority": ("either", "conversion_only"),
        "national_projects": ("left_out", "freed"),
        "highway_limb": ("not_needed", "needed"),
        "major_as_key": ("lists_apart", "counts"),
        "deducted_works": ("applied_for", "all_controlling"),
        "urgency_scope": ("each_work", "any_work"),
        "pretext_reach": ("everyone", "eligible_only"),
        "siting_condition": ("both_kinds", "tourism_only"),
        "compatible_base": ("total_floor", "without_support"),
        "housing_words": ("excluded_use", "not_counted"),
        "compatible_reach": ("chains_only", "all_industrial"),
        "principle_reach": ("both_limits", "single_only"),
        "project_area": ("included", "apart"),
        "adjacent_limits": ("unbound", "bound"),
        "needs_words": ("any_need", "all_needs"),
        "listed_out": ("referred", "refused"),
        "other_changes": ("open_gap", "as_parcels"),
        "change_duty": ("stands_alone", "presupposed"),
        "holiday_roll": ("strict", "rolled"),
        "old_contracts": ("new_only", "all_contracts"),
        "first_without_harm": ("covered", "slight_only"),
    },
)
