#pragma once

#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/dateedit.h"
#include "ui/common/form.h"
#include "ui/common/registerlist.h"
#include "ui/dispute/disputedetail.h"
#include "ui/dispute/disputeeditor.h"
#include "ui/dispute/disputepage.h"
#include "ui/dispute/disputetablemodel.h"
#include "ui/dispute/firstentrycard.h"

#include <QLabel>

namespace anhe::tests {

/** The page of disputes on a ledger of its own, in a window as large as a ward's screen leaves. */
struct DisputeWindow
{
    TemporaryDesk desk;
    std::unique_ptr<DisputePage> page;
    QStringList said;
    QList<Target> targets;

    explicit DisputeWindow(const std::function<void(TemporaryDesk &)> &fill = {})
    {
        DateEdit::setClock(&desk.clock);
        if (fill)
            fill(desk);
        open();
    }
    ~DisputeWindow()
    {
        page.reset();
        DateEdit::setClock(nullptr);
    }

    void open()
    {
        page = std::make_unique<DisputePage>(*desk.desk);
        page->resize(1230, 660);
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const QString &words) { said << words; });
        QObject::connect(page.get(), &Page::openRequested, page.get(),
                         [this](const Target &target) { targets << target; });
        bring(page.get());
    }

    DisputeRegister &matters() { return desk->disputes(); }
    FirstEntryCard &card() { return *page->editor()->card(); }

    static QWidget *field(Form &form, const char *name) { return form.row(QLatin1String(name))->control(); }
    template <typename Edit>
    static Edit *fieldAs(Form &form, const char *name)
    {
        return qobject_cast<Edit *>(field(form, name));
    }
    static QString problem(Form &form, const char *name) { return form.row(QLatin1String(name))->problem(); }
};

/** What has the focus of the keys. */
/** Types as the input method gives it, into whatever has the focus. */
inline void say(const char *text)
{
    ime(focused(), QString::fromUtf8(text));
}

inline QPushButton *buttonNamed(QWidget *in, const QString &text)
{
    QCoreApplication::processEvents(); // a widget put into a layout is shown by the event loop
    for (QPushButton *button : in->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(in))
            return button;
    }
    return nullptr;
}

} // namespace anhe::tests
