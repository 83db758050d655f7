#pragma once

#include "tests/temporarydesk.h"

#include <QFile>

namespace anhe::tests {

/** A desk with risks that can be entered as they stand. */
struct RiskDesk : TemporaryDesk
{
    using TemporaryDesk::TemporaryDesk;

    RiskRegister &risks() { return desk->risks(); }

    static RiskRating matrix(int likelihood, int impact)
    {
        RiskRating rating;
        rating.method = RatingMethod::Matrix;
        rating.likelihood = likelihood;
        rating.impact = impact;
        return rating;
    }

    Risk someRisk(QDate foundOn = QDate(2026, 9, 1), const RiskRating &rating = matrix(4, 4))
    {
        Risk risk;
        risk.foundOn = foundOn;
        risk.foundBy = QStringLiteral("周敏");
        risk.source = RiskSource::WeeklySweep;
        risk.place = QStringLiteral("门诊楼三层东侧通道");
        risk.department = *desk->office().departmentFor(QStringLiteral("后勤保障科"));
        risk.category = QStringLiteral("fire");
        risk.description = QStringLiteral("消防通道堆放纸箱，应急灯不亮。");
        risk.before = rating;
        return risk;
    }

    static RiskFixings allFixed(QDate dueOn = QDate(2026, 9, 10))
    {
        return {QStringLiteral("李工（后勤保障科）"), QStringLiteral("清空通道，更换应急灯，每日巡查。"),
                QStringLiteral("2000元，维修费"),     dueOn,
                QStringLiteral("消防应急预案"),       QStringLiteral("陈副院长"),
                QStringLiteral("后勤保障科、保卫科"), QStringLiteral("一周内清理并更换，逐层复查。")};
    }

    template <typename T>
    static T must(const Result<T> &result)
    {
        INFO(result.error().toStdString());
        REQUIRE(result);
        return *result;
    }
    static void must(const Result<void> &result)
    {
        INFO(result.error().toStdString());
        REQUIRE(result);
    }

    RiskId reported(const Risk &risk) { return must(risks().report(risk)); }
    RiskId reported() { return reported(someRisk()); }

    RiskId assigned(QDate dueOn = QDate(2026, 9, 10), QDate on = QDate(2026, 9, 2))
    {
        const RiskId id = reported(someRisk(on.addDays(-1)));
        must(risks().assign(id, {on, allFixed(dueOn)}));
        return id;
    }

    RiskId rectified(QDate on = QDate(2026, 9, 8))
    {
        const RiskId id = assigned();
        must(risks().rectify(id, {on, QStringLiteral("李工"), QStringLiteral("通道已清空，灯已更换。"), {}}));
        return id;
    }

    RiskId writtenOff(QDate on = QDate(2026, 9, 9))
    {
        const RiskId id = rectified(on);
        must(risks().verify(id, {on, QStringLiteral("赵科长"), true, QStringLiteral("现场复核属实。"), {}}));
        must(risks().writeOff(id, {on, QStringLiteral("王小安"), QStringLiteral("复核照片存保卫科")}));
        return id;
    }

    QString file(const QString &name)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("photo");
        return path;
    }

    /** The first problem of a field in a refusal; "" when it was not refused for it. */
    template <typename T>
    static QString refusal(const Result<T> &result, const char *field)
    {
        if (result)
            return {};
        for (const FieldProblem &problem : result.failure().problems) {
            if (!problem.warning && problem.field == QLatin1String(field))
                return problem.message;
        }
        return {};
    }
};

} // namespace anhe::tests
