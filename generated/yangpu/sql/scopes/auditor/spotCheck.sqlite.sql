-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 审计机构：抽查
-- :today 哪一天，如 2026-07-01
-- :me_name 我.机构名称
SELECT r."@id" FROM "spotCheck" AS r
WHERE ((r."auditor" = CAST(:me_name AS text)) AND ((r."auditReportOn" IS NULL) OR (CAST(julianday(CAST(:today AS text)) - julianday(r."auditReportOn") AS INTEGER) <= 30)))
ORDER BY r."@id";
