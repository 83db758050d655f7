#pragma once

#include <QAnyStringView>
#include <QLatin1String>
#include <QMap>
#include <QString>

#include <span>

namespace anhe {

enum class LimitUnit {
    AtOnce,
    SameDay,
    Hours,
    CalendarDays,
    WorkingDays,
    Years,
    EndOfWeek,  ///< Sunday of the week of the start
    EndOfMonth, ///< last day of the month of the start
    AsWritten,  ///< the day that the order, the plan or the promise names
};

/**
 * What the end of the limit means, and so whether a last day that is a rest day moves on (民法典 art 203).
 *
 * A Period in which someone has to act ends on the next working day. A Ceiling guards a body, evidence or an
 * office's own rhythm: autopsy findings decay and a body is kept at most 14 days on rest days too, so its
 * last day stands. A Waiting time only has to be full before something may be done. Information is a period
 * of someone else's (limitation of actions): it moves on, and passing it is nobody's delay here.
 */
enum class LimitNature { Period, Ceiling, Waiting, Information };

/** Law: read in the text; Press: read in newspapers; Contract: the policy says it; Office: the office's own.
 */
enum class RuleSource { Law, Press, Contract, Office };

/** One rule of deadlines, as data. Texts are English sources of the translation context "deadlines". */
struct DeadlineRule
{
    const char *key;    ///< stable, e.g. feedback.investigate
    const char *name;   ///< what has to be done
    const char *starts; ///< the event that starts it
    LimitUnit unit;
    int length; ///< national value in the unit; 0 where policy, province, order or promise say it
    LimitNature nature;
    RuleSource source;
    const char *basis;        ///< law's short name, with the article where its text was read
    bool pausable = false;    ///< appraisal or hearing is excluded
    int longestExtension = 0; ///< in the unit; 0 = none, anyExtension = as agreed or granted

    static constexpr int anyExtension = -1;

    QLatin1String id() const { return QLatin1String(key); }
    QString title() const;
    QString startsText() const;
    QString basisText() const; ///< with a word of caution where the law's text was not read
    bool needsLength() const
    {
        return length == 0 && (unit == LimitUnit::Hours || unit == LimitUnit::AsWritten);
    }
    bool rollsOn() const;
};

/** Stricter values of the province or the office by rule key, in the rule's unit. */
using LocalRules = QMap<QString, int>;

/** All rules in the order of the field's table. */
std::span<const DeadlineRule> allRules();

/** Null when there is no such rule. */
const DeadlineRule *ruleFor(QAnyStringView key);

/** "5 working days", "the same day", "3 years". */
QString lengthText(LimitUnit unit, int length);

} // namespace anhe
