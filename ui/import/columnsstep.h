#pragma once

#include "core/dispute/disputecodes.h"
#include "core/import/columnmapping.h"
#include "core/import/importregister.h"
#include "ui/common/choice.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace anhe {

class Desk;
class SheetPreview;

/** The second step: which sheet, which column fills which field, and what the file does not say. */
class ColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsStep(Desk &desk, QWidget *parent = nullptr);

    /** The sheets of a file just read; mapped by what was mapped before if it fits, else as guessed. */
    void showSheets(const QString &fileName, const QList<SourceSheet> &sheets);
    const SourceSheet &sheet() const { return m_sheets[m_sheet->currentIndex()]; }
    ImportOptions options() const;

    const ColumnMapping &mapping() const { return m_mapping; }
    void assign(const QString &heading, const QString &field);
    ChoiceBox *fieldChoice(const QString &heading) const;
    ChoiceBox *savedChoice() const { return m_saved; }
    ChoiceBox *encodingChoice() const { return m_encoding; }
    ChoiceBox *channelChoice() const { return m_channel; }
    void saveMapping(const QString &name);
    QString missingText() const;
    QPushButton *checkButton() const { return m_check; }
    SheetPreview *preview() const { return m_preview; }

Q_SIGNALS:
    void backWanted();
    void checkWanted();
    void encodingWanted(anhe::TextEncoding encoding);
    void told(const QString &sentence);

private:
    QWidget *makeHead();
    QWidget *makeTables();
    QWidget *makeDefaults();
    QWidget *makeButtons();
    void showSheet();
    void showChannel();
    void fillColumns();
    void showMapping();
    void offerSaved();
    void takeSaved();

    Desk &m_desk;
    QString m_fileName;
    QList<SourceSheet> m_sheets;
    ColumnMapping m_mapping;
    QLabel *m_file;
    ChoiceBox *m_sheet;
    Choice<TextEncoding> *m_encoding;
    QWidget *m_encodingBox = nullptr;
    QWidget *m_sheetBox = nullptr;
    QTableWidget *m_columns;
    QList<ChoiceBox *> m_choices;
    SheetPreview *m_preview;
    Choice<MatterKind> *m_kind;
    Choice<Channel> *m_channel;
    ChoiceBox *m_saved;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QLabel *m_missing;
    QPushButton *m_check;
    bool m_filling = false;
    bool m_channelChosen = false; // by the user, for this file
};

} // namespace anhe
