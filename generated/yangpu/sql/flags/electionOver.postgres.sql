-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 群团届满：工会妇联
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "massOrg" AS r
WHERE ((r."@state" IN ('已建', '届满')) AND (r."termEnds" < CAST(:today AS text)))
ORDER BY r."@id";
