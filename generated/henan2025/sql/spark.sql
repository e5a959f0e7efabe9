-- 河南省自然资源要素保障若干政策措施 · Henan measures on the supply of land and minerals
-- The status of each measure by the text in force on 2025-01-27, with the chosen readings;
-- deadlines run against the day that is given as :day.
WITH stage_1 AS (
  SELECT
    *,
    (
      `project.is` = 'none'
    ) IS TRUE AS `shared 1`,
    CAST(YEAR(`project.starts_on`) AS DECIMAL(4, 0)) = 2025 AS `shared 2`,
    `planning.township_plan` IN ('drafting') AS `shared 4`,
    (
      `planning.is` = 'none'
    ) IS TRUE AS `shared 5`,
    (
      `dev_zone.is` = 'none'
    ) IS TRUE
    OR (
      `dev_zone.is` IS NULL
      AND `dev_zone.action` IS NULL
      AND `dev_zone.within_boundary` IS NULL
      AND `dev_zone.whole_within` IS NULL
      AND `dev_zone.level` IS NULL
      AND `dev_zone.evaluation_ok` IS NULL
      AND `dev_zone.rate_ok` IS NULL
      AND `dev_zone.others_ok` IS NULL
    ) AS `shared 7`,
    (
      `quota.is` = 'none'
    ) IS TRUE AS `shared 9`,
    `site.boundary` IN ('outside') AS `shared 10`,
    (
      `site.is` = 'none'
    ) IS TRUE AS `shared 11`,
    (
      `village_plan.is` = 'none'
    ) IS TRUE
    OR (
      `village_plan.is` IS NULL
      AND `village_plan.village_land` IS NULL
      AND `village_plan.industry_land` IS NULL
      AND `village_plan.present_land` IS NULL
      AND `village_plan.county_land` IS NULL
      AND `village_plan.county_industry_land` IS NULL
    ) AS `shared 13`,
    (
      `region.is` = 'none'
    ) IS TRUE AS `shared 15`,
    (
      `approval.is` = 'none'
    ) IS TRUE AS `shared 30`,
    CAST(0.5 * `quota.linked_last_year` AS DECIMAL(21, 9)) AS `half_plan term`, /* half_plan 可预支总量 · henan2025.pol:1546 */
    (
      `linkage.is` = 'none'
    ) IS TRUE
    OR (
      `linkage.is` IS NULL
      AND `linkage.from_linkage` IS NULL
      AND `linkage.rural_met` IS NULL
    ) AS `shared 32`,
    `approval.conversion_by` IN ('city') AS `shared 36`,
    (
      `farmland.is` = 'none'
    ) IS TRUE
    OR (
      `farmland.is` IS NULL
      AND `farmland.survey_class` IS NULL
      AND `farmland.reclaimable` IS NULL
      AND `farmland.ecology_ok` IS NULL
    ) AS `shared 38`,
    (
      `reserve.is` = 'none'
    ) IS TRUE AS `shared 40`,
    (
      `land.is` = 'none'
    ) IS TRUE
    OR (
      `land.is` IS NULL
      AND `land.parcels` IS NULL
      AND `land.fragment_area` IS NULL
      AND `land.fragment_area.unknown` IS NULL
    ) AS `shared 42`,
    TRANSFORM(`land.parcels`, item1 -> item1.`use` IN ('commerce', 'residential')) AS `shared 45`,
    TRANSFORM(
      `land.parcels`,
      item1 -> item1.`use` IN ('commerce', 'residential')
      AND item1.`holder_stopped`
      AND item1.`supplied`
      AND NOT item1.`started`
    ) AS `shared 46`,
    `approval.stage` IN ('compiling', 'provincial_review', 'issuing', 'approved') AS `shared 47`,
    (
      `eco.is` = 'none'
    ) IS TRUE
    OR (
      `eco.is` IS NULL
      AND `eco.overlaps` IS NULL
      AND `eco.permitted` IS NULL
      AND `eco.argument_included` IS NULL
      AND `eco.opinion_attached` IS NULL
    ) AS `shared 49`,
    `approval.conversion_by` IN ('province') AS `shared 54`,
    `approval.expropriation_by` IN ('province') AS `shared 55`,
    (
      `early_use.is` = 'none'
    ) IS TRUE AS `shared 59`,
    TRANSFORM(`early_use.works`, item1 -> item1.`kind` IN ('single')) AS `shared 62`,
    TRANSFORM(
      FILTER(`early_use.works`, item1 -> item1.`kind` IN ('single')),
      item1 -> item1.`area`
    ) AS `shared 65`,
    TRANSFORM(`early_use.works`, item1 -> item1.`kind` IN ('other_work')) AS `shared 67`,
    TRANSFORM(
      FILTER(`early_use.works`, item1 -> item1.`kind` IN ('other_work')),
      item1 -> item1.`area`
    ) AS `shared 69`,
    TRANSFORM(
      `early_use.works`,
      item1 -> NOT (
        item1.`kind` IN ('other_work')
      )
      OR (
        item1.`reason` IN ('tight_schedule', 'season_bound') AND item1.`starts_in_year`
      )
    ) AS `shared 71`,
    (
      `phasing.is` = 'none'
    ) IS TRUE
    OR (
      `phasing.is` IS NULL AND `phasing.needed` IS NULL AND `phasing.bases` IS NULL
    ) AS `shared 76`,
    (
      `temp.is` = 'none'
    ) IS TRUE AS `shared 81`,
    NOT (
      (
        `temp.is` = 'unknown'
      ) IS TRUE
    ) AS `shared 82`,
    `site.boundary` IN ('inside') AS `shared 94`,
    (
      `temp_dates.is` = 'none'
    ) IS TRUE
    OR (
      `temp_dates.is` IS NULL
      AND `temp_dates.first_from` IS NULL
      AND `temp_dates.first_from.none` IS NULL
      AND `temp_dates.first_until` IS NULL
      AND `temp_dates.first_until.none` IS NULL
      AND `temp_dates.renewed_until` IS NULL
      AND `temp_dates.renewed_until.none` IS NULL
    ) AS `shared 96`,
    CAST(CAST(0 AS DECIMAL(1, 0)) - CAST(1 AS DECIMAL(1, 0)) AS DECIMAL(1, 0)) AS `shared 98`,
    (
      `mine.is` = 'none'
    ) IS TRUE
    OR (
      `mine.is` IS NULL
      AND `mine.net_transfer` IS NULL
      AND `mine.overlay_query` IS NULL
      AND `mine.situations` IS NULL
      AND `mine.same_owner` IS NULL
      AND `mine.design_approved` IS NULL
      AND `mine.suspended` IS NULL
      AND `mine.causes` IS NULL
    ) AS `shared 109`,
    `supply.method` IN ('allocation') AS `shared 111`,
    (
      `supply.is` = 'none'
    ) IS TRUE
    OR (
      `supply.is` IS NULL
      AND `supply.method` IS NULL
      AND `supply.net_land` IS NULL
      AND `supply.in_plan` IS NULL
      AND `supply.joint_application` IS NULL
      AND `supply.permit_issued` IS NULL
      AND `supply.contract_signed_on` IS NULL
      AND `supply.contract_signed_on.none` IS NULL
      AND `supply.decision_on` IS NULL
      AND `supply.decision_on.none` IS NULL
      AND `supply.handed_over_on` IS NULL
      AND `supply.handed_over_on.none` IS NULL
    ) AS `shared 112`,
    `supply.method` IN (
      'grant_sale',
      'flexible_grant',
      'agreement_grant',
      'lease',
      'lease_then_grant',
      'long_lease'
    ) AS `shared 113`,
    (
      `building.is` = 'none'
    ) IS TRUE AS `shared 115`,
    (
      `mixed.is` = 'none'
    ) IS TRUE
    OR (
      `mixed.is` IS NULL
      AND `mixed.proposed` IS NULL
      AND `mixed.existing` IS NULL
      AND `mixed.conversion` IS NULL
      AND `mixed.safe` IS NULL
      AND `mixed.interest_kept` IS NULL
      AND `mixed.rights_kept` IS NULL
      AND `mixed.uses` IS NULL
      AND `mixed.needs` IS NULL
      AND `mixed.local_rule` IS NULL
    ) AS `shared 116`,
    TRANSFORM(`building.uses`, item1 -> item1.`kind` IN ('research', 'incubation', 'pilot')) AS `shared 124`,
    TRANSFORM(`building.uses`, item1 -> item1.`kind` IN ('housing')) AS `shared 125`,
    TRANSFORM(
      `building.uses`,
      item1 -> NOT (
        item1.`kind` IN ('production')
      )
      AND NOT (
        item1.`kind` IN ('housing')
      )
      AND NOT (
        item1.`kind` IN ('administration', 'living') AND item1.`prescribed`
      )
    ) AS `shared 126`,
    TRANSFORM(
      FILTER(
        `building.uses`,
        item1 -> NOT (
          item1.`kind` IN ('production')
        )
        AND NOT (
          item1.`kind` IN ('housing')
        )
        AND NOT (
          item1.`kind` IN ('administration', 'living') AND item1.`prescribed`
        )
      ),
      item1 -> item1.`area`
    ) AS `shared 127`,
    TRANSFORM(`land.parcels`, item1 -> item1.`adjacent`) AS `shared 133`,
    (
      `redevelopment.is` = 'none'
    ) IS TRUE
    OR (
      `redevelopment.is` IS NULL
      AND `redevelopment.inefficient_urban` IS NULL
      AND `redevelopment.total_area` IS NULL
      AND `redevelopment.next_to_industry` IS NULL
      AND `redevelopment.old_community` IS NULL
      AND `redevelopment.intended_use` IS NULL
    ) AS `shared 138`,
    TRANSFORM(
      `land.parcels`,
      item1 -> NOT (
        item1.`kind` IN ('whole_lot')
      ) AND item1.`hard_alone`
    ) AS `shared 139`,
    TRANSFORM(
      `land.parcels`,
      item1 -> NOT (
        NOT (
          item1.`kind` IN ('whole_lot')
        ) AND item1.`hard_alone`
      )
      OR item1.`area` <= 3
    ) AS `shared 141`,
    TRANSFORM(
      FILTER(
        `land.parcels`,
        item1 -> NOT (
          item1.`kind` IN ('whole_lot')
        ) AND item1.`hard_alone`
      ),
      item1 -> item1.`area`
    ) AS `shared 142`,
    TRANSFORM(`mixed.uses`, item1 -> item1.`function` IN ('industry', 'storage', 'science')) AS `shared 147`,
    (
      `plan.is` = 'none'
    ) IS TRUE
    OR (
      `plan.is` IS NULL
      AND `plan.approved` IS NULL
      AND `plan.unworkable` IS NULL
      AND `plan.causes` IS NULL
      AND `plan.changes` IS NULL
      AND `plan.clearance` IS NULL
      AND `plan.clearance.none` IS NULL
    ) AS `shared 152`,
    (
      `supply.contract_signed_on` > CAST(:day AS DATE)
    ) IS TRUE AS `shared 158`,
    NOT (
      `registration.services` IS NULL
      AND (
        (
          `registration.is` = 'none'
        ) IS TRUE
        OR (
          `registration.is` IS NULL AND `registration.services` IS NULL
        )
      )
    ) AS `shared 161`,
    (
      `violation.is` = 'none'
    ) IS TRUE
    OR (
      `violation.is` IS NULL
      AND `violation.exists` IS NULL
      AND `violation.minor` IS NULL
      AND `violation.first` IS NULL
      AND `violation.corrected` IS NULL
      AND `violation.harm` IS NULL
    ) AS `shared 162`,
    `violation.harm` IN ('no_harm') AS `shared 164`
  FROM projects
), stage_2 AS (
  SELECT
    *,
    `project.stable_growth` IS NULL AND `shared 1` AS `project.stable_growth is none`,
    `project.starts_on.none` IS TRUE
    OR (
      `project.starts_on` IS NULL
      AND NOT (
        `project.starts_on.none` IS TRUE
      )
      AND `shared 1`
    ) AS `project.starts_on is none`,
    `planning.township_plan` IS NULL AND `shared 5` AS `planning.township_plan is none`,
    `planning.in_township_plan` IS NULL AND `shared 5` AS `planning.in_township_plan is none`,
    `dev_zone.action` IS NULL AND `shared 7` AS `dev_zone.action is none`,
    `dev_zone.within_boundary` IS NULL AND `shared 7` AS `dev_zone.within_boundary is none`,
    `dev_zone.evaluation_ok` IS NULL AND `shared 7` AS `dev_zone.evaluation_ok is none`,
    `dev_zone.rate_ok` IS NULL AND `shared 7` AS `dev_zone.rate_ok is none`,
    `dev_zone.others_ok` IS NULL AND `shared 7` AS `dev_zone.others_ok is none`,
    `planning.county_space_short` IS NULL AND `shared 5` AS `planning.county_space_short is none`,
    `planning.city_used` IS NULL AND `shared 5` AS `planning.city_used is none`,
    `quota.requested` IS NULL AND `shared 9` AS `quota.requested is none`,
    `planning.city_total` IS NULL AND `shared 5` AS `planning.city_total is none`,
    `planning.boundary_ground` IS NULL AND `shared 5` AS `planning.boundary_ground is none`,
    `site.boundary` IS NULL AND `shared 11` AS `site.boundary is none`,
    `site.special_siting` IS NULL AND `shared 11` AS `site.special_siting is none`,
    `village_plan.industry_land` IS NULL AND `shared 13` AS `village_plan.industry_land is none`,
    `village_plan.village_land` IS NULL AND `shared 13` AS `village_plan.village_land is none`,
    `site.stock_available` IS NULL AND `shared 11` AS `site.stock_available is none`,
    `quota.pool_used` IS NULL AND `shared 9` AS `quota.pool_used is none`,
    `region.in_dev_zone` IS NULL AND `shared 15` AS `region.in_dev_zone is none`,
    `region.county_kind` IS NULL AND `shared 15` AS `region.county_kind is none`,
    `project.site_mode` IS NULL AND `shared 1` AS `project.site_mode is none`,
    NOT (
      `project.sectors` IS NULL AND `shared 1`
    ) AS `shared 17`,
    `project.campaign` IS NULL AND `shared 1` AS `project.campaign is none`,
    NOT (
      `project.standings` IS NULL AND `shared 1`
    ) AS `shared 28`,
    `quota.rules_clear` IS NULL AND `shared 9` AS `quota.rules_clear is none`,
    `approval.ready` IS NULL AND `shared 30` AS `approval.ready is none`,
    `quota.linked_advanced` IS NULL AND `shared 9` AS `quota.linked_advanced is none`,
    `quota.linked_last_year` IS NULL AND `shared 9` AS `quota.linked_last_year is none`,
    `linkage.from_linkage` IS NULL AND `shared 32` AS `linkage.from_linkage is none`,
    `quota.purpose` IS NULL AND `shared 9` AS `quota.purpose is none`,
    `linkage.rural_met` IS NULL AND `shared 32` AS `linkage.rural_met is none`,
    NOT (
      `region.county_classes` IS NULL AND `shared 15`
    ) AS `shared 34`,
    `quota.poverty_used` IS NULL AND `shared 9` AS `quota.poverty_used is none`,
    `approval.conversion_by.none` IS TRUE
    OR (
      `approval.conversion_by` IS NULL
      AND NOT (
        `approval.conversion_by.none` IS TRUE
      )
      AND `shared 30`
    ) AS `approval.conversion_by is none`,
    `quota.base_pool_used` IS NULL AND `shared 9` AS `quota.base_pool_used is none`,
    `farmland.survey_class` IS NULL AND `shared 38` AS `farmland.survey_class is none`,
    `farmland.reclaimable` IS NULL AND `shared 38` AS `farmland.reclaimable is none`,
    `planning.compliant` IS NULL AND `shared 5` AS `planning.compliant is none`,
    `farmland.ecology_ok` IS NULL AND `shared 38` AS `farmland.ecology_ok is none`,
    `reserve.provincial_drawn` IS NULL AND `shared 40` AS `reserve.provincial_drawn is none`,
    `reserve.requested` IS NULL AND `shared 40` AS `reserve.requested is none`,
    `reserve.county_reserve` IS NULL AND `shared 40` AS `reserve.county_reserve is none`,
    `land.parcels` IS NULL AND `shared 42` AS `shared 43`,
    `approval.submitter` IS NULL AND `shared 30` AS `approval.submitter is none`,
    `approval.stage` IS NULL AND `shared 30` AS `approval.stage is none`,
    `approval.conversion_needed` IS NULL AND `shared 30` AS `approval.conversion_needed is none`,
    `eco.overlaps` IS NULL AND `shared 49` AS `eco.overlaps is none`,
    `eco.argument_included` IS NULL AND `shared 49` AS `eco.argument_included is none`,
    `eco.opinion_attached` IS NULL AND `shared 49` AS `eco.opinion_attached is none`,
    `approval.prereview_issued` IS NULL AND `shared 30` AS `approval.prereview_issued is none`,
    `approval.site_unchanged` IS NULL AND `shared 30` AS `approval.site_unchanged is none`,
    `approval.expropriation_by.none` IS TRUE
    OR (
      `approval.expropriation_by` IS NULL
      AND NOT (
        `approval.expropriation_by.none` IS TRUE
      )
      AND `shared 30`
    ) AS `approval.expropriation_by is none`,
    `approval.fee_due` IS NULL AND `shared 30` AS `approval.fee_due is none`,
    `approval.fee_voucher` IS NULL AND `shared 30` AS `approval.fee_voucher is none`,
    `project.leadership_concern` IS NULL AND `shared 1` AS `project.leadership_concern is none`,
    `approval.opinions_complete` IS NULL AND `shared 30` AS `approval.opinions_complete is none`,
    `project.in_highway_plan` IS NULL AND `shared 1` AS `project.in_highway_plan is none`,
    `project.nature` IS NULL AND `shared 1` AS `project.nature is none`,
    `early_use.works` IS NULL AND `shared 59` AS `shared 60`,
    ARRAY_SIZE(FILTER(`shared 62`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 62`) AS `shared 63`,
    `early_use.single_area` IS NULL
    AND NOT (
      `early_use.single_area.unknown` IS TRUE
    )
    AND `shared 59` AS `early_use.single_area is none`,
    ARRAY_SIZE(`shared 65`) AS `shared 66`,
    ARRAY_SIZE(FILTER(`shared 67`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 67`) AS `shared 68`,
    `early_use.other_area` IS NULL
    AND NOT (
      `early_use.other_area.unknown` IS TRUE
    )
    AND `shared 59` AS `early_use.other_area is none`,
    ARRAY_SIZE(`shared 69`) AS `shared 70`,
    `approval.prereview_area` IS NULL AND `shared 30` AS `approval.prereview_area is none`,
    `phasing.needed` IS NULL AND `shared 76` AS `phasing.needed is none`,
    NOT (
      `phasing.bases` IS NULL AND `shared 76`
    ) AS `shared 77`,
    `project.linear` IS NULL AND `shared 1` AS `project.linear is none`,
    `temp.needed` IS NULL AND `shared 81` AS `temp.needed is none`,
    `temp.in_redline` IS NULL
    AND NOT (
      `temp.in_redline.unknown` IS TRUE
    )
    AND `shared 81` AS `temp.in_redline is none`,
    `temp.pretext` IS NULL
    AND NOT (
      `temp.pretext.unknown` IS TRUE
    )
    AND `shared 81` AS `temp.pretext is none`,
    `temp.use_ok` IS NULL AND `shared 81` AS `temp.use_ok is none`,
    `project.inundation` IS NULL AND `shared 1` AS `project.inundation is none`,
    `site.outside_plan_scope` IS NULL AND `shared 11` AS `site.outside_plan_scope is none`,
    `site.resource_dependent` IS NULL AND `shared 11` AS `site.resource_dependent is none`,
    `approval.public_interest` IS NULL AND `shared 30` AS `approval.public_interest is none`,
    `planning.urban_task` IS NULL AND `shared 5` AS `planning.urban_task is none`,
    `planning.layout_ok` IS NULL AND `shared 5` AS `planning.layout_ok is none`,
    `temp_dates.first_until.none` IS TRUE
    OR (
      `temp_dates.first_until` IS NULL
      AND NOT (
        `temp_dates.first_until.none` IS TRUE
      )
      AND `shared 96`
    ) AS `temp_dates.first_until is none`,
    DATE_ADD(`temp_dates.first_from`, CAST(`shared 98` AS INT)) AS `shared 99`,
    `temp.first_term` IS NULL AND `shared 81` AS `temp.first_term is none`,
    `temp_dates.renewed_until.none` IS TRUE
    OR (
      `temp_dates.renewed_until` IS NULL
      AND NOT (
        `temp_dates.renewed_until.none` IS TRUE
      )
      AND `shared 96`
    ) AS `temp_dates.renewed_until is none`,
    `temp.renewal_term` IS NULL AND `shared 81` AS `temp.renewal_term is none`,
    `temp.area_released` IS NULL AND `shared 81` AS `temp.area_released is none`,
    `temp.area` IS NULL AND `shared 81` AS `temp.area is none`,
    `mine.net_transfer` IS NULL AND `shared 109` AS `mine.net_transfer is none`,
    `project.major_infrastructure` IS NULL AND `shared 1` AS `project.major_infrastructure is none`,
    `supply.method` IS NULL AND `shared 112` AS `supply.method is none`,
    `approval.implemented` IS NULL AND `shared 30` AS `approval.implemented is none`,
    `building.land_use` IS NULL AND `shared 115` AS `building.land_use is none`,
    `mixed.proposed` IS NULL AND `shared 116` AS `mixed.proposed is none`,
    NOT (
      `mixed.needs` IS NULL AND `shared 116`
    ) AS `shared 118`,
    `building.uses` IS NULL AND `shared 115` AS `shared 122`,
    `building.housing` IS NULL
    AND NOT (
      `building.housing.unknown` IS TRUE
    )
    AND `shared 115` AS `building.housing is none`,
    `building.other_area` IS NULL
    AND NOT (
      `building.other_area.unknown` IS TRUE
    )
    AND `shared 115` AS `building.other_area is none`,
    ARRAY_SIZE(`shared 127`) AS `shared 128`,
    `building.total_area` IS NULL AND `shared 115` AS `building.total_area is none`,
    `approval.land_approved` IS NULL AND `shared 30` AS `approval.land_approved is none`,
    `supply.joint_application` IS NULL AND `shared 112` AS `supply.joint_application is none`,
    `supply.contract_signed_on` IS NULL
    AND NOT (
      `supply.contract_signed_on.none` IS TRUE
    )
    AND `shared 112` AS `shared 136`,
    `project.approval_doc.none` IS TRUE
    OR (
      `project.approval_doc` IS NULL
      AND NOT (
        `project.approval_doc.none` IS TRUE
      )
      AND `shared 1`
    ) AS `project.approval_doc is none`,
    `redevelopment.inefficient_urban` IS NULL AND `shared 138` AS `redevelopment.inefficient_urban is none`,
    ARRAY_SIZE(FILTER(`shared 139`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 139`) AS `shared 140`,
    `land.fragment_area` IS NULL
    AND NOT (
      `land.fragment_area.unknown` IS TRUE
    )
    AND `shared 42` AS `land.fragment_area is none`,
    ARRAY_SIZE(`shared 142`) AS `shared 143`,
    `redevelopment.total_area` IS NULL AND `shared 138` AS `redevelopment.total_area is none`,
    `redevelopment.next_to_industry` IS NULL AND `shared 138` AS `redevelopment.next_to_industry is none`,
    `redevelopment.old_community` IS NULL AND `shared 138` AS `redevelopment.old_community is none`,
    `redevelopment.intended_use` IS NULL AND `shared 138` AS `redevelopment.intended_use is none`,
    `mixed.conversion` IS NULL AND `shared 116` AS `mixed.conversion is none`,
    `mixed.existing` IS NULL AND `shared 116` AS `mixed.existing is none`,
    `mixed.safe` IS NULL AND `shared 116` AS `mixed.safe is none`,
    `mixed.interest_kept` IS NULL AND `shared 116` AS `mixed.interest_kept is none`,
    `mixed.rights_kept` IS NULL AND `shared 116` AS `mixed.rights_kept is none`,
    CASE
      WHEN `mixed.uses` IS NULL
      THEN CASE
        WHEN `mixed.uses` IS NULL AND `shared 116`
        THEN FALSE
        ELSE CAST(NULL AS BOOLEAN)
      END
      ELSE CASE
        WHEN ARRAY_CONTAINS(`shared 147`, TRUE)
        THEN TRUE
        WHEN ARRAY_SIZE(FILTER(`shared 147`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 147`)
        THEN CAST(NULL AS BOOLEAN)
        ELSE FALSE
      END
    END AS `37.mix stage`,
    `mixed.local_rule` IS NULL AND `shared 116` AS `mixed.local_rule is none`,
    `mine.overlay_query` IS NULL AND `shared 109` AS `mine.overlay_query is none`,
    NOT (
      `mine.situations` IS NULL AND `shared 109`
    ) AS `shared 150`,
    `mine.same_owner` IS NULL AND `shared 109` AS `mine.same_owner is none`,
    `mine.design_approved` IS NULL AND `shared 109` AS `mine.design_approved is none`,
    `mine.suspended` IS NULL AND `shared 109` AS `mine.suspended is none`,
    NOT (
      `mine.causes` IS NULL AND `shared 109`
    ) AS `shared 151`,
    `plan.approved` IS NULL AND `shared 152` AS `plan.approved is none`,
    `plan.unworkable` IS NULL AND `shared 152` AS `plan.unworkable is none`,
    NOT (
      `plan.causes` IS NULL AND `shared 152`
    ) AS `shared 153`,
    NOT (
      `plan.changes` IS NULL AND `shared 152`
    ) AS `shared 154`,
    `supply.decision_on.none` IS TRUE
    OR (
      `supply.decision_on` IS NULL
      AND NOT (
        `supply.decision_on.none` IS TRUE
      )
      AND `shared 112`
    ) AS `supply.decision_on is none`,
    (
      `registration.services`.`renewal_unpaid` AND `shared 161`
    )
    OR (
      `registration.services`.`transfer_mortgaged` AND `shared 161`
    )
    OR (
      `registration.services`.`title_on_delivery` AND `shared 161`
    )
    OR (
      `registration.services`.`online` AND `shared 161`
    ) AS `46.services stage`,
    `violation.exists` IS NULL AND `shared 162` AS `violation.exists is none`,
    `violation.minor` IS NULL AND `shared 162` AS `violation.minor is none`,
    `violation.corrected` IS NULL AND `shared 162` AS `violation.corrected is none`,
    `violation.harm` IS NULL AND `shared 162` AS `violation.harm is none`,
    `violation.first` IS NULL AND `shared 162` AS `violation.first is none`
  FROM stage_1
), stage_3 AS (
  SELECT
    *,
    `project.stable_growth`
    AND NOT `project.stable_growth is none`
    AND `shared 2`
    AND NOT `project.starts_on is none` AS `growth_this_year term`, /* growth_this_year 年内开工的稳经济促增长项目 · henan2025.pol:606 */
    `shared 4` AND NOT `planning.township_plan is none` AS `1.include stage`,
    `project.stable_growth`
    AND NOT `project.stable_growth is none`
    AND `shared 2`
    AND NOT `project.starts_on is none`
    AND `planning.in_township_plan`
    AND NOT `planning.in_township_plan is none` AS `1.basis stage`,
    `planning.township_plan` IN ('plan_approved')
    AND NOT `planning.township_plan is none` AS `1.basis stage 2`,
    `dev_zone.action` IN ('expand', 'adjust') AND NOT `dev_zone.action is none` AS `2.adjust stage`,
    `dev_zone.within_boundary`
    AND NOT `dev_zone.within_boundary is none`
    AND `dev_zone.evaluation_ok`
    AND NOT `dev_zone.evaluation_ok is none`
    AND `dev_zone.rate_ok`
    AND NOT `dev_zone.rate_ok is none`
    AND `dev_zone.others_ok`
    AND NOT `dev_zone.others_ok is none` AS `2.adjust stage 2`,
    `planning.county_space_short` AND NOT `planning.county_space_short is none` AS `3.city_space stage`,
    CAST(CAST(`planning.city_used` + `quota.requested` AS DECIMAL(21, 8)) AS DECIMAL(22, 9)) <= CAST(0.4 * `planning.city_total` AS DECIMAL(21, 9))
    AND NOT (
      `planning.city_used is none` OR `quota.requested is none`
    )
    AND NOT `planning.city_total is none` AS `3.draw stage`,
    `planning.boundary_ground` IN ('major_project', 'other_prescribed')
    AND NOT `planning.boundary_ground is none` AS `3.boundary stage`,
    `shared 10` AND NOT `site.boundary is none` AS `outside_boundary term`, /* outside_boundary 在边界外选址 · henan2025.pol:822 */
    `site.special_siting` AND NOT `site.special_siting is none` AS `3.outside stage`,
    `shared 10`
    AND NOT `site.boundary is none`
    AND `site.special_siting`
    AND NOT `site.special_siting is none` AS `3.ledger stage`,
    `shared 4`
    AND NOT `planning.township_plan is none`
    AND (
      CASE
        WHEN NOT (
          `village_plan.village_land` IS NULL
        )
        THEN TRUE
        ELSE CAST(NULL AS BOOLEAN)
      END
      OR CASE
        WHEN NOT (
          `village_plan.industry_land` IS NULL
        )
        THEN TRUE
        ELSE CAST(NULL AS BOOLEAN)
      END
      OR CASE
        WHEN NOT (
          `village_plan.present_land` IS NULL
        )
        THEN TRUE
        ELSE CAST(NULL AS BOOLEAN)
      END
      OR CASE
        WHEN NOT (
          `village_plan.county_land` IS NULL
        )
        THEN TRUE
        ELSE CAST(NULL AS BOOLEAN)
      END
      OR CASE
        WHEN NOT (
          `village_plan.county_industry_land` IS NULL
        )
        THEN TRUE
        ELSE CAST(NULL AS BOOLEAN)
      END
    )
    AND NOT `shared 13` AS `4.share stage`,
    CAST(`village_plan.industry_land` AS DECIMAL(21, 9)) >= CAST(0.1 * `village_plan.village_land` AS DECIMAL(20, 9))
    AND NOT `village_plan.industry_land is none`
    AND NOT `village_plan.village_land is none` AS `4.share stage 2`,
    `project.stable_growth`
    AND NOT `project.stable_growth is none`
    AND `site.stock_available`
    AND NOT `site.stock_available is none` AS `5.stock_first stage`,
    `project.stable_growth` AND NOT `project.stable_growth is none` AS `pool_project term`, /* pool_project 可用预支指标的项目 · henan2025.pol:1156 */
    CAST(`quota.pool_used` + `quota.requested` AS DECIMAL(21, 8)) <= 130000
    AND NOT (
      `quota.pool_used is none` OR `quota.requested is none`
    ) AS `6.draw stage`,
    (
      `region.in_dev_zone` AND NOT `region.in_dev_zone is none`
    )
    OR (
      `region.county_kind` IN ('key_development', 'eco_function', 'optimised')
      AND NOT `region.county_kind is none`
    ) AS `priority_place term`, /* priority_place 优先保障的地区 · henan2025.pol:1158 */
    `project.sectors`.`transport` AND `shared 17` AS `shared 18`,
    `project.sectors`.`energy` AND `shared 17` AS `shared 19`,
    `project.sectors`.`water` AND `shared 17` AS `shared 20`,
    `project.sectors`.`strategic_mining` AND `shared 17` AS `shared 21`,
    `project.sectors`.`advanced_manufacturing` AND `shared 17` AS `shared 24`,
    `project.sectors`.`livelihood` AND `shared 17` AS `shared 25`,
    (
      `project.stable_growth`
      AND NOT `project.stable_growth is none`
      AND `project.standings`.`local_key`
      AND `shared 28`
      AND `shared 2`
      AND NOT `project.starts_on is none`
    )
    OR (
      `project.sectors`.`nonstrategic_mining`
      AND `shared 17`
      AND `shared 2`
      AND NOT `project.starts_on is none`
    ) AS `may_advance term`, /* may_advance 可以预支的项目 · henan2025.pol:1528 */
    `approval.ready` AND NOT `approval.ready is none` AS `ready_to_file term`, /* ready_to_file 具备报批条件 · henan2025.pol:1537 */
    `approval.ready`
    AND NOT `approval.ready is none`
    AND CAST(CAST(`quota.linked_advanced` + `quota.requested` AS DECIMAL(21, 8)) AS DECIMAL(22, 9)) <= `half_plan term`
    AND NOT (
      `quota.linked_advanced is none` OR `quota.requested is none`
    )
    AND NOT `quota.linked_last_year is none` AS `9.draw stage`,
    `linkage.from_linkage`
    AND NOT `linkage.from_linkage is none`
    AND `quota.purpose` IN (
      'village_homes',
      'village_infrastructure',
      'village_services',
      'village_industry'
    )
    AND NOT `quota.purpose is none` AS `10.rural stage`,
    `linkage.from_linkage`
    AND NOT `linkage.from_linkage is none`
    AND `quota.purpose` IN ('urban_development')
    AND NOT `quota.purpose is none` AS `10.urban stage`,
    `linkage.rural_met` AND NOT `linkage.rural_met is none` AS `10.urban stage 2`,
    `region.county_classes`.`national_exit` AND `shared 34` AS `shared 35`,
    `shared 36` AND NOT `approval.conversion_by is none` AS `11.base_plan stage`,
    `shared 36`
    AND NOT `approval.conversion_by is none`
    AND `quota.purpose` IN ('rural_revitalisation')
    AND NOT `quota.purpose is none` AS `11.base_use stage`,
    CAST(`quota.base_pool_used` + `quota.requested` AS DECIMAL(21, 8)) <= 10000
    AND NOT (
      `quota.base_pool_used is none` OR `quota.requested is none`
    ) AS `11.base_use stage 2`,
    `farmland.survey_class` IN ('non_cultivated')
    AND NOT `farmland.survey_class is none` AS `12.source stage`,
    `farmland.reclaimable`
    AND NOT `farmland.reclaimable is none`
    AND `planning.compliant`
    AND NOT `planning.compliant is none`
    AND `farmland.ecology_ok`
    AND NOT `farmland.ecology_ok is none` AS `12.source stage 2`,
    `project.campaign` IN ('listed_provincial') AND NOT `project.campaign is none` AS `may_draw_reserve term`, /* may_draw_reserve 可用省级统筹指标的项目 · henan2025.pol:2013 */
    CAST(CAST(`reserve.provincial_drawn` + `reserve.requested` AS DECIMAL(21, 8)) AS DECIMAL(22, 9)) <= CAST(0.2 * `reserve.county_reserve` AS DECIMAL(21, 9))
    AND NOT (
      `reserve.provincial_drawn is none` OR `reserve.requested is none`
    )
    AND NOT `reserve.county_reserve is none` AS `12.draw stage`,
    CASE WHEN `shared 43` THEN FALSE ELSE CAST(NULL AS BOOLEAN) END AS `shared 44`,
    `approval.submitter` IN ('county') AND NOT `approval.submitter is none` AS `county_submitter term`, /* county_submitter 县级报件单位 · henan2025.pol:2249 */
    `shared 47`
    AND NOT `approval.stage is none`
    AND `approval.stage` IN ('siting', 'pre_review', 'compiling', 'provincial_review', 'issuing') AS `15.no_review stage`,
    `approval.conversion_needed` AND NOT `approval.conversion_needed is none` AS `15.conversion_plan stage`,
    `eco.overlaps`
    AND NOT `eco.overlaps is none`
    AND `approval.stage` IN ('pre_review', 'compiling', 'provincial_review', 'issuing', 'approved')
    AND NOT `approval.stage is none` AS `17.argument stage`,
    `shared 47`
    AND NOT `approval.stage is none`
    AND NOT (
      `eco.argument_included` AND NOT `eco.argument_included is none`
    ) AS `17.argument stage 2`,
    `eco.overlaps`
    AND NOT `eco.overlaps is none`
    AND `shared 47`
    AND NOT `approval.stage is none` AS `17.opinion stage`,
    `approval.stage` IN ('provincial_review', 'issuing', 'approved')
    AND NOT `approval.stage is none`
    AND NOT (
      `eco.opinion_attached` AND NOT `eco.opinion_attached is none`
    ) AS `17.opinion stage 2`,
    `approval.prereview_issued`
    AND NOT `approval.prereview_issued is none`
    AND `approval.site_unchanged`
    AND NOT `approval.site_unchanged is none` AS `18.early_work stage 2`,
    `shared 54` AND NOT `approval.conversion_by is none` AS `conversion_in_power term`, /* conversion_in_power 转用在省政府权限内 · henan2025.pol:3230 */
    `shared 55` AND NOT `approval.expropriation_by is none` AS `expropriation_in_power term`, /* expropriation_in_power 征收在省政府权限内 · henan2025.pol:3235 */
    `approval.stage` IN ('approved')
    AND NOT `approval.stage is none`
    AND NOT (
      `approval.fee_voucher` AND NOT `approval.fee_voucher is none`
    ) AS `19.before_issue stage 2`,
    `approval.stage` IN ('siting') AND NOT `approval.stage is none` AS `20.early_part stage`,
    `project.leadership_concern`
    AND NOT `project.leadership_concern is none`
    AND NOT (
      `approval.opinions_complete` AND NOT `approval.opinions_complete is none`
    ) AS `20.incomplete stage`,
    `project.standings`.`national_major` AND `shared 28` AS `21.apply stage 2`,
    CASE WHEN `shared 60` THEN FALSE ELSE CAST(NULL AS BOOLEAN) END AS `shared 61`,
    CASE WHEN `shared 60` THEN 0.00000000 ELSE CAST(NULL AS DECIMAL(23, 8)) END AS `shared 64`,
    (
      `phasing.bases`.`phased_scheme` AND `shared 77`
    )
    OR (
      `phasing.bases`.`phased_approval` AND `shared 77`
    ) AS `phasing_founded term`, /* phasing_founded 有分期依据 · henan2025.pol:3124 */
    `shared 54`
    AND NOT `approval.conversion_by is none`
    AND `shared 55`
    AND NOT `approval.expropriation_by is none` AS `23.by_county stage`,
    CASE
      WHEN NOT (
        `temp.in_redline` IS NULL
      )
      THEN `temp.in_redline`
      WHEN `temp.in_redline` IS NULL
      AND NOT (
        `temp.in_redline.unknown` IS TRUE
      )
      AND NOT `temp.in_redline is none`
      AND `shared 82`
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `temp.in_redline as read`,
    CASE
      WHEN NOT (
        `temp.pretext` IS NULL
      )
      THEN `temp.pretext`
      WHEN `temp.pretext` IS NULL
      AND NOT (
        `temp.pretext.unknown` IS TRUE
      )
      AND NOT `temp.pretext is none`
      AND `shared 82`
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `temp.pretext as read`,
    `temp.needed` AND NOT `temp.needed is none` AS `24.inside stage 2`,
    `temp.use_ok` AND NOT `temp.use_ok is none` AS `shared 84`,
    `project.inundation`
    AND NOT `project.inundation is none`
    AND (
      (
        `project.sectors`.`large_reservoir` AND `shared 17`
      )
      OR (
        `project.sectors`.`hydropower` AND `shared 17`
      )
      OR (
        `project.sectors`.`large_hydropower` AND `shared 17`
      )
    ) AS `inundating term`, /* inundating 有淹没区的水库和水电项目 · henan2025.pol:3437 */
    `phasing.bases`.`works_schedule` AND `shared 77` AS `25.phased_filing stage`,
    `project.sectors`.`mineral_ancillary` AND `shared 17` AS `shared 89`,
    `approval.public_interest` AND NOT `approval.public_interest is none` AS `shared 91`,
    (
      `project.sectors`.`village_housing` AND `shared 17`
    )
    OR (
      `project.sectors`.`rural_infrastructure` AND `shared 17`
    )
    OR (
      `project.sectors`.`rural_service` AND `shared 17`
    )
    OR (
      `project.sectors`.`rural_industry` AND `shared 17`
    ) AS `rural_use term`, /* rural_use 乡村类用地 · henan2025.pol:3612 */
    NOT (
      `planning.urban_task` AND NOT `planning.urban_task is none`
    )
    AND `planning.layout_ok`
    AND NOT `planning.layout_ok is none` AS `27.convert_only stage 2`,
    CASE
      WHEN `temp_dates.first_until is none`
      THEN TRUE
      WHEN NOT (
        `temp_dates.first_until` IS NULL
      )
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `shared 97`,
    (
      `shared 99` >= CAST('0001-01-01' AS DATE)
    ) IS TRUE AS `shared 100`,
    CASE
      WHEN `temp_dates.renewed_until is none`
      THEN TRUE
      WHEN NOT (
        `temp_dates.renewed_until` IS NULL
      )
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `shared 106`,
    `temp.area_released` <= `temp.area`
    AND NOT `temp.area_released is none`
    AND NOT `temp.area is none` AS `28.shrink stage`,
    `mine.net_transfer`
    AND NOT `mine.net_transfer is none`
    AND `approval.conversion_needed`
    AND NOT `approval.conversion_needed is none` AS `29.early_conversion stage`,
    `approval.implemented` AND NOT `approval.implemented is none` AS `land_cleared term`, /* land_cleared 征收和转用已到位 · henan2025.pol:4018 */
    `shared 113` AND NOT `supply.method is none` AS `31.flexible stage`,
    `supply.method` IN ('flexible_grant', 'lease_then_grant', 'long_lease')
    AND NOT `supply.method is none` AS `31.flexible stage 2`,
    `building.land_use` IN ('industrial')
    AND NOT `building.land_use is none`
    AND `project.sectors`.`key_chain`
    AND `shared 17` AS `compatible_site term`, /* compatible_site 可兼容其他用途的工业用地 · henan2025.pol:4218 */
    `mixed.proposed` AND NOT `mixed.proposed is none` AS `37.special_needs stage`,
    (
      `mixed.needs`.`public_safety` AND `shared 118`
    )
    OR (
      `mixed.needs`.`public_interest` AND `shared 118`
    )
    OR (
      `mixed.needs`.`environment` AND `shared 118`
    )
    OR (
      `mixed.needs`.`special_function` AND `shared 118`
    ) AS `37.special_needs stage 2`,
    CASE WHEN `shared 122` THEN FALSE ELSE CAST(NULL AS BOOLEAN) END AS `shared 123`,
    CASE
      WHEN `building.other_area` IS NULL
      AND NOT (
        `building.other_area.unknown` IS TRUE
      )
      AND NOT `building.other_area is none`
      THEN CASE
        WHEN `building.uses` IS NULL
        THEN CASE WHEN `shared 122` THEN 0.00000000 ELSE CAST(NULL AS DECIMAL(23, 8)) END
        ELSE CASE
          WHEN ARRAY_SIZE(FILTER(`shared 126`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 126`)
          THEN CAST(NULL AS DECIMAL(23, 8))
          WHEN `shared 128` = 0
          THEN 0.00000000
          WHEN ARRAY_SIZE(FILTER(`shared 127`, one -> NOT one IS NULL)) < `shared 128`
          THEN CAST(NULL AS DECIMAL(23, 8))
          ELSE CAST(AGGREGATE(
            `shared 127`,
            CAST(0 AS DECIMAL(23, 8)),
            (so_far, one) -> CAST(so_far + one AS DECIMAL(23, 8))
          ) AS DECIMAL(23, 8))
        END
      END
      ELSE `building.other_area`
    END AS `building.other_area as read`,
    CASE WHEN `shared 43` THEN 0 ELSE CAST(NULL AS DECIMAL(4, 0)) END AS `shared 131`,
    CASE WHEN `shared 43` THEN TRUE ELSE CAST(NULL AS BOOLEAN) END AS `shared 132`,
    `shared 111` AND NOT `supply.method is none` AS `34.joint stage`,
    `shared 111`
    AND NOT `supply.method is none`
    AND `approval.land_approved`
    AND NOT `approval.land_approved is none`
    AND `supply.joint_application`
    AND NOT `supply.joint_application is none` AS `34.together stage`,
    `supply.method` IN ('grant_sale', 'flexible_grant', 'agreement_grant')
    AND NOT `supply.method is none` AS `34.after_contract stage`,
    `supply.contract_signed_on.none` IS TRUE OR `shared 136` AS `supply.contract_signed_on is none`,
    CASE
      WHEN `land.fragment_area` IS NULL
      AND NOT (
        `land.fragment_area.unknown` IS TRUE
      )
      AND NOT `land.fragment_area is none`
      THEN CASE
        WHEN `land.parcels` IS NULL
        THEN CASE WHEN `shared 43` THEN 0.00000000 ELSE CAST(NULL AS DECIMAL(23, 8)) END
        ELSE CASE
          WHEN `shared 140`
          THEN CAST(NULL AS DECIMAL(23, 8))
          WHEN `shared 143` = 0
          THEN 0.00000000
          WHEN ARRAY_SIZE(FILTER(`shared 142`, one -> NOT one IS NULL)) < `shared 143`
          THEN CAST(NULL AS DECIMAL(23, 8))
          ELSE CAST(AGGREGATE(
            `shared 142`,
            CAST(0 AS DECIMAL(23, 8)),
            (so_far, one) -> CAST(so_far + one AS DECIMAL(23, 8))
          ) AS DECIMAL(23, 8))
        END
      END
      ELSE `land.fragment_area`
    END AS `land.fragment_area as read`,
    `redevelopment.next_to_industry` AND NOT `redevelopment.next_to_industry is none` AS `35.neighbour stage`,
    `redevelopment.old_community` AND NOT `redevelopment.old_community is none` AS `35.old_community stage`,
    `redevelopment.intended_use` IN ('public_space', 'public_service', 'infrastructure')
    AND NOT `redevelopment.intended_use is none` AS `35.old_community stage 2`,
    (
      `mixed.conversion` AND NOT `mixed.conversion is none`
    )
    OR (
      `mixed.proposed`
      AND NOT `mixed.proposed is none`
      AND `mixed.existing`
      AND NOT `mixed.existing is none`
    ) AS `36.reuse stage`,
    `planning.compliant`
    AND NOT `planning.compliant is none`
    AND `mixed.safe`
    AND NOT `mixed.safe is none`
    AND `mixed.interest_kept`
    AND NOT `mixed.interest_kept is none`
    AND `mixed.rights_kept`
    AND NOT `mixed.rights_kept is none` AS `36.reuse stage 2`,
    `mixed.local_rule` IN ('admitted') AND NOT `mixed.local_rule is none` AS `37.local_rule stage`,
    `mine.overlay_query` AND NOT `mine.overlay_query is none` AS `38.overlay stage`,
    (
      `mine.situations`.`gap`
      AND `shared 150`
      AND `mine.same_owner`
      AND NOT `mine.same_owner is none`
    )
    OR (
      `mine.situations`.`outside_workings`
      AND `shared 150`
      AND `mine.design_approved`
      AND NOT `mine.design_approved is none`
    )
    OR (
      `mine.situations`.`outside_stripping`
      AND `shared 150`
      AND `mine.design_approved`
      AND NOT `mine.design_approved is none`
    )
    OR (
      `mine.situations`.`discontinuous` AND `shared 150`
    )
    OR (
      `mine.situations`.`ridge_slope` AND `shared 150`
    ) AS `expansion_case term`, /* expansion_case 扩区增产的资源情形成立 · henan2025.pol:5248 */
    `mine.suspended`
    AND NOT `mine.suspended is none`
    AND (
      (
        `mine.causes`.`reserve_formalities` AND `shared 151`
      )
      OR (
        `mine.causes`.`mine_layout` AND `shared 151`
      )
      OR (
        `mine.causes`.`registration_pending` AND `shared 151`
      )
      OR (
        `mine.causes`.`enforcement_pending` AND `shared 151`
      )
    ) AS `42.each_mine stage`,
    `plan.approved` AND NOT `plan.approved is none` AS `43.adjust stage`,
    `plan.unworkable`
    AND NOT `plan.unworkable is none`
    AND (
      (
        `plan.causes`.`annual_plan` AND `shared 153`
      )
      OR (
        `plan.causes`.`spatial_plan` AND `shared 153`
      )
      OR (
        `plan.causes`.`force_majeure` AND `shared 153`
      )
    ) AS `43.adjust stage 2`,
    `plan.approved`
    AND NOT `plan.approved is none`
    AND `plan.changes`.`parcels`
    AND `shared 154` AS `43.approval stage`,
    `plan.approved`
    AND NOT `plan.approved is none`
    AND `plan.changes`.`schedule`
    AND `shared 154`
    AND NOT (
      `plan.changes`.`parcels` AND `shared 154`
    )
    AND NOT (
      `plan.changes`.`other_change` AND `shared 154`
    ) AS `43.filing stage`,
    `approval.stage` IN ('siting', 'pre_review') AND NOT `approval.stage is none` AS `siting_stage term`, /* siting_stage 在选址或预审阶段 · henan2025.pol:5498 */
    CASE
      WHEN `supply.decision_on is none`
      THEN TRUE
      WHEN NOT (
        `supply.decision_on` IS NULL
      )
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `shared 159`,
    CASE
      WHEN NOT `46.services stage`
      THEN 64
      ELSE CASE WHEN `46.services stage` IS NULL THEN 64 ELSE 0 END | 2
    END AS `46.services bits`, /* 46 登记创新服务 · henan2025.pol:5706 */
    `violation.exists` AND NOT `violation.exists is none` AS `47.minor stage`,
    `violation.minor`
    AND NOT `violation.minor is none`
    AND `violation.corrected`
    AND NOT `violation.corrected is none`
    AND `shared 164`
    AND NOT `violation.harm is none` AS `47.minor stage 2`,
    `violation.first`
    AND NOT `violation.first is none`
    AND `violation.corrected`
    AND NOT `violation.corrected is none`
    AND (
      (
        `violation.harm` IN ('slight') AND NOT `violation.harm is none`
      )
      OR (
        `shared 164` AND NOT `violation.harm is none`
      )
    ) AS `47.first stage`
  FROM stage_2
), stage_4 AS (
  SELECT
    *,
    CASE WHEN `growth_this_year term` IS NULL THEN 64 ELSE 0 END AS `shared 3`,
    CASE
      WHEN NOT `1.basis stage`
      THEN 64
      ELSE CASE WHEN `1.basis stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `1.basis stage 2`
        THEN 8
        ELSE CASE WHEN `1.basis stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `1.basis bits`, /* 1 经批准的规划作为报批依据 · henan2025.pol:634 */
    CASE
      WHEN NOT `2.adjust stage`
      THEN 64
      ELSE CASE WHEN `2.adjust stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `2.adjust stage 2`
        THEN 8
        ELSE CASE WHEN `2.adjust stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `2.adjust bits`, /* 2 扩区、调区 · henan2025.pol:720 */
    CASE WHEN `3.city_space stage` IS NULL THEN 64 ELSE 0 END AS `shared 8`,
    CASE
      WHEN NOT `3.boundary stage`
      THEN 64
      ELSE CASE WHEN `3.boundary stage` IS NULL THEN 64 ELSE 0 END | 2
    END AS `3.boundary bits`, /* 3 优化城镇开发边界 · henan2025.pol:856 */
    CASE
      WHEN NOT `outside_boundary term`
      THEN 64
      ELSE CASE WHEN `outside_boundary term` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `3.outside stage`
        THEN 8
        ELSE CASE WHEN `3.outside stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `3.outside bits`, /* 3 边界外少量布局 · henan2025.pol:860 */
    CASE
      WHEN NOT `3.ledger stage`
      THEN 64
      ELSE CASE WHEN `3.ledger stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `3.ledger bits`, /* 3 记入动态台账 · henan2025.pol:869 */
    CASE
      WHEN NOT `4.share stage`
      THEN 64
      ELSE CASE WHEN `4.share stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `4.share stage 2`
        THEN 4
        ELSE CASE WHEN `4.share stage 2` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `4.share bits`, /* 4 乡村产业用地比例 · henan2025.pol:1029 */
    CASE
      WHEN NOT `5.stock_first stage`
      THEN 64
      ELSE CASE WHEN `5.stock_first stage` IS NULL THEN 64 ELSE 0 END | 2
    END AS `5.stock_first bits`, /* 5 优先使用存量建设用地 · henan2025.pol:1119 */
    CASE WHEN `pool_project term` IS NULL THEN 64 ELSE 0 END AS `shared 14`,
    `project.stable_growth`
    AND NOT `project.stable_growth is none`
    AND `shared 2`
    AND NOT `project.starts_on is none`
    AND `project.site_mode` IN ('separate')
    AND NOT `project.site_mode is none`
    AND (
      `shared 18`
      OR `shared 19`
      OR `shared 20`
      OR (
        `project.sectors`.`shuangbai` AND `shared 17`
      )
      OR `shared 21`
    ) AS `7.list stage`,
    `project.site_mode` IN ('batch')
    AND NOT `project.site_mode is none`
    AND `project.campaign` IN ('listed', 'listed_provincial')
    AND NOT `project.campaign is none`
    AND (
      (
        `project.sectors`.`three_batches` AND `shared 17`
      )
      OR (
        `project.sectors`.`two_major` AND `shared 17`
      )
      OR (
        `project.sectors`.`two_new` AND `shared 17`
      )
      OR (
        `project.sectors`.`key_chain` AND `shared 17`
      )
      OR `shared 24`
      OR (
        `project.sectors`.`new_quality` AND `shared 17`
      )
      OR `shared 25`
      OR `shared 19`
      OR `shared 21`
    ) AS `8.advance stage`,
    `may_advance term`
    AND NOT (
      `quota.rules_clear` AND NOT `quota.rules_clear is none`
    ) AS `9.advance stage`,
    CASE
      WHEN NOT `10.rural stage`
      THEN 64
      ELSE CASE WHEN `10.rural stage` IS NULL THEN 64 ELSE 0 END | 2
    END AS `10.rural bits`, /* 10 优先保障农村用地 · henan2025.pol:1716 */
    CASE
      WHEN NOT `10.urban stage`
      THEN 64
      ELSE CASE WHEN `10.urban stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `10.urban stage 2`
        THEN 8
        ELSE CASE WHEN `10.urban stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `10.urban bits`, /* 10 节余指标用于城镇 · henan2025.pol:1722 */
    `shared 35`
    OR (
      `region.county_classes`.`provincial_exit` AND `shared 34`
    )
    OR (
      `region.county_classes`.`yellow_river` AND `shared 34`
    )
    OR (
      `region.county_classes`.`dabie` AND `shared 34`
    ) AS `has_county_class term`, /* has_county_class 属于四类县 · henan2025.pol:1798 */
    CASE
      WHEN NOT `11.base_plan stage`
      THEN 64
      ELSE CASE WHEN `11.base_plan stage` IS NULL THEN 64 ELSE 0 END | 2
    END AS `11.base_plan bits`, /* 11 省级基础计划 · henan2025.pol:1841 */
    CASE
      WHEN NOT `11.base_use stage`
      THEN 64
      ELSE CASE WHEN `11.base_use stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `11.base_use stage 2`
        THEN 8
        ELSE CASE WHEN `11.base_use stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `11.base_use bits`, /* 11 使用省级基础计划 · henan2025.pol:1848 */
    CASE
      WHEN NOT `12.source stage`
      THEN 64
      ELSE CASE WHEN `12.source stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `12.source stage 2`
        THEN 8
        ELSE CASE WHEN `12.source stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `12.source bits`, /* 12 作为补充耕地来源 · henan2025.pol:2027 */
    CASE WHEN `may_draw_reserve term` IS NULL THEN 64 ELSE 0 END AS `shared 39`,
    CASE
      WHEN `land.parcels` IS NULL
      THEN `shared 44`
      ELSE CASE
        WHEN ARRAY_CONTAINS(`shared 45`, TRUE)
        THEN TRUE
        WHEN ARRAY_SIZE(FILTER(`shared 45`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 45`)
        THEN CAST(NULL AS BOOLEAN)
        ELSE FALSE
      END
    END AS `has_homes_or_shops term`, /* has_homes_or_shops 有住宅或商服用地 · henan2025.pol:2138 */
    CASE
      WHEN `land.parcels` IS NULL
      THEN `shared 44`
      ELSE CASE
        WHEN ARRAY_CONTAINS(`shared 46`, TRUE)
        THEN TRUE
        WHEN ARRAY_SIZE(FILTER(`shared 46`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 46`)
        THEN CAST(NULL AS BOOLEAN)
        ELSE FALSE
      END
    END AS `13.take_back stage`,
    `county_submitter term`
    OR (
      `approval.submitter` IN ('provincial_zone') AND NOT `approval.submitter is none`
    ) AS `14.direct stage`,
    CASE
      WHEN NOT `15.no_review stage`
      THEN 64
      ELSE CASE WHEN `15.no_review stage` IS NULL THEN 64 ELSE 0 END | 2
    END AS `15.no_review bits`, /* 15 四项方案不再审查 · henan2025.pol:2311 */
    CASE
      WHEN NOT `15.conversion_plan stage`
      THEN 64
      ELSE CASE WHEN `15.conversion_plan stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `15.conversion_plan bits`, /* 15 拟定转用方案并报批 · henan2025.pol:2316 */
    CASE
      WHEN NOT `17.argument stage`
      THEN 64
      ELSE CASE WHEN `17.argument stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN `17.argument stage 2`
        THEN 1
        ELSE CASE WHEN `17.argument stage 2` IS NULL THEN 1 ELSE 0 END | 16
      END
    END AS `17.argument bits`, /* 17 预审时纳入有限人为活动论证 · henan2025.pol:2374 */
    CASE
      WHEN NOT `17.opinion stage`
      THEN 64
      ELSE CASE WHEN `17.opinion stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN `17.opinion stage 2`
        THEN 1
        ELSE CASE WHEN `17.opinion stage 2` IS NULL THEN 1 ELSE 0 END | 16
      END
    END AS `17.opinion bits`, /* 17 报批时附认定意见 · henan2025.pol:2382 */
    `shared 18` OR `shared 19` OR `shared 20` AS `shared 51`,
    `conversion_in_power term` OR `expropriation_in_power term` AS `by_province term`, /* by_province 省政府批准用地 · henan2025.pol:2551 */
    CASE
      WHEN NOT `20.early_part stage`
      THEN 64
      ELSE CASE WHEN `20.early_part stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `20.early_part bits`, /* 20 提前介入选址选线 · henan2025.pol:2631 */
    CASE
      WHEN NOT `20.incomplete stage`
      THEN 64
      ELSE CASE WHEN `20.incomplete stage` IS NULL THEN 64 ELSE 0 END | 2
    END AS `20.incomplete bits`, /* 20 容缺组织综合论证 · henan2025.pol:2636 */
    CASE WHEN `21.apply stage 2` IS NULL THEN 32 ELSE 0 END AS `shared 58`,
    CASE
      WHEN `early_use.single_area` IS NULL
      AND NOT (
        `early_use.single_area.unknown` IS TRUE
      )
      AND NOT `early_use.single_area is none`
      THEN CASE
        WHEN `early_use.works` IS NULL
        THEN `shared 64`
        ELSE CASE
          WHEN `shared 63`
          THEN CAST(NULL AS DECIMAL(23, 8))
          WHEN `shared 66` = 0
          THEN 0.00000000
          WHEN ARRAY_SIZE(FILTER(`shared 65`, one -> NOT one IS NULL)) < `shared 66`
          THEN CAST(NULL AS DECIMAL(23, 8))
          ELSE CAST(AGGREGATE(
            `shared 65`,
            CAST(0 AS DECIMAL(23, 8)),
            (so_far, one) -> CAST(so_far + one AS DECIMAL(23, 8))
          ) AS DECIMAL(23, 8))
        END
      END
      ELSE `early_use.single_area`
    END AS `early_use.single_area as read`,
    CASE
      WHEN `early_use.other_area` IS NULL
      AND NOT (
        `early_use.other_area.unknown` IS TRUE
      )
      AND NOT `early_use.other_area is none`
      THEN CASE
        WHEN `early_use.works` IS NULL
        THEN `shared 64`
        ELSE CASE
          WHEN `shared 68`
          THEN CAST(NULL AS DECIMAL(23, 8))
          WHEN `shared 70` = 0
          THEN 0.00000000
          WHEN ARRAY_SIZE(FILTER(`shared 69`, one -> NOT one IS NULL)) < `shared 70`
          THEN CAST(NULL AS DECIMAL(23, 8))
          ELSE CAST(AGGREGATE(
            `shared 69`,
            CAST(0 AS DECIMAL(23, 8)),
            (so_far, one) -> CAST(so_far + one AS DECIMAL(23, 8))
          ) AS DECIMAL(23, 8))
        END
      END
      ELSE `early_use.other_area`
    END AS `early_use.other_area as read`,
    `shared 18` OR `shared 19` OR `shared 20` OR `shared 25` OR `shared 24` AS `22.phases stage`,
    `phasing.needed` AND NOT `phasing.needed is none` AND `phasing_founded term` AS `22.phases stage 2`,
    `shared 18` OR `shared 20` AS `shared 78`,
    `21.apply stage 2`
    OR (
      `project.standings`.`provincial_major` AND `shared 28`
    ) AS `major_up term`, /* major_up 省级以上重大建设项目 · henan2025.pol:601 */
    `temp.needed`
    AND NOT `temp.needed is none`
    AND `temp.in_redline as read`
    AND NOT `temp.in_redline is none` AS `24.pretext stage`,
    `temp.pretext as read` AND NOT `temp.pretext is none` AS `24.pretext stage 2`,
    CASE WHEN `inundating term` IS NULL THEN 64 ELSE 0 END AS `shared 87`,
    (
      `project.sectors`.`tourism` AND `shared 17`
    ) OR `shared 89` AS `shared 90`,
    (
      `site.resource_dependent` AND NOT `site.resource_dependent is none`
    )
    OR `3.outside stage` AS `26.separate_site stage 2`,
    CASE
      WHEN `shared 91`
      THEN 8
      ELSE CASE WHEN `shared 91` IS NULL THEN 8 ELSE 0 END | 2
    END AS `shared 92`,
    `rural_use term` AND `shared 94` AND NOT `site.boundary is none` AS `27.convert_only stage`,
    `shared 19` OR `shared 18` OR `shared 20` AS `shared 95`,
    CASE WHEN `shared 100` THEN `shared 99` ELSE CAST(NULL AS DATE) END AS `term_runs_from term`, /* term_runs_from 期限的起点 · henan2025.pol:3726 */
    `shared 21`
    OR (
      `project.sectors`.`nonstrategic_mining` AND `shared 17`
    )
    OR `shared 89` AS `mining_project term`, /* mining_project 矿产项目 · henan2025.pol:3944 */
    CASE
      WHEN NOT `31.flexible stage`
      THEN 64
      ELSE CASE WHEN `31.flexible stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `31.flexible stage 2`
        THEN 4
        ELSE CASE WHEN `31.flexible stage 2` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `31.flexible bits`, /* 31 灵活供应 · henan2025.pol:4123 */
    CASE WHEN `37.special_needs stage` IS NULL THEN 64 ELSE 0 END AS `shared 117`,
    CASE WHEN `compatible_site term` IS NULL THEN 64 ELSE 0 END AS `shared 119`,
    CASE
      WHEN `building.uses` IS NULL
      THEN `shared 123`
      ELSE CASE
        WHEN ARRAY_CONTAINS(`shared 124`, TRUE)
        THEN TRUE
        WHEN ARRAY_SIZE(FILTER(`shared 124`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 124`)
        THEN CAST(NULL AS BOOLEAN)
        ELSE FALSE
      END
    END AS `32.functions stage 2`,
    CASE
      WHEN `building.housing` IS NULL
      AND NOT (
        `building.housing.unknown` IS TRUE
      )
      AND NOT `building.housing is none`
      THEN CASE
        WHEN `building.uses` IS NULL
        THEN `shared 123`
        ELSE CASE
          WHEN ARRAY_CONTAINS(`shared 125`, TRUE)
          THEN TRUE
          WHEN ARRAY_SIZE(FILTER(`shared 125`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 125`)
          THEN CAST(NULL AS BOOLEAN)
          ELSE FALSE
        END
      END
      ELSE `building.housing`
    END AS `building.housing as read`,
    `shared 94`
    AND NOT `site.boundary is none`
    AND CASE
      WHEN `land.parcels` IS NULL
      THEN `shared 131`
      ELSE CAST(ARRAY_SIZE(`land.parcels`) AS DECIMAL(4, 0))
    END >= 2 AS `33.package stage`,
    CASE
      WHEN `land.parcels` IS NULL
      THEN `shared 132`
      ELSE CASE
        WHEN ARRAY_CONTAINS(`shared 133`, FALSE)
        THEN FALSE
        WHEN ARRAY_SIZE(FILTER(`shared 133`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 133`)
        THEN CAST(NULL AS BOOLEAN)
        ELSE TRUE
      END
    END
    AND CASE
      WHEN `land.parcels` IS NULL
      THEN `shared 131`
      ELSE CASE
        WHEN ARRAY_CONTAINS(TRANSFORM(`land.parcels`, item1 -> item1.`use` IS NULL), TRUE)
        THEN CAST(NULL AS DECIMAL(4, 0))
        ELSE CAST(ARRAY_SIZE(
          ARRAY_DISTINCT(FILTER(TRANSFORM(`land.parcels`, item1 -> item1.`use`), one -> NOT one IS NULL))
        ) AS DECIMAL(4, 0))
      END
    END >= 2 AS `33.package stage 2`,
    CASE WHEN `34.joint stage` IS NULL THEN 64 ELSE 0 END AS `shared 134`,
    CASE
      WHEN NOT `34.together stage`
      THEN 64
      ELSE CASE WHEN `34.together stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `34.together bits`, /* 34 两份文书一并核发 · henan2025.pol:4561 */
    CASE WHEN `34.after_contract stage` IS NULL THEN 64 ELSE 0 END AS `shared 135`,
    NOT CASE
      WHEN `supply.contract_signed_on is none`
      THEN TRUE
      WHEN NOT (
        `supply.contract_signed_on` IS NULL
      )
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END
    AND `project.approval_doc` IN ('approval_paper', 'verification_paper', 'filing_paper')
    AND NOT `project.approval_doc is none` AS `34.after_contract stage 2`,
    CASE
      WHEN `land.parcels` IS NULL
      THEN `shared 44`
      ELSE CASE
        WHEN ARRAY_CONTAINS(`shared 139`, TRUE)
        THEN TRUE
        WHEN `shared 140`
        THEN CAST(NULL AS BOOLEAN)
        ELSE FALSE
      END
    END AS `has_fragment term`, /* has_fragment 有难以独立开发的零星用地 · henan2025.pol:4707 */
    CASE
      WHEN `land.parcels` IS NULL
      THEN `shared 132`
      ELSE CASE
        WHEN ARRAY_CONTAINS(`shared 141`, FALSE)
        THEN FALSE
        WHEN ARRAY_SIZE(FILTER(`shared 141`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 141`)
        THEN CAST(NULL AS BOOLEAN)
        ELSE TRUE
      END
    END
    AND CAST(`land.fragment_area as read` AS DECIMAL(24, 9)) <= CAST(0.1 * `redevelopment.total_area` AS DECIMAL(24, 9))
    AND NOT `land.fragment_area is none`
    AND NOT `redevelopment.total_area is none` AS `35.consolidate stage 2`,
    CASE
      WHEN NOT `35.old_community stage`
      THEN 64
      ELSE CASE WHEN `35.old_community stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `35.old_community stage 2`
        THEN 4
        ELSE CASE WHEN `35.old_community stage 2` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `35.old_community bits`, /* 35 老旧小区零星用地补公共设施 · henan2025.pol:4752 */
    CASE
      WHEN NOT `38.overlay stage`
      THEN 64
      ELSE CASE WHEN `38.overlay stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `38.overlay bits`, /* 38 压覆矿产环节提速 · henan2025.pol:5200 */
    CASE
      WHEN NOT `expansion_case term`
      THEN 64
      ELSE CASE WHEN `expansion_case term` IS NULL THEN 64 ELSE 0 END | 16
    END AS `41.allot bits`, /* 41 加快办理资源出让配置 · henan2025.pol:5266 */
    CASE
      WHEN NOT `42.each_mine stage`
      THEN 64
      ELSE CASE WHEN `42.each_mine stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `42.each_mine bits`, /* 42 一矿一策服务 · henan2025.pol:5321 */
    CASE
      WHEN NOT `43.adjust stage`
      THEN 64
      ELSE CASE WHEN `43.adjust stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `43.adjust stage 2`
        THEN 8
        ELSE CASE WHEN `43.adjust stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `43.adjust bits`, /* 43 可以调整方案 · henan2025.pol:5390 */
    CASE
      WHEN NOT `43.approval stage`
      THEN 64
      ELSE CASE WHEN `43.approval stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `43.approval bits`, /* 43 报省政府批准 · henan2025.pol:5397 */
    CASE
      WHEN NOT `43.filing stage`
      THEN 64
      ELSE CASE WHEN `43.filing stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `43.filing bits`, /* 43 报省自然资源厅备案 · henan2025.pol:5415 */
    CASE WHEN `siting_stage term` IS NULL THEN 64 ELSE 0 END AS `shared 156`,
    `shared 113`
    AND NOT `supply.method is none`
    AND `supply.contract_signed_on` >= CAST('2025-01-27' AS DATE)
    AND NOT `supply.contract_signed_on is none`
    AND NOT CASE
      WHEN `supply.contract_signed_on.none` IS TRUE OR `shared 136` OR `shared 158`
      THEN TRUE
      WHEN NOT (
        CASE WHEN `shared 158` THEN CAST(NULL AS DATE) ELSE `supply.contract_signed_on` END IS NULL
      )
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `45.after_contract stage`,
    CASE WHEN `47.minor stage` IS NULL THEN 64 ELSE 0 END AS `shared 163`
  FROM stage_3
), stage_5 AS (
  SELECT
    *,
    CASE
      WHEN NOT `growth_this_year term`
      THEN 64
      ELSE `shared 3` | CASE
        WHEN NOT `1.include stage`
        THEN 8
        ELSE CASE WHEN `1.include stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `1.include bits`, /* 1 纳入在编的乡级规划 · henan2025.pol:624 */
    CASE WHEN NOT `3.city_space stage` THEN 64 ELSE `shared 8` | 2 END AS `3.city_space bits`, /* 3 市域统筹空间 · henan2025.pol:832 */
    CASE
      WHEN NOT `3.city_space stage`
      THEN 64
      ELSE `shared 8` | CASE
        WHEN NOT `3.draw stage`
        THEN 8
        ELSE CASE WHEN `3.draw stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `3.draw bits`, /* 3 本项目使用统筹空间 · henan2025.pol:840 */
    CASE
      WHEN NOT `3.city_space stage`
      THEN 64
      ELSE `shared 8` | CASE
        WHEN NOT `growth_this_year term`
        THEN 4
        ELSE CASE WHEN `growth_this_year term` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `3.priority bits`, /* 3 优先落实稳经济促增长项目 · henan2025.pol:848 */
    CASE WHEN NOT `pool_project term` THEN 64 ELSE `shared 14` | 2 END AS `6.pool bits`, /* 6 预支指标余量 · henan2025.pol:1173 */
    CASE
      WHEN NOT `pool_project term`
      THEN 64
      ELSE `shared 14` | CASE
        WHEN NOT `6.draw stage`
        THEN 8
        ELSE CASE WHEN `6.draw stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `6.draw bits`, /* 6 使用预支指标 · henan2025.pol:1181 */
    CASE
      WHEN NOT `pool_project term`
      THEN 64
      ELSE `shared 14` | CASE
        WHEN NOT `priority_place term`
        THEN 4
        ELSE CASE WHEN `priority_place term` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `6.priority bits`, /* 6 优先保障 · henan2025.pol:1195 */
    CASE
      WHEN NOT `7.list stage`
      THEN 64
      ELSE CASE WHEN `7.list stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `7.list bits`, /* 7 列入用地保障清单 · henan2025.pol:1308 */
    CASE WHEN `8.advance stage` IS NULL THEN 64 ELSE 0 END AS `shared 26`,
    CASE WHEN `9.advance stage` IS NULL THEN 64 ELSE 0 END AS `shared 29`,
    (
      `10.rural bits` | `10.urban bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `10.rural bits` >= 64 THEN 64 ELSE 2 END,
          CASE WHEN `10.urban bits` >= 64 THEN 64 WHEN `10.urban bits` >= 8 THEN 8 ELSE 2 END
        )
      ) - 1
    ) AS `shared 33`,
    CASE
      WHEN NOT `has_county_class term`
      THEN 64
      ELSE CASE WHEN `has_county_class term` IS NULL THEN 64 ELSE 0 END | 2
    END AS `11.county_allotment bits`, /* 11 本县专项指标 · henan2025.pol:1828 */
    `has_county_class term`
    AND `quota.purpose` IN ('poverty_consolidation')
    AND NOT `quota.purpose is none` AS `11.county_use stage`,
    CASE
      WHEN `shared 35` IS NULL
      THEN CAST(NULL AS DECIMAL(3, 0))
      WHEN `shared 35`
      THEN 600
      WHEN `has_county_class term` IS NULL
      THEN CAST(NULL AS DECIMAL(3, 0))
      WHEN `has_county_class term`
      THEN 300
      ELSE 0
    END AS `county_quota term`, /* county_quota 本县专项指标 · henan2025.pol:1806 */
    CASE WHEN NOT `may_draw_reserve term` THEN 64 ELSE `shared 39` | 2 END AS `12.provincial bits`, /* 12 省级统筹的补充耕地指标 · henan2025.pol:2035 */
    CASE
      WHEN NOT `may_draw_reserve term`
      THEN 64
      ELSE `shared 39` | CASE
        WHEN NOT `12.draw stage`
        THEN 8
        ELSE CASE WHEN `12.draw stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `12.draw bits`, /* 12 使用省级统筹指标 · henan2025.pol:2043 */
    CASE
      WHEN NOT `has_homes_or_shops term`
      THEN 64
      ELSE CASE WHEN `has_homes_or_shops term` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `13.take_back stage`
        THEN 4
        ELSE CASE WHEN `13.take_back stage` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `13.take_back bits`, /* 13 优先收回收购 · henan2025.pol:2148 */
    CASE
      WHEN NOT `14.direct stage`
      THEN 64
      ELSE CASE WHEN `14.direct stage` IS NULL THEN 64 ELSE 0 END | 2
    END AS `14.direct bits`, /* 14 直报审批 · henan2025.pol:2264 */
    (
      `15.no_review bits` | `15.conversion_plan bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `15.no_review bits` >= 64 THEN 64 ELSE 2 END,
          CASE WHEN `15.conversion_plan bits` >= 64 THEN 64 ELSE 16 END
        )
      ) - 1
    ) AS `shared 48`,
    (
      `17.argument bits` | `17.opinion bits`
    ) & (
      (
        2 * LEAST(
          CASE
            WHEN `17.argument bits` >= 64
            THEN 64
            WHEN `17.argument bits` >= 16
            THEN 16
            ELSE 1
          END,
          CASE
            WHEN `17.opinion bits` >= 64
            THEN 64
            WHEN `17.opinion bits` >= 16
            THEN 16
            ELSE 1
          END
        )
      ) - 1
    ) AS `shared 50`,
    `project.stable_growth` AND NOT `project.stable_growth is none` AND `shared 51` AS `18.early_work stage`,
    `by_province term`
    AND `approval.fee_due`
    AND NOT `approval.fee_due is none`
    AND `approval.stage` IN ('siting', 'pre_review', 'compiling', 'provincial_review')
    AND NOT `approval.stage is none` AS `19.at_review stage`,
    `by_province term`
    AND `approval.fee_due`
    AND NOT `approval.fee_due is none`
    AND `approval.stage` IN ('issuing', 'approved')
    AND NOT `approval.stage is none` AS `19.before_issue stage`,
    (
      `20.early_part bits` | `20.incomplete bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `20.early_part bits` >= 64 THEN 64 ELSE 16 END,
          CASE WHEN `20.incomplete bits` >= 64 THEN 64 ELSE 2 END
        )
      ) - 1
    ) AS `shared 57`,
    (
      `project.in_highway_plan`
      AND NOT `project.in_highway_plan is none`
      AND `project.nature` IN ('rebuild')
      AND NOT `project.nature is none`
    )
    OR (
      `project.standings`.`provincial_key` AND `shared 28` AND `shared 51`
    ) AS `21.apply stage`,
    CAST(`approval.prereview_area` - `early_use.single_area as read` AS DECIMAL(24, 8)) AS `shared 72`,
    CASE
      WHEN NOT `22.phases stage`
      THEN 64
      ELSE CASE WHEN `22.phases stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `22.phases stage 2`
        THEN 8
        ELSE CASE WHEN `22.phases stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `22.phases bits`, /* 22 分期用地和分期办证 · henan2025.pol:3133 */
    `project.linear` AND NOT `project.linear is none` AND `shared 78` AS `linear_works term`, /* linear_works 分段报批的线性基础设施 · henan2025.pol:3228 */
    `major_up term` AND `shared 78` AS `may_choose_inside term`, /* may_choose_inside 可在红线内选取的项目 · henan2025.pol:3330 */
    CASE WHEN `24.pretext stage` IS NULL THEN 64 ELSE 0 END AS `shared 83`,
    CASE
      WHEN NOT `inundating term`
      THEN 64
      ELSE `shared 87` | CASE
        WHEN NOT `25.phased_filing stage`
        THEN 8
        ELSE CASE WHEN `25.phased_filing stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `25.phased_filing bits`, /* 25 淹没区与主体工程分期报批 · henan2025.pol:3451 */
    CASE WHEN NOT `inundating term` THEN 64 ELSE `shared 87` | 2 END AS `25.no_phase_text bits`, /* 25 可研不必写明分期 · henan2025.pol:3457 */
    `shared 90`
    AND `site.outside_plan_scope`
    AND NOT `site.outside_plan_scope is none` AS `26.separate_site stage`,
    CASE
      WHEN NOT `27.convert_only stage`
      THEN 64
      ELSE CASE WHEN `27.convert_only stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `27.convert_only stage 2`
        THEN 8
        ELSE CASE WHEN `27.convert_only stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `27.convert_only bits`, /* 27 只转用不征收 · henan2025.pol:3629 */
    `major_up term` AND `shared 95` AS `long_term_project term`, /* long_term_project 可续临时用地的项目 · henan2025.pol:3731 */
    ADD_MONTHS(`term_runs_from term`, CAST(48 AS INT)) AS `shared 101`,
    CASE WHEN `mining_project term` IS NULL THEN 64 ELSE 0 END AS `shared 108`,
    `site.outside_plan_scope`
    AND NOT `site.outside_plan_scope is none`
    AND `project.major_infrastructure`
    AND NOT `project.major_infrastructure is none`
    AND `shared 95`
    AND `shared 111`
    AND NOT `supply.method is none` AS `30.direct stage`,
    CASE WHEN NOT `growth_this_year term` THEN 64 ELSE `shared 3` | 16 END AS `31.in_plan bits`, /* 31 列入土地供应计划 · henan2025.pol:4116 */
    CASE
      WHEN NOT `37.special_needs stage`
      THEN 64
      ELSE `shared 117` | CASE
        WHEN `37.special_needs stage 2`
        THEN 1
        ELSE CASE WHEN `37.special_needs stage 2` IS NULL THEN 1 ELSE 0 END | 128
      END
    END AS `37.special_needs bits`, /* 37 特殊用地不得混合利用 · henan2025.pol:5064 */
    CASE WHEN NOT `compatible_site term` THEN 64 ELSE `shared 119` | 2 END AS `32.allowance bits`, /* 32 可兼容的建筑面积 · henan2025.pol:4237 */
    NOT (
      `building.housing as read` AND NOT `building.housing is none`
    )
    AND CAST(`building.other_area as read` AS DECIMAL(25, 10)) <= CAST(0.15 * `building.total_area` AS DECIMAL(25, 10))
    AND NOT `building.other_area is none`
    AND NOT `building.total_area is none` AS `32.compatible stage`,
    CASE
      WHEN NOT `33.package stage`
      THEN 64
      ELSE CASE WHEN `33.package stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `33.package stage 2`
        THEN 8
        ELSE CASE WHEN `33.package stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `33.package bits`, /* 33 组合供应 · henan2025.pol:4452 */
    CASE WHEN NOT `34.joint stage` THEN 64 ELSE `shared 134` | 2 END AS `34.joint bits`, /* 34 两项申请一次提出 · henan2025.pol:4557 */
    CASE
      WHEN NOT `34.after_contract stage`
      THEN 64
      ELSE `shared 135` | CASE
        WHEN NOT `34.after_contract stage 2`
        THEN 8
        ELSE CASE WHEN `34.after_contract stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `34.after_contract bits`, /* 34 签合同后直接申领 · henan2025.pol:4577 */
    `redevelopment.inefficient_urban`
    AND NOT `redevelopment.inefficient_urban is none`
    AND `has_fragment term` AS `35.consolidate stage`,
    CASE
      WHEN NOT `has_fragment term`
      THEN 64
      ELSE CASE WHEN `has_fragment term` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `35.neighbour stage`
        THEN 4
        ELSE CASE WHEN `35.neighbour stage` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `35.neighbour bits`, /* 35 与相邻产业地块一并供应 · henan2025.pol:4737 */
    (
      (
        `43.adjust bits` | `43.approval bits`
      ) | `43.filing bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `43.adjust bits` >= 64 THEN 64 WHEN `43.adjust bits` >= 8 THEN 8 ELSE 2 END,
          CASE WHEN `43.approval bits` >= 64 THEN 64 ELSE 16 END,
          CASE WHEN `43.filing bits` >= 64 THEN 64 ELSE 16 END
        )
      ) - 1
    ) AS `shared 155`,
    CASE WHEN NOT `siting_stage term` THEN 64 ELSE `shared 156` | 2 END AS `44.single_request bits`, /* 44 只申请一份意见书 · henan2025.pol:5505 */
    CASE WHEN NOT `siting_stage term` THEN 64 ELSE `shared 156` | 16 END AS `44.leaner bits`, /* 44 统一层级、精简材料和时限 · henan2025.pol:5510 */
    CASE WHEN NOT `34.after_contract stage` THEN 64 ELSE `shared 135` | 16 END AS `45.clear_land bits`, /* 45 以净地出让 · henan2025.pol:5553 */
    CASE
      WHEN NOT `45.after_contract stage`
      THEN 64
      ELSE CASE WHEN `45.after_contract stage` IS NULL THEN 64 ELSE 0 END | 16
    END AS `45.after_contract bits`, /* 45 合同签订后按时交地 · henan2025.pol:5559 */
    CASE
      WHEN NOT `34.joint stage`
      THEN 64
      ELSE `shared 134` | CASE
        WHEN `shared 159`
        THEN 8
        ELSE CASE WHEN `shared 159` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `45.after_decision bits`, /* 45 划拨核发决定书当日即可交地 · henan2025.pol:5573 */
    CASE
      WHEN NOT `47.minor stage`
      THEN 64
      ELSE `shared 163` | CASE
        WHEN NOT `47.minor stage 2`
        THEN 8
        ELSE CASE WHEN `47.minor stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `47.minor bits`, /* 47 轻微免罚 · henan2025.pol:5757 */
    CASE
      WHEN NOT `47.minor stage`
      THEN 64
      ELSE `shared 163` | CASE
        WHEN NOT `47.first stage`
        THEN 8
        ELSE CASE WHEN `47.first stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `47.first bits` /* 47 首违不罚 · henan2025.pol:5765 */
  FROM stage_4
), stage_6 AS (
  SELECT
    *,
    (
      `1.include bits` | `1.basis bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `1.include bits` >= 64 THEN 64 WHEN `1.include bits` >= 8 THEN 8 ELSE 2 END,
          CASE WHEN `1.basis bits` >= 64 THEN 64 WHEN `1.basis bits` >= 8 THEN 8 ELSE 2 END
        )
      ) - 1
    ) AS `shared 6`,
    (
      (
        (
          (
            (
              `3.city_space bits` | `3.draw bits`
            ) | `3.priority bits`
          ) | `3.boundary bits`
        ) | `3.outside bits`
      ) | `3.ledger bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `3.city_space bits` >= 64 THEN 64 ELSE 2 END,
          CASE WHEN `3.draw bits` >= 64 THEN 64 WHEN `3.draw bits` >= 8 THEN 8 ELSE 2 END,
          CASE
            WHEN `3.priority bits` >= 64
            THEN 64
            WHEN `3.priority bits` >= 4
            THEN 4
            ELSE 2
          END,
          CASE WHEN `3.boundary bits` >= 64 THEN 64 ELSE 2 END,
          CASE WHEN `3.outside bits` >= 64 THEN 64 WHEN `3.outside bits` >= 8 THEN 8 ELSE 2 END,
          CASE WHEN `3.ledger bits` >= 64 THEN 64 ELSE 16 END
        )
      ) - 1
    ) AS `shared 12`,
    (
      (
        `6.pool bits` | `6.draw bits`
      ) | `6.priority bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `6.pool bits` >= 64 THEN 64 ELSE 2 END,
          CASE WHEN `6.draw bits` >= 64 THEN 64 WHEN `6.draw bits` >= 8 THEN 8 ELSE 2 END,
          CASE
            WHEN `6.priority bits` >= 64
            THEN 64
            WHEN `6.priority bits` >= 4
            THEN 4
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 16`,
    CASE WHEN `7.list bits` >= 64 THEN 64 ELSE 16 END AS `shared 22`,
    CASE WHEN NOT `8.advance stage` THEN 64 ELSE `shared 26` | 2 END AS `8.advance bits`, /* 8 全额预支省级基础计划 · henan2025.pol:1411 */
    CASE WHEN NOT `8.advance stage` THEN 64 ELSE `shared 26` | 16 END AS `8.on_submission bits`, /* 8 即报即配 · henan2025.pol:1418 */
    CASE
      WHEN NOT `9.advance stage`
      THEN 64
      ELSE `shared 29` | CASE
        WHEN NOT `ready_to_file term`
        THEN 8
        ELSE CASE WHEN `ready_to_file term` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `9.advance bits`, /* 9 可预支的指标 · henan2025.pol:1556 */
    CASE
      WHEN NOT `9.advance stage`
      THEN 64
      ELSE `shared 29` | CASE
        WHEN NOT `9.draw stage`
        THEN 8
        ELSE CASE WHEN `9.draw stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `9.draw bits`, /* 9 本项目预支 · henan2025.pol:1563 */
    CAST(`quota.poverty_used` + `quota.requested` AS DECIMAL(21, 8)) <= CAST(`county_quota term` AS DECIMAL(12, 8))
    AND NOT (
      `quota.poverty_used is none` OR `quota.requested is none`
    ) AS `11.county_use stage 2`,
    (
      (
        `12.source bits` | `12.provincial bits`
      ) | `12.draw bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `12.source bits` >= 64 THEN 64 WHEN `12.source bits` >= 8 THEN 8 ELSE 2 END,
          CASE WHEN `12.provincial bits` >= 64 THEN 64 ELSE 2 END,
          CASE WHEN `12.draw bits` >= 64 THEN 64 WHEN `12.draw bits` >= 8 THEN 8 ELSE 2 END
        )
      ) - 1
    ) AS `shared 41`,
    CASE
      WHEN NOT `18.early_work stage`
      THEN 64
      ELSE CASE WHEN `18.early_work stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `18.early_work stage 2`
        THEN 8
        ELSE CASE WHEN `18.early_work stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `18.early_work bits`, /* 18 先行开展报批基础工作 · henan2025.pol:2475 */
    CASE
      WHEN NOT `19.at_review stage`
      THEN 64
      ELSE CASE WHEN `19.at_review stage` IS NULL THEN 64 ELSE 0 END | 2
    END AS `19.at_review bits`, /* 19 审查时可不提供凭证 · henan2025.pol:2565 */
    CASE
      WHEN NOT `19.before_issue stage`
      THEN 64
      ELSE CASE WHEN `19.before_issue stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN `19.before_issue stage 2`
        THEN 1
        ELSE CASE WHEN `19.before_issue stage 2` IS NULL THEN 1 ELSE 0 END | 16
      END
    END AS `19.before_issue bits`, /* 19 印发批准文件前提供凭证 · henan2025.pol:2569 */
    CASE
      WHEN NOT `21.apply stage`
      THEN 64
      WHEN `21.apply stage 2`
      THEN 32
      ELSE (
        CASE WHEN `21.apply stage` IS NULL THEN 64 ELSE 0 END | `shared 58`
      ) | 2
    END AS `21.apply bits`, /* 21 可以申请先行用地 · henan2025.pol:2747 */
    `21.apply stage`
    AND (
      CASE
        WHEN `early_use.works` IS NULL
        THEN `shared 61`
        ELSE CASE
          WHEN ARRAY_CONTAINS(`shared 62`, TRUE)
          THEN TRUE
          WHEN `shared 63`
          THEN CAST(NULL AS BOOLEAN)
          ELSE FALSE
        END
      END
      OR (
        `early_use.single_area as read` > 0 AND NOT `early_use.single_area is none`
      )
    ) AS `21.single_works stage`,
    `21.apply stage`
    AND (
      CASE
        WHEN `early_use.works` IS NULL
        THEN `shared 61`
        ELSE CASE
          WHEN ARRAY_CONTAINS(`shared 67`, TRUE)
          THEN TRUE
          WHEN `shared 68`
          THEN CAST(NULL AS BOOLEAN)
          ELSE FALSE
        END
      END
      OR (
        `early_use.other_area as read` > 0 AND NOT `early_use.other_area is none`
      )
    ) AS `21.other_urgent stage`,
    CAST(0.3 * CASE
      WHEN `shared 72` IS NULL
      THEN CAST(NULL AS DECIMAL(24, 8))
      ELSE GREATEST(`shared 72`, 0.00000000)
    END AS DECIMAL(24, 9)) AS `early_use_cap term`, /* early_use_cap 其他工程先行用地上限 · henan2025.pol:2727 */
    CASE WHEN `linear_works term` IS NULL THEN 64 ELSE 0 END AS `shared 79`,
    CASE
      WHEN NOT `24.pretext stage`
      THEN 64
      ELSE `shared 83` | CASE
        WHEN `24.pretext stage 2`
        THEN 1
        ELSE CASE WHEN `24.pretext stage 2` IS NULL THEN 1 ELSE 0 END | 128
      END
    END AS `24.pretext bits`, /* 24 不得借临时用地未批先建 · henan2025.pol:3347 */
    CASE
      WHEN NOT `24.pretext stage`
      THEN 64
      ELSE `shared 83` | CASE
        WHEN NOT `shared 84`
        THEN 1
        ELSE CASE WHEN `shared 84` IS NULL THEN 1 ELSE 0 END | 16
      END
    END AS `24.use bits`, /* 24 用途符合规定 · henan2025.pol:3341 */
    (
      `25.phased_filing bits` | `25.no_phase_text bits`
    ) & (
      (
        2 * LEAST(
          CASE
            WHEN `25.phased_filing bits` >= 64
            THEN 64
            WHEN `25.phased_filing bits` >= 8
            THEN 8
            ELSE 2
          END,
          CASE WHEN `25.no_phase_text bits` >= 64 THEN 64 ELSE 2 END
        )
      ) - 1
    ) AS `shared 88`,
    CASE
      WHEN NOT `26.separate_site stage`
      THEN 64
      ELSE CASE WHEN `26.separate_site stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `26.separate_site stage 2`
        THEN 8
        ELSE CASE WHEN `26.separate_site stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `26.separate_site bits`, /* 26 单独选址报批 · henan2025.pol:3517 */
    (
      `shared 101` <= CAST('9999-12-31' AS DATE)
    ) IS TRUE AS `shared 102`,
    CASE
      WHEN NOT `mining_project term`
      THEN 64
      ELSE `shared 108` | CASE
        WHEN NOT `29.early_conversion stage`
        THEN 8
        ELSE CASE WHEN `29.early_conversion stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `29.early_conversion bits`, /* 29 同步或先行办理转用 · henan2025.pol:3951 */
    CASE WHEN NOT `mining_project term` THEN 64 ELSE `shared 108` | `shared 92` END AS `29.collective bits`, /* 29 以集体建设用地取得采矿用地 · henan2025.pol:3958 */
    CASE
      WHEN NOT `30.direct stage`
      THEN 64
      ELSE CASE WHEN `30.direct stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `land_cleared term`
        THEN 8
        ELSE CASE WHEN `land_cleared term` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `30.direct bits`, /* 30 直接核发划拨决定书 · henan2025.pol:4027 */
    (
      `31.in_plan bits` | `31.flexible bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `31.in_plan bits` >= 64 THEN 64 ELSE 16 END,
          CASE
            WHEN `31.flexible bits` >= 64
            THEN 64
            WHEN `31.flexible bits` >= 4
            THEN 4
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 114`,
    CASE
      WHEN (
        `37.special_needs bits` & 1
      ) = 0
      THEN FALSE
      WHEN (
        `37.special_needs bits` & 192
      ) = 0
      THEN TRUE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `32.functions stage`,
    (
      (
        `34.joint bits` | `34.together bits`
      ) | `34.after_contract bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `34.joint bits` >= 64 THEN 64 ELSE 2 END,
          CASE WHEN `34.together bits` >= 64 THEN 64 ELSE 16 END,
          CASE
            WHEN `34.after_contract bits` >= 64
            THEN 64
            WHEN `34.after_contract bits` >= 8
            THEN 8
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 137`,
    CASE
      WHEN NOT `35.consolidate stage`
      THEN 64
      ELSE CASE WHEN `35.consolidate stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `35.consolidate stage 2`
        THEN 4
        ELSE CASE WHEN `35.consolidate stage 2` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `35.consolidate bits`, /* 35 整合归宗、连片开发 · henan2025.pol:4721 */
    (
      `44.single_request bits` | `44.leaner bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `44.single_request bits` >= 64 THEN 64 ELSE 2 END,
          CASE WHEN `44.leaner bits` >= 64 THEN 64 ELSE 16 END
        )
      ) - 1
    ) AS `shared 157`,
    (
      (
        `45.clear_land bits` | `45.after_contract bits`
      ) | `45.after_decision bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `45.clear_land bits` >= 64 THEN 64 ELSE 16 END,
          CASE WHEN `45.after_contract bits` >= 64 THEN 64 ELSE 16 END,
          CASE
            WHEN `45.after_decision bits` >= 64
            THEN 64
            WHEN `45.after_decision bits` >= 8
            THEN 8
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 160`,
    (
      `47.minor bits` | `47.first bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `47.minor bits` >= 64 THEN 64 WHEN `47.minor bits` >= 8 THEN 8 ELSE 2 END,
          CASE WHEN `47.first bits` >= 64 THEN 64 WHEN `47.first bits` >= 8 THEN 8 ELSE 2 END
        )
      ) - 1
    ) AS `shared 165`
  FROM stage_5
), stage_7 AS (
  SELECT
    *,
    `7.list bits` & (
      (
        2 * LEAST(`shared 22`, `shared 22`)
      ) - 1
    ) AS `shared 23`,
    (
      `8.advance bits` | `8.on_submission bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `8.advance bits` >= 64 THEN 64 ELSE 2 END,
          CASE WHEN `8.on_submission bits` >= 64 THEN 64 ELSE 16 END
        )
      ) - 1
    ) AS `shared 27`,
    (
      `9.advance bits` | `9.draw bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `9.advance bits` >= 64 THEN 64 WHEN `9.advance bits` >= 8 THEN 8 ELSE 2 END,
          CASE WHEN `9.draw bits` >= 64 THEN 64 WHEN `9.draw bits` >= 8 THEN 8 ELSE 2 END
        )
      ) - 1
    ) AS `shared 31`,
    CASE
      WHEN NOT `11.county_use stage`
      THEN 64
      ELSE CASE WHEN `11.county_use stage` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `11.county_use stage 2`
        THEN 8
        ELSE CASE WHEN `11.county_use stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `11.county_use bits`, /* 11 使用专项指标 · henan2025.pol:1834 */
    CASE
      WHEN `18.early_work bits` >= 64
      THEN 64
      WHEN `18.early_work bits` >= 8
      THEN 8
      ELSE 2
    END AS `shared 52`,
    (
      `19.at_review bits` | `19.before_issue bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `19.at_review bits` >= 64 THEN 64 ELSE 2 END,
          CASE
            WHEN `19.before_issue bits` >= 64
            THEN 64
            WHEN `19.before_issue bits` >= 16
            THEN 16
            ELSE 1
          END
        )
      ) - 1
    ) AS `shared 56`,
    CASE
      WHEN NOT `21.single_works stage`
      THEN 64
      WHEN `21.apply stage 2`
      THEN 32
      ELSE (
        CASE WHEN `21.single_works stage` IS NULL THEN 64 ELSE 0 END | `shared 58`
      ) | 2
    END AS `21.single_works bits`, /* 21 控制工期的单体工程 · henan2025.pol:2751 */
    CASE
      WHEN `early_use.works` IS NULL
      THEN CASE WHEN `shared 60` THEN TRUE ELSE CAST(NULL AS BOOLEAN) END
      ELSE CASE
        WHEN ARRAY_CONTAINS(`shared 71`, FALSE)
        THEN FALSE
        WHEN ARRAY_SIZE(FILTER(`shared 71`, one -> NOT one IS NULL)) < ARRAY_SIZE(`shared 71`)
        THEN CAST(NULL AS BOOLEAN)
        ELSE TRUE
      END
    END
    AND CAST(`early_use.other_area as read` AS DECIMAL(24, 9)) <= `early_use_cap term`
    AND NOT `early_use.other_area is none`
    AND NOT (
      `approval.prereview_area is none` OR `early_use.single_area is none`
    ) AS `21.other_urgent stage 2`,
    CASE WHEN `21.apply bits` >= 64 THEN 64 WHEN `21.apply bits` >= 32 THEN 32 ELSE 2 END AS `shared 73`,
    CASE WHEN NOT `linear_works term` THEN 64 ELSE `shared 79` | 2 END AS `23.by_city bits`, /* 23 按省辖市分段报批 · henan2025.pol:3244 */
    CASE
      WHEN NOT `linear_works term`
      THEN 64
      ELSE `shared 79` | CASE
        WHEN NOT `23.by_county stage`
        THEN 8
        ELSE CASE WHEN `23.by_county stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `23.by_county bits`, /* 23 按县分段报批 · henan2025.pol:3249 */
    CASE
      WHEN (
        `24.pretext bits` & 1
      ) = 0
      THEN FALSE
      WHEN (
        `24.pretext bits` & 192
      ) = 0
      THEN TRUE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `24.inside stage`,
    `shared 90`
    AND CASE
      WHEN (
        `26.separate_site bits` & 146
      ) = 0
      THEN FALSE
      WHEN (
        `26.separate_site bits` & 72
      ) = 0
      THEN TRUE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `26.convert_only stage`,
    CASE WHEN `shared 102` THEN `shared 101` ELSE CAST(NULL AS DATE) END AS `shared 103`,
    NOT (
      `temp_dates.first_from.none` IS TRUE
      OR (
        `temp_dates.first_from` IS NULL
        AND NOT (
          `temp_dates.first_from.none` IS TRUE
        )
        AND `shared 96`
      )
      OR (
        NOT (
          `temp_dates.first_from` IS NULL
        )
        AND NOT (
          `shared 98` IS NULL
        )
        AND NOT `shared 100`
      )
      OR (
        NOT (
          `term_runs_from term` IS NULL
        ) AND NOT `shared 102`
      )
    ) AS `shared 104`,
    (
      `29.early_conversion bits` | `29.collective bits`
    ) & (
      (
        2 * LEAST(
          CASE
            WHEN `29.early_conversion bits` >= 64
            THEN 64
            WHEN `29.early_conversion bits` >= 8
            THEN 8
            ELSE 2
          END,
          CASE
            WHEN `29.collective bits` >= 64
            THEN 64
            WHEN `29.collective bits` >= 8
            THEN 8
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 110`,
    CASE WHEN `32.functions stage` IS NULL THEN 32 ELSE 0 END AS `shared 120`,
    (
      (
        `35.consolidate bits` | `35.neighbour bits`
      ) | `35.old_community bits`
    ) & (
      (
        2 * LEAST(
          CASE
            WHEN `35.consolidate bits` >= 64
            THEN 64
            WHEN `35.consolidate bits` >= 4
            THEN 4
            ELSE 2
          END,
          CASE
            WHEN `35.neighbour bits` >= 64
            THEN 64
            WHEN `35.neighbour bits` >= 4
            THEN 4
            ELSE 2
          END,
          CASE
            WHEN `35.old_community bits` >= 64
            THEN 64
            WHEN `35.old_community bits` >= 4
            THEN 4
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 144`
  FROM stage_6
), stage_8 AS (
  SELECT
    *,
    (
      (
        (
          `11.county_allotment bits` | `11.county_use bits`
        ) | `11.base_plan bits`
      ) | `11.base_use bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `11.county_allotment bits` >= 64 THEN 64 ELSE 2 END,
          CASE
            WHEN `11.county_use bits` >= 64
            THEN 64
            WHEN `11.county_use bits` >= 8
            THEN 8
            ELSE 2
          END,
          CASE WHEN `11.base_plan bits` >= 64 THEN 64 ELSE 2 END,
          CASE
            WHEN `11.base_use bits` >= 64
            THEN 64
            WHEN `11.base_use bits` >= 8
            THEN 8
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 37`,
    `18.early_work bits` & (
      (
        2 * LEAST(`shared 52`, `shared 52`)
      ) - 1
    ) AS `shared 53`,
    CASE
      WHEN NOT `21.other_urgent stage`
      THEN 64
      WHEN `21.apply stage 2`
      THEN 32
      ELSE (
        CASE WHEN `21.other_urgent stage` IS NULL THEN 64 ELSE 0 END | `shared 58`
      ) | CASE
        WHEN NOT `21.other_urgent stage 2`
        THEN 8
        ELSE CASE WHEN `21.other_urgent stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `21.other_urgent bits`, /* 21 其他急需动工的工程 · henan2025.pol:2763 */
    (
      `23.by_city bits` | `23.by_county bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `23.by_city bits` >= 64 THEN 64 ELSE 2 END,
          CASE
            WHEN `23.by_county bits` >= 64
            THEN 64
            WHEN `23.by_county bits` >= 8
            THEN 8
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 80`,
    CASE
      WHEN NOT `may_choose_inside term`
      THEN 64
      WHEN `24.inside stage`
      THEN 32
      ELSE (
        CASE WHEN `may_choose_inside term` IS NULL THEN 64 ELSE 0 END | CASE WHEN `24.inside stage` IS NULL THEN 32 ELSE 0 END
      ) | CASE
        WHEN NOT `24.inside stage 2`
        THEN 8
        ELSE CASE WHEN `24.inside stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `24.inside bits`, /* 24 红线内选取 · henan2025.pol:3336 */
    CASE
      WHEN NOT `26.convert_only stage`
      THEN 64
      ELSE CASE WHEN `26.convert_only stage` IS NULL THEN 64 ELSE 0 END | `shared 92`
    END AS `26.convert_only bits`, /* 26 只转用不征收 · henan2025.pol:3530 */
    `temp.needed`
    AND NOT `temp.needed is none`
    AND (
      `shared 97`
      OR (
        `temp_dates.first_until` < `shared 103`
        AND NOT `temp_dates.first_until is none`
        AND `shared 104`
      )
    )
    AND (
      (
        `temp.first_term` < 48 AND NOT `temp.first_term is none`
      ) OR NOT `shared 97`
    ) AS `28.renew stage`,
    (
      `shared 106`
      OR (
        `temp_dates.renewed_until` <= `shared 103`
        AND NOT `temp_dates.renewed_until is none`
        AND `shared 104`
      )
    )
    AND (
      (
        CAST(`temp.first_term` + `temp.renewal_term` AS DECIMAL(13, 0)) <= 48
        AND NOT (
          `temp.first_term is none` OR `temp.renewal_term is none`
        )
      )
      OR NOT `shared 106`
    ) AS `28.total stage 2`,
    `shared 119` | `shared 120` AS `shared 121`,
    CASE
      WHEN NOT `36.reuse stage`
      THEN 64
      WHEN `32.functions stage`
      THEN 32
      ELSE (
        CASE WHEN `36.reuse stage` IS NULL THEN 64 ELSE 0 END | `shared 120`
      ) | CASE
        WHEN NOT `36.reuse stage 2`
        THEN 8
        ELSE CASE WHEN `36.reuse stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `36.reuse bits`, /* 36 混合使用、功能转换 · henan2025.pol:4941 */
    `shared 117` | `shared 120` AS `shared 146`
  FROM stage_7
), stage_9 AS (
  SELECT
    *,
    (
      (
        `21.apply bits` | `21.single_works bits`
      ) | `21.other_urgent bits`
    ) & (
      (
        2 * LEAST(
          `shared 73`,
          CASE
            WHEN `21.single_works bits` >= 64
            THEN 64
            WHEN `21.single_works bits` >= 32
            THEN 32
            ELSE 2
          END,
          `shared 73`,
          CASE
            WHEN `21.other_urgent bits` >= 64
            THEN 64
            WHEN `21.other_urgent bits` >= 32
            THEN 32
            WHEN `21.other_urgent bits` >= 8
            THEN 8
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 74`,
    (
      (
        `24.inside bits` | `24.use bits`
      ) | `24.pretext bits`
    ) & (
      (
        2 * LEAST(
          CASE
            WHEN `24.inside bits` >= 64
            THEN 64
            WHEN `24.inside bits` >= 32
            THEN 32
            WHEN `24.inside bits` >= 8
            THEN 8
            ELSE 2
          END,
          CASE WHEN `24.use bits` >= 64 THEN 64 WHEN `24.use bits` >= 16 THEN 16 ELSE 1 END,
          CASE
            WHEN `24.pretext bits` >= 128
            THEN 128
            WHEN `24.pretext bits` >= 64
            THEN 64
            ELSE 1
          END
        )
      ) - 1
    ) AS `shared 85`,
    (
      `26.separate_site bits` | `26.convert_only bits`
    ) & (
      (
        2 * LEAST(
          CASE
            WHEN `26.separate_site bits` >= 64
            THEN 64
            WHEN `26.separate_site bits` >= 8
            THEN 8
            ELSE 2
          END,
          CASE
            WHEN `26.convert_only bits` >= 64
            THEN 64
            WHEN `26.convert_only bits` >= 8
            THEN 8
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 93`,
    CASE
      WHEN NOT `long_term_project term`
      THEN 64
      ELSE CASE WHEN `long_term_project term` IS NULL THEN 64 ELSE 0 END | CASE
        WHEN NOT `28.renew stage`
        THEN 8
        ELSE CASE WHEN `28.renew stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `28.renew bits`, /* 28 可以申请继续使用 · henan2025.pol:3739 */
    CASE
      WHEN NOT `compatible_site term`
      THEN 64
      WHEN `32.functions stage`
      THEN 32
      ELSE `shared 121` | CASE
        WHEN NOT `32.functions stage 2`
        THEN 4
        ELSE CASE WHEN `32.functions stage 2` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `32.functions bits`, /* 32 兼容研发、孵化、中试 · henan2025.pol:4230 */
    CASE
      WHEN NOT `compatible_site term`
      THEN 64
      WHEN `32.functions stage`
      THEN 32
      ELSE `shared 121` | CASE
        WHEN NOT `32.compatible stage`
        THEN 8
        ELSE CASE WHEN `32.compatible stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `32.compatible bits`, /* 32 仍按工业用途管理 · henan2025.pol:4242 */
    CASE WHEN `36.reuse bits` = 96 THEN 64 ELSE `36.reuse bits` END AS `shared 145`,
    CASE
      WHEN NOT `37.special_needs stage`
      THEN 64
      WHEN `32.functions stage`
      THEN 32
      ELSE `shared 146` | CASE
        WHEN NOT `37.mix stage`
        THEN 4
        ELSE CASE WHEN `37.mix stage` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `37.mix bits`, /* 37 功能互利的用地混合 · henan2025.pol:5034 */
    CASE
      WHEN NOT `37.special_needs stage`
      THEN 64
      WHEN `32.functions stage`
      THEN 32
      ELSE `shared 146` | CASE
        WHEN NOT `37.local_rule stage`
        THEN 4
        ELSE CASE WHEN `37.local_rule stage` IS NULL THEN 4 ELSE 0 END | 2
      END
    END AS `37.local_rule bits` /* 37 地方混合用途规则 · henan2025.pol:5041 */
  FROM stage_8
), stage_10 AS (
  SELECT
    *,
    CASE WHEN `shared 74` = 96 THEN 64 ELSE `shared 74` END AS `shared 75`,
    CASE WHEN `shared 85` = 96 THEN 64 ELSE `shared 85` END AS `shared 86`,
    `major_up term`
    AND `shared 95`
    AND CASE
      WHEN (
        `28.renew bits` & 146
      ) = 0
      THEN FALSE
      WHEN (
        `28.renew bits` & 72
      ) = 0
      THEN TRUE
      ELSE CAST(NULL AS BOOLEAN)
    END AS `28.total stage`,
    (
      (
        `32.functions bits` | `32.allowance bits`
      ) | `32.compatible bits`
    ) & (
      (
        2 * LEAST(
          CASE
            WHEN `32.functions bits` >= 64
            THEN 64
            WHEN `32.functions bits` >= 32
            THEN 32
            WHEN `32.functions bits` >= 4
            THEN 4
            ELSE 2
          END,
          CASE WHEN `32.allowance bits` >= 64 THEN 64 ELSE 2 END,
          CASE
            WHEN `32.compatible bits` >= 64
            THEN 64
            WHEN `32.compatible bits` >= 32
            THEN 32
            WHEN `32.compatible bits` >= 8
            THEN 8
            ELSE 2
          END
        )
      ) - 1
    ) AS `shared 129`,
    (
      (
        `37.mix bits` | `37.local_rule bits`
      ) | `37.special_needs bits`
    ) & (
      (
        2 * LEAST(
          CASE
            WHEN `37.mix bits` >= 64
            THEN 64
            WHEN `37.mix bits` >= 32
            THEN 32
            WHEN `37.mix bits` >= 4
            THEN 4
            ELSE 2
          END,
          CASE
            WHEN `37.local_rule bits` >= 64
            THEN 64
            WHEN `37.local_rule bits` >= 32
            THEN 32
            WHEN `37.local_rule bits` >= 4
            THEN 4
            ELSE 2
          END,
          CASE
            WHEN `37.special_needs bits` >= 128
            THEN 128
            WHEN `37.special_needs bits` >= 64
            THEN 64
            ELSE 1
          END
        )
      ) - 1
    ) AS `shared 148`
  FROM stage_9
), stage_11 AS (
  SELECT
    *,
    CASE WHEN `28.total stage` IS NULL THEN 64 ELSE 0 END AS `shared 105`,
    CASE WHEN `shared 129` = 96 THEN 64 ELSE `shared 129` END AS `shared 130`,
    CASE WHEN `shared 148` = 96 THEN 64 ELSE `shared 148` END AS `shared 149`
  FROM stage_10
), stage_12 AS (
  SELECT
    *,
    CASE
      WHEN NOT `28.total stage`
      THEN 64
      ELSE `shared 105` | CASE
        WHEN NOT `28.total stage 2`
        THEN 8
        ELSE CASE WHEN `28.total stage 2` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `28.total bits`, /* 28 续期后总期限 · henan2025.pol:3756 */
    CASE
      WHEN NOT `28.total stage`
      THEN 64
      ELSE `shared 105` | CASE
        WHEN NOT `28.shrink stage`
        THEN 8
        ELSE CASE WHEN `28.shrink stage` IS NULL THEN 8 ELSE 0 END | 2
      END
    END AS `28.shrink bits` /* 28 按缩减后的范围续期 · henan2025.pol:3771 */
  FROM stage_11
), stage_13 AS (
  SELECT
    *,
    (
      (
        `28.renew bits` | `28.total bits`
      ) | `28.shrink bits`
    ) & (
      (
        2 * LEAST(
          CASE WHEN `28.renew bits` >= 64 THEN 64 WHEN `28.renew bits` >= 8 THEN 8 ELSE 2 END,
          CASE WHEN `28.total bits` >= 64 THEN 64 WHEN `28.total bits` >= 8 THEN 8 ELSE 2 END,
          CASE WHEN `28.shrink bits` >= 64 THEN 64 WHEN `28.shrink bits` >= 8 THEN 8 ELSE 2 END
        )
      ) - 1
    ) AS `shared 107`
  FROM stage_12
)
SELECT
  `key` AS `key`,
  `name` AS `name`,
  CASE
    WHEN `shared 6` = 2
    THEN 'applies'
    WHEN `shared 6` = 8
    THEN 'not_met'
    WHEN `shared 6` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `1.status`, /* 1 年内开工的项目可纳入在编的乡级规划 · henan2025.pol:621 */
  CASE
    WHEN `2.adjust bits` = 2
    THEN 'applies'
    WHEN `2.adjust bits` = 8
    THEN 'not_met'
    WHEN `2.adjust bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `2.status`, /* 2 开发区不破边界、考核达标的可扩区调区 · henan2025.pol:716 */
  CASE
    WHEN (
      `shared 12` & 76
    ) = 0
    THEN 'applies'
    WHEN `shared 12` = 4
    THEN 'referred'
    WHEN `shared 12` = 8
    THEN 'not_met'
    WHEN `shared 12` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `3.status`, /* 3 空间不足可按全市统筹，边界可优化，边界外可少量布局 · henan2025.pol:828 */
  CASE
    WHEN `4.share bits` = 2
    THEN 'applies'
    WHEN `4.share bits` = 4
    THEN 'referred'
    WHEN `4.share bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `4.status`, /* 4 乡级规划里给乡村产业留地 · henan2025.pol:1025 */
  CASE
    WHEN `5.stock_first bits` = 2
    THEN 'applies'
    WHEN `5.stock_first bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `5.status`, /* 5 增存统筹供地，优先用存量 · henan2025.pol:1113 */
  CASE
    WHEN `shared 16` = 2
    THEN 'applies'
    WHEN `shared 16` = 4
    THEN 'referred'
    WHEN `shared 16` = 8
    THEN 'not_met'
    WHEN `shared 16` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `6.status`, /* 6 预支新增建设用地计划指标 · henan2025.pol:1169 */
  CASE
    WHEN `shared 23` = 16
    THEN 'applies'
    WHEN `shared 23` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `7.status`, /* 7 单独选址项目由国家计划保障 · henan2025.pol:1300 */
  CASE
    WHEN (
      `shared 27` & 64
    ) = 0
    THEN 'applies'
    WHEN `shared 27` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `8.status`, /* 8 集中攻坚的批次用地项目全额预支 · henan2025.pol:1391 */
  CASE
    WHEN `shared 31` = 2
    THEN 'applies'
    WHEN `shared 31` = 8
    THEN 'not_met'
    WHEN `shared 31` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `9.status`, /* 9 国家规则明确前可先预支计划指标 · henan2025.pol:1550 */
  CASE
    WHEN `shared 33` = 2
    THEN 'applies'
    WHEN `shared 33` = 8
    THEN 'not_met'
    WHEN `shared 33` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `10.status`, /* 10 增减挂钩指标先农村后城镇 · henan2025.pol:1712 */
  CASE
    WHEN `shared 37` = 2
    THEN 'applies'
    WHEN `shared 37` = 8
    THEN 'not_met'
    WHEN `shared 37` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `11.status`, /* 11 四类县的专项指标和省级基础计划 · henan2025.pol:1825 */
  CASE
    WHEN `shared 41` = 2
    THEN 'applies'
    WHEN `shared 41` = 8
    THEN 'not_met'
    WHEN `shared 41` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `12.status`, /* 12 非耕地可作补充耕地来源，省级统筹部分指标 · henan2025.pol:2024 */
  CASE
    WHEN `13.take_back bits` = 2
    THEN 'applies'
    WHEN `13.take_back bits` = 4
    THEN 'referred'
    WHEN `13.take_back bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `13.status`, /* 13 优先收回收购未动工的住宅、商服用地 · henan2025.pol:2141 */
  CASE
    WHEN `14.direct bits` = 2
    THEN 'applies'
    WHEN `14.direct bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `14.status`, /* 14 县和省级以上开发区的用地直接报省 · henan2025.pol:2260 */
  CASE
    WHEN (
      `shared 48` & 64
    ) = 0
    THEN 'applies'
    WHEN `shared 48` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `15.status`, /* 15 四项方案不再审查，转用方案照报 · henan2025.pol:2307 */
  'applies' AS `16.status`, /* 16 边组卷边审查 · henan2025.pol:2354 */
  CASE
    WHEN `shared 50` = 16
    THEN 'applies'
    WHEN `shared 50` = 1
    THEN 'violated'
    WHEN `shared 50` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `17.status`, /* 17 占压生态保护红线的论证和认定意见 · henan2025.pol:2368 */
  CASE
    WHEN `shared 53` = 2
    THEN 'applies'
    WHEN `shared 53` = 8
    THEN 'not_met'
    WHEN `shared 53` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `18.status`, /* 18 核发意见书后先做报批准备 · henan2025.pol:2469 */
  CASE
    WHEN (
      `shared 56` & 65
    ) = 0
    THEN 'applies'
    WHEN `shared 56` = 1
    THEN 'violated'
    WHEN `shared 56` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `19.status`, /* 19 缴费凭证改在印发批准文件前提供 · henan2025.pol:2560 */
  CASE
    WHEN (
      `shared 57` & 64
    ) = 0
    THEN 'applies'
    WHEN `shared 57` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `20.status`, /* 20 选址时主动介入，意见未齐也可先论证 · henan2025.pol:2628 */
  CASE
    WHEN `shared 75` = 2
    THEN 'applies'
    WHEN `shared 75` = 8
    THEN 'not_met'
    WHEN `shared 75` = 32
    THEN 'excepted'
    WHEN `shared 75` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `21.status`, /* 21 重点项目可申请先行用地 · henan2025.pol:2730 */
  CASE
    WHEN `22.phases bits` = 2
    THEN 'applies'
    WHEN `22.phases bits` = 8
    THEN 'not_met'
    WHEN `22.phases bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `22.status`, /* 22 确需分期的，分期申请、供地和办证 · henan2025.pol:3130 */
  CASE
    WHEN `shared 80` = 2
    THEN 'applies'
    WHEN `shared 80` = 8
    THEN 'not_met'
    WHEN `shared 80` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `23.status`, /* 23 线性基础设施分段报批 · henan2025.pol:3241 */
  CASE
    WHEN (
      `shared 86` & 105
    ) = 0
    THEN 'applies'
    WHEN `shared 86` = 1
    THEN 'violated'
    WHEN `shared 86` = 8
    THEN 'not_met'
    WHEN `shared 86` = 32
    THEN 'excepted'
    WHEN `shared 86` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `24.status`, /* 24 红线范围内可选临时用地 · henan2025.pol:3333 */
  CASE
    WHEN `shared 88` = 2
    THEN 'applies'
    WHEN `shared 88` = 8
    THEN 'not_met'
    WHEN `shared 88` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `25.status`, /* 25 淹没区与主体工程分期报批 · henan2025.pol:3447 */
  CASE
    WHEN `shared 93` = 2
    THEN 'applies'
    WHEN `shared 93` = 8
    THEN 'not_met'
    WHEN `shared 93` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `26.status`, /* 26 规模范围外特殊选址可单独报批 · henan2025.pol:3511 */
  CASE
    WHEN `27.convert_only bits` = 2
    THEN 'applies'
    WHEN `27.convert_only bits` = 8
    THEN 'not_met'
    WHEN `27.convert_only bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `27.status`, /* 27 边界内的乡村用地只转用不征收 · henan2025.pol:3621 */
  CASE
    WHEN `shared 107` = 2
    THEN 'applies'
    WHEN `shared 107` = 8
    THEN 'not_met'
    WHEN `shared 107` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `28.status`, /* 28 临时用地首次不满四年可续，合计四年为限 · henan2025.pol:3734 */
  CASE
    WHEN `shared 110` = 2
    THEN 'applies'
    WHEN `shared 110` = 8
    THEN 'not_met'
    WHEN `shared 110` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `29.status`, /* 29 净矿出让可先办转用，采矿可用集体建设用地 · henan2025.pol:3947 */
  CASE
    WHEN `30.direct bits` = 2
    THEN 'applies'
    WHEN `30.direct bits` = 8
    THEN 'not_met'
    WHEN `30.direct bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `30.status`, /* 30 规划范围外的重大基础设施直接核发划拨决定书 · henan2025.pol:4024 */
  CASE
    WHEN (
      `shared 114` & 68
    ) = 0
    THEN 'applies'
    WHEN `shared 114` = 4
    THEN 'referred'
    WHEN `shared 114` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `31.status`, /* 31 项目用地进供应计划，供应方式更灵活 · henan2025.pol:4111 */
  CASE
    WHEN `shared 130` = 2
    THEN 'applies'
    WHEN `shared 130` = 4
    THEN 'referred'
    WHEN `shared 130` = 8
    THEN 'not_met'
    WHEN `shared 130` = 32
    THEN 'excepted'
    WHEN `shared 130` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `32.status`, /* 32 工业用地可兼容其他用途 · henan2025.pol:4227 */
  CASE
    WHEN `33.package bits` = 2
    THEN 'applies'
    WHEN `33.package bits` = 8
    THEN 'not_met'
    WHEN `33.package bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `33.status`, /* 33 相邻的不同用途地块打包供应 · henan2025.pol:4449 */
  CASE
    WHEN (
      `shared 137` & 72
    ) = 0
    THEN 'applies'
    WHEN `shared 137` = 8
    THEN 'not_met'
    WHEN `shared 137` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `34.status`, /* 34 划拨两证一起办，出让后直接领规划许可 · henan2025.pol:4554 */
  CASE
    WHEN `shared 144` = 2
    THEN 'applies'
    WHEN `shared 144` = 4
    THEN 'referred'
    WHEN `shared 144` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `35.status`, /* 35 零星用地可整合后连片开发 · henan2025.pol:4719 */
  CASE
    WHEN `shared 145` = 2
    THEN 'applies'
    WHEN `shared 145` = 8
    THEN 'not_met'
    WHEN `shared 145` = 32
    THEN 'excepted'
    WHEN `shared 145` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `36.status`, /* 36 既有土地混合使用，存量建筑转换功能 · henan2025.pol:4938 */
  CASE
    WHEN (
      `shared 149` & 101
    ) = 0
    THEN 'applies'
    WHEN `shared 149` = 1
    THEN 'violated'
    WHEN `shared 149` = 4
    THEN 'referred'
    WHEN `shared 149` = 32
    THEN 'excepted'
    WHEN `shared 149` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `37.status`, /* 37 鼓励功能相容的混合用地，特殊用地除外 · henan2025.pol:5031 */
  CASE
    WHEN `38.overlay bits` = 16
    THEN 'applies'
    WHEN `38.overlay bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `38.status`, /* 38 矿产规划早调快办，压覆矿产环节提速 · henan2025.pol:5194 */
  'applies' AS `39.status`, /* 39 储备一批拟出让的矿产区块 · henan2025.pol:5225 */
  'applies' AS `40.status`, /* 40 组织出让一批矿产区块 · henan2025.pol:5234 */
  CASE
    WHEN `41.allot bits` = 16
    THEN 'applies'
    WHEN `41.allot bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `41.status`, /* 41 矿山扩区增产的几类资源加快出让配置 · henan2025.pol:5263 */
  CASE
    WHEN `42.each_mine bits` = 16
    THEN 'applies'
    WHEN `42.each_mine bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `42.status`, /* 42 停产矿山一矿一策复工 · henan2025.pol:5318 */
  CASE
    WHEN (
      `shared 155` & 72
    ) = 0
    THEN 'applies'
    WHEN `shared 155` = 8
    THEN 'not_met'
    WHEN `shared 155` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `43.status`, /* 43 成片开发方案不能实施的可以调整 · henan2025.pol:5387 */
  CASE
    WHEN (
      `shared 157` & 64
    ) = 0
    THEN 'applies'
    WHEN `shared 157` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `44.status`, /* 44 用地预审和选址合成一个事项 · henan2025.pol:5501 */
  CASE
    WHEN (
      `shared 160` & 72
    ) = 0
    THEN 'applies'
    WHEN `shared 160` = 8
    THEN 'not_met'
    WHEN `shared 160` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `45.status`, /* 45 净地出让，按时交地 · henan2025.pol:5551 */
  CASE
    WHEN `46.services bits` = 2
    THEN 'applies'
    WHEN `46.services bits` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `46.status`, /* 46 不动产登记便利服务 · henan2025.pol:5703 */
  CASE
    WHEN `shared 165` = 2
    THEN 'applies'
    WHEN `shared 165` = 8
    THEN 'not_met'
    WHEN `shared 165` = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS `47.status`, /* 47 轻微免罚、首违不罚 · henan2025.pol:5751 */
  'applies' AS `48.status`, /* 48 全域土地综合整治提质增效 · henan2025.pol:5839 */
  'applies' AS `49.status`, /* 49 包保服务重点企业 · henan2025.pol:5846 */
  'applies' AS `50.status` /* 50 严守红线底线 · henan2025.pol:5859 */
FROM stage_13;
