-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 议题将到期：协商议题
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "topic" AS r
WHERE ((r."dueOn" >= CAST(:today AS text)) AND (CAST(CAST(r."dueOn" AS date) - CAST(CAST(:today AS text) AS date) AS numeric) <= numeric '30') AND (r."@state" IN ('已批准', '已分派', '协商中', '成果报送')))
ORDER BY r."@id";
