#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace anhe {

/** What the day's page says in a ledger where nothing was ever entered: a welcome and two ways to begin. */
class FirstSteps : public QWidget
{
    Q_OBJECT
public:
    explicit FirstSteps(QWidget *parent = nullptr);

    void setHospital(const QString &name);
    /** Why nothing can be entered; empty when it can. */
    void setReadOnly(const QString &reason);
    QPushButton *enterButton() const { return m_enter; }
    QPushButton *importButton() const { return m_import; }

Q_SIGNALS:
    void enterChosen();
    void importChosen();

private:
    void drawIcon();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_enter;
    QPushButton *m_import;
};

} // namespace anhe
