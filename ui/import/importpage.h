#pragma once

#include "core/import/importregister.h"
#include "ui/common/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace anhe {

class ColumnsStep;
class Desk;
class FileStep;
class ImportView;

/**
 * Brings lists of matters in, step by step: file, columns, a look at what would happen, done. Opens
 * Target{"import"}; the filter may be a file's path, or "history". Asks for
 * Target{"matter", 0, "import:ID"}.
 */
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void open(const Target &target) override;
    void createNew() override;

    /** Reads the file on a worker thread and goes on to its columns. */
    void readFile(const QString &path, std::optional<TextEncoding> encoding = {});
    void tryOut();
    void import();

    enum class ImportStep { File, Columns, Working, Report };
    ImportStep step() const;
    FileStep *fileStep() const { return m_fileStep; }
    ColumnsStep *columnsStep() const { return m_columnsStep; }
    ImportView *reportView() const { return m_report; }
    QPushButton *importButton() const { return m_import; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *cancelButton() const { return m_cancel; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Taking = Result<ImportReport> (ImportRegister::*)(const SourceSheet &, const ImportOptions &,
                                                            const ImportProgress &);

    QWidget *makeWorking();
    QWidget *makeReport();
    void goTo(ImportStep step);
    Result<ImportReport> take(Taking taking, const QString &words);
    void showReport(const ImportReport &report);
    void tell(const QString &sentence, bool good);
    void takeBack();

    Desk &m_desk;
    QLabel *m_steps;
    QLabel *m_trouble;
    QStackedWidget *m_stack;
    FileStep *m_fileStep;
    ColumnsStep *m_columnsStep;
    QLabel *m_working;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    ImportView *m_report;
    QPushButton *m_back;
    QPushButton *m_import;
    QPushButton *m_again;
    QPushButton *m_rows;
    QPushButton *m_undo;
    QString m_path;
    qint64 m_importId = 0;
    bool m_busy = false;
};

Page *makeImportPage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
