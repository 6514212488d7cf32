-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 待年度确认：群众活动团队
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "group" AS r
WHERE ((r."@state" = '已备案') AND (CAST(CAST(substr(r."filedOn", 1, 4) AS integer) AS numeric) < CAST(CAST(substr(CAST(:today AS text), 1, 4) AS integer) AS numeric)) AND (NOT (SELECT CASE WHEN COUNT(CASE WHEN (CAST(t1."year" AS numeric) = CAST(CAST(substr(CAST(:today AS text), 1, 4) AS integer) AS numeric)) THEN 1 END) > 0 THEN TRUE WHEN COUNT(CASE WHEN ((CAST(t1."year" AS numeric) = CAST(CAST(substr(CAST(:today AS text), 1, 4) AS integer) AS numeric))) IS NULL THEN 1 END) > 0 THEN NULL ELSE FALSE END FROM "group.confirmations" AS t1 WHERE t1."@record" = r."@id")))
ORDER BY r."@id";
