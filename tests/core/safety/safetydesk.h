#pragma once

#include "tests/core/risk/riskdesk.h"

namespace anhe::tests {

/** A desk with activities and sheets that can be entered as they stand. */
struct SafetyDesk : RiskDesk
{
    using RiskDesk::RiskDesk;

    SafetyRegister &safety() { return desk->safety(); }

    static Activity activity(ActivityKind kind, QDate on, const QString &title)
    {
        Activity activity;
        activity.kind = kind;
        const QList<ActivitySubkind> offered = subkindsOf(kind);
        activity.subkind = offered.isEmpty() ? ActivitySubkind::None : offered.first();
        activity.heldOn = on;
        activity.title = title;
        activity.place = QStringLiteral("行政楼二楼会议室");
        activity.ledBy = QStringLiteral("陈副院长");
        activity.headCount = 12;
        return activity;
    }

    static Activity inspection(QDate on = QDate(2026, 9, 3))
    {
        Activity visit = activity(ActivityKind::Inspection, on, QStringLiteral("节前安全检查"));
        visit.places = {QStringLiteral("门诊楼"), QStringLiteral("配电房")};
        visit.findings = {{0, QStringLiteral("配电房门锁损坏"), QStringLiteral("配电房"), {}, {}},
                          {0, QStringLiteral("门诊楼二层灭火器过期"), {}, {}, {}}};
        return visit;
    }

    static IndicatorEntry indicator(const char *code, Quarter quarter, qint64 numerator,
                                    std::optional<qint64> denominator = {})
    {
        IndicatorEntry entry;
        entry.indicator = QString::fromLatin1(code);
        entry.quarter = quarter;
        entry.numerator = numerator;
        entry.denominator = denominator;
        return entry;
    }

    AssessmentId begun()
    {
        return must(
            safety().begin(QStringLiteral("2026年度平安医院考核"), {QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    }
};

} // namespace anhe::tests
