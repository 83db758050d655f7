#pragma once

#include <QDialog>

class QLineEdit;

namespace anhe {

class FieldRow;

/** The hospital's name and the file of a new ledger. */
class NewLedgerDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewLedgerDialog(QWidget *parent = nullptr);

    QString hospital() const;
    QString path() const;
    QLineEdit *hospitalEdit() const { return m_hospital; }
    QLineEdit *pathEdit() const { return m_path; }

    void accept() override;

private:
    void choosePath();
    QString pathProblem() const;

    QLineEdit *m_hospital;
    QLineEdit *m_path;
    FieldRow *m_hospitalRow;
    FieldRow *m_pathRow;
};

} // namespace anhe
