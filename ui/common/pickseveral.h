#pragma once

#include "ui/common/fieldinput.h"
#include "ui/common/formstate.h"
#include "ui/common/picker.h"

class QListWidget;
class QMenu;
class QPushButton;

namespace anhe {

/** Several of many: what is taken in the picker joins the list beneath it; Delete takes it out again. */
class PickSeveral : public QWidget, public FieldInput, public StatefulInput
{
    Q_OBJECT
public:
    /** countWords: "%1 institutions". */
    explicit PickSeveral(const QString &countWords, QWidget *parent = nullptr);

    void setItems(std::vector<PickItem> items);
    QList<qint64> ids() const;
    void setIds(const QList<qint64> &ids);
    /** An offer to take many at once; asked when it is chosen. */
    void addMany(const QString &word, std::function<QList<qint64>()> ids);

    Picker *picker() const { return m_picker; }
    QListWidget *list() const { return m_list; }
    void takeOutSelected();

    QString problem() const override { return m_picker->problem(); }
    bool isBlank() const override { return ids().isEmpty(); }
    QString note() const override;
    QJsonValue state() const override;
    void restore(const QJsonValue &state) override;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool add(qint64 id);
    void fitList();

    QString m_countWords;
    Picker *m_picker;
    QListWidget *m_list;
    QPushButton *m_out;
    QPushButton *m_many;
    QMenu *m_menu;
    bool m_justPicked = false;
};

} // namespace anhe
