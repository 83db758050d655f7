#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace anhe {

/** One line of the province's list of what makes a dispute a major one. */
struct MajorCriterion
{
    QString text;
    bool applies = true; ///< here; the others stay in the list for later

    bool operator==(const MajorCriterion &) const = default;
};

/** Setting "major.checklist": what is a major dispute 重大医疗纠纷 is set by the province, not by the law. */
struct MajorChecklist
{
    QList<MajorCriterion> criteria;

    /** What provinces usually name, until the office has written its own. */
    static MajorChecklist usual();
    /** The usual one when nothing is stored. */
    static MajorChecklist fromJson(const QJsonValue &json);
    QJsonValue json() const;
    QStringList applying() const;

    bool operator==(const MajorChecklist &) const = default;
};

} // namespace anhe
