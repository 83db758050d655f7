#pragma once

#include "tests/ui/common/typing.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/entryform.h"
#include "ui/common/recorddetail.h"
#include "ui/common/registerlist.h"
#include "ui/common/remembered.h"
#include "ui/common/stepform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace anhe::tests {

/** A page of registers behind tabs on a ledger of its own. */
template <typename DeskFixture, typename PageType>
struct PageWindow
{
    using Part = typename PageType::Part;

    DeskFixture desk;
    std::unique_ptr<PageType> page;
    QStringList said;
    QList<Target> targets;

    explicit PageWindow(QDate today = QDate(2026, 9, 15)) : desk(today)
    {
        rememberIn(desk.folder.filePath(QStringLiteral("desk.ini")));
        DateEdit::setClock(&desk.clock);
    }
    ~PageWindow()
    {
        page.reset();
        DateEdit::setClock(nullptr);
    }

    void open()
    {
        page = std::make_unique<PageType>(*desk.desk);
        page->resize(1230, 660);
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const QString &words) { said << words; });
        QObject::connect(page.get(), &Page::openRequested, page.get(),
                         [this](const Target &target) { targets << target; });
        bring(page.get());
    }

    RegisterList &list(Part part) { return *page->list(part); }
    RecordDetail &detail() { return *page->detail(page->part()); }
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
        auto *edit = field<QLineEdit>(name);
        edit->clear();
        ime(edit, zh(text));
    }
    int rows(Part part) { return list(part).rows()->rowCount(); }
    QString cell(Part part, int row, int column)
    {
        return list(part).rows()->index(row, column).data().toString();
    }
    static FieldRow &rowOf(EntryForm &form, const QString &field)
    {
        INFO(field.toStdString());
        FieldRow *row = form.form().row(field);
        REQUIRE(row);
        return *row;
    }
    template <typename Edit>
    static Edit *editOf(EntryForm &form, const QString &field)
    {
        auto *edit = qobject_cast<Edit *>(rowOf(form, field).control());
        REQUIRE(edit);
        return edit;
    }
    QPushButton *button(const QString &text)
    {
        QCoreApplication::processEvents();
        const QWidget *shown = page.get();
        for (QPushButton *found : shown->findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /** All words in sight in the detail. */
    QString words() { return wordsIn(detail()); }
    /** All words in sight in a part of the page. */
    static QString wordsIn(const QWidget &part)
    {
        QCoreApplication::processEvents();
        QStringList words;
        for (const QLabel *label : part.findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(QLatin1Char('\n'));
    }
};

} // namespace anhe::tests
