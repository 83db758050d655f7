#pragma once

#include "core/desk/formdesk.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace anhe {

class Desk;

/** The forms of one matter: what each still misses, and whether it can be filled or only printed blank. */
class FormPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FormPanel(Desk &desk, QWidget *parent = nullptr);

    /** Without a matter every form is one to fill by hand. */
    void setChoice(const FormChoice &choice);
    void setMatter(DisputeId matter) { setChoice(FormChoice{matter}); }
    void refresh();

    QTreeWidget *list() const { return m_list; }
    QString currentKey() const;

Q_SIGNALS:
    void fieldRequested(const anhe::MissingField &field);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const PaperForm &form, const std::optional<QList<MissingField>> &missing);
    void open(bool blank);
    void showCurrent();

    Desk &m_desk;
    FormChoice m_choice;
    QTreeWidget *m_list;
    QPushButton *m_preview;
    QPushButton *m_blank;
};

} // namespace anhe
