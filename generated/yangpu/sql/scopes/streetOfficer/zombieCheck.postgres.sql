-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 街道干部：僵尸型排查
-- :today 哪一天，如 2026-07-01
-- :me_xe616fc3d6449 我.街道
SELECT r."@id" FROM "zombieCheck" AS r
WHERE (r."street" = CAST(:me_xe616fc3d6449 AS text))
ORDER BY r."@id";
