// What is told outside the catalogues of the language and of the rules: by the command, the publishing and the diagrams.

export const otherFindings = [
  [
    'PRJ-12',
    'warning',
    'Thiết lập cho một quy tắc không có trong GovArch bị bỏ qua.',
    'A setting for a rule that there is not is ignored.',
  ],
  [
    'PRJ-14',
    'error',
    'Tệp được chỉ ra không thuộc dự án nào nên không được đọc.',
    'A file that was named belongs to no project and is not read.',
  ],
  [
    'PRJ-15',
    'error',
    'Thư mục hoặc dự án được chỉ ra không có tệp .govarch nào được đọc.',
    'No .govarch file of a folder or project that was named is read.',
  ],
  [
    'PUB-01',
    'warning',
    'Một văn bản được công bố nhắc lại tiêu đề của thành phần không công bố.',
    'A text that is published quotes the title of something restricted.',
  ],
  ['DIA-01', 'info', 'Phiên bản này chưa vẽ loại sơ đồ đó.', 'This version does not draw views of that kind yet.'],
  ['DIA-02', 'info', 'Sơ đồ không có thành phần nào để vẽ.', 'The view includes nothing that can be drawn.'],
  [
    'DIA-03',
    'warning',
    'Thành phần hoặc sơ đồ được yêu cầu không có trong mô hình.',
    'The model has no such element or view.',
  ],
  [
    'DIA-04',
    'error',
    'Không vẽ được do lỗi của GovArch; hãy báo lỗi.',
    'The diagram could not be drawn because of a defect of GovArch; please report it.',
  ],
  [
    'DIA-05',
    'info',
    'Có thành phần được chọn nhưng không vẽ; thông báo nêu lý do.',
    'Elements are selected and not drawn; the message says why.',
  ],
  [
    'DIA-06',
    'info',
    'Có luồng hoặc quan hệ không vẽ được; thông báo nêu lý do.',
    'Flows or relations are not drawn; the message says why.',
  ],
  [
    'DIA-07',
    'info',
    'Có thành phần vẽ ngang hàng với thành phần chứa nó.',
    'Elements are drawn beside what contains them.',
  ],
  ['DIA-08', 'info', 'Có thiết lập không làm thay đổi sơ đồ này.', 'A setting changes nothing in this diagram.'],
].map(([code, severity, vi, en]) => ({ code, severity, explanation: { vi, en } }));
