#pragma once

#include "core/import/importregister.h"
#include "core/import/listfield.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anhe {

class ImportView;
class ListColumns;
class RegisterList;

/** How a list of one kind comes into the ledger. */
struct ListImport
{
    QString title;                     ///< of the box that asks for the file
    QString notFound;                  ///< what is said when no sheet of the file holds such a list
    std::span<const ListField> fields; ///< that columns can fill
    /** Whether the headings say enough to read such a list. */
    std::function<bool(const QStringList &headings)> fits;
    /** A dry run says what would become of the rows and keeps nothing. */
    std::function<Result<ImportReport>(const SourceSheet &sheet, const QString &fileName, bool dryRun)> take;
    /** Takes what was entered back as one; empty where that cannot be. */
    std::function<Result<void>(const ImportReport &report)> takeBack = {};
};

/** Brings a list in: the file, which column is what, a look at what would happen, done. */
class ListImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ListImportPanel(QWidget *parent = nullptr);

    /** Stands in the place of a page's parts while the rows of a file are looked at; back brings the part in
     * sight again. */
    void standIn(QStackedWidget *parts, std::function<void()> back);
    /** The tool over a list that asks for a file. */
    void addTool(RegisterList *list, const ListImport &import, const QString &tip);

    /** Asks for a file; nothing happens when none is chosen. */
    void choose(const ListImport &import);
    /** Reads the file and shows what would become of its rows; why not, when it cannot be read. */
    void read(const QString &path, const ListImport &import);
    void bringIn();

    ListColumns *columns() const { return m_columns; }
    ImportView *view() const { return m_view; }
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    /** There is something to look at. */
    void readyToLook();
    void said(const QString &words, const QString &actionWord, const std::function<void()> &action);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showSheet(const SourceSheet &sheet);
    void look();
    void tellDone(const ImportReport &report);

    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_problem;
    ListColumns *m_columns;
    ImportView *m_view;
    QPushButton *m_take;
    ListImport m_import;
    SourceSheet m_sheet;
    QString m_fileName;
};

} // namespace anhe
