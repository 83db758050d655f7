#include "core/import/columnmapping.h"

#include "core/import/matterfield.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace anhe {

namespace {

struct Candidate
{
    int score;
    int heading;
    int field;
};

constexpr int exact = 1000;
constexpr int perCharacter = 10; // of a synonym contained in the heading
constexpr int shortestContained = 2;

int scoreOf(const QString &heading, const MatterField &field)
{
    int best = 0;
    const QStringList synonyms = field.synonyms();
    for (int i = 0; i < synonyms.size(); ++i) {
        const auto length = static_cast<int>(synonyms[i].size());
        if (heading == synonyms[i])
            return exact + 100 - i;
        if (length >= shortestContained && heading.contains(synonyms[i]))
            best = std::max(best, length * perCharacter);
    }
    return best;
}

/** The fields a heading can mean: those that match it as well as the best one does. */
QList<Candidate> candidatesOf(const QString &heading, int column)
{
    QList<Candidate> candidates;
    const auto fields = matterFields();
    int best = 0;
    for (size_t i = 0; i < fields.size(); ++i) {
        const int score = scoreOf(heading, fields[i]);
        if (score > 0)
            candidates << Candidate{score, column, static_cast<int>(i)};
        best = std::max(best, std::min(score, exact));
    }
    candidates.removeIf([&](const Candidate &c) { return c.score < best; });
    return candidates;
}

} // namespace

ColumnMapping ColumnMapping::guess(const QStringList &headings)
{
    QList<Candidate> candidates;
    for (int i = 0; i < headings.size(); ++i)
        candidates << candidatesOf(plainHeading(headings[i]), i);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    ColumnMapping mapping;
    for (const Candidate &candidate : std::as_const(candidates)) {
        const QString field = QString::fromLatin1(matterFields()[candidate.field].key);
        const QString &heading = headings[candidate.heading];
        if (mapping.fieldOf(heading).isEmpty() && mapping.headingOf(field).isEmpty())
            mapping.assign(heading, field);
    }
    return mapping;
}

void ColumnMapping::assign(const QString &heading, const QString &field)
{
    m_fields.removeIf([&](const auto &entry) { return entry.value() == field; });
    m_fields.remove(heading);
    if (matterField(field))
        m_fields.insert(heading, field);
}

bool ColumnMapping::fits(const QStringList &headings) const
{
    return !isEmpty() && std::all_of(m_fields.keyBegin(), m_fields.keyEnd(),
                                     [&](const QString &heading) { return headings.contains(heading); });
}

QMap<QString, int> ColumnMapping::columns(const QStringList &headings) const
{
    QMap<QString, int> columns;
    for (auto entry = m_fields.cbegin(); entry != m_fields.cend(); ++entry) {
        if (const auto column = static_cast<int>(headings.indexOf(entry.key())); column >= 0)
            columns.insert(entry.value(), column);
    }
    return columns;
}

FieldProblems ColumnMapping::problems() const
{
    const auto lacks = [&](const char *field) { return headingOf(QString::fromLatin1(field)).isEmpty(); };
    FieldProblems problems;
    if (lacks("received_at"))
        problems << FieldProblem{QStringLiteral("received_at"),
                                 QCoreApplication::translate("Import",
                                                             "Choose the column that says when a matter "
                                                             "was received.")};
    if (lacks("narrative") && lacks("subject"))
        problems << FieldProblem{QStringLiteral("narrative"),
                                 QCoreApplication::translate(
                                     "Import", "Choose the column that says what happened, or its subject.")};
    return problems;
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonObject json;
    for (auto entry = m_fields.cbegin(); entry != m_fields.cend(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

ColumnMapping ColumnMapping::fromJson(const QJsonObject &json)
{
    ColumnMapping mapping;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        mapping.assign(entry.key(), entry.value().toString());
    return mapping;
}

} // namespace anhe
