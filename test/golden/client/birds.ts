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
    "/api/station/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出观鸟站
         * @description 全部符合条件的记录，逗号分隔，UTF-8 带 BOM；导出记入日志。All that match, as CSV in UTF-8 with a byte order mark; the export is written down.
         */
        get: operations["exportStation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/station/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量新建或修改观鸟站
         * @description atomic 为 true（不写也是）：有一行不行就全部不做；false：逐行各自处理。atomic true, or not said: all or nothing; false: each row by itself.
         */
        post: operations["bulkStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/station/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按完整内容查找观鸟站
         * @description 一项文字的完整内容，遮住的也可以；记入日志，日志不含所查内容。The whole value of a field of text, also of a masked one; written down, without the value.
         */
        post: operations["findStation"];
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
        /**
         * 删除观鸟站
         * @description 留在已删除的记录中，可以恢复。It stays among what was removed, and can be restored.
         */
        delete: operations["deleteStation"];
        options?: never;
        head?: never;
        /** 修改观鸟站 */
        patch: operations["changeStation"];
        trace?: never;
    };
    "/api/station/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 观鸟站的历次版本 */
        get: operations["historyOfStation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/station/{id}/restore": {
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
        /** 恢复删除的观鸟站 */
        post: operations["restoreStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/station/{id}/unmask": {
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
        /**
         * 查看观鸟站中遮住的内容
         * @description 须写理由，记入日志。Needs a reason, and is written down.
         */
        post: operations["unmaskStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出观察记录
         * @description 全部符合条件的记录，逗号分隔，UTF-8 带 BOM；导出记入日志。All that match, as CSV in UTF-8 with a byte order mark; the export is written down.
         */
        get: operations["exportX0ff1cbc13fda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量新建或修改观察记录
         * @description atomic 为 true（不写也是）：有一行不行就全部不做；false：逐行各自处理。atomic true, or not said: all or nothing; false: each row by itself.
         */
        post: operations["bulkX0ff1cbc13fda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按完整内容查找观察记录
         * @description 一项文字的完整内容，遮住的也可以；记入日志，日志不含所查内容。The whole value of a field of text, also of a masked one; written down, without the value.
         */
        post: operations["findX0ff1cbc13fda"];
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
        /**
         * 删除观察记录
         * @description 留在已删除的记录中，可以恢复。It stays among what was removed, and can be restored.
         */
        delete: operations["deleteX0ff1cbc13fda"];
        options?: never;
        head?: never;
        /** 修改观察记录 */
        patch: operations["changeX0ff1cbc13fda"];
        trace?: never;
    };
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 观察记录的历次版本 */
        get: operations["historyOfX0ff1cbc13fda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/{id}/restore": {
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
        /** 恢复删除的观察记录 */
        post: operations["restoreX0ff1cbc13fda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/{id}/unmask": {
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
        /**
         * 查看观察记录中遮住的内容
         * @description 须写理由，记入日志。Needs a reason, and is written down.
         */
        post: operations["unmaskX0ff1cbc13fda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发文登记簿
         * @description 按文号的先后。In number order.
         */
        get: operations["listLetters"];
        put?: never;
        /** 登记手工文书，取下一个文号 */
        post: operations["enterLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文号核对：每年每种，一个不少一个不重 */
        get: operations["proveLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拟稿
         * @description records 不写：该发的全部。Without records: all that are due. version：看过的版本。As it was looked at.
         */
        post: operations["draftLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 一批文书 */
        get: operations["readBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/batches/{id}/review": {
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
        /** 审核一批文书 */
        post: operations["reviewLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/batches/{id}/sign": {
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
        /** 签发一批文书，取文号 */
        post: operations["signLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/batches/{id}/withdraw": {
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
        /** 撤回一批文书 */
        post: operations["withdrawLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/batches/{id}/seal": {
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
        /** 登记一批文书用印 */
        post: operations["sealLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 一份文书 */
        get: operations["readLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 文书的 PDF，就是当时制作的 */
        get: operations["readLetterFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/seal": {
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
        /** 登记用印 */
        post: operations["sealLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/serve": {
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
        /** 登记送达 */
        post: operations["serveLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/close": {
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
        /** 办结 */
        post: operations["closeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/void": {
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
        /** 作废 */
        post: operations["voidLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 记录的变更，随时送出
         * @description text/event-stream：id 是变更编号，data 是 Seen。断开后带 Last-Event-ID 继续。Each event’s id is a number, its data a Seen; go on with Last-Event-ID.
         */
        get: operations["followChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传一个文件
         * @description 放进记录之前只有上传的人看得到，七天没有用就清除。Until a record holds it only its sender sees it; unused, it is cleared after seven days.
         */
        post: operations["sendFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** 取回一个文件 */
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这份说明 */
        get: operations["describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程在运行 */
        get: operations["isAlive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 能够办理 */
        get: operations["isReady"];
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
        "Station.Bulk": {
            /** @default true */
            atomic: boolean;
            items: {
                data: components["schemas"]["Station.Draft"];
            }[] | {
                id: string;
                ifMatch: string;
                patch: components["schemas"]["Station.Patch"];
            }[];
        };
        "Station.Data": {
            title?: string;
            code?: string;
            licence?: string;
            address?: string;
            postcode?: string;
            keeper?: string;
            keeperId?: string;
            mobile?: string;
            phone?: string;
            email?: string;
            /** @enum {string} */
            habitat?: "10" | "20" | "30";
            seasons?: ("spring" | "summer" | "autumn" | "winter")[];
            helpers?: ("spring" | "summer" | "autumn" | "winter")[];
            depth?: string;
            share?: string;
            budget?: number;
            beds?: number;
            founded?: number;
            opened?: string;
            visited?: string;
            hasBoat?: boolean;
            boatLength?: number;
            boatPermit?: string;
            map?: string;
            seal?: string;
            remarks?: string;
            rota?: string;
            crew?: {
                name?: string;
                /** @enum {string} */
                duty?: "watch" | "ring" | "drive";
                ringNo?: string;
                days?: number;
                why?: string;
            }[];
            visits?: {
                day?: string;
            }[];
        };
        "Station.Record": {
            id: string;
            form: string;
            /** @description 每次修改加一，即 ETag。Counts up; the ETag. */
            version: number;
            /** @description 所据版本的指纹。Of the edition it goes by. */
            definition: string;
            /** @enum {string|null} */
            state: "草稿" | "已提交" | "已核" | null;
            /** @description YYYY-MM-DD */
            submitted: string | null;
            /** @description ISO 8601 */
            created: string;
            /** @description ISO 8601 */
            updated: string;
            data: components["schemas"]["Station.Data"];
            judgement: components["schemas"]["Judgement"] | null;
            /** @description 办过的流转，由早到晚。What it has gone through, oldest first. */
            moves: components["schemas"]["Move"][];
            /** @description 以前版本填写、现在不再填写的。What earlier editions asked and this one does not. */
            former?: components["schemas"]["Former"][];
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
        "X0ff1cbc13fda.Bulk": {
            /** @default true */
            atomic: boolean;
            items: {
                data: components["schemas"]["X0ff1cbc13fda.Draft"];
            }[] | {
                id: string;
                ifMatch: string;
                patch: components["schemas"]["X0ff1cbc13fda.Patch"];
            }[];
        };
        "X0ff1cbc13fda.Record": {
            id: string;
            form: string;
            /** @description 每次修改加一，即 ETag。Counts up; the ETag. */
            version: number;
            /** @description 所据版本的指纹。Of the edition it goes by. */
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
            /** @description 以前版本填写、现在不再填写的。What earlier editions asked and this one does not. */
            former?: components["schemas"]["Former"][];
        };
        "X0ff1cbc13fda.Page": {
            items: components["schemas"]["X0ff1cbc13fda.Record"][];
            /** @description 下一页的 after。What to give as after for the next page. */
            next: string | null;
        };
        Letter: {
            id: string;
            notice: string;
            form: string;
            record: string | null;
            number: string | null;
            series: string | null;
            year: number;
            serial: number | null;
            /** @description YYYY-MM-DD */
            issued: string;
            due: string | null;
            allowed: {
                amount: number;
                /** @enum {string} */
                unit: "day" | "workday" | "month" | "year";
            } | null;
            addressee: string;
            title: string;
            /** @enum {string} */
            state: "issued" | "printed" | "failed" | "void";
            definition: string;
            pages: number | null;
            sha256: string | null;
            printed: boolean;
            reason: string | null;
            batch: string | null;
            seal: {
                name: string;
                /** @description ISO 8601 */
                at: string;
                remark: string | null;
                /** @description YYYY-MM-DD */
                day: string;
                copies: number;
            } | null;
            service: {
                name: string;
                /** @description ISO 8601 */
                at: string;
                remark: string | null;
                /** @enum {string} */
                mode: "direct" | "left" | "mail" | "electronic" | "announced";
                /** @description YYYY-MM-DD */
                day: string;
                /** @description 视为送达的日子。The day that counts. */
                served: string;
                due: string | null;
                receiver: string | null;
                witness: string | null;
            } | null;
            voided: components["schemas"]["Step"] | null;
            closed: components["schemas"]["Step"] | null;
            byHand: components["schemas"]["Step"] | null;
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
        SealRequest: {
            /** @description YYYY-MM-DD */
            day: string;
            copies: number;
            remark?: string;
        };
        LetterBatch: {
            id: string;
            notice: string;
            definition: string;
            records: {
                record: string;
                version: number;
            }[];
            drafted: components["schemas"]["Step"];
            reviewed: components["schemas"]["Step"] | null;
            signed: {
                name: string;
                /** @description ISO 8601 */
                at: string;
                remark: string | null;
                /** @description YYYY-MM-DD */
                date: string;
            } | null;
            withdrawn: components["schemas"]["Step"] | null;
            /** @enum {string} */
            printing: "running" | "paused" | "cancelled";
            stopped: {
                record: string;
                addressee: string | null;
                reason: string;
                message: string;
            }[];
        };
        SeriesProof: {
            series: string;
            year: number;
            first: number;
            least: number;
            greatest: number;
            count: number;
            voided: number;
            byHand: number;
            doubles: number[];
            gaps: number[];
            lost: boolean;
            outOfOrder: number[];
            holds: boolean;
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
        Former: {
            field: string;
            label: string;
            /** @description 在第几版填的。The number of the edition that asked it. */
            edition: number;
            text: string;
        };
        MoveRequest: {
            to: string;
            reason?: string;
        };
        Version: {
            version: number;
            /** @description ISO 8601 */
            at: string;
            by: string;
            /** @description 代理时，委托人的姓名。Of a delegate: who lent the post. */
            for: string | null;
            action: string;
            reason: string | null;
            state: string | null;
            removed: boolean;
            changed: {
                field: string;
                before: unknown;
                after: unknown;
            }[];
        };
        UnmaskRequest: {
            field: string;
            reason: string;
        };
        Unmasked: {
            field: string;
            value: unknown;
        };
        FindRequest: {
            field: string;
            value: string;
        };
        BulkAnswer: {
            items: components["schemas"]["Verdict"][];
        };
        /** @description 一行的结果：编号和版本，或者问题。Of one row: its id and version, or a problem. */
        Verdict: {
            status: number;
            id?: string;
            etag?: string;
            problem?: components["schemas"]["Problem"];
        };
        Seen: {
            /** @description ISO 8601 */
            at: string;
            form: string;
            id: string;
            version: number;
            action: string;
            removed: boolean;
        };
        File: {
            id: string;
            name: string;
            type: string;
            size: number;
            sha256: string;
            /** @description ISO 8601 */
            at: string;
            /** @enum {string} */
            scan: "none" | "clean" | "infected";
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
            items?: components["schemas"]["Verdict"][];
        };
    };
    responses: {
        /** @description 没有变化。Nothing changed. */
        Unchanged: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description 请求写法不对。The request is malformed. */
        Malformed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有登录，或者令牌失效。Nobody is signed in, or the token is over. */
        SignIn: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有权限，说明依据哪一行。Not permitted, by which line of the memo. */
        Denied: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有，或者不能看。Not there, or not to be seen. */
        Unknown: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有 Accept 所要的格式。Nothing of the types in Accept. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 与现有记录或所处状态冲突。In conflict with other records, or with its state. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 读过之后已有修改。Changed since it was read. */
        Stale: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容太大。The body is too large. */
        TooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容类型不支持。The body is of an unsupported type. */
        MediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容有误，逐项说明。The data has mistakes, each named. */
        Invalid: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 缺少 If-Match。If-Match is missing. */
        NoVersion: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求太频繁。Too many requests. */
        TooMany: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 系统出错，没有保存。Our mistake; nothing was saved. */
        Internal: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 暂停服务。Unavailable for now. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 磁盘已满，没有保存。The disk is full; nothing was saved. */
        NoRoom: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
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
        /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
        IfNoneMatch: string;
        /** @description 请求可能发两次时自拟的键；同一账号用同一个键再发，得到第一次的结果。A key of your own for a request that may be sent twice: the same account gets the first answer again. */
        IdempotencyKey: string;
        /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
        Draft: boolean;
        /** @description 只问一条规则：它的标识。One rule only: its id. */
        Rule: string;
        Limit: number;
        /** @description 上一页的 next。The next of the page before. */
        After: string;
        /** @description 字段；前加“-”为倒序。A field; with “-” before it, descending. */
        Sort: string;
        /** @description true：只看已删除的。Only what was removed. */
        Removed: boolean;
        /** @description 收到的最后一个编号，从它之后继续。The last id received: go on after it. */
        LastEventId: string;
        /** @description 同 Last-Event-ID；都没有则从现在开始。As Last-Event-ID; without either, from now on. */
        AfterChange: number;
    };
    requestBodies: never;
    headers: {
        /** @description 请求编号，日志中可查。The request in the log. */
        RequestId: string;
        /** @description 版本，修改时放进 If-Match。The version, for If-Match. */
        ETag: string;
        /** @description 新记录的地址。Where the new record is. */
        Location: string;
        /** @description true：这是第一次的结果，没有再做一遍。The first answer again: nothing was done now. */
        Replayed: "true";
        /** @description 几秒后再试。Seconds to wait. */
        RetryAfter: number;
        /** @description 可用的方法。The methods there are. */
        Allow: string;
    };
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
                /** @description true：只看已删除的。Only what was removed. */
                removed?: components["parameters"]["Removed"];
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
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页。A page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Page"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createStation: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header?: {
                /** @description 请求可能发两次时自拟的键；同一账号用同一个键再发，得到第一次的结果。A key of your own for a request that may be sent twice: the same account gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    exportStation: {
        parameters: {
            query?: {
                /** @description 字段；前加“-”为倒序。A field; with “-” before it, descending. */
                sort?: components["parameters"]["Sort"];
                /** @description true：只看已删除的。Only what was removed. */
                removed?: components["parameters"]["Removed"];
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
            /** @description 表格。A table. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    bulkStation: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header?: {
                /** @description 请求可能发两次时自拟的键；同一账号用同一个键再发，得到第一次的结果。A key of your own for a request that may be sent twice: the same account gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Station.Bulk"];
            };
        };
        responses: {
            /** @description 各行都已完成。Every row was done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
                };
            };
            /** @description 有的行没有完成。Some rows were not done. */
            207: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    findStation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindRequest"];
            };
        };
        responses: {
            /** @description 最多 20 份；more：还有更多。20 at most; more: there are others. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Station.Record"][];
                        more: boolean;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    schemaOfStation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readStation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
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
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
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
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    historyOfStation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 由早到晚。The oldest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Version"][];
                    };
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreStation: {
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
            /** @description 记录。The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    unmaskStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskRequest"];
            };
        };
        responses: {
            /** @description 原来的内容。The whole value. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unmasked"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    explainStation: {
        parameters: {
            query?: {
                /** @description 只问一条规则：它的标识。One rule only: its id. */
                rule?: components["parameters"]["Rule"];
            };
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Why"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
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
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
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
                /** @description true：只看已删除的。Only what was removed. */
                removed?: components["parameters"]["Removed"];
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
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页。A page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Page"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createX0ff1cbc13fda: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header?: {
                /** @description 请求可能发两次时自拟的键；同一账号用同一个键再发，得到第一次的结果。A key of your own for a request that may be sent twice: the same account gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    exportX0ff1cbc13fda: {
        parameters: {
            query?: {
                /** @description 字段；前加“-”为倒序。A field; with “-” before it, descending. */
                sort?: components["parameters"]["Sort"];
                /** @description true：只看已删除的。Only what was removed. */
                removed?: components["parameters"]["Removed"];
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
            /** @description 表格。A table. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    bulkX0ff1cbc13fda: {
        parameters: {
            query?: {
                /** @description true：存为草稿，未填的先不查。As a draft: what is missing is not asked for yet. */
                draft?: components["parameters"]["Draft"];
            };
            header?: {
                /** @description 请求可能发两次时自拟的键；同一账号用同一个键再发，得到第一次的结果。A key of your own for a request that may be sent twice: the same account gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["X0ff1cbc13fda.Bulk"];
            };
        };
        responses: {
            /** @description 各行都已完成。Every row was done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
                };
            };
            /** @description 有的行没有完成。Some rows were not done. */
            207: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    findX0ff1cbc13fda: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindRequest"];
            };
        };
        responses: {
            /** @description 最多 20 份；more：还有更多。20 at most; more: there are others. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["X0ff1cbc13fda.Record"][];
                        more: boolean;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    schemaOfX0ff1cbc13fda: {
        parameters: {
            query?: never;
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readX0ff1cbc13fda: {
        parameters: {
            query?: never;
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Record"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
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
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
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
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    historyOfX0ff1cbc13fda: {
        parameters: {
            query?: never;
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 由早到晚。The oldest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Version"][];
                    };
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreX0ff1cbc13fda: {
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
            /** @description 记录。The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X0ff1cbc13fda.Record"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["NoVersion"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    unmaskX0ff1cbc13fda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskRequest"];
            };
        };
        responses: {
            /** @description 原来的内容。The whole value. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unmasked"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    explainX0ff1cbc13fda: {
        parameters: {
            query?: {
                /** @description 只问一条规则：它的标识。One rule only: its id. */
                rule?: components["parameters"]["Rule"];
            };
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Why"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLetters: {
        parameters: {
            query?: {
                year?: number;
                series?: string;
                notice?: string;
                batch?: string;
                record?: string;
                state?: "unprinted" | "failed" | "unsealed" | "unserved" | "served" | "ending" | "overdue" | "closed" | "byHand" | "void";
                text?: string;
                limit?: components["parameters"]["Limit"];
                /** @description 上一页的 next。The next of the page before. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页和总计。A page, and totals of all. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Letter"][];
                        next: string | null;
                        totals: {
                            letters: number;
                            pages: number;
                            unserved: number;
                            overdue: number;
                            void: number;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description 请求可能发两次时自拟的键；同一账号用同一个键再发，得到第一次的结果。A key of your own for a request that may be sent twice: the same account gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notice: string;
                    title: string;
                    addressee: string;
                    /** @description YYYY-MM-DD */
                    day: string;
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 已登记。Entered. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    proveLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果。What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holds: boolean;
                        items: components["schemas"]["SeriesProof"][];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    draftLetters: {
        parameters: {
            query?: never;
            header?: {
                /** @description 请求可能发两次时自拟的键；同一账号用同一个键再发，得到第一次的结果。A key of your own for a request that may be sent twice: the same account gets the first answer again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notice: string;
                    records?: {
                        record: string;
                        version?: number | null;
                    }[];
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 已拟稿；stopped：发不了的。Drafted; stopped: what cannot be sent. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterBatch"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    readBatch: {
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
            /** @description 一批。A batch. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterBatch"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 这一批。The batch. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterBatch"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    signLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 这一批。The batch. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterBatch"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    withdrawLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 这一批。The batch. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterBatch"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    sealLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealRequest"];
            };
        };
        responses: {
            /** @description 用了印的。Those that were sealed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Letter"][];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    readLetter: {
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
            /** @description 文书。The letter. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readLetterFile: {
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
            /** @description PDF */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    sealLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealRequest"];
            };
        };
        responses: {
            /** @description 文书。The letter. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    serveLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    mode: "direct" | "left" | "mail" | "electronic" | "announced";
                    /** @description YYYY-MM-DD */
                    day: string;
                    receiver?: string;
                    witness?: string;
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 文书。The letter. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    closeLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 文书。The letter. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    voidLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark: string;
                };
            };
        };
        responses: {
            /** @description 文书。The letter. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    followChanges: {
        parameters: {
            query?: {
                /** @description 同 Last-Event-ID；都没有则从现在开始。As Last-Event-ID; without either, from now on. */
                after?: components["parameters"]["AfterChange"];
            };
            header?: {
                /** @description 收到的最后一个编号，从它之后继续。The last id received: go on after it. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 不断的变更。Changes without end. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendFile: {
        parameters: {
            query?: {
                /**
                 * @description 文件名，内容不是表单时。The file’s name, where the body is no form.
                 * @example 章程.pdf
                 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 已收到。It was taken. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["NoRoom"];
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件，总是另存。The file, always to be saved. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/ofd": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    describe: {
        parameters: {
            query?: never;
            header?: {
                /** @description 已有的 ETag；没有变化时答 304。The ETag that is there already: 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignIn"];
            403: components["responses"]["Denied"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    isAlive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 在运行。It runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "unavailable";
                    };
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 能够办理。It is ready. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "unavailable";
                    };
                };
            };
            /** @description 暂时不能。Not now. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "unavailable";
                    };
                };
            };
        };
    };
}
