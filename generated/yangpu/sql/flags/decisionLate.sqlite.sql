-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 办理超期：登记事项
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "registrationCase" AS r
WHERE ((r."@state" IN ('受理', '审查')) AND (r."decideBy" < CAST(:today AS text)))
ORDER BY r."@id";
