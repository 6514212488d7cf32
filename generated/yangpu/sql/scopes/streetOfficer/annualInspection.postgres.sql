-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 街道干部：年检报告书
-- :today 哪一天，如 2026-07-01
-- :me_xe616fc3d6449 我.街道
SELECT r."@id" FROM "annualInspection" AS r
WHERE ((SELECT t1."street" FROM "org" AS t1 WHERE t1."@id" = r."org") = CAST(:me_xe616fc3d6449 AS text))
ORDER BY r."@id";
