#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/document/paperfonts.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace anhe {

class PaperView;
class Toast;

/** A window that shows a paper as it will be printed, and prints or writes it. */
class PrintPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PrintPreview(const Document &document, const PaperFonts &fonts = PaperFonts(),
                          QWidget *parent = nullptr);

    /** Opens it as a window that goes when it is closed. */
    void present();
    /** A window of its own over parent, gone when it is closed; name is its title and the file's. */
    static void open(const Document &document, const PaperFonts &fonts, const QString &name, QWidget *parent);

    /** Writes the file of that name instead of the document as shown; tells what else is to be known. */
    using Writer = std::function<Result<QString>(const QString &path)>;
    void setWriter(Writer writer) { m_write = std::move(writer); }

    /** Shows another paper, at the same place. */
    void setDocument(const Document &document, const PaperFonts &fonts);
    void setFileName(const QString &name) { m_fileName = name; } ///< without suffix
    /** A remark below the buttons, e.g. that Word files come from a template; with a name for its button the
     * paper can be had from there in another form (ownFileRequested). */
    void setNote(const QString &note, const QString &ownFile = {});
    /** Why the paper may not be issued as it stands; then it is shown only. */
    void setBar(const QString &why);
    /** What is not known yet, listed before the pages; a click on one emits fillInRequested. */
    void setMissing(const QStringList &words);

    void print();
    void savePdf();
    void saveWord();

    PaperView *view() const { return m_view; }
    QListWidget *missingList() const { return m_missing; }
    QListWidget *pageList() const { return m_pages; }

    /** Words as a file may be called. */
    static QString fileNameOf(const QString &words);

Q_SIGNALS:
    /** The n-th of the missing fields is to be filled in. */
    void fillInRequested(int missing);
    void ownFileRequested();

private:
    QWidget *buildBar();
    QWidget *buildSide();
    void buildNote();
    QToolButton *addTool(QWidget *bar, const QString &iconName, const QString &text, const QKeySequence &key,
                         const std::function<void()> &run);
    void addZoom(QWidget *bar);
    void save(const QString &suffix, const QString &filter);
    Result<QString> write(const QString &path) const;
    void listPages();
    void showPlace();

    Document m_document;
    PaperFonts m_fonts;
    Writer m_write;
    QString m_fileName;
    PaperView *m_view;
    QListWidget *m_pages;
    QWidget *m_missingPart;
    QLabel *m_missingHead;
    QListWidget *m_missing;
    QWidget *m_notePart;
    QLabel *m_note;
    QPushButton *m_ownFile;
    QLabel *m_bar;
    QLabel *m_place;
    QSpinBox *m_copies;
    QToolButton *m_print;
    QToolButton *m_pdf;
    QToolButton *m_word;
    Toast *m_toast;
};

} // namespace anhe
