-- 样样都有 · A bit of everything
-- The status of each measure by the text in force on 2025-01-27, with the chosen readings;
-- deadlines run against the day that is given as $day.
WITH stage_1 AS (
  SELECT
    *,
    "place.inside" IS NULL AND (
      "place.is" = 'none'
    ) IS TRUE AS "place.inside is none",
    (
      "site.is" = 'none'
    ) IS TRUE
    OR (
      "site.is" IS NULL
      AND "site.works" IS NULL
      AND "site.total" IS NULL
      AND "site.total.unknown" IS NULL
    ) AS "shared 1",
    LIST_TRANSFORM("site.works", LAMBDA item1 : item1."area") AS "shared 3",
    (
      "project.is" = 'none'
    ) IS TRUE AS "shared 5",
    LIST_TRANSFORM("site.works", LAMBDA item1 : item1."ready" AND item1."kind" IN ('season')) AS "shared 8",
    LIST_TRANSFORM("site.works", LAMBDA item1 : item1."ready" AND item1."kind" IN ('season', 'tight')) AS "shared 12",
    LIST_TRANSFORM(
      "site.works",
      LAMBDA item1 : NOT (
        item1."kind" IN ('season')
      ) OR item1."area" < 75
    ) AS "shared 14",
    (
      "project.starts_on" > CAST($day AS DATE)
    ) IS TRUE AS "shared 18",
    (
      "project.ends_on" > CAST($day AS DATE)
    ) IS TRUE AS "shared 27",
    CASE
      WHEN CAST('2025-12-31' AS DATE) >= CAST('2024-01-01' AS DATE)
      AND CAST('2025-12-31' AS DATE) <= CAST('2026-12-31' AS DATE)
      THEN TRY_CAST(SUBSTRING(
        '1000021000002100000210000021000001000000876543210000002100000210000021000002100000210000021000321000000210000021000001000543210000001000002100000210000021000003210000210000021000002100000210000021000002100000210000021000002100000210000021000002100000210000003210002100000100765432100000100000210000021000002100000210000021000002100000210000021000002100000210000021001002100000210000021000001008765432100001000002100000210000021000002100000210000021000002100003210000021000002100000100005432100002100000210000021000003210000210000021000002100000210000021000002100000210000021000002100000210000021000002100000210000021000002100000210000010008765432100010000021000002100000210000021000002100000210000021000002100000210000021000002100032100000021000002100000210000021000002100000098765432100000100000210000021000002100000210000032100002100000210000021000054321000010000021000002100000210000021000002100003210000021000002100000210000021000002100000210000021000002100000210000021000002100000210000010000032100076543210001000002100000210000021000002100000210000021000002100000210000021000002100000210000',
        (
          CAST('2025-12-31' AS DATE) - CAST('2023-12-31' AS DATE)
        ),
        1
      ) AS INT)
      ELSE NULL
    END AS "shared 35",
    CAST("project.starts_on" + TO_MONTHS(CAST(47 AS INT)) AS DATE) AS "shared 40"
  FROM projects
), stage_2 AS (
  SELECT
    *,
    "site.total" IS NULL AND NOT (
      "site.total.unknown" IS TRUE
    ) AND "shared 1" AS "site.total is none",
    "site.works" IS NULL AND "shared 1" AS "shared 2",
    LEN("shared 3") AS "shared 4",
    NOT (
      "project.sectors" IS NULL AND "shared 5"
    ) AS "shared 6",
    "project.pretext" IS NULL
    AND NOT (
      "project.pretext.unknown" IS TRUE
    )
    AND "shared 5" AS "project.pretext is none",
    "project.score" IS NULL AND "shared 5" AS "project.score is none",
    "project.stage" IS NULL AND "shared 5" AS "project.stage is none",
    "place.inside" AND NOT "place.inside is none" AS "2.pretend stage 2",
    "project.cost" IS NULL AND "shared 5" AS "project.cost is none",
    "project.people" IS NULL AND "shared 5" AS "project.people is none",
    "project.name" IS NULL AND "shared 5" AS "project.name is none",
    "project.share" IS NULL AND "shared 5" AS "project.share is none",
    "project.starts_on" IS NULL
    AND NOT (
      "project.starts_on.none" IS TRUE
    )
    AND "shared 5" AS "shared 17",
    CASE WHEN "shared 18" THEN CAST(NULL AS DATE) ELSE "project.starts_on" END AS "shared 19",
    CASE WHEN "shared 27" THEN CAST(NULL AS DATE) ELSE "project.ends_on" END AS "shared 28",
    "project.ends_on" IS NULL
    AND NOT (
      "project.ends_on.none" IS TRUE
    )
    AND "shared 5" AS "shared 30",
    CASE
      WHEN "shared 35" IS NULL
      THEN CAST('2025-12-31' AS DATE)
      ELSE CAST('2025-12-31' AS DATE) + CAST("shared 35" AS INT)
    END AS "shared 36",
    (
      "shared 40" <= CAST('9999-12-31' AS DATE)
    ) IS TRUE AS "shared 41",
    "project.notice" IS NULL AND "shared 5" AS "project.notice is none"
  FROM stage_1
), stage_3 AS (
  SELECT
    *,
    CASE
      WHEN "site.total" IS NULL
      AND NOT (
        "site.total.unknown" IS TRUE
      )
      AND NOT "site.total is none"
      THEN CASE
        WHEN "site.works" IS NULL
        THEN CASE WHEN "shared 2" THEN 0.00000000 ELSE CAST(NULL AS DECIMAL(23, 8)) END
        ELSE CASE
          WHEN "shared 4" = 0
          THEN 0.00000000
          WHEN LIST_COUNT("shared 3") < "shared 4"
          THEN CAST(NULL AS DECIMAL(23, 8))
          ELSE CAST(LIST_SUM("shared 3") AS DECIMAL(23, 8))
        END
      END
      ELSE "site.total"
    END AS "site.total as read",
    CASE
      WHEN NOT (
        "project.pretext" IS NULL
      )
      THEN "project.pretext"
      WHEN "project.pretext" IS NULL
      AND NOT (
        "project.pretext.unknown" IS TRUE
      )
      AND NOT "project.pretext is none"
      AND NOT (
        (
          "project.is" = 'unknown'
        ) IS TRUE
      )
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS "project.pretext as read",
    "project.stage" IN ('late') AND NOT "project.stage is none" AS "1.more stage",
    CASE WHEN "2.pretend stage 2" IS NULL THEN 64 ELSE 0 END AS "shared 9",
    CASE WHEN "shared 2" THEN TRUE ELSE CAST(NULL AS BOOLEAN) END AS "shared 11",
    NOT (
      "shared 19" IS NULL
    ) AS "shared 20",
    "shared 19" + CAST(30 AS INT) AS "shared 22",
    NOT (
      "shared 28" IS NULL
    ) AS "shared 29",
    "project.ends_on.none" IS TRUE OR "shared 30" OR "shared 27" AS "shared 31",
    NOT (
      "shared 36" IS NULL
    ) AS "shared 37",
    CAST($day AS DATE) > "shared 36" AS "shared 38",
    CASE WHEN "shared 41" THEN "shared 40" ELSE CAST(NULL AS DATE) END AS "last_day term", /* last_day 末日 · every_construct.pol:72 */
    "project.ends_on.none" IS TRUE OR "shared 30" AS "project.ends_on is none"
  FROM stage_2
), stage_4 AS (
  SELECT
    *,
    (
      "site.total as read" >= 15000
      AND NOT "site.total is none"
      AND "project.sectors"."energy"
      AND "shared 6"
      AND "project.sectors"."water"
    )
    OR (
      "project.sectors"."transport"
      AND "shared 6"
      AND NOT (
        "project.sectors"."energy" AND "shared 6"
      )
      AND NOT (
        "project.sectors"."water" AND "shared 6"
      )
      AND NOT (
        "project.sectors"."hydropower" AND "shared 6"
      )
    ) AS "shared 7",
    "project.pretext as read" AND NOT "project.pretext is none" AS "2.pretend stage",
    CAST("site.total as read" - 10.00000000 AS DECIMAL(24, 8)) AS "shared 13",
    (
      (
        "project.people" > 10 AND NOT "project.people is none"
      )
      OR (
        "project.people" = 0 AND NOT "project.people is none"
      )
    )
    AND CASE
      WHEN "site.works" IS NULL
      THEN "shared 11"
      ELSE CASE
        WHEN LIST_CONTAINS("shared 14", FALSE)
        THEN FALSE
        WHEN LIST_COUNT("shared 14") < LEN("shared 14")
        THEN CAST(NULL AS BOOLEAN)
        ELSE TRUE
      END
    END AS "1.apply stage 4",
    NOT CASE
      WHEN "project.starts_on.none" IS TRUE OR "shared 17" OR "shared 18"
      THEN TRUE
      WHEN "shared 20"
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS "shared 21",
    (
      "shared 22" <= CAST('9999-12-31' AS DATE)
    ) IS TRUE AS "shared 23",
    "shared 37" AND "shared 28" IS NULL AND NOT "shared 31" AND NOT "shared 38" AS "shared 39",
    "project.ends_on" > "last_day term"
    AND NOT "project.ends_on is none"
    AND NOT (
      "project.starts_on.none" IS TRUE
      OR "shared 17"
      OR (
        NOT (
          "project.starts_on" IS NULL
        ) AND NOT "shared 41"
      )
    ) AS "2.fourth stage",
    CASE WHEN NOT "2.pretend stage 2" THEN 64 ELSE "shared 9" | 2 END AS "2.plan bits" /* 2 部署 · every_construct.pol:145 */
  FROM stage_3
), stage_5 AS (
  SELECT
    *,
    "place.inside"
    AND NOT "place.inside is none"
    AND "shared 7"
    AND CASE
      WHEN "site.works" IS NULL
      THEN CASE WHEN "shared 2" THEN FALSE ELSE CAST(NULL AS BOOLEAN) END
      ELSE CASE
        WHEN LIST_CONTAINS("shared 8", TRUE)
        THEN TRUE
        WHEN LIST_COUNT("shared 8") < LEN("shared 8")
        THEN CAST(NULL AS BOOLEAN)
        ELSE FALSE
      END
    END
    AND NOT "2.pretend stage"
    AND "project.score" < 4.5
    AND NOT "project.score is none" AS "1.apply stage",
    CASE
      WHEN NOT "2.pretend stage 2"
      THEN 64
      ELSE "shared 9" | CASE
        WHEN "2.pretend stage"
        THEN 1
        ELSE CASE WHEN "2.pretend stage" IS NULL THEN 1 ELSE 0 END | 128
      END
    END AS "2.pretend bits", /* 2 不得作假 · every_construct.pol:140 */
    (
      CASE
        WHEN "site.works" IS NULL
        THEN "shared 11"
        ELSE CASE
          WHEN LIST_CONTAINS("shared 12", FALSE)
          THEN FALSE
          WHEN LIST_COUNT("shared 12") < LEN("shared 12")
          THEN CAST(NULL AS BOOLEAN)
          ELSE TRUE
        END
      END
      OR NOT (
        "project.stage" IN ('early') AND NOT "project.stage is none"
      )
    )
    AND (
      (
        CAST("site.total as read" AS DECIMAL(24, 9)) <= CAST(0.3 * CASE
          WHEN "shared 13" IS NULL
          THEN CAST(NULL AS DECIMAL(24, 8))
          ELSE GREATEST("shared 13", 0.00000000)
        END AS DECIMAL(24, 9))
        AND NOT "site.total is none"
      )
      OR (
        "project.cost" < 1000000 AND NOT "project.cost is none"
      )
    ) AS "1.apply stage 3",
    "place.inside"
    AND NOT "place.inside is none"
    AND "shared 7"
    AND (
      LEN("site.works") > 0
      OR CASE WHEN NOT (
        "site.total" IS NULL
      ) THEN TRUE ELSE CAST(NULL AS BOOLEAN) END
    )
    AND NOT "shared 1"
    AND "project.name" = '试点'
    AND NOT "project.name is none"
    AND NOT "2.pretend stage" AS "1.try stage",
    "place.inside"
    AND NOT "place.inside is none"
    AND "project.share" >= 0.05
    AND NOT "project.share is none"
    AND "shared 21" AS "2.first stage",
    "project.starts_on.none" IS TRUE
    OR "shared 17"
    OR "shared 18"
    OR (
      "shared 20" AND NOT "shared 23"
    ) AS "shared 24",
    CASE WHEN "shared 23" THEN "shared 22" ELSE CAST(NULL AS DATE) END AS "shared 25",
    CASE
      WHEN "shared 37" AND "shared 29"
      THEN "shared 28" > "shared 36"
      WHEN "shared 31"
      THEN FALSE
      WHEN "shared 39"
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END
    OR CASE
      WHEN "shared 29"
      THEN FALSE
      WHEN "shared 37" AND "shared 31"
      THEN "shared 38"
      WHEN "shared 39"
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS "2.second stage",
    "place.inside" AND NOT "place.inside is none" AND "shared 21" AS "2.third stage",
    CASE
      WHEN NOT "2.pretend stage 2"
      THEN 64
      ELSE "shared 9" | CASE
        WHEN "2.fourth stage"
        THEN 1
        ELSE CASE WHEN "2.fourth stage" IS NULL THEN 1 ELSE 0 END | 16
      END
    END AS "2.fourth bits", /* 2 四做 · every_construct.pol:137 */
    "place.inside"
    AND NOT "place.inside is none"
    AND "shared 21"
    AND NOT CASE
      WHEN "project.notice is none"
      THEN TRUE
      WHEN NOT (
        "project.notice" IS NULL
      )
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS "2.serve stage"
  FROM stage_4
), stage_6 AS (
  SELECT
    *,
    "1.more stage"
    OR CASE
      WHEN (
        "2.pretend bits" & 1
      ) = 0
      THEN FALSE
      WHEN (
        "2.pretend bits" & 192
      ) = 0
      THEN TRUE
      ELSE CAST(NULL AS BOOLEAN)
    END AS "1.apply stage 2",
    NOT (
      "shared 25" IS NULL
    ) AS "shared 26",
    CAST($day AS DATE) > "shared 25" AS "shared 32",
    CASE
      WHEN NOT "2.pretend stage 2"
      THEN 64
      ELSE "shared 9" | CASE
        WHEN "2.second stage"
        THEN 1
        ELSE CASE WHEN "2.second stage" IS NULL THEN 1 ELSE 0 END | 16
      END
    END AS "2.second bits", /* 2 再做 · every_construct.pol:133 */
    CASE
      WHEN NOT "2.serve stage"
      THEN 64
      ELSE CASE WHEN "2.serve stage" IS NULL THEN 64 ELSE 0 END | 16
    END AS "2.serve bits" /* 2 办理 · every_construct.pol:143 */
  FROM stage_5
), stage_7 AS (
  SELECT
    *,
    CASE WHEN "1.apply stage 2" IS NULL THEN 32 ELSE 0 END AS "shared 10",
    "shared 26" AND "shared 28" IS NULL AND NOT "shared 31" AND NOT "shared 32" AS "shared 33"
  FROM stage_6
), stage_8 AS (
  SELECT
    *,
    CASE
      WHEN NOT "1.apply stage"
      THEN 64
      WHEN "1.apply stage 2"
      THEN 32
      ELSE (
        CASE WHEN "1.apply stage" IS NULL THEN 64 ELSE 0 END | "shared 10"
      ) | CASE
        WHEN NOT "1.apply stage 3"
        THEN 8
        ELSE CASE WHEN "1.apply stage 3" IS NULL THEN 8 ELSE 0 END | CASE
          WHEN NOT "1.apply stage 4"
          THEN 4
          ELSE CASE WHEN "1.apply stage 4" IS NULL THEN 4 ELSE 0 END | 2
        END
      END
    END AS "1.apply bits", /* 1 可以申请 · every_construct.pol:97 */
    CASE
      WHEN NOT "1.try stage"
      THEN 64
      WHEN "1.apply stage 2"
      THEN 32
      ELSE (
        CASE WHEN "1.try stage" IS NULL THEN 64 ELSE 0 END | "shared 10"
      ) | 2
    END AS "1.try bits", /* 1 鼓励 · every_construct.pol:122 */
    CASE
      WHEN "shared 24"
      THEN FALSE
      WHEN "shared 26" AND "shared 29"
      THEN "shared 28" > "shared 25"
      WHEN "shared 31"
      THEN FALSE
      WHEN "shared 33"
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END
    OR CASE
      WHEN "shared 24"
      THEN FALSE
      WHEN "shared 29"
      THEN FALSE
      WHEN "shared 26" AND "shared 31"
      THEN "shared 32"
      WHEN "shared 33"
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS "2.first stage 2"
  FROM stage_7
), stage_9 AS (
  SELECT
    *,
    "place.inside"
    AND NOT "place.inside is none"
    AND "shared 7"
    AND CASE
      WHEN (
        "1.apply bits" & 146
      ) = 0
      THEN FALSE
      WHEN (
        "1.apply bits" & 108
      ) = 0
      THEN TRUE
      ELSE CAST(NULL AS BOOLEAN)
    END
    AND NOT "2.pretend stage" AS "1.free stage",
    CASE
      WHEN "2.first stage 2"
      THEN 1
      ELSE CASE WHEN "2.first stage 2" IS NULL THEN 1 ELSE 0 END | 16
    END AS "shared 34"
  FROM stage_8
), stage_10 AS (
  SELECT
    *,
    CASE
      WHEN NOT "1.free stage"
      THEN 64
      WHEN "1.more stage"
      THEN 32
      ELSE (
        CASE WHEN "1.free stage" IS NULL THEN 64 ELSE 0 END | CASE WHEN "1.more stage" IS NULL THEN 32 ELSE 0 END
      ) | 2
    END AS "1.free bits", /* 1 免罚 · every_construct.pol:124 */
    CASE
      WHEN NOT "2.first stage"
      THEN 64
      ELSE CASE WHEN "2.first stage" IS NULL THEN 64 ELSE 0 END | "shared 34"
    END AS "2.first bits", /* 2 先做 · every_construct.pol:129 */
    CASE
      WHEN NOT "2.third stage"
      THEN 64
      ELSE CASE WHEN "2.third stage" IS NULL THEN 64 ELSE 0 END | "shared 34"
    END AS "2.third bits" /* 2 三做 · every_construct.pol:135 */
  FROM stage_9
), stage_11 AS (
  SELECT
    *,
    (
      (
        (
          "1.apply bits" | "1.try bits"
        ) | "1.free bits"
      ) | 256
    ) & (
      (
        2 * LEAST(
          CASE
            WHEN "1.apply bits" >= 64
            THEN 64
            WHEN "1.apply bits" >= 32
            THEN 32
            WHEN "1.apply bits" >= 8
            THEN 8
            WHEN "1.apply bits" >= 4
            THEN 4
            ELSE 2
          END,
          256,
          CASE WHEN "1.try bits" >= 64 THEN 64 WHEN "1.try bits" >= 32 THEN 32 ELSE 2 END,
          CASE WHEN "1.free bits" >= 64 THEN 64 WHEN "1.free bits" >= 32 THEN 32 ELSE 2 END
        )
      ) - 1
    ) AS "shared 15",
    (
      (
        (
          (
            (
              "2.first bits" | "2.second bits"
            ) | "2.third bits"
          ) | "2.fourth bits"
        ) | "2.pretend bits"
      ) | "2.serve bits"
    ) & (
      (
        2 * LEAST(
          CASE WHEN "2.first bits" >= 64 THEN 64 WHEN "2.first bits" >= 16 THEN 16 ELSE 1 END,
          CASE WHEN "2.second bits" >= 64 THEN 64 WHEN "2.second bits" >= 16 THEN 16 ELSE 1 END,
          CASE WHEN "2.third bits" >= 64 THEN 64 WHEN "2.third bits" >= 16 THEN 16 ELSE 1 END,
          CASE WHEN "2.fourth bits" >= 64 THEN 64 WHEN "2.fourth bits" >= 16 THEN 16 ELSE 1 END,
          CASE
            WHEN "2.pretend bits" >= 128
            THEN 128
            WHEN "2.pretend bits" >= 64
            THEN 64
            ELSE 1
          END,
          CASE WHEN "2.serve bits" >= 64 THEN 64 ELSE 16 END
        )
      ) - 1
    ) AS "shared 42"
  FROM stage_10
), stage_12 AS (
  SELECT
    *,
    CASE WHEN "shared 15" = 96 THEN 64 ELSE "shared 15" END AS "shared 16"
  FROM stage_11
)
SELECT
  "key" AS "key",
  "name" AS "name",
  CASE
    WHEN "shared 16" = 2
    THEN 'applies'
    WHEN "shared 16" = 4
    THEN 'referred'
    WHEN "shared 16" = 8
    THEN 'not_met'
    WHEN "shared 16" = 32
    THEN 'excepted'
    WHEN "shared 16" = 64
    THEN 'not_applicable'
    WHEN "shared 16" = 256
    THEN 'not_in_force'
    ELSE 'undetermined'
  END AS "1.status", /* 1 权利 · every_construct.pol:82 */
  CASE
    WHEN (
      "shared 42" & 65
    ) = 0
    THEN 'applies'
    WHEN "shared 42" = 1
    THEN 'violated'
    WHEN "shared 42" = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS "2.status", /* 2 义务 · every_construct.pol:128 */
  CASE
    WHEN "2.plan bits" = 2
    THEN 'applies'
    WHEN "2.plan bits" = 64
    THEN 'not_applicable'
    ELSE 'undetermined'
  END AS "2-1.status" /* 2-1 之一 · every_construct.pol:149 */
FROM stage_12;
