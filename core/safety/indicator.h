#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/base/strongid.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace anhe {

using IndicatorId = StrongId<struct IndicatorTag>;

/** What an office types in each quarter because no register holds it (DOMAIN §7). */
struct IndicatorDefinition
{
    QString code; ///< stays for ever: figure "indicator.<code>"
    QString name;
    QString numeratorName;
    QString denominatorName; ///< "" = a plain count
    QString unit;            ///< 人, 个, 处, 家
    QString source;          ///< who reports it
    QString base;            ///< code of the count that its denominator usually is; "" = none
    bool addsUp = false;     ///< over quarters (newly done); false: as it stands at the quarter's end
    bool active = true;

    bool isRate() const { return !denominatorName.isEmpty(); }
    bool operator==(const IndicatorDefinition &) const = default;
};

/** Setting "safety.indicators". */
struct IndicatorDefinitions
{
    QList<IndicatorDefinition> all;

    static IndicatorDefinitions shipped();
    static IndicatorDefinitions fromJson(const QJsonValue &json);
    QJsonValue json() const;

    const IndicatorDefinition *find(const QString &code) const;
    bool operator==(const IndicatorDefinitions &) const = default;
};

FieldProblems checkDefinitions(const IndicatorDefinitions &definitions);

/** An indicator as it was typed for one quarter. The rate is always reckoned. */
struct IndicatorEntry
{
    IndicatorId id;
    QString indicator; ///< code of its definition
    Quarter quarter;
    qint64 numerator = 0;
    std::optional<qint64> denominator;
    QString unit;
    QString source;
    QString note;
    QDateTime enteredAt;
    QDateTime changedAt;

    /** Nothing without a base, or with one of 0. */
    std::optional<double> rate() const;
    bool operator==(const IndicatorEntry &) const = default;
};

/** What a save would refuse or warn of; others are the quarter's entries, from which a base is known. */
FieldProblems checkIndicator(const IndicatorEntry &entry, const IndicatorDefinition &definition,
                             const QList<IndicatorEntry> &others = {});

/** One line of a quarter's sheet: what is typed, and what could be taken over from the last time. */
struct IndicatorLine
{
    IndicatorDefinition definition;
    std::optional<IndicatorEntry> entry;
    std::optional<IndicatorEntry> earlier; ///< the last one before this quarter
    std::optional<IndicatorEntry>
        proposal; ///< of the quarter, not kept yet; none where nothing can be proposed
};

/** The sheet of a quarter from its entries and the last ones before it. */
QList<IndicatorLine> indicatorLines(const IndicatorDefinitions &definitions, Quarter quarter,
                                    const QList<IndicatorEntry> &entries,
                                    const QList<IndicatorEntry> &earlier);

/** Which entries are meant; empty members do not restrict. */
struct IndicatorFilter
{
    QStringList indicators;
    std::optional<Quarter> from;
    std::optional<Quarter> to;

    bool operator==(const IndicatorFilter &) const = default;
};

/** "95.86%"; "—" without a base. */
QString indicatorRate(const IndicatorEntry &entry);

} // namespace anhe
