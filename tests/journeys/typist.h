#pragma once

#include "app/ledgerwindow.h"
#include "tests/text.h"
#include "tests/ui/common/typing.h"
#include "ui/common/choice.h"
#include "ui/common/dialogs.h"
#include "ui/common/entryform.h"
#include "ui/common/fieldrow.h"
#include "ui/common/remembered.h"
#include "ui/report/reportpage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace anhe::tests {

/** Somebody at the program's window on a new ledger, who has nothing but the keys, the mouse and what is in
 * sight. */
class Typist
{
public:
    explicit Typist(QDate today) : m_clock(QDateTime(today, QTime(9, 0)))
    {
        rememberIn(m_folder.filePath(QStringLiteral("desk.ini")));
        REQUIRE(Desk::create(path(), zh("安和市第一人民医院"), m_clock));
        m_program = std::make_unique<LedgerWindow>(m_clock);
        window().resize(1366, 768);
        m_program->start(path());
        REQUIRE(m_program->desk());
        bring(&window());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("quarter.anhe")); }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    MainWindow &window() { return m_program->window(); }
    Desk &desk() { return *m_program->desk(); }
    /** The page in sight. */
    Page &page()
    {
        Page *page = window().currentPage();
        REQUIRE(page);
        if (!m_heard.contains(page)) {
            m_heard.append(page);
            QObject::connect(page, &Page::said, page, [this](const QString &words) { m_said << words; });
        }
        return *page;
    }

    void goTo(const char *key)
    {
        window().goTo(QLatin1String(key));
        REQUIRE(window().currentKey() == QLatin1String(key));
    }
    /** Goes to a part of the page in sight, counted from 1. */
    void goToPart(int part) { press(focused(), Qt::Key(Qt::Key_0 + part), Qt::AltModifier); }
    /** Begins a new record of the page or part in sight. */
    void begin() { press(focused(), Qt::Key_N, Qt::ControlModifier); }

    FieldRow &row(const QString &field)
    {
        FieldRow *found = nullptr;
        // A form that is laid out anew comes into sight by the event loop.
        REQUIRE(QTest::qWaitFor(
            [&] {
                for (FieldRow *row : page().findChildren<FieldRow *>(field))
                    found = row->isVisible() ? row : found;
                return found != nullptr;
            },
            2000));
        return *found;
    }
    /** Types over what stands in a field. */
    void type(const char *field, const QString &text)
    {
        INFO(field);
        row(QLatin1String(field)).focusControl();
        press(focused(), Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            press(focused(), Qt::Key_Delete);
        else
            ime(focused(), text);
        press(focused(), Qt::Key_Tab);
    }
    void type(const char *field, const char *text) { type(field, zh(text)); }
    void type(const char *field, QDate day) { type(field, day.toString(Qt::ISODate)); }
    /** Goes down a list of choices to one of them. */
    void choose(const char *field, const QString &code)
    {
        auto *choice = qobject_cast<ChoiceBox *>(row(QLatin1String(field)).control());
        REQUIRE(choice);
        choice->setFocus();
        press(choice, Qt::Key_Home);
        for (int i = 0; i < choice->count() && choice->currentCode() != code; ++i)
            press(choice, Qt::Key_Down);
        INFO(field << " has no " << code.toStdString());
        REQUIRE(choice->currentCode() == code);
    }
    template <typename E>
    void choose(const char *field, E value)
    {
        choose(field, codeText(value));
    }
    QPushButton *button(const QString &text)
    {
        QCoreApplication::processEvents();
        for (QPushButton *button : page().findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void click(const char *text)
    {
        QPushButton *found = button(QString::fromUtf8(text));
        INFO("no button in sight: " << text);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /** Ctrl+S; false when it was not taken. */
    bool trySave()
    {
        page();
        const qsizetype before = m_said.size();
        press(focused(), Qt::Key_S, Qt::ControlModifier);
        return m_said.size() > before;
    }
    /** Ctrl+S, over remarks that are read and kept. */
    void save()
    {
        for (int again = 0; again < 3; ++again) {
            if (trySave())
                return;
        }
        FAIL("not saved: " << problems().toStdString());
    }
    /** What is said beside the fields in sight. */
    QString problems()
    {
        QStringList words;
        for (const FieldRow *row : page().findChildren<FieldRow *>()) {
            if (row->isVisible() && row->hasProblem())
                words << row->objectName() + QStringLiteral(": ") + row->problem();
        }
        for (const EntryForm *form : page().findChildren<EntryForm *>()) {
            if (form->isVisible())
                words << form->refusal();
        }
        return words.join(QLatin1Char('\n'));
    }
    /** What the pages said, last at the end. */
    const QStringList &said() const { return m_said; }
    /** The page of reports with a quarter that has been counted. */
    ReportPage &report(const QString &quarter)
    {
        goTo("report");
        auto *report = qobject_cast<ReportPage *>(&page());
        REQUIRE(report);
        QSignalSpy counted(report, &ReportPage::shown);
        window().open({QStringLiteral("report"), 0, quarter});
        REQUIRE((!counted.isEmpty() || counted.wait(20000)));
        return *report;
    }
    /** What the keys go to. Without a window manager nobody else makes the window active again when a list
     * that was open above it is gone. */
    QWidget *focused()
    {
        if (!QApplication::activeWindow())
            QApplication::setActiveWindow(&window());
        QWidget *at = QApplication::focusWidget();
        if (!at)
            FAIL("the keys go nowhere");
        return at;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<LedgerWindow> m_program;
    QStringList m_said;
    QList<const Page *> m_heard;
};

} // namespace anhe::tests
