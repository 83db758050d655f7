#include "core/report/splits.h"

#include "core/dispute/disputestore.h"

#include <algorithm>

namespace anhe {

namespace {

/** One part before it is counted: its code in the store, its place in the key, its name and its rows. */
struct Part
{
    QString code;
    QString key;
    Wording label;
    Drill rows;
};

const char *const noneLabel = QT_TRANSLATE_NOOP("figures", "None given");

template <typename E>
Wording wordOf(E value)
{
    return {word(value), word(value, Speech::Paper)};
}

template <typename E>
QList<Part> codedParts(const DisputeFilter &matters, QList<E> DisputeFilter::*member)
{
    QList<Part> parts;
    for (const Coded<E> &entry : codesOf(E{})) {
        DisputeFilter filter = matters;
        filter.*member = {entry.value};
        parts.append({codeText(entry.value), codeText(entry.value), wordOf(entry.value), filter});
    }
    return parts;
}

QList<Part> departmentParts(const DisputeFilter &matters, const QList<Department> &departments)
{
    QList<Part> parts;
    for (const Department &department : departments) {
        DisputeFilter filter = matters;
        filter.departments = QList<DepartmentId>{department.id};
        parts.append(
            {QString::number(department.id.value), department.name, Wording::plain(department.name), filter});
    }
    DisputeFilter none = matters;
    none.departments = QList<DepartmentId>{DepartmentId{}};
    parts.append({{}, QStringLiteral("none"), Wording::of("figures", noneLabel), none});
    return parts;
}

Drill categoryRows(const FigureSplit &split, const QString &code)
{
    if (split.by == DisputeSplit::ProblemCategory)
        return ProblemFilter{split.matters, QStringList{code}};
    DisputeFilter filter = split.matters;
    filter.categories = QStringList{code};
    return filter;
}

QList<Part> categoryParts(const FigureSplit &split, const QList<Category> &categories)
{
    QList<Part> parts;
    for (const Category &category : categories) {
        if (category.parent.isEmpty()) {
            parts.append({category.code, category.code, Wording::plain(category.name),
                          categoryRows(split, category.code)});
        }
    }
    parts.append(
        {{}, QStringLiteral("none"), Wording::of("figures", noneLabel), categoryRows(split, QString())});
    return parts;
}

QList<Part> severityParts(const DisputeFilter &matters)
{
    QList<Part> parts;
    for (const int severity : {0, 1, 2, 3, -1}) {
        DisputeFilter filter = matters;
        filter.severity = severity;
        const QString code = severity < 0 ? QString() : QString::number(severity);
        parts.append({code, severity < 0 ? QStringLiteral("none") : code,
                      severity < 0 ? Wording::of("figures", noneLabel)
                                   : Wording::of("figures", QT_TRANSLATE_NOOP("figures", "Severity %1"))
                                         .arg(Wording::plain(code)),
                      filter});
    }
    return parts;
}

QList<Part> partsOf(const FigureSplit &split, const OfficeLists &lists)
{
    switch (split.by) {
    case DisputeSplit::Kind:
        return codedParts(split.matters, &DisputeFilter::kinds);
    case DisputeSplit::Channel:
        return codedParts(split.matters, &DisputeFilter::channels);
    case DisputeSplit::Department:
        return departmentParts(split.matters, lists.departments);
    case DisputeSplit::Severity:
        return severityParts(split.matters);
    default:
        return categoryParts(split, lists.categories);
    }
}

/** A code that no list knows any more still counts, under its own name. */
void addUnknown(QList<Part> &parts, const FigureSplit &split, const QList<SplitCount> &counts)
{
    for (const SplitCount &count : counts) {
        const bool known = std::any_of(parts.cbegin(), parts.cend(),
                                       [&](const Part &part) { return part.code == count.key; });
        if (!known)
            parts.append({count.key, count.key, Wording::plain(count.key), categoryRows(split, count.key)});
    }
}

bool isShown(const FigureSplit &split, const FigureValue &value, const OfficeLists &lists)
{
    if (value.count() > 0 || split.by != DisputeSplit::Department)
        return true;
    return std::any_of(lists.departments.cbegin(), lists.departments.cend(),
                       [&](const Department &department) {
                           return department.active && department.name == value.figure.label.screen;
                       });
}

} // namespace

QList<FigureSplit> splits(const FigureScope &scope)
{
    DisputeFilter received;
    received.received = scope.period;
    DisputeFilter open;
    open.openAtEndOf = scope.period.last;
    const QString all = QStringLiteral("matters.new");
    const auto matters = [&](const char *key, DisputeSplit by, const char *definition) {
        return FigureSplit{QString::fromLatin1(key),           all,      FigureUnit::Matters,
                           Wording::of("figures", definition), received, by};
    };
    return {
        matters("matters.new", DisputeSplit::Kind,
                QT_TRANSLATE_NOOP("figures", "Matters received in the period, of the kind: %1.")),
        matters("matters.by_channel", DisputeSplit::Channel,
                QT_TRANSLATE_NOOP("figures", "Matters received in the period, by the channel: %1.")),
        matters("matters.by_department", DisputeSplit::Department,
                QT_TRANSLATE_NOOP("figures", "Matters received in the period, main department: %1.")),
        matters("matters.by_category", DisputeSplit::Category,
                QT_TRANSLATE_NOOP("figures",
                                  "Matters received in the period, main category: %1 (with what is "
                                  "below it).")),
        matters("matters.by_severity", DisputeSplit::Severity,
                QT_TRANSLATE_NOOP("figures", "Matters received in the period, severity: %1.")),
        FigureSplit{
            QStringLiteral("matters.closing"), QStringLiteral("matters.closing"), FigureUnit::Matters,
            Wording::of("figures",
                        QT_TRANSLATE_NOOP("figures", "Matters open at the end of the period, of the kind: "
                                                     "%1.")),
            open, DisputeSplit::Kind},
        FigureSplit{
            QStringLiteral("problems.by_category"), QStringLiteral("problems.total"), FigureUnit::Problems,
            Wording::of("figures",
                        QT_TRANSLATE_NOOP("figures", "Problems raised by the matters received in the "
                                                     "period, category: %1 (with what is below it).")),
            received, DisputeSplit::ProblemCategory},
    };
}

QList<FigureValue> measureSplit(Database &database, const FigureSplit &split, const OfficeLists &lists)
{
    const QList<SplitCount> counts = DisputeStore(database).split(split.matters, split.by);
    QList<Part> parts = partsOf(split, lists);
    addUnknown(parts, split, counts);
    QList<FigureValue> values;
    for (const Part &part : std::as_const(parts)) {
        const auto count = std::find_if(counts.cbegin(), counts.cend(),
                                        [&](const SplitCount &entry) { return entry.key == part.code; });
        const qint64 n = count == counts.cend() ? 0 : count->count;
        FigureValue value{{split.key + QLatin1Char('.') + part.key,
                           part.label,
                           split.unit,
                           split.definition.arg(part.label),
                           {part.rows},
                           {},
                           split.key,
                           split.whole},
                          double(n),
                          n};
        if (isShown(split, value, lists))
            values.append(value);
    }
    if (split.by == DisputeSplit::Severity)
        return values;
    std::stable_sort(values.begin(), values.end(),
                     [](const FigureValue &a, const FigureValue &b) { return a.count() > b.count(); });
    return values;
}

} // namespace anhe
