#pragma once

#include "tests/core/mediation/mediationdesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/registerlist.h"
#include "ui/common/remembered.h"
#include "ui/common/stepform.h"
#include "ui/mediation/mediationpage.h"
#include "ui/mediation/referraldetail.h"
#include "ui/mediation/referraltablemodel.h"

#include <QLabel>
#include <QPushButton>

namespace anhe::tests {

/** The page of referrals on a ledger of its own. */
struct MediationWindow
{
    MediationDesk desk;
    std::unique_ptr<MediationPage> page;
    QStringList said;
    QList<Target> targets;

    explicit MediationWindow(QDate today = QDate(2026, 3, 20)) : desk(today)
    {
        rememberIn(desk.folder.filePath(QStringLiteral("desk.ini")));
        DateEdit::setClock(&desk.clock);
    }
    ~MediationWindow()
    {
        page.reset();
        DateEdit::setClock(nullptr);
    }

    void open()
    {
        page = std::make_unique<MediationPage>(*desk.desk);
        page->resize(1230, 660);
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const QString &words) { said << words; });
        QObject::connect(page.get(), &Page::openRequested, page.get(),
                         [this](const Target &target) { targets << target; });
        bring(page.get());
    }

    void show(ReferralId id) { page->open({QStringLiteral("referral"), id.value}); }
    ReferralDetail &detail() { return *page->detail(); }
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
    QLineEdit *line(const char *name) { return field<QLineEdit>(name); }
    void fill(const char *name, const char *text)
    {
        line(name)->clear();
        ime(line(name), zh(text));
    }
    int rows() { return page->table()->rowCount(); }
    QString cell(int row, int column) { return page->table()->index(row, column).data().toString(); }

    QPushButton *button(const QString &text)
    {
        QCoreApplication::processEvents();
        for (QPushButton *found : detail().findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisibleTo(&detail()))
                return found;
        }
        return nullptr;
    }
    /** All words in sight in the detail. */
    QString words()
    {
        QCoreApplication::processEvents();
        QStringList words;
        for (const QLabel *label : detail().findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(QLatin1Char('\n'));
    }
};

} // namespace anhe::tests
