#include "ui/settings/riskkindspanel.h"

#include "core/desk/desk.h"
#include "core/search/pinyin.h"
#include "ui/common/dialogs.h"
#include "ui/common/form.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

ListPanel::Words RiskKindsPanel::words()
{
    return {tr("New kind"), tr("%1 is saved."), tr("Put away"), tr("Use again")};
}

RiskKindsPanel::RiskKindsPanel(Desk &desk, QWidget *parent)
    : ListPanel(tr("Kinds of hidden risks"),
                tr("In the order in which they are offered. Nothing recorded changes: risks keep their kind, "
                   "under its new name when it is renamed; one that is put away is no longer offered."),
                words(), Ordered::Yes, parent)
    , m_desk(desk)
    , m_usual(new QPushButton(tr("The usual kinds again…")))
{
    begin({tr("Name")});
    body()->addWidget(m_usual, 0, Qt::AlignLeft);
    connect(m_usual, &QPushButton::clicked, this, &RiskKindsPanel::showUsual);
}

QWidget *RiskKindsPanel::makeForm()
{
    m_name = new QLineEdit;
    return form()->add(QStringLiteral("name"), tr("Name"), m_name, Needed::Yes);
}

void RiskKindsPanel::load()
{
    m_kinds = m_desk.risks().categories();
    m_usual->setEnabled(m_kinds != m_kinds.withShippedAgain());
    ListPanel::load();
}

qint64 RiskKindsPanel::idOf(const QString &code)
{
    if (!m_codes.contains(code))
        m_codes.append(code);
    return m_codes.indexOf(code) + 1;
}

qsizetype RiskKindsPanel::placeOf(qint64 id) const
{
    for (qsizetype i = 0; i < m_kinds.all.size(); ++i) {
        if (id > 0 && m_kinds.all[i].code == m_codes.value(id - 1))
            return i;
    }
    return -1;
}

void RiskKindsPanel::fillList()
{
    for (const RiskCategory &kind : std::as_const(m_kinds.all)) {
        const Pinyin pinyin = pinyinOfWords(kind.name);
        addRow(nullptr, idOf(kind.code), {kind.name}, kind.active,
               pinyin.full + QLatin1Char(' ') + pinyin.initials);
    }
}

void RiskKindsPanel::showEntry(qint64 id)
{
    const qsizetype place = placeOf(id);
    m_name->setText(place < 0 ? QString() : m_kinds.all[place].name);
}

QString RiskKindsPanel::newCode() const
{
    for (int n = 1;; ++n) {
        const QString code = QStringLiteral("own%1").arg(n);
        if (!m_kinds.knows(code))
            return code;
    }
}

Result<qint64> RiskKindsPanel::keepEntry(qint64 id)
{
    RiskCategories kinds = m_kinds;
    const qsizetype place = placeOf(id);
    if (place < 0)
        kinds.all.append({newCode(), entryName()});
    else
        kinds.all[place].name = entryName();
    const Result<void> kept = m_desk.risks().saveCategories(kinds);
    if (!kept)
        return kept.failure();
    return place < 0 ? idOf(kinds.all.last().code) : id;
}

QString RiskKindsPanel::entryName() const
{
    return m_name->text().trimmed();
}

bool RiskKindsPanel::isActive(qint64 id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 || m_kinds.all[place].active;
}

Result<void> RiskKindsPanel::setActive(qint64 id, bool active)
{
    RiskCategories kinds = m_kinds;
    kinds.all[placeOf(id)].active = active;
    return m_desk.risks().saveCategories(kinds);
}

Result<void> RiskKindsPanel::move(qint64 id, int step)
{
    RiskCategories kinds = m_kinds;
    const qsizetype from = placeOf(id);
    if (from + step < 0 || from + step >= kinds.all.size())
        return {};
    kinds.all.move(from, from + step);
    return m_desk.risks().saveCategories(kinds);
}

void RiskKindsPanel::showUsual()
{
    if (!save())
        return;
    const bool sure =
        Dialogs::confirmDestructive(this, tr("The usual kinds again"),
                                    tr("The kinds that came with the program get their names and their order "
                                       "back and are all in use. Kinds of your own stay, behind them."),
                                    tr("Bring them back"));
    if (!sure)
        return;
    const Result<void> kept = m_desk.risks().saveCategories(m_kinds.withShippedAgain());
    showTrouble(kept.error());
    load();
    if (kept)
        Q_EMIT said(tr("The usual kinds are back."));
}

} // namespace anhe
