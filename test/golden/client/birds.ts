export interface paths {
    "/api/station": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询观鸟站 */
        get: operations["listStation"];
        put?: never;
        /** 新建观鸟站 */
        post: operations["createStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/station/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 观鸟站的 JSON Schema */
        get: operations["schemaOfStation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/station/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 读取观鸟站 */
        get: operations["readStation"];
        /** 重写观鸟站 */
        put: operations["replaceStation"];
        post?: never;
        /** 删除观鸟站 */
        delete: operations["deleteStation"];
        options?: never;
        head?: never;
        /** 修改观鸟站 */
        patch: operations["changeStation"];
        trace?: never;
    };
    "/api/station/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 说明观鸟站为什么这样判断 */
        get: operations["explainStation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/station/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 流转观鸟站 */
        post: operations["moveStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询观察记录 */
        get: operations["listX0ff1cbc13fda"];
        put?: never;
        /** 新建观察记录 */
        post: operations["createX0ff1cbc13fda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 观察记录的 JSON Schema */
        get: operations["schemaOfX0ff1cbc13fda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 读取观察记录 */
        get: operations["readX0ff1cbc13fda"];
        /** 重写观察记录 */
        put: operations["replaceX0ff1cbc13fda"];
        post?: never;
        /** 删除观察记录 */
        delete: operations["deleteX0ff1cbc13fda"];
        options?: never;
        head?: never;
        /** 修改观察记录 */
        patch: operations["changeX0ff1cbc13fda"];
        trace?: never;
    };
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 说明观察记录为什么这样判断 */
        get: operations["explainX0ff1cbc13fda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** 观鸟站 */
        Station: {
            /** 站名 */
            title: string;
            /** 信用代码 */
            code?: string;
            /** 许可文号 */
            licence?: string;
            /** 地址 */
            address: string;
            /** 邮编 */
            postcode?: string;
            /** 站长 */
            keeper: string;
            /** 站长身份证号 */
            keeperId?: string;
            /** 手机 */
            mobile?: string;
            /** 电话 */
            phone?: string;
            /** 邮箱 */
            email?: string;
            /**
             * 生境
             * @description 10 滩涂
             *     20 芦苇荡
             *     30 湖面
             * @enum {string}
             */
            habitat: "10" | "20" | "30";
            /**
             * 开放季节
             * @description spring 春
             *     summer 夏
             *     autumn 秋
             *     winter 冬
             */
            seasons: ("spring" | "summer" | "autumn" | "winter")[];
            /**
             * 志愿季节
             * @description spring 春
             *     summer 夏
             *     autumn 秋
             *     winter 冬
             */
            helpers?: ("spring" | "summer" | "autumn" | "winter")[];
            /** 水深 */
            depth?: string;
            /** 开放比例 */
            share?: string;
            /**
             * 年度经费
             * @description 含补助
             */
            budget: number;
            /** 床位 */
            beds?: number;
            /** 建站年度 */
            founded?: number;
            /** 开放日期 */
            opened?: string;
            /** 最近巡查 */
            visited?: string;
            /** 有船 */
            hasBoat: boolean;
            /** 船长 */
            boatLength?: number;
            /** 船舶证书 */
            boatPermit?: string;
            /** 站点图 */
            map?: string;
            /** 站长签名 */
            seal?: string;
            /** 备注 */
            remarks?: string;
            /** 值守安排 */
            rota?: string;
            /** 值守人员 */
            crew?: {
                /** 姓名 */
                name: string;
                /**
                 * 职责
                 * @description watch 观察
                 *     ring 环志
                 *     drive 驾船
                 * @enum {string}
                 */
                duty: "watch" | "ring" | "drive";
                /** 环志证号 */
                ringNo?: string;
                /** 天数 */
                days?: number;
                /** 天数说明 */
                why?: string;
            }[];
            /** 参观 */
            visits?: {
                /** 日期 */
                day: string;
            }[];
        };
        /** 观鸟站 */
        "Station.Draft": {
            /** 站名 */
            title?: string;
            /** 信用代码 */
            code?: string;
            /** 许可文号 */
            licence?: string;
            /** 地址 */
            address?: string;
            /** 邮编 */
            postcode?: string;
            /** 站长 */
            keeper?: string;
            /** 站长身份证号 */
            keeperId?: string;
            /** 手机 */
            mobile?: string;
            /** 电话 */
            phone?: string;
            /** 邮箱 */
            email?: string;
            /**
             * 生境
             * @description 10 滩涂
             *     20 芦苇荡
             *     30 湖面
             * @enum {string}
             */
            habitat?: "10" | "20" | "30";
            /**
             * 开放季节
             * @description spring 春
             *     summer 夏
             *     autumn 秋
             *     winter 冬
             */
            seasons?: ("spring" | "summer" | "autumn" | "winter")[];
            /**
             * 志愿季节
             * @description spring 春
             *     summer 夏
             *     autumn 秋
             *     winter 冬
             */
            helpers?: ("spring" | "summer" | "autumn" | "winter")[];
            /** 水深 */
            depth?: string;
            /** 开放比例 */
            share?: string;
            /**
             * 年度经费
             * @description 含补助
             */
            budget?: number;
            /** 床位 */
            beds?: number;
            /** 建站年度 */
            founded?: number;
            /** 开放日期 */
            opened?: string;
            /** 最近巡查 */
            visited?: string;
            /** 有船 */
            hasBoat?: boolean;
            /** 船长 */
            boatLength?: number;
            /** 船舶证书 */
            boatPermit?: string;
            /** 站点图 */
            map?: string;
            /** 站长签名 */
            seal?: string;
            /** 备注 */
            remarks?: string;
            /** 值守安排 */
            rota?: string;
            /** 值守人员 */
            crew?: {
                /** 姓名 */
                name?: string;
                /**
                 * 职责
                 * @description watch 观察
                 *     ring 环志
                 *     drive 驾船
                 * @enum {string}
                 */
                duty?: "watch" | "ring" | "drive";
                /** 环志证号 */
                ringNo?: string;
                /** 天数 */
                days?: number;
                /** 天数说明 */
                why?: string;
            }[];
            /** 参观 */
            visits?: {
                /** 日期 */
                day?: string;
            }[];
        };
        "Station.Patch": {
            title?: string | null;
            code?: string | null;
            licence?: string | null;
            address?: string | null;
            postcode?: string | null;
            keeper?: string | null;
            keeperId?: string | null;
            mobile?: string | null;
            phone?: string | null;
            email?: string | null;
            habitat?: ("10" | "20" | "30") | null;
            seasons?: ("spring" | "summer" | "autumn" | "winter")[] | null;
            helpers?: ("spring" | "summer" | "autumn" | "winter")[] | null;
            depth?: string | null;
            share?: string | null;
            budget?: number | null;
            beds?: number | null;
            founded?: number | null;
            opened?: string | null;
            visited?: string | null;
            hasBoat?: boolean | null;
            boatLength?: number | null;
            boatPermit?: string | null;
            map?: string | null;
            seal?: string | null;
            remarks?: string | null;
            rota?: string | null;
            crew?: {
                name?: string;
                /** @enum {string} */
                duty?: "watch" | "ring" | "drive";
                ringNo?: string;
                days?: number;
                why?: string;
            }[] | null;
            visits?: {
                day?: string;
            }[] | null;
        };
        "Station.Record": {
            id: string;
            form: string;
            /** @description 每次修改加一，即 ETag。Counts up; the ETag. */
            version: number;
            /** @description 填写时表单定义的散列。Hash of the definition. */
            definition: string;
            /** @enum {string|null} */
            state: "草稿" | "已提交" | "已核" | null;
            /** @description YYYY-MM-DD */
            submitted: string | null;
            /** @description ISO 8601 */
            created: string;
            /** @description ISO 8601 */
            updated: string;
            data: components["schemas"]["Station.Draft"];
            judgement: components["schemas"]["Judgement"] | null;
            /** @description 办过的流转，由早到晚。What it has gone through, oldest first. */
            moves: components["schemas"]["Move"][];
        };
        "Station.Page": {
            items: components["schemas"]["Station.Record"][];
            /** @description 下一页的 after。What to give as after for the next page. */
            next: string | null;
        };
        /** 观察记录 */
        X0ff1cbc13fda: {
            /** 观鸟站 */
            "\u7AD9": string;
            /** 日期 */
            day: string;
            /** 鸟种 */
            species: string;
            /** 只数 */
            count: number;
            /** 已环志 */
            ringed?: boolean;
            /** 环号 */
            ringNumbers?: string;
            /** 站长 */
            keeper?: string;
        };
        /** 观察记录 */
        "X0ff1cbc13fda.Draft": {
            /** 观鸟站 */
            "\u7AD9"?: string;
            /** 日期 */
            day?: string;
            /** 鸟种 */
            species?: string;
            /** 只数 */
            count?: number;
            /** 已环志 */
            ringed?: boolean;
            /** 环号 */
            ringNumbers?: string;
            /** 站长 */
            keeper?: string;
        };
        "X0ff1cbc13fda.Patch": {
            "\u7AD9"?: string | null;
            day?: string | null;
            species?: string | null;
            count?: number | null;
            ringed?: boolean | null;
            ringNumbers?: string | null;
            keeper?: string | null;
        };
        "X0ff1cbc13fda.Record": {
            id: string;
            form: string;
            /** @description 每次修改加一，即 ETag。Counts up; the ETag. */
            version: number;
            /** @description 填写时表单定义的散列。Hash of the definition. */
            definition: string;
            state: string | null;
            /** @description YYYY-MM-DD */
            submitted: string | null;
            /** @description ISO 8601 */
            created: string;
            /** @description ISO 8601 */
            updated: string;
            data: components["schemas"]["X0ff1cbc13fda.Draft"];
            judgement: components["schemas"]["Judgement"] | null;
            /** @description 办过的流转，由早到晚。What it has gone through, oldest first. */
            moves: components["schemas"]["Move"][];
        };
        "X0ff1cbc13fda.Page": {
            items: components["schemas"]["X0ff1cbc13fda.Record"][];
            /** @description 下一页的 after。What to give as after for the next page. */
            next: string | null;
        };
        Judgement: {
            values: {
                [key: string]: unknown;
            };
            blocks: components["schemas"]["Remark"][];
            warnings: components["schemas"]["Remark"][];
            findings: components["schemas"]["Finding"][];
            clues: components["schemas"]["Remark"][];
            unjudged: string[];
            conclusion: string | null;
        };
        Remark: {
            rule: string;
            label: string;
            message: string;
            fields: string[];
            basis: string;
        };
        Finding: {
            rule: string;
            label: string;
            message: string;
            fields: string[];
            basis: string;
            /** @enum {string} */
            severity: "severe" | "ordinary" | "advice";
            demand: string | null;
        };
        Move: {
            from: string;
            to: string;
            /** @description ISO 8601 */
            at: string;
            /** @description YYYY-MM-DD */
            on: string;
            reason: string | null;
        };
        MoveRequest: {
            to: string;
            reason?: string;
        };
        Why: {
            form: string;
            record: string;
            mistakes: {
                path: (string | number)[];
                code: string;
                params: Record<string, never>;
            }[];
            conclusion: {
                label: string;
                value: string;
                text: string;
            } | null;
            rules: components["schemas"]["Explanation"][];
            /** @description 提交时存下的结果，以及现在重新判断的不同。What was kept on submission, and what would differ today. */
            kept: {
                conclusion: string | null;
                isOfOtherForm: boolean;
                differences: {
                    rule: string;
                    label: string;
                    then: string | null;
                    now: string | null;
                }[];
            } | null;
        };
        Explanation: {
            rule: string;
            label: string;
            text: string;
            /** @enum {string} */
            verdict: "block" | "warn" | "finding" | "clue" | "passed" | "unjudged" | "notInForce" | "notAsked";
            severity: string | null;
            message: string | null;
            demand: string | null;
            basis: {
                label: string;
                law: string;
                article: string | null;
                text: string | null;
            }[];
            period: {
                from: string | null;
                until: string | null;
            };
            date: {
                day: string | null;
                of: string;
                assumed: boolean;
            };
            facts: components["schemas"]["Fact"][];
            steps: components["schemas"]["Step"][];
            mistakes: (string | number)[][];
            needed: string | null;
            remedies: components["schemas"]["Remedy"][];
        };
        Fact: {
            of: Record<string, never>;
            row: {
                table: string;
                index: number;
            } | null;
            /** @description 数为 {"number": "12"}，金额以分计。A number is {"number": "12"}, money in 分. */
            value: unknown;
            label: string;
            shown: string | null;
            period: {
                from: string | null;
                until: string | null;
            } | null;
        };
        Step: {
            text: string;
            row: string | null;
            truth: boolean | null;
            decisive: boolean;
            sides: {
                text: string;
                shown: string | null;
            }[];
            parts: components["schemas"]["Step"][];
        };
        Remedy: {
            changes: {
                path: (string | number)[];
                label: string;
                /** @enum {string} */
                kind: "atLeast" | "atMost" | "equal" | "different" | "oneOf" | "fill" | "clear";
                values: unknown[];
                shown: string[];
                now: string | null;
                difference: string | null;
            }[];
            asks: string[];
        };
        Mistake: {
            /** @description RFC 6901, as a fragment: #/field/0/column */
            pointer: string;
            /** @description 字段名称。The field’s label. */
            field: string;
            code: string;
            message: string;
        };
        /** @description RFC 9457 */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: components["schemas"]["Mistake"][];
            blocks?: components["schemas"]["Remark"][];
        };
    };
    responses: {
        /** @description 请求写法不对。The request is malformed. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有这份记录。No such record. */
        Unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 与现有记录或所处状态冲突。In conflict with other records, or with its state. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 读过之后已有修改。Changed since it was read. */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容有误，逐项说明。The data has mistakes, each named. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 缺少 If-Match。If-Match is missing. */
        NoVersion: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 其他问题。Any other problem. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        Id: string;
        /** @description 读到的 ETag。The ETag that was read. */
        IfMatch: string;
        /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
        Draft: boolean;
        /** @description 只问一条规则：它的标识。One rule only: its id. */
        Rule: string;
        Limit: number;
        /** @description 上一页的 next。The next of the page before. */
        After: string;
        /** @description 字段；前加“-”为倒序。A field; with “-” before it, descending. */
        Sort: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listStation: {
        parameters: {
            query?: {
                /** @description 字段；前加“-”为倒序。A field; with “-” before it, descending. */
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                /** @description 上一页的 next。The next of the page before. */
                after?: components["parameters"]["After"];
                "@state"?: string;
                "@submitted"?: string;
                "@created"?: string;
                "@updated"?: string;
                "@conclusion"?: string;
                /** @description 站名 */
                title?: string;
                "title.contains"?: string;
                /** @description 信用代码 */
                code?: string;
                "code.contains"?: string;
                /** @description 许可文号 */
                licence?: string;
                "licence.contains"?: string;
                /** @description 地址 */
                address?: string;
                "address.contains"?: string;
                /** @description 邮编 */
                postcode?: string;
                "postcode.contains"?: string;
                /** @description 站长 */
                keeper?: string;
                "keeper.contains"?: string;
                /** @description 站长身份证号 */
                keeperId?: string;
                "keeperId.contains"?: string;
                /** @description 手机 */
                mobile?: string;
                "mobile.contains"?: string;
                /** @description 电话 */
                phone?: string;
                "phone.contains"?: string;
                /** @description 邮箱 */
                email?: string;
                "email.contains"?: string;
                /** @description 生境 */
                habitat?: string;
                /** @description 开放季节 */
                seasons?: string;
                /** @description 志愿季节 */
                helpers?: string;
                /** @description 水深 */
                depth?: string;
                "depth.least"?: string;
                "depth.most"?: string;
                /** @description 开放比例 */
                share?: string;
                "share.least"?: string;
                "share.most"?: string;
                /** @description 年度经费 */
                budget?: number;
                "budget.least"?: number;
                "budget.most"?: number;
                /** @description 床位 */
                beds?: number;
                "beds.least"?: number;
                "beds.most"?: number;
                /** @description 建站年度 */
                founded?: number;
                "founded.least"?: number;
                "founded.most"?: number;
                /** @description 开放日期 */
                opened?: string;
                "opened.least"?: string;
                "opened.most"?: string;
                /** @description 最近巡查 */
                visited?: string;
                "visited.least"?: string;
                "visited.most"?: string;
                /** @description 有船 */
                hasBoat?: boolean;
                /** @description 船长 */
                boatLength?: number;
                "boatLength.least"?: number;
                "boatLength.most"?: number;
                /** @description 船舶证书 */
                boatPermit?: string;
                "boatPermit.contains"?: string;
                /** @description 备注 */
                remarks?: string;
                "remarks.contains"?: string;
                /** @description 值守安排 */
                rota?: string;
                "rota.contains"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页。A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Page"];
                };
            };
            400: components["responses"]["Malformed"];
            default: components["responses"]["Refused"];
        };
    };
    createStation: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Station"] | components["schemas"]["Station.Draft"];
            };
        };
        responses: {
            /** @description 记录。The record. */
            201: {
                headers: {
                    Location?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    schemaOfStation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    readStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 记录。The record. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            404: components["responses"]["Unknown"];
            default: components["responses"]["Refused"];
        };
    };
    replaceStation: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header: {
                /** @description 读到的 ETag。The ETag that was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Station"] | components["schemas"]["Station.Draft"];
            };
        };
        responses: {
            /** @description 记录。The record. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            default: components["responses"]["Refused"];
        };
    };
    deleteStation: {
        parameters: {
            query?: never;
            header: {
                /** @description 读到的 ETag。The ETag that was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删除。Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["NoVersion"];
            default: components["responses"]["Refused"];
        };
    };
    changeStation: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header: {
                /** @description 读到的 ETag。The ETag that was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["Station.Patch"];
                "application/json": components["schemas"]["Station.Patch"];
            };
        };
        responses: {
            /** @description 记录。The record. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            default: components["responses"]["Refused"];
        };
    };
    explainStation: {
        parameters: {
            query?: {
                /** @description 只问一条规则：它的标识。One rule only: its id. */
                rule?: components["parameters"]["Rule"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每条规则的事实、依据和怎样通过。Facts, basis and what would make it pass, by rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Why"];
                };
            };
            404: components["responses"]["Unknown"];
            default: components["responses"]["Refused"];
        };
    };
    moveStation: {
        parameters: {
            query?: never;
            header: {
                /** @description 读到的 ETag。The ETag that was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            /** @description 记录。The record. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            default: components["responses"]["Refused"];
        };
    };
    listX0ff1cbc13fda: {
        parameters: {
            query?: {
                /** @description 字段；前加“-”为倒序。A field; with “-” before it, descending. */
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                /** @description 上一页的 next。The next of the page before. */
                after?: components["parameters"]["After"];
                "@state"?: string;
                "@submitted"?: string;
                "@created"?: string;
                "@updated"?: string;
                "@conclusion"?: string;
                /** @description 观鸟站 */
                "\u7AD9"?: string;
                /** @description 日期 */
                day?: string;
                "day.least"?: string;
                "day.most"?: string;
                /** @description 鸟种 */
                species?: string;
                "species.contains"?: string;
                /** @description 只数 */
                count?: number;
                "count.least"?: number;
                "count.most"?: number;
                /** @description 已环志 */
                ringed?: boolean;
                /** @description 环号 */
                ringNumbers?: string;
                "ringNumbers.contains"?: string;
                /** @description 站长 */
                keeper?: string;
                "keeper.contains"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页。A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Page"];
                };
            };
            400: components["responses"]["Malformed"];
            default: components["responses"]["Refused"];
        };
    };
    createX0ff1cbc13fda: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["X0ff1cbc13fda"] | components["schemas"]["X0ff1cbc13fda.Draft"];
            };
        };
        responses: {
            /** @description 记录。The record. */
            201: {
                headers: {
                    Location?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    schemaOfX0ff1cbc13fda: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    readX0ff1cbc13fda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 记录。The record. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Record"];
                };
            };
            404: components["responses"]["Unknown"];
            default: components["responses"]["Refused"];
        };
    };
    replaceX0ff1cbc13fda: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header: {
                /** @description 读到的 ETag。The ETag that was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["X0ff1cbc13fda"] | components["schemas"]["X0ff1cbc13fda.Draft"];
            };
        };
        responses: {
            /** @description 记录。The record. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            default: components["responses"]["Refused"];
        };
    };
    deleteX0ff1cbc13fda: {
        parameters: {
            query?: never;
            header: {
                /** @description 读到的 ETag。The ETag that was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删除。Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["NoVersion"];
            default: components["responses"]["Refused"];
        };
    };
    changeX0ff1cbc13fda: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header: {
                /** @description 读到的 ETag。The ETag that was read. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["X0ff1cbc13fda.Patch"];
                "application/json": components["schemas"]["X0ff1cbc13fda.Patch"];
            };
        };
        responses: {
            /** @description 记录。The record. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            default: components["responses"]["Refused"];
        };
    };
    explainX0ff1cbc13fda: {
        parameters: {
            query?: {
                /** @description 只问一条规则：它的标识。One rule only: its id. */
                rule?: components["parameters"]["Rule"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每条规则的事实、依据和怎样通过。Facts, basis and what would make it pass, by rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Why"];
                };
            };
            404: components["responses"]["Unknown"];
            default: components["responses"]["Refused"];
        };
    };
}
