-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 该年度确认：项目
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "project" AS r
WHERE ((r."@state" = '实施') AND (NOT (SELECT CASE WHEN COUNT(CASE WHEN (CAST(t1."year" AS numeric) = (CAST(CAST(substr(CAST(:today AS text), 1, 4) AS integer) AS numeric) - numeric '1')) THEN 1 END) > 0 THEN TRUE WHEN COUNT(CASE WHEN ((CAST(t1."year" AS numeric) = (CAST(CAST(substr(CAST(:today AS text), 1, 4) AS integer) AS numeric) - numeric '1'))) IS NULL THEN 1 END) > 0 THEN NULL ELSE FALSE END FROM "project.yearly" AS t1 WHERE t1."@record" = r."@id")) AND (r."startsOn" < CASE WHEN CAST(CAST(substr(CAST(:today AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:today AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END))
ORDER BY r."@id";
