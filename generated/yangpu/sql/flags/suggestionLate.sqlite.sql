-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 建议逾期：献计建议
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "suggestion" AS r
WHERE ((r."@state" = '已交办') AND (r."answerBy" < CAST(:today AS text)))
ORDER BY r."@id";
