#pragma once

#include "core/import/listimport.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anhe {

class Desk;
class ImportView;

/** Brings a list of institutions or policies in: the file, a look at what would happen, done. */
class ListImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ListImportPanel(Desk &desk, QWidget *parent = nullptr);

    /** Asks for a file; nothing happens when none is chosen. */
    void choose(ListKind kind);
    /** Reads the file and shows what would become of its rows; why not, when it cannot be read. */
    void read(const QString &path, ListKind kind);
    void bringIn();

    ImportView *view() const { return m_view; }
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    /** There is something to look at. */
    void readyToLook();
    void said(const QString &words);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Result<SourceSheet> sheetFor(const QString &path, ListKind kind) const;

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_words;
    ImportView *m_view;
    QPushButton *m_take;
    SourceSheet m_sheet;
    QString m_fileName;
    ListKind m_kind = ListKind::Institutions;
};

} // namespace anhe
