#include "ui/safety/templateform.h"

#include "ui/common/numberedit.h"
#include "ui/common/rowcells.h"
#include "ui/common/stepform.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anhe {

namespace {

enum ItemCell { GroupCell, ItemNameCell, PointsCell, ContentCell, HowCell };

} // namespace

AssessmentItemRows::AssessmentItemRows(QWidget *parent) : EntryRows(tr("Add an item"), parent)
{
    showTitles();
}

EntryRows::RowCells AssessmentItemRows::makeCells()
{
    auto *points = cellNamed<NumberEdit>(tr("Points"), 56);
    return {{cellNamed<QLineEdit>(tr("Group")), cellNamed<QLineEdit>(tr("Item")), points,
             cellNamed<QLineEdit>(tr("Content")), cellNamed<QLineEdit>(tr("How to score"))},
            nullptr,
            ItemNameCell,
            {2, 3, 0, 1, 1},
            ContentCell};
}

QList<AssessmentItem> AssessmentItemRows::items() const
{
    QList<AssessmentItem> items;
    for (const RowCells &row : filled()) {
        const auto text = [&row](int cell) {
            return static_cast<const QLineEdit *>(row.cells[cell])->text().trimmed();
        };
        const auto *points = static_cast<const NumberEdit *>(row.cells[PointsCell]);
        items.append({text(GroupCell), text(ItemNameCell), text(ContentCell), points->number().value_or(0),
                      text(HowCell)});
    }
    return items;
}

void AssessmentItemRows::setItems(const QList<AssessmentItem> &items)
{
    QJsonArray lines;
    for (const AssessmentItem &item : items)
        lines.append(
            QJsonArray{item.group, item.item, pointsText(item.points), item.content, item.howToScore});
    restore(lines);
}

QString AssessmentItemRows::note() const
{
    const AssessmentTemplate sheet{{}, items()};
    QStringList groups;
    for (const QString &group : sheet.groups())
        groups << QStringLiteral("%1 %2").arg(group, pointsText(sheet.points(group)));
    return tr("%1 items, %2 points: %3")
        .arg(sheet.items.size())
        .arg(pointsText(sheet.points()), groups.join(QStringLiteral("，")));
}

StepForm *templateForm(Desk &desk)
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("anhe::AssessmentItemRows", text);
    };
    const AssessmentTemplate sheet = desk.safety().assessmentTemplate();
    auto *form =
        new StepForm(QStringLiteral("template"),
                     said(QT_TRANSLATE_NOOP("anhe::AssessmentItemRows", "Items of the scoring sheet")),
                     said(QT_TRANSLATE_NOOP("anhe::AssessmentItemRows", "Save the items")));
    auto *title = new QLineEdit(sheet.title);
    auto *rows = new AssessmentItemRows;
    rows->setItems(sheet.items);
    form->addLine(
        {{form->add("title", said(QT_TRANSLATE_NOOP("anhe::AssessmentItemRows", "Title of the sheet")), title,
                    Needed::Yes),
          12}});
    form->addLine(
        {{form->add("items", said(QT_TRANSLATE_NOOP("anhe::AssessmentItemRows", "Items")), rows), 12}});
    form->addWords(said(QT_TRANSLATE_NOOP(
        "anhe::AssessmentItemRows", "New assessments begin from these items; sheets that are there keep "
                                    "their own.")));
    form->onTake([&desk, title, rows, said]() -> Result<QString> {
        return saying(desk.safety().saveAssessmentTemplate({title->text().trimmed(), rows->items()}),
                      said(QT_TRANSLATE_NOOP("anhe::AssessmentItemRows", "The items are saved")));
    });
    return form;
}

} // namespace anhe
