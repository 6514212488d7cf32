-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 当年无活动：群众活动团队
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "group" AS r
WHERE ((r."@state" = '已备案') AND (SELECT CASE WHEN COUNT(CASE WHEN ((t1."year" = CAST(substr(CAST(:today AS text), 1, 4) AS integer)) AND (t1."active" = FALSE)) THEN 1 END) > 0 THEN TRUE WHEN COUNT(CASE WHEN (((t1."year" = CAST(substr(CAST(:today AS text), 1, 4) AS integer)) AND (t1."active" = FALSE))) IS NULL THEN 1 END) > 0 THEN NULL ELSE FALSE END FROM "group.confirmations" AS t1 WHERE t1."@record" = r."@id"))
ORDER BY r."@id";
