-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 党建应建未建：党建台账
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "party" AS r
WHERE (r."covered" = 'C2')
ORDER BY r."@id";
