#include "ui/home/todaymodel.h"

namespace anhe {

void TodayModel::setToday(const Today &today)
{
    beginResetModel();
    m_today = today;
    m_lines.clear();
    m_longestRemaining.clear();
    for (int s = 0; s < int(today.sections.size()); ++s) {
        const TodaySection &section = today.sections[s];
        m_lines.append({LineKind::Heading, s, 0});
        for (int i = 0; i < int(section.items.size()); ++i) {
            m_lines.append({LineKind::Item, s, i});
            if (section.items[i].remaining.size() > m_longestRemaining.size())
                m_longestRemaining = section.items[i].remaining;
        }
        addMore(s);
    }
    endResetModel();
}

/** A line for each list that has more than is shown, and one for what stands in no list. */
void TodayModel::addMore(int section)
{
    const TodaySection &part = m_today.sections[section];
    qint64 elsewhere = 0;
    for (int i = 0; i < int(part.lists.size()); ++i) {
        if (part.lists[i].count <= todayItemsShown)
            continue;
        m_lines.append({LineKind::More, section, i});
        elsewhere += part.lists[i].count - todayItemsShown;
    }
    if (part.count > part.items.size() + elsewhere)
        m_lines.append({LineKind::More, section, -1});
}

const TodayList *TodayModel::list(int row) const
{
    const int at = m_lines[row].item;
    return at < 0 ? nullptr : &section(row).lists[at];
}

const TodayItem &TodayModel::item(int row) const
{
    return section(row).items[m_lines[row].item];
}

QString TodayModel::headingText(int row) const
{
    const TodaySection &part = section(row);
    return QStringLiteral("%1  %2").arg(word(part.part)).arg(part.count);
}

QString TodayModel::moreText(int row) const
{
    const TodayList *rest = list(row);
    if (!rest) {
        qint64 left = section(row).count - section(row).items.size();
        for (const TodayList &list : section(row).lists)
            left -= qMax<qint64>(0, list.count - todayItemsShown);
        return tr("and %1 more").arg(left);
    }
    if (rest->kind == QLatin1String("matter"))
        return tr("Show all %1 matters").arg(rest->count);
    if (rest->kind == QLatin1String("referral"))
        return tr("Show all %1 referrals").arg(rest->count);
    return tr("Show all %1").arg(rest->count);
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LineKind kind = m_lines[index.row()].kind;
    if (role == KindRole)
        return int(kind);
    if (kind == LineKind::Heading)
        return role == Qt::DisplayRole ? headingText(index.row()) : QVariant();
    if (kind == LineKind::More)
        return role == Qt::DisplayRole ? moreText(index.row()) : QVariant();
    const TodayItem &what = item(index.row());
    if (role == Qt::DisplayRole)
        return QStringList{what.number, what.what, what.who, what.remaining}.join(QStringLiteral(", "));
    if (role == Qt::ToolTipRole) {
        QStringList lines{what.what, what.who};
        if (!what.why.isEmpty())
            lines << QString() << what.why;
        return lines.join(QLatin1Char('\n'));
    }
    return {};
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool opens = m_lines[index.row()].kind == LineKind::Item ||
                       (m_lines[index.row()].kind == LineKind::More && list(index.row()));
    // The arrow keys pass over what is not enabled.
    return opens ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace anhe
