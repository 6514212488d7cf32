-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 紧急待受理：预警信息
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "alert" AS r
WHERE ((r."urgency" = '紧急') AND (r."@state" IN ('已上报', '街道已核实')))
ORDER BY r."@id";
