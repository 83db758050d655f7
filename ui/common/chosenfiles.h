#pragma once

#include "core/risk/risk.h"
#include "ui/common/fieldinput.h"
#include "ui/common/formstate.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace anhe {

/** Photos and papers chosen before the record they belong to is saved: added by dialog or dropped, Delete
 * takes one out again. */
class ChosenFiles : public QWidget, public FieldInput, public StatefulInput
{
    Q_OBJECT
public:
    explicit ChosenFiles(QWidget *parent = nullptr);

    QList<ChosenFile> files() const;
    /** One that is chosen already stays once. */
    void add(const QStringList &paths);
    QListWidget *list() const { return m_list; }
    QPushButton *addButton() const { return m_add; }

    /** A file that has gone since it was chosen. */
    QString problem() const override;
    bool isBlank() const override { return files().isEmpty(); }
    QJsonValue state() const override;
    void restore(const QJsonValue &state) override;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void takeOut();
    void fit();

    QListWidget *m_list;
    QPushButton *m_add;
};

/** A picture of the file in a square of that many pixels; null when it is none. */
QPixmap thumbnailOf(const QString &path, int side);

} // namespace anhe
