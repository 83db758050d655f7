#include "core/import/columnmapping.h"

#include "core/import/matterfield.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace anhe {

namespace {

/** A heading and the fields it can mean: those that match it as well as the best one does. */
struct Candidate
{
    int score = 0;
    int column = 0;
    QStringList fields; // in the order of matterFields()
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

Candidate candidateOf(const QString &heading, int column)
{
    Candidate candidate{0, column, {}};
    for (const MatterField &field : matterFields()) {
        const int score = scoreOf(heading, field);
        if (score == 0 || std::min(score, exact) < std::min(candidate.score, exact))
            continue;
        if (std::min(score, exact) > std::min(candidate.score, exact))
            candidate = {score, column, {}};
        candidate.score = std::min(candidate.score, score);
        candidate.fields << QString::fromLatin1(field.key);
    }
    return candidate;
}

/** "patient" of patient_sex. */
QString partyOf(const QString &field)
{
    const QString party = field.section(QLatin1Char('_'), 0, 0);
    return party == QLatin1String("patient") || party == QLatin1String("complainant") ? party : QString();
}

/** The party that the columns left of this one tell of: 性别 after 患者姓名 is the patient's. */
QString partyBefore(const ColumnMapping &mapping, const QStringList &headings, int column)
{
    for (int left = column - 1; left >= 0; --left) {
        if (const QString party = partyOf(mapping.fieldOf(headings[left])); !party.isEmpty())
            return party;
    }
    return {};
}

void assignFirstFree(ColumnMapping &mapping, const QStringList &headings, const Candidate &candidate)
{
    const QString party =
        candidate.fields.size() > 1 ? partyBefore(mapping, headings, candidate.column) : QString();
    QString chosen;
    for (const QString &field : candidate.fields) {
        const bool free = mapping.headingOf(field).isEmpty();
        if (free && (chosen.isEmpty() || (partyOf(field) == party && partyOf(chosen) != party)))
            chosen = field;
    }
    if (!chosen.isEmpty())
        mapping.assign(headings[candidate.column], chosen);
}

} // namespace

ColumnMapping ColumnMapping::guess(const QStringList &headings)
{
    QList<Candidate> candidates;
    for (int i = 0; i < headings.size(); ++i)
        candidates << candidateOf(plainHeading(headings[i]), i);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        const bool several = a.fields.size() > 1;
        return several != (b.fields.size() > 1) ? !several : !several && a.score > b.score;
    });
    ColumnMapping mapping;
    for (const Candidate &candidate : std::as_const(candidates))
        assignFirstFree(mapping, headings, candidate);
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
