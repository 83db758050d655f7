#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace anhe {

class Desk;
class ImportHistory;

/** The first step: a file is chosen or dropped here; beneath, what was brought in before. */
class FileStep : public QWidget
{
    Q_OBJECT
public:
    explicit FileStep(Desk &desk, QWidget *parent = nullptr);

    void load();
    /** What is wrong with the file that was chosen; empty when nothing is. */
    void showTrouble(const QString &sentence);
    QString trouble() const;
    void choose();
    ImportHistory *history() const { return m_history; }

Q_SIGNALS:
    void fileChosen(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeDropPlace();
    void markDrop(bool on);

    Desk &m_desk;
    QWidget *m_place = nullptr;
    QPushButton *m_choose;
    QLabel *m_trouble;
    ImportHistory *m_history;
};

} // namespace anhe
