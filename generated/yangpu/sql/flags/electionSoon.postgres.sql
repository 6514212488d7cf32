-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 群团临近换届：工会妇联
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "massOrg" AS r
WHERE ((r."@state" = '已建') AND (r."termEnds" >= CAST(:today AS text)) AND (CAST(CAST(r."termEnds" AS date) - CAST(CAST(:today AS text) AS date) AS numeric) <= CASE WHEN CAST(:today AS text) IS NOT NULL THEN numeric '90' END))
ORDER BY r."@id";
