#include "ui/dispute/materialspane.h"

#include "ui/common/dateedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/typedday.h"
#include "ui/dispute/disputewords.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

enum MaterialColumn { NameColumn, RequiredColumn, ReceivedColumn, NoteColumn };

/** What a committee usually asks for: data of the ledger, therefore Chinese in every language. */
const std::pair<QString, bool> usualMaterials[] = {
    {QStringLiteral("患者身份证明"), true},  {QStringLiteral("投诉人身份证明及关系证明"), true},
    {QStringLiteral("授权委托书"), false},   {QStringLiteral("就诊凭证（病历、收费票据）"), true},
    {QStringLiteral("检查检验报告"), false}, {QStringLiteral("书面陈述及诉求"), true},
    {QStringLiteral("科室情况说明"), true},  {QStringLiteral("死亡证明（死亡病例）"), false},
};

} // namespace

MaterialsPane::MaterialsPane(Desk &desk, QWidget *parent)
    : DisputePane(desk, parent)
    , m_table(new QTableWidget(0, 4))
    , m_name(new QLineEdit)
    , m_usual(new QPushButton(tr("Add the usual materials")))
    , m_remove(new QPushButton(tr("Remove the line")))
{
    m_table->setHorizontalHeaderLabels({tr("Material"), tr("Required"), tr("Received on"), tr("Remark")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Checklist of materials"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(NameColumn, Theme::px(190));
    m_table->setColumnWidth(RequiredColumn, Theme::px(56));
    m_table->setColumnWidth(ReceivedColumn, Theme::px(110));
    m_name->setPlaceholderText(tr("Another material, then Enter"));
    m_name->setAccessibleName(m_name->placeholderText());
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_usual);
    line->addWidget(m_remove);
    body()->addLayout(line);
    body()->addWidget(m_table, 1);
    connect(m_name, &QLineEdit::returnPressed, this, &MaterialsPane::add);
    connect(m_usual, &QPushButton::clicked, this, &MaterialsPane::addUsual);
    connect(m_remove, &QPushButton::clicked, this, &MaterialsPane::removeCurrent);
    connect(m_table, &QTableWidget::itemChanged, this, &MaterialsPane::onChanged);
}

void MaterialsPane::refill(const Dispute &dispute)
{
    m_filling = true;
    m_materials = desk().disputes().materials(dispute.id);
    m_table->setRowCount(int(m_materials.size()));
    for (int row = 0; row < m_materials.size(); ++row) {
        const Material &material = m_materials[row];
        auto *name = new QTableWidgetItem(material.name);
        name->setToolTip(material.name);
        auto *required = new QTableWidgetItem;
        required->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        required->setCheckState(material.required ? Qt::Checked : Qt::Unchecked);
        auto *received = new QTableWidgetItem(isoDay(material.receivedOn));
        received->setFlags(received->flags() | Qt::ItemIsUserCheckable);
        received->setCheckState(material.receivedOn.isValid() ? Qt::Checked : Qt::Unchecked);
        received->setToolTip(tr("Tick when it was handed in, or type the day"));
        m_table->setItem(row, NameColumn, name);
        m_table->setItem(row, RequiredColumn, required);
        m_table->setItem(row, ReceivedColumn, received);
        m_table->setItem(row, NoteColumn, new QTableWidgetItem(material.note));
    }
    m_usual->setVisible(m_materials.isEmpty());
    m_remove->setVisible(!m_materials.isEmpty());
    for (QWidget *widget : QList<QWidget *>{m_name, m_usual, m_remove})
        widget->setEnabled(mayWrite());
    m_table->setEditTriggers(mayWrite()
                                 ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                       QAbstractItemView::AnyKeyPressed
                                 : QAbstractItemView::NoEditTriggers);
    m_filling = false;
}

void MaterialsPane::add()
{
    Material material;
    material.dispute = matter();
    material.name = m_name->text().trimmed();
    if (material.name.isEmpty())
        return;
    m_materials.append(material);
    m_name->clear();
    store();
}

void MaterialsPane::addUsual()
{
    for (const auto &[name, required] : usualMaterials)
        m_materials.append({0, matter(), name, required, {}, {}});
    store();
}

void MaterialsPane::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_materials.removeAt(row);
    store();
}

/** A tick means "today"; a typed day is read as everywhere. */
void MaterialsPane::onChanged(QTableWidgetItem *item)
{
    if (m_filling || item->row() >= m_materials.size())
        return;
    Material &material = m_materials[item->row()];
    const QDate today = desk().clock().today();
    switch (item->column()) {
    case NameColumn:
        if (!item->text().trimmed().isEmpty())
            material.name = item->text().trimmed();
        break;
    case RequiredColumn:
        material.required = item->checkState() == Qt::Checked;
        break;
    case ReceivedColumn:
        if (item->text() != isoDay(material.receivedOn))
            material.receivedOn = typedDay(item->text(), today).value_or(material.receivedOn);
        else if (item->checkState() == Qt::Checked)
            material.receivedOn = material.receivedOn.isValid() ? material.receivedOn : today;
        else
            material.receivedOn = {};
        break;
    case NoteColumn:
        material.note = item->text().trimmed();
        break;
    }
    QMetaObject::invokeMethod(this, &MaterialsPane::store, Qt::QueuedConnection);
}

void MaterialsPane::store()
{
    const Result<void> stored = desk().disputes().saveMaterials(matter(), m_materials);
    if (!stored)
        Dialogs::warn(this, tr("The checklist was not saved"), stored.error());
    refill(dispute());
}

} // namespace anhe
