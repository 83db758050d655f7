#include "ui/mediation/referrallistfilter.h"

namespace anhe {

namespace {

void addFlag(ReferralFilter &filter, const QString &key, QDate today)
{
    if (key == QLatin1String("open"))
        filter.open = true;
    else if (key == QLatin1String("overdue"))
        filter.overdueOn = today;
    else if (key == QLatin1String("paused"))
        filter.paused = true;
    else if (key == QLatin1String("unpaid"))
        filter.unpaidOn = today;
    else if (key == QLatin1String("call_back"))
        filter.callBackDueOn = today;
    else if (key == QLatin1String("ever_accepted"))
        filter.everAccepted = true;
}

void addValue(ReferralFilter &filter, const QString &key, const QString &value, QDate today)
{
    if (key == QLatin1String("route"))
        widen(filter.routes, value);
    else if (key == QLatin1String("state"))
        widen(filter.states, value);
    else if (key == QLatin1String("outcome"))
        widen(filter.outcomes, value);
    else if (key == QLatin1String("body"))
        filter.body = value;
    else if (key == QLatin1String("of"))
        filter.dispute = {value.toLongLong()};
    else if (key == QLatin1String("applied"))
        filter.applied = periodOfCode(value, today);
    else if (key == QLatin1String("accepted"))
        filter.accepted = periodOfCode(value, today);
    else if (key == QLatin1String("concluded"))
        filter.concluded = periodOfCode(value, today);
    else if (key == QLatin1String("ids"))
        filter.ids = idsOfCode<ReferralId>(value);
}

} // namespace

ReferralFilter referralFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    ReferralFilter filter;
    filter.text = text;
    for (const QString &key : keys) {
        const qsizetype colon = key.indexOf(QLatin1Char(':'));
        if (colon < 0)
            addFlag(filter, key, today);
        else
            addValue(filter, key.left(colon), key.mid(colon + 1), today);
    }
    filter.withVoided = filter.states.contains(ReferralState::Voided);
    return filter;
}

} // namespace anhe
