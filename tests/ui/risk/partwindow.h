#pragma once

#include "tests/core/risk/riskdesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/picker.h"
#include "ui/common/recorddetail.h"
#include "ui/common/registerlist.h"
#include "ui/common/registerpart.h"
#include "ui/common/remembered.h"
#include "ui/common/stepform.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace anhe::tests {

/** One part of the page of risks in a window of its own. */
template <typename Part>
struct PartWindow : RiskDesk
{
    std::unique_ptr<Part> part;
    QStringList said;
    QList<Target> targets;

    explicit PartWindow(QDate today = QDate(2026, 9, 15)) : RiskDesk(today) // a Tuesday
    {
        rememberIn(folder.filePath(QStringLiteral("desk.ini")));
        DateEdit::setClock(&clock);
    }
    ~PartWindow()
    {
        part.reset();
        DateEdit::setClock(nullptr);
    }

    void open()
    {
        part = std::make_unique<Part>(*desk);
        part->resize(1230, 640);
        part->refresh();
        QObject::connect(part.get(), &PagePart::said, part.get(),
                         [this](const QString &words) { said << words; });
        QObject::connect(part.get(), &PagePart::targetRequested, part.get(),
                         [this](const Target &target) { targets << target; });
        QObject::connect(&desk->notices(), &NoticeRegister::changed, part.get(), &Part::refresh);
        QObject::connect(&desk->sweeps(), &SweepRegister::changed, part.get(), &Part::refresh);
        QObject::connect(&desk->risks(), &RiskRegister::changed, part.get(), &Part::refresh);
        bring(part.get());
    }

    RegisterList &list() { return *part->list(); }
    RecordDetail &detail() { return *part->detail(); }
    int rows() { return list().rows()->rowCount(); }
    StepForm &step()
    {
        REQUIRE(detail().step());
        return *detail().step();
    }
    FieldRow &row(const char *field)
    {
        FieldRow *row = step().form().row(QLatin1String(field));
        REQUIRE(row);
        return *row;
    }
    template <typename Edit>
    Edit *field(const char *name)
    {
        auto *edit = qobject_cast<Edit *>(row(name).control());
        REQUIRE(edit);
        return edit;
    }
    void fill(const char *name, const char *text)
    {
        if (auto *edit = qobject_cast<QLineEdit *>(row(name).control())) {
            edit->clear();
            ime(edit, zh(text));
        } else {
            this->template field<QPlainTextEdit>(name)->setPlainText(zh(text));
        }
    }
    QPushButton *button(const QString &text)
    {
        QCoreApplication::processEvents();
        for (QPushButton *found : part->template findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void more(const char *text)
    {
        for (QAction *action : detail().moreMenu()->actions()) {
            if (action->text() == zh(text) && action->isVisible())
                return action->trigger();
        }
        FAIL("no such entry");
    }
    /** All words in sight in the detail. */
    QString words()
    {
        QCoreApplication::processEvents();
        QStringList words;
        for (const QLabel *label : detail().template findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(QLatin1Char('\n'));
    }
    /** Takes the step; remarks in amber are read and kept. */
    void save()
    {
        for (int i = 0; i < 3 && detail().step() && !part->save(); ++i)
            ;
        INFO((detail().step() ? detail().step()->refusal() : QString()).toStdString());
        REQUIRE_FALSE(detail().step());
    }
};

} // namespace anhe::tests
