-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 持旧版告知书：登记事项
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "registrationCase" AS r
WHERE ((r."matter" = '成立登记') AND (r."ackVersion" <> CASE WHEN CAST(:today AS text) >= '2026-03-01' THEN '2026年版' WHEN CAST(:today AS text) >= '2025-01-01' THEN '2025年版' END))
ORDER BY r."@id";
