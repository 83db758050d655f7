#include "ui/risk/sweepsteps.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/officeitems.h"
#include "ui/common/phoneedit.h"
#include "ui/common/stepedits.h"
#include "ui/common/stepform.h"
#include "ui/risk/sweepfields.h"
#include "ui/risk/sweeprows.h"
#include "ui/risk/sweepwords.h"

#include <QPushButton>
#include <QSpinBox>

namespace anhe {

QString SweepSteps::titleOf(Desk &desk, const Sweep &sheet)
{
    if (sheet.kind == SweepKind::Monthly)
        return tr("Monthly return of %1").arg(periodWords(sheet.kind, sheet.period));
    if (sheet.kind == SweepKind::Urgent)
        return tr("An urgent report");
    const std::optional<SweepCell> cell = desk.sweeps().cell(sheet.cell);
    return cell ? tr("Weekly sheet: %1").arg(cell->name) : tr("A weekly sheet");
}

StepForm *SweepSteps::enter(Desk &desk, const Sweep &sheet, const Entered &onEntered, const Press &onPress)
{
    auto *form = new StepForm(QStringLiteral("enter"), titleOf(desk, sheet), tr("Enter the sheet"));
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    QPushButton *zero = nullptr;
    if (sheet.kind == SweepKind::Weekly) {
        zero = new QPushButton(icon(QStringLiteral("check")), tr("Nothing found: zero report"));
        zero->setToolTip(tr("Ticks every line as fine, signs for who swept and enters the sheet"));
        line->addWidget(zero);
    }
    const bool missed = sheet.kind == SweepKind::Weekly && sheet.cell &&
                        desk.sweeps().dueOf(sheet.kind, sheet.period.first).day < desk.clock().today();
    if (missed) {
        auto *press = new QPushButton(icon(QStringLiteral("send")), tr("Issue a notice…"));
        press->setToolTip(tr("This sheet is overdue: write a supervision notice to who owes it"));
        line->addWidget(press);
        const NoticeTarget about{NoticeSubject::Sweep, {}, {}, sheet.cell, sheet.period.first};
        QObject::connect(press, &QPushButton::clicked, form, [onPress, about] { onPress(about); });
    }
    buttons->setVisible(zero || missed);
    form->addWide(buttons);
    auto fields = std::make_shared<SweepFields>(desk, *form, sheet);
    form->beginAtMissing();
    if (zero)
        QObject::connect(zero, &QPushButton::clicked, form, [form, fields] {
            fields->makeZeroReport();
            form->take();
        });
    form->onTake([fields, &desk, onEntered]() -> Result<QString> {
        const Result<SweepId> entered = desk.sweeps().enter(fields->sweep());
        if (!entered)
            return entered.failure();
        onEntered(*entered);
        const Sweep kept = desk.sweeps().find(*entered).value_or(Sweep());
        return kept.zero ? tr("%1 is entered as a zero report").arg(kept.number)
                         : tr("%1 is entered").arg(kept.number);
    });
    return form;
}

bool SweepSteps::mayTake(const Sweep &sheet, const QString &key)
{
    if (sheet.voided)
        return false;
    return key == QLatin1String("sign") ? !sheet.isSigned() : key == QLatin1String("amend");
}

StepForm *SweepSteps::make(Desk &desk, const Sweep &sheet, const QString &key)
{
    if (!mayTake(sheet, key))
        return nullptr;
    return key == QLatin1String("sign") ? sign(desk, sheet) : amend(desk, sheet);
}

StepForm *SweepSteps::amend(Desk &desk, const Sweep &sheet)
{
    auto *form = new StepForm(QStringLiteral("amend"), tr("Amend: %1").arg(sheet.number), tr("Save"));
    auto fields = std::make_shared<SweepFields>(desk, *form, sheet);
    form->onTake([fields, &desk, number = sheet.number] {
        return saying(desk.sweeps().amend(fields->sweep()), tr("%1 is saved").arg(number));
    });
    return form;
}

StepForm *SweepSteps::sign(Desk &desk, const Sweep &sheet)
{
    auto *form = new StepForm(QStringLiteral("sign"), tr("%1 is signed").arg(sheet.number), tr("Save"));
    Picker *by = personEdit(desk.office(), sheet.heldBy);
    DateEdit *on = dayEdit(desk.clock().today());
    form->addLine({{addSweepField(*form, "signed_by", by, Needed::Yes), 6},
                   {addSweepField(*form, "signed_on", on, Needed::Yes), 6}});
    form->onTake([=, &desk, id = sheet.id, number = sheet.number] {
        return saying(desk.sweeps().sign(id, by->text(), dayOf(on)), tr("%1 is signed").arg(number));
    });
    return form;
}

StepForm *SweepSteps::cell(Desk &desk, const SweepCell &cell)
{
    auto *form =
        new StepForm(QStringLiteral("cell"),
                     cell.id ? tr("Grid cell: %1").arg(cell.name) : tr("A new grid cell"), tr("Save"));
    auto *name = new QLineEdit(cell.name);
    Picker *department = departmentPicker(desk.office());
    department->setCurrentId(cell.department.value);
    Picker *responsible = personEdit(desk.office(), cell.responsible);
    auto *phone = new PhoneEdit;
    phone->setNumber(cell.phone);
    DateEdit *since = dayEdit(cell.id ? cell.since : mondayOf(desk.clock().today()));
    DateEdit *until = dayEdit(cell.until);
    auto *position = new QSpinBox;
    position->setRange(1, 999);
    position->setValue(cell.id ? cell.position : int(desk.sweeps().cells(true).size()) + 1);
    form->addLine({{addSweepField(*form, "name", name, Needed::Yes), 6},
                   {addSweepField(*form, "department", department), 6}});
    form->addLine({{addSweepField(*form, "responsible", responsible, Needed::Yes), 6},
                   {addSweepField(*form, "phone", phone), 6}});
    form->addLine({{addSweepField(*form, "since", since, Needed::Yes), 4},
                   {addSweepField(*form, "until", until), 4},
                   {addSweepField(*form, "position", position), 4}});
    form->form()
        .row(QStringLiteral("since"))
        ->setHint(tr("A sheet is expected from the week of this day on"));
    form->form().row(QStringLiteral("until"))->setHint(tr("Blank while the cell exists"));
    form->onTake([=, &desk, shown = cell] {
        SweepCell typed = shown;
        typed.name = name->text();
        typed.department = {department->currentId()};
        typed.responsible = responsible->text();
        typed.phone = phone->number();
        typed.since = dayOf(since);
        typed.until = dayOf(until);
        typed.position = position->value();
        const Result<SweepCellId> saved = desk.sweeps().saveCell(typed);
        return saying(saved ? Result<void>() : Result<void>(saved.failure()),
                      tr("The grid cell %1 is saved").arg(typed.name.trimmed()));
    });
    return form;
}

StepForm *SweepSteps::lines(Desk &desk)
{
    auto *form = new StepForm(QStringLiteral("lines"), tr("What a weekly sheet asks"), tr("Save"));
    auto *rows = new SweepLineRows;
    rows->setLines(desk.sweeps().items());
    form->addLine({{addSweepField(*form, "items", rows), 12}});
    form->addWords(tr("New sheets ask these lines; sheets that are entered already keep their own."),
                   "small");
    form->onTake([=, &desk] {
        return saying(desk.sweeps().saveItems(rows->lines()), tr("The lines of the weekly sheet are saved"));
    });
    return form;
}

} // namespace anhe
