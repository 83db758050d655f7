#include "ui/report/figuretablemodel.h"

#include "core/report/splitdefinitions.h"
#include "ui/common/theme.h"
#include "ui/report/figurewords.h"

#include <QFont>

namespace anhe {

static Base baseOf(int column)
{
    switch (column) {
    case FigureTableModel::Previous:
    case FigureTableModel::ChangeOverPrevious:
        return Base::Previous;
    case FigureTableModel::LastYear:
    case FigureTableModel::ChangeOverLastYear:
        return Base::LastYear;
    default:
        return Base::Now;
    }
}

FigureTableModel::FigureTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void FigureTableModel::setAnalysis(std::shared_ptr<const QuarterlyAnalysis> analysis)
{
    beginResetModel();
    m_analysis = std::move(analysis);
    m_lines.clear();
    if (m_analysis) {
        const FigureSet *const sets[] = {&m_analysis->now, &m_analysis->previous, &m_analysis->lastYear};
        for (const FigureValue &value : m_analysis->now.all()) {
            if (value.figure.split.isEmpty())
                addLine(groupWords(value.figure.key), value);
        }
        for (const FigureSet *set : sets) {
            for (const FigureValue &value : set->all()) {
                if (!value.figure.split.isEmpty() && rowOf(value.figure.key) < 0 &&
                    countsAnything(value.figure.key))
                    addLine(splitDefinition(value.figure, m_analysis->now).label.screen, value);
            }
        }
    }
    endResetModel();
}

/** Puts a figure at the end of its group, which is begun when it is not there yet. */
void FigureTableModel::addLine(const QString &heading, const FigureValue &value)
{
    const QString unit = unitWords(value.figure.unit);
    const bool alone = value.figure.split.isEmpty();
    const QString label = alone && !unit.isEmpty() ? tr("%1 (%2)").arg(value.figure.label.screen, unit)
                                                   : value.figure.label.screen;
    const Line line{{}, value.figure.key, label, value.figure.definition.screen};
    qsizetype at = 0;
    while (at < m_lines.size() && m_lines[at].heading != heading)
        ++at;
    if (at == m_lines.size()) {
        m_lines.append({heading, {}, {}, {}});
        m_lines.append(line);
        return;
    }
    do
        ++at;
    while (at < m_lines.size() && m_lines[at].heading.isEmpty());
    m_lines.insert(at, line);
}

bool FigureTableModel::countsAnything(const QString &key) const
{
    return m_analysis->now.count(key) + m_analysis->previous.count(key) + m_analysis->lastYear.count(key) > 0;
}

bool FigureTableModel::isHeading(int row) const
{
    return row >= 0 && row < m_lines.size() && !m_lines[row].heading.isEmpty();
}

FigureRef FigureTableModel::figureAt(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return {};
    return {m_lines[index.row()].key, baseOf(index.column())};
}

int FigureTableModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].key == key && !key.isEmpty())
            return row;
    }
    return -1;
}

QString FigureTableModel::definitionAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].definition : QString();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && m_analysis) {
        if (section != Label && section != Now)
            return quarterWords(m_analysis->quarterOf(baseOf(section)));
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[Columns] = {tr("Figure"),     tr("This quarter"),    tr("Quarter before"),
                                     tr("vs. before"), tr("Same, last year"), tr("vs. last year")};
    return titles[section];
}

QString FigureTableModel::number(const Line &line, Base base) const
{
    const FigureValue *value = m_analysis->set(base).find(line.key);
    return value ? figureCellWords(*value) : QStringLiteral("0");
}

QString FigureTableModel::change(const Line &line, Base base) const
{
    return changeWords(m_analysis->now.find(line.key), m_analysis->set(base).find(line.key));
}

QVariant FigureTableModel::headingData(const Line &line, int column, int role) const
{
    if (role == Qt::DisplayRole && column == Label)
        return line.heading;
    if (role == Qt::BackgroundRole)
        return Theme::color(Role::Ground);
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_analysis)
        return {};
    const Line &line = m_lines[index.row()];
    const int column = index.column();
    if (isHeading(index.row()))
        return headingData(line, column, role);
    const bool isNumber = column == Now || column == Previous || column == LastYear;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Label)
            return line.label;
        return isNumber ? number(line, baseOf(column)) : change(line, baseOf(column));
    case Qt::TextAlignmentRole:
        return QVariant((column == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Label
                   ? line.definition
                   : line.definition + QLatin1Char('\n') + opensWords(m_analysis->quarterOf(baseOf(column)));
    case Qt::ForegroundRole:
        return Theme::color(isNumber ? Role::Accent : column == Label ? Role::Ink : Role::Muted);
    default:
        return {};
    }
}

Qt::ItemFlags FigureTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHeading(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace anhe
