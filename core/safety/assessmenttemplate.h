#pragma once

#include "core/base/result.h"
#include "core/safety/assessment.h"

#include <QJsonValue>
#include <QStringList>

namespace anhe {

/** The office's scoring sheet, from which an assessment is begun; setting "safety.assessment". */
struct AssessmentTemplate
{
    QString title;
    QList<AssessmentItem> items;

    /** Five groups of 100 points together, until the office has changed them. */
    static AssessmentTemplate shipped();
    static AssessmentTemplate fromJson(const QJsonValue &json);
    QJsonValue json() const;

    QStringList groups() const; ///< in the order of the sheet
    double points() const;
    double points(const QString &group) const;

    bool operator==(const AssessmentTemplate &) const = default;
};

/** Fields of items are "items.0.points" and so on. */
FieldProblems checkTemplate(const AssessmentTemplate &sheet);

} // namespace anhe
