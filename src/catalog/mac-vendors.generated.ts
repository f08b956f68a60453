// Made by test/tools/gen-oui.ts from the registry of the IEEE Registration Authority.

/** Names of makers, one a line; blocks refer to them by line number from 0. */
export const VENDOR_NAMES = `""
"Azimut" Production Association JSC
"Continent"
"Digital Solutions" JSC
"Intellect module"
"KB "Modul"
"KIB Energo"
"Lampyris Plant"
"Meta-chrom"
"RPC "Energoautomatika"
"Smart Systems"
(HangZhou Delan Technology Co.,Ltd)
(UN)Manned
+plugg
01DB-Metravib
1.A Connect
1000eyes
100fio networks technology
10NET Communications/DCA
11811347 Canada
11wave Technonlogy
12Sided Technology
1394 Printer Working Group
1394 Trade Association
16063
1MORE
1Net
1Verge Internet Technology
2 France Marine
2 Save Energy
2-Observe
2001 Technology
21168
2276427 Ontario
27M Technologies
28 Gorilla
29530
2C - Trifonov
2CRSI
2EI
2GIG Technologies
2M Electronic
2M Technology
2M2B Montadora de Maquinas Bahia Brasil
2N Telekomunikace a.s
2NCOMM Design
2Wire
2bps
2wcom Systems
2xWireless
3 Greens Aviation
3 Phoenix
30805
34ED LLC DBA Centegix
360 AI Technology Co.Ltd
360 Fly
360 Systems
360SUN Digital Broadband
3ALogics
3B System
3COM
3COM Europe
3CX
3City Electronics
3Com
3D Biomedicine Science & Technology
3D Display Technologies
3D Imaging & Simulations
3D Printing Specialists
3D Systems Massachusetts
3D perception
3DGence
3DSP
3DX-Ray
3H Technology
3J Tech
3Leaf Networks
3M
3M Deutschland
3M Germany
3NOD Multimedia
3PAR data
3PS
3Roam
3S - Sensors, Signal Processing, Systems
3S System Technology
3S Technology
3SI Security Systems
3Shape Holding
3UP Systems
3Way Networks
3ality Digital Systems
3bumen.com
3e Technologies Int;
3green
3isysnetworks
3onedata Technology
3pleplay Electronics
3soft
3view
3ware
3xLOGIC
4Access Communications
4CAM
4D Technology
4DReplay
4G Systems
4IPNET
4Jtech
4Links
4NSYS
4P Mobile DATA Processing
4RF Communications
4TheWall - 4D Sistem A.S
4embedded
4g Technologies, L.P
4neXt S.r.l.s
5-D Systems
5VT Technologies,Taiwan
5Voxel
5nines
690885 Ontario
6WIND
6harmonics
7+ Kft
70mai
718th Research Institute of CSIC
720?bei jing?Health iTech
77 Elektronika Kft
7HUGS LABS
7INOVA Technology
7signal Solutions
7thSense Design
8 Ways Technology
802 Global
802automation
8086 Consultancy
812th AITS
8185
8BITDO Technology HK
8Cups
8D Technologies
8Devices
8Locations
8Mesh Networks
8X8
99IOT Shenzhen
9Solutions
??????????
@Track Communications
@pos.com
A & R Cambridge
A & T Technologies
A Beltronica-Companhia de Comunicacoes,
A Brand New World in Sweden
A PLUS INFO
A Trap, USA
A&A General
A&B Technology
A&D
A&D Engineering
A&G Soluzioni Digitali
A&R TECH
A&T
A&T Corporation, Electrics Group , LAS R
A+EC Klein Ingenieurbuero
A+S Aktuatorik und Sensorik
A+V Link Technologies
A-FOUR TECH
A-First Technology
A-GEAR
A-IOX
A-JIN Techline
A-Kyung Motion
A-Link
A-M Systems
A-Max Technology Macao Commercial Offsho
A-One
A-TEC Subsystem
A-Team Technology
A-Trend Technology
A-Trust Computer
A-Z
A-Z-E
A-dec
A. Eberle
A. S. Thomas
A. W. Communication Systems
A.D.C
A.D.I Video technologies
A.F.Mensah
A.I. Antitaccheggio Italia
A.N. Solutions
A.O. Smith Water Products
A.R.G ElectroDesign
A.T.N.R
A/S Mycron
A10 Networks
A2
A2B Electronics
A2S
A2UICT
A3IP
A3M
A4SP Technologies
A5TEK
A7 Engineering
A9
AAC Electronics
AAE Systems
AAI
AAMP of America
AANetcom
AAON
AATR
AAVD
AB Precision
AB Regin
AB Sciex
ABA Electronics Technology
ABB
ABB AB PGHV
ABB AB, Cewe-Control
ABB AS, Division Automation Products
ABB Australia
ABB Automation products
ABB Bomem
ABB EVI
ABB Electrification Smart Power
ABB Genway Xiamen Electrical Equipment
ABB Global Industries and Services
ABB Inc./Tropos
ABB Inc/Totalflow
ABB Industrial Systems
ABB LV Installation Materials Co., Ltd.
ABB Oy / Medium Voltage Products
ABB Oy Drives
ABB Power Systems Power Generation
ABB Power T&D
ABB Power Technologies S.p.A. Unita Oper
ABB Robotics
ABB SPA - DMPC
ABB SPA, ABB SACE DIV
ABB SpA - DIN Rail
ABB Stotz-Kontakt
ABB Switzerland
ABB T&D
ABB Transmission and Distribution Automa
ABB Xiamen Low Voltage Equipment
ABB Xiamen Switchgear
ABB n.v. Power Quality Products
ABC Electric
ABC Electronics
ABE Elettronica
ABIT
ABIT Computer
ABIsystems
ABK North America
ABL
ABL Canada
ABL Space Systems
ABLE Communications
ABS Gesellschaft f. Automatisierung, Bil
ABUS Security-Center
ABtrack
AC Electric Vehicles
AC Power
AC Power Distribution / ACT Entmt
AC Systems
AC Tech corporation DBA Advanced Digital
AC&T System
ACA-Digital
ACC
ACCM
ACCO Brands USA
ACCU-TIME Systems
ACD Elekronik
ACD Elektronik
ACE Antenna
ACE CAD Enterprise
ACE Carwash Systems
ACER Netxus
ACER Peripherals
ACER Technologies
ACES
ACES Technology
ACK Networks
ACL Airshop
ACM Systems
ACN Advanced Communications
ACN Technologies
ACOD
ACR
ACS Motion Control
ACS Solutions France
ACS Solutions Switzerland
ACS electronics
ACS-Solutions
ACSL
ACT
ACT'L
ACT.CO.LTD
ACTP
ACTi
ACX
ACiiST Smart Networks
AD HOC Developments
AD Qualite
AD Systems
AD.EL
ADAM Audio
ADAM Elektronik LTD. STI
ADB Broadband Italia
ADB Italia
ADC
ADC - Global Connectivity Solutions Divi
ADC Automotive Distance Control System
ADC Codenoll Technology
ADC Techonology
ADC Telecommunications
ADC-Elektronik
ADChips
ADD-Engineering
ADDE
ADDI-DATA
ADDO-Japan
ADE Technology
ADEC & Parter
ADF Technologies Sdn Bhd
ADFweb.com
ADH Guardian USA
ADI
ADI Engineering
ADI Video Technologies
ADID
ADInstruments
ADL Electronics
ADL Embedded Solutions
ADMiTAS CCTV Taiwan
ADRA Systems
ADS
ADS Technologies
ADV Security
ADVA Optical Networking
ADiCo
ADigit Technologies
AE REFUsol
AE Van de Vliet BVBA
AEC
AED Distribution
AED Engineering
AEG Identifikationssysteme
AEG Power Solutions
AEHR TEST Systems
AEL Microsystems
AEM Singapore
AEON Systems
AEP Ticketing solutions
AES
AES DATA
AES Prodata
AES motomation
AETA
AETA Audio Systems
AEV Broadcast
AEV, spol. s r. o
AEye
AFAR Communications
AFE
AFE Computers
AFT Atlas Fahrzeugtechnik
AG Elektronik
AG Neovo
AG-E
AGAiT Technology
AGE A. Gilg Elektronik
AGFA
AGFA NDT
AGM Group
AGP Telecom
AGR International
AGT Holdings
AGV
AGWTech
AHB Systeme
AHM
AHN
AHV Systems
AI Technology
AI-Rider
AIBIoT
AIDC Technology
AIDirections
AIE Etudes
AIFA Technology
AIJI System
AIM
AIM Infrarotmodule
AIM System
AIN Comm.Tech.Co
AIO LCD PC BU / TPV
AIOI Systems
AIQuatro
AIR Liquide Medical Systems
AIR802
AIT Austrian Institute of Technology
AITelecom
AIWA
AJA Video Systems
AJIS
AK-NORD EDV Vertriebsges
AK-Systems
AKAI Professional M.I
AKCP
AKEO PLUS
AKG Acoustics
AKIS technologies
AKKA Germany
AL Zajel Modern Telecomm
ALE International
ALFA
ALFA Laval Automation
ALFI
ALL BEST Industrial
ALL Winner
ALNETz
ALPS Electric
ALS & TEC
ALT
ALT Systems
ALTA Research
ALTA Technology
ALi
AM Communications
AM General Contractor
AM Telecom
AMB i.t. Holding
AMCC
AMD
AME Optimedia Technology
AMEC
AMF Medical
AMG Systems
AMIT
AML
AML Oceanographic
AMMT
AMOD Technology
AMOI Electronics
AMON
AMS
AMS Controls
AMS NEVE
AMSC
AMiT spol. s. r. o
AMobile Solutions
ANA-U
ANDA Networks
ANI Communications
ANOV France
ANSA
ANT Group
ANTS
ANXeBusiness
AO "GK Nateks"
AO "PKK Milandr"
AOBO Telecom
AOC International
AOD
AOIP
AOS technologies
AOT System
AOpen
AOptix Technologies
AP Labs
AP Router Ind. Eletronica LTDA
AP Sensing
APAC opto Electronics
APC
APC by Schneider Electric
APD Communications
APE
APEN Group
APEX Computer
APEX DATA
APEX Stabilizations
APG Cash Drawer
API Engineering
API Motion
API-K
APM Technologies
APP Engineering
APProSoftware.com
APR
APRO Media
APS Networks
APS systems/electronic
APT Communications
APT Mobile Satcom
AQ
AR Infotek
AR RF/Microwave Instrumentation
AR'S
ARC Technology
ARC Technology Solutions
ARC Wireless
ARC'Creations
ARCH Meter
ARCO Electronic, Control
ARD
AREA Energy
AREC
ARG Telecom
ARGO AI
ARIS Technologies
ARIX
ARK Infosolutions
ARK Research
ARK Telecommunications
ARKS Enterprises
ARM
ARMA
ARN
ARO Welding Technologies
ARP
ARQ Digital
ART
ART Antriebs- und Regeltechnik
ART Japan
ART System
ART WARE Telecommunication
ART&CORE
ARtem
AS Solar
AS Stromungstechnik
ASA Innovation & Technology
ASA Systems
ASA-RT
ASAP Electronics
ASB Technology
ASC X3 - Information Technology Standard
ASC telecom
ASCO Numatics
ASCO Power Technologies
ASCT
ASD Electronics
ASDA ICT
ASE
ASE Group Chung-Li
ASE Technologies, USA
ASEM
ASI Communications
ASIA Electronics
ASIP Technologies
ASIX Electronics
ASKI Industrie Elektronik Ges.m.b.H
ASL Holdings
ASL Intercom
ASM Pacific Technology
ASML
ASMedia Technology
ASP
ASP Computer Products
ASPT
ASR Co,.Ltd
ASR Microelectronics
ASRock Incorporation
ASSA Abloy
ASSA Abloy COTE Picarde
ASSA Abloy Korea Co., Ltd Unilock
ASSA Abloy Korea Co., Ltd iRevo
ASSA Abloy Smart Technology
AST
AST Computer
AST Research
ASTO
ASUSTek Computer
ASW-ATI
ASWT Co., LTD. Taiwan Branch H.K
ASiS Technologies
AStar Design Service Technologies
AT & T Laboratories - Cambridge
AT Sweden
AT&T
AT&T Government Solutions
AT-Automation Technology
AT4 wireless.S.A
ATAN Technology
ATAW
ATBiS
ATE Systems
ATEC
ATEK Products
ATEN International
ATER Technologies
ATEX
ATG Automatisierungstechnik GERA
ATG UV Technology
ATGS
ATH system
ATI
ATI Automacao Telecomunicacoes e Informa
ATI Electronics
ATI Industrial Automation
ATI Technologies
ATIM Radiocommunication
ATIS group
ATL-SD
ATLI World
ATLS Altec
ATM
ATM Computer
ATM Forum
ATM Solutions
ATMedia
ATN International
ATN Media Group FZ
ATO Technology
ATOL
ATOM Giken
ATOM tech
ATOP
ATOP Technologies
ATP Electronics
ATS Elektronik
ATS-Convers
ATT Nussbaum Pruftechnik
ATTO
ATTO Technology
ATW Technology
ATX
ATX Networks
ATech elektronika
AU Optronics
AUDI
AUG Elektronik
AUM Infotech
AUMA Riester
AUTH-Servers
AV Digital
AV SatCom
AV TECH
AVA Monitoring
AVAL Communications
AVAL DATA
AVAT Automation
AVC Technology
AVD Innovation
AVER
AVEX Electronics
AVG Advanced Technologies
AVI
AVI Systems
AVI-ON LABS
AVIC Jonhon Optronic Technology
AVID Technology
AVIO Digital
AVIX
AVItronic
AVL DiTEST
AVL List
AVM
AVM Audiovisuelles Marketing und Compute
AVO Development
AVOC Nishimura
AVPro Global Hldgs
AVPro Global Holdings
AVSystem
AVT Audio Video Technologies
AVTrace
AVerMedia Information
AVerMedia Systems
AVerMedia Technologies
AVnu Alliance
AVocation Systems
AWare
AX Technologies
AXAN Networks
AXED Jakubowski Wojciechowski sp.j
AXEL
AXIM Communications
AXIS
AXIS Communications
AXIe Consortium
AXON Networks
AXUS Microsystems
AYC Telecom
AZ-Technology SDN BHD
AZD Praha
AZD Praha s.r.o., ZOZ Olomouc
AZIO Technology
AZS Technology
Aadona Communication
Aaeon Technology
Aanderaa Data Instruments
Aaronia
Aartesys
Aasset Security
Aastra Telecom
Aaton Digital
Aava Mobile
Abacus Peripherals
Abacus Research
Abalance
Abatis Systems
Abatron
Abbas, a.s
Abbey Systems
Abbott Diagnostics
Abbott Diagnostics Technologies
Abbott Medical Optics
Abbott Point of Care
Abeco Industrie Computer
Abeeway
Abekas Video System
Abelko Innovation
Abeo
Abeona Networks
Aberdeen Test Center
Abest Communication
Abicom International
Abilis Systems
Ability Enterprise
Ability enterprise
Abiman Engineering
Abionic
Abitsoftware
Ablaze Systems
Ablelink Electronics
Abler Technology
Ablerex Electronics
Abloomy
AboCom
Abode Systems
Aboundi
About Computing
AboveCable
Abrantix
Abrites
Abside Networks
Absolent
Absolute Acoustics
Absolute Analysis
Absolute Fire Solutions
AbsoluteValue Systems
Absolutron
AcSiP Technology
Acacia Communications
Acacia Networks
Acacia Research
Acard Technology
Acbel Polytech
Acc+Ess
AcceLight Networks
Accedian Networks
Accel
Accel Robotics
Accel Semiconductor
Accel Technologies
AccelStor
Accelecom
Accelent Systems
Accelerated Concepts
Accelerated Networks
Accelink Technologies
Accell
Accella Technologies
Accemic Technologies
Accense Technology
Accensus
Access
Access Control Systems JSC
Access Device Integrated Communications
Access Devices
Access IS
Access Media
Access Protocol
Access Specialties
Access Systems Americas
Accesslan Communications
Acclaim Communications
Acco Brands Europe
Accolade Technology
Acconet
Accord Systems
Accord Video Telecommunications
Accordance Systems
Accordion Networks
Accretech SBS
Accriva
Accsense
Accton Technology
Accu-Sort Systems
AccuSpec Electronics
Accuenergy
Accumulate
Accupix
Accurate Techhnologies
Accusonic
Accusys
Accutech Ultrasystems
Accutome
Accutron Instruments
Ace Axis
Ace Electronics
Ace Technology
AceNet
AceNet Technology
Aceex
Acemis France
Acenew technology
Acentic
Acentury
Acer
Acer Computer
Acetel
Acida
Acisa
Acist Medical Systems
Ackfin Networks
Acksys Communications & systems
Aclara Power-Line Systems
Aclara RF Systems
Aclima
Acme Packet
Acogito
Acoinfo Technology
Acoma Medical Industry
Acomz Networks
Acopian Technical
Acorde Technologies
Acorel
Acorn Computers
Acorp Electronics
Acoustic Research Laboratories
Acoustic Stream
Acouva
Acqis Technology
Acqua-Systems srls
Acres Gaming
Acrios Systems
Acrison
Acro Associates
Acro Telecom
Acrodea
Acroloop Motion Control
Acromag
Acroname
Acronet
Acrosser Technology
Acrowave Systems
Acrux Technology
Act KDE
Acte
Actech
Actel
Actelis Networks
Actelser
Acteon Group
Acterna
Actia
Actia Automotive
Actifio
Actility
Actineon
Action Digital
Action Imaging Solutions
Action Star Enterprise
Action Streamer
Action Target
Action Technology
Actioncable
Actions Microelectronics
Actions Semiconductor
Actiontec Electronics
Actis Computer
Activ Financial Systems
ActivNetworks
Activa Multimedia
Active Brains
Active Control Technology
Active Imaging
Active Optical Systems
Active Power
Active Research
Active Silicon
Active Storage
Active Tchnology
Activetelco
Activio
Actlas
Actronic Technologies
Actronika
Actuality Systems
Acube Systems
Acubit
Acucomm
Acuity Imaging
Aculab
Acumen
Acunia
Acurix Networks
Acuro Networks
Acuson Computed Sonography
Acute Communications
Acutelogic
Acutronic Link Robotics
Acutvista Innovation
Ad-Sol Nissin
AdInte
Adachi-Syokai
Adafruit
Adam Communications Systems Int
Adam Hall
Adamczewski elektronische Messtechnik
Adamson Systems Engineering
Adanis
Adapcom
Adapt-IP
Adapt4
Adaptec
Adapteva
Adaptive Instruments
Adaptive Micro Systems
Adaptive Micro-Ware
Adaptive Recognition Hungary
Adaptive Spectrum and Signal Alignment
Adaptive Systems
Adaptive Technologies
Adaptive Wireless Solutions
Adaptix
Adaptrum
Adastra Systems
Adata Technology
Adatel Telecomunicaciones
Adatis
Adax
Adaxys Solutions
Aday Technology
Adcole Space
Adcon Telemetry
Add-On Technology
AddOn Computer
AddPac Technology
AddSecure Smart Grids
Addat
Addenergie Technologies
Adder Technology
Additech
Addlogix
Addonics Technologies
Addrek Smart Solutions
Addtron Technology
Addvalue Communications
Adel System
Adeli
Ademco Smart Homes Technology
Adeneo
Adept Systems
Adept Technology
Adept Telecom
Adero
Adescom
Adesso
Adesys
Adetec
Adetel Equipment
Adetel Group
Adeunis RF
Adgil Design
Adhoc Technologies
Adhoco
Adial
Adigitalmedia
Adilec Enginyeria
Adimec Advanced Image Systems
Adimos Systems
Aditec
Aditya Infotech
Adixein
Adler Elreha
Adlink Technology
Admiral Secure Products
Admtek
Adnacom
Adobe Systems
Adoir Digital Technology
Adolf Nissen Elektrobau GmbH +
Adolf Tedsen
Adolf Thies
Adomi
Adonit
Adopt Nettech
Adsoft
Adtec
Adtec Productions
Adtech
Adtechno
Adtek
Adtek System Science
Adtran
Adtranz Sweden
Adura Technologies
Advaly System
Advan
AdvanSys
AdvanWISE
Advance Micro Research
Advance Sterilization Products
Advance Vision Electronics
Advance Wireless Technology
Advanced & Wise Technology
Advanced Automotive Antennas
Advanced Card Systems
Advanced Communications
Advanced Compression Technology
Advanced Computer Applications
Advanced Computer COMM
Advanced Computer Solutions
Advanced Concepts
Advanced Control Systems
Advanced Control Systems doo
Advanced Cybernetics Group
Advanced Design Technology
Advanced Desktop Systems
Advanced Devices
Advanced Diagnostics
Advanced Digital Broadcast
Advanced Digital Technologies
Advanced Digital Technology
Advanced Driver Information Technology
Advanced Electronic Design
Advanced Electronic Designs
Advanced Electronics
Advanced Energy
Advanced Fibre Communications
Advanced HI-TECH
Advanced IP Communications
Advanced Illumination
Advanced Industrial Computer
Advanced Information
Advanced Integrated Systems
Advanced Integration Research
Advanced Knowledge Associates
Advanced Logic Research
Advanced Logic Technology
Advanced Mechanical Technology, Inc. d/b
Advanced Medical Information Technologie
Advanced Micro Controls
Advanced Micro Devices
Advanced Micro Peripherals
Advanced Microwave Engineering
Advanced Mobile Telecom
Advanced Modular Computers
Advanced Motion Controls
Advanced Navigation
Advanced Network Devices
Advanced Panmobil Systems
Advanced Peripherals Technologies
Advanced Photonics
Advanced Products
Advanced RF Technologies
Advanced Realtime Tracking
Advanced Relay
Advanced Scientific
Advanced Scientific Concepts
Advanced Si-Net
Advanced Signal
Advanced Simulation Technology
Advanced Software Technologies
Advanced Spectrum Technology
Advanced Storage Concepts
Advanced Switching Communications
Advanced Systems
Advanced Technical Solutions
Advanced Technical Support
Advanced Technology & Systems
Advanced Technology LABS
Advanced Technology Solutions
Advanced Telecommunication Technologies
Advanced Telecommunications Modules
Advanced Telecommunications Research Ins
Advanced Television Systems Committee
Advanced Ventilation Applications
Advanced Video Communications
Advanced Vision Technology
Advanced Wireless Dynamics
Advanced technologies & Engineering
Advanced-Connectek
Advanced-Vision Technolgies
Advanet
Advansee
Advansid
Advansus
Advantage Century Telecommunication
Advantage Controls
Advantage Electronics
Advantage Pharmacy Services
Advantage R&D
Advantage Six
Advantech
Advantech AMT
Advantech Technologies
Advantech Technology
Advantics
Advas
Advatek Lighting
Adveez
Advent Networks
Adventiq
Advice
Advidia
Advitronics telecom
Aedle
Aegate
Aeluros
Aeon Digital International
Aeonsemi
Aeras Networks
Aerial Camera Systems
Aerionics
Aeris Elettronica
AeroConcierge
AeroControl
AeroMechanical Services Ltd, Flyht
AeroVIronment
AeroVision Avionics
Aerocomm
Aerodata
Aerodev
Aerodisk
Aeroel
Aeroespacial Guosheng Technology
Aeroflex
Aeroflex Laboratories
Aeromaritime Systembau
Aeronautical & General Instruments
Aeronix
Aerosat Avionics
Aeroscout
Aerospace new generation communications
Aerotech
Aerotelecom
Aeryon Labs
Aesir Copenhagen
Aesys
Aetas Systems
Aetek
Aether Services
Aethera Technologies
Aetheris Technology
Aetheros
Aethon
Aethra Telecomunicazioni
Aetina
Aevoe
Aewin Technologies
Afco Systems
Affinegy
Affinity International
Affirmed Networks
Affolter Technologies
Afonics Fibreoptics
Afore Solutions
Afreey
Aftek Infosys
Ag Express Electronics
Ag Leader Technology
AgJunction
AgLogica Holdings
Agami Systems
Agapha Technology
Agar
Agat Soft
Agatel
Agecodagis
Agere Systems
Agfeo
Aggregate
Aggressive Electronics Manufacturing Ser
Agilack
Agile Communications
Agile Networks
Agile Sports Technologies, dba Hudl
Agile Systems
Agile TV
AgileMesh
Agilecom Photonics Solutions Guangdong
Agilent
Agilent Technologies
Agilis
Agility Mfg
Agility Robotics
Aglaia Gesellschaft fur Bildverarbeitung
Agora
Agramkow
Agramkow Fluid Systems
Agranat Systems
Agri-hitech
Agrident
Agrowtek
Agvolution
Ahgora Sistemas
AhnLab
Ahnnet
Ahrens & Birner
Ai-Lynx
AiCare
AiNET
AiSight
AiUnion
AiVIS Co., Itd
AiZen Solutions
Aichi Electric
Aiconn Technology
Aidon
Aidonic
Ailes Electronics
Ailocom
AimValley
Aimco
Aimore Acoustics Incorporation
Aimtron
Aina Wireless
Ainsworth Game Technology
Aipermon
Aiphone
Aipon Electronics
Aiptek International
Air Broadband Communications
Air Link Technology
Air Monitors
Air Products and Chemicals
Air2App
Air2U
AirBie
AirCUVE
AirDefense
AirDio Wireless
AirFiber
AirFlow Networks
AirLink Communications
AirLink WiFi Networking
AirLogic
AirLogic Systems
AirMagnet
AirMatrix
AirNav Systems
AirPro Technology India
AirRunner Technologies
AirScape
AirSwitch
AirTies Wireless Networks
AirVast Technology
AirVine Scientific
Airak
Airaya
Airbeam Wireless Technologies
Airborne Engineering
Airbus DS - SLC
Airbus Defence and Space
Airbus Defence and Space Deutschland
AireSpider Networks
Airenetworks
Airfi
Airfolc
Airgain
Airgo Networks
Airios
Airista Flow
Airity Technologies
Airmar Technology
Airmaster
Airnet Communications
Airo Wireless
Airobot OU
Airocon
Airoha Technology
Airpo Networks Technology
Airpoint
Airprotec
Airsmart System
Airsonics
Airsound
Airspan
Airspan Communications
Airtame
Airtech I&C
Airtech Technologies
Airtex Manufacturing Partnership
Airthings
Airvana
Airvod
Airware
Airwave Technologies
Airwire Technologies
Airwise Technology
Aisai Communication Technology
Aisin AW
Aisino
Aisworld
Aitec System
Aitech Systems
Aitecsystem
Aitexin Technology
Aiwa
Aiware
AixControl
AixSolve
Ajax Systems
Ajax Systems DMCC
Ajeco
Ajile Systems
Ajin Vision
Ajinextek
Ajoho Enterprise
Akamai Technologies
Akamba
Akara Canada
Akasakatec
Akatsuki Electric MFG.CO
Akela
Akenori
Aker Subsea
Akib Systems Taiwan
Akimbi Systems
Akita Electronics Systems
Akom Technology
Akorri
Akribis Systems
Akse
Aksys
Aksys Networks
Akuvox Networks
Akyllor
Al Kamel Systems
Alacritech
Alacron
Alamar Electronics
Alango Technologies
Alantro Communications
Alaris
Alaris Medical Systems
Alarm.com
Alaxala Networks
Alazar Technologies
Alba Fiber Systems
Albahith Technologies
Albatron Technology
Albedo Telecom
Albentia Systems
Albert Handtmann Maschinenfabrik GmbH&Co
Alberta Microelectronic Centre
Albiral Display Solutions
Albis Technologies
Albrecht Jung
Alcad
Alcatel - SEL
Alcatel Alenia Space Italia
Alcatel Bell Space
Alcatel Canada
Alcatel DATA Networks
Alcatel DI
Alcatel Italia
Alcatel Lucent
Alcatel Microelectronics
Alcatel North America
Alcatel STC Australia
Alcatel Taisel
Alcatel-Lucent
Alcatel-Lucent Enterprise
Alcatel-Lucent France - WTD
Alcatel-Lucent IPD
Alcatel-Lucent Shanghai Bell
Alcatel-Lucent Telecom
Alcatraz AI
Alcea
Alchemy Semiconductor
Alcidae
Alcodex Technologies
Alcohol Countermeasure Systems
Alcohol Monitoring Systems
Alcoma, spol. s r.o
Alcomp
Alcon Laboratories
Alcon Technologies
Alcon Telecommunications
Alcorn Mcbride
Aldridge Electrical Industries
Alec Sicherheitssysteme
Alektrona
Alentec & Orion
Alere Technologies
Alereon
Alert Alarm
Alert Innovation
Alert Metalguard
Alertme.com
Alerton Technologies
Alertus Technologies
Alesis
Alethea Communications Technologies
Alexon
Alfa Elettronica
Alfa Instrumentos Eletronicos Ltda
Alfatech
Alfen
Alfing Montagetechnik
Alflex
Alfred Kaercher GmbH &amp;
Alfred Kuhse
Alfred Mann Foundation
Alfred Systems
Alga Microwave
Alge-Timing
Algo Communication Products
Algodue Elettronica
Algolith
Algolware
Algorab
Algorithmics
Algorithmix
Algorithms Software
Algosystem
Algra tec
Alias ip
Alibaba Cloud Computing
Alibaba Software Service
Alibaba cloud computing
Alicat Scientific
Alidian Networks
Alien Green
Alien Technology
Alifax
Aligera Equipamentos Digitais Ltda
Align Engineering
Alinco
Alinket Electronic Technology
Alio
Alion Science & Technology
Aliph dba Jawbone
AliphCom
Alistel
Alitec
Aliter Technologies
Alive Technologies
Aliwei Communications
Alkeria
All Components
All Earth Comercio de Eletronicos LTDA
All Inspire Health
All-Systems Electronics
All-Win Tech
AllDSP
AllSun
AllThingsTalk
Allegro Networks
Allen Martin Conservation
Allerta
Allgo Tech
Allgon
Alliant Computer Systems
Alliant Networks
Alliant Techsystems
Allied Advanced Manufacturing
Allied Data Systems
Allied Data Technologies
Allied Signal
Allied Telesis
Allied Telesis International
Allied Telesis Labs
Allied Telesis R&D Center
Allied Telesyn
Allied Telesyn Internaional
Allied Vision Technologies
Allied Vision Technologies Canada
Allied-telesisK.K
Alligator Communications
Allim System Co,.Ltd
Allis Communications
Allnet
Alloptic
Allot Communications
Alloy Computer Products
Allradio
Alltec
Allumer
Allwell Technology
Allwinner Technology
Allworx
Alma
Almitec Informatica e Comercio
Aloha Networks
Along Communication Technology
Along Industrial
Aloxy
Aloys
Alperia Fiber
Alpha
Alpha Audiotronics
Alpha Beta Technologies
Alpha Data Parallel Systems
Alpha Design
Alpha Design Technologies
Alpha ESS
Alpha Elettronica
Alpha Micro
Alpha Networks
Alpha Processor
Alpha Project
Alpha Security Products
Alpha Technologies
Alpha Telecom
Alpha Telecom, Inc. U.S.A
Alpha and Omega
Alpha-MOS
Alpha-TOP
AlphaCell Wireless
AlphaMedia
AlphaNavigation coltd
AlphaTech PLC Intl
AlphaTheta
Alphatron Marine
Alphatronics
Alpheus Digital
Alphion
Alphion India
Alpine Electronics Marketing
Alpinion Medical Systems
Alpiq InTec Management
Alps Alpine
Alps Electric
Alpsalpine
Alpsalpine CO,.LTD
Alpwise
Alro Information Systems
AlsterAero
Alstom
Alstom Hydro France
Alstom Signalling
Alstom Strongwish
Alstom Transport
Alta Data Technologies
Alta Definicion Linceo
Alta Heights Technology
Alta Networks
Alta Solutions
Altai Technologies
Altair semiconductor
Altaneos
Altasec technology
Altec Electronic
Altec Lansing
Altech
Altech Controls
Altecon
Altek Electronics
Altenburger Electronic
Altenergy Power System
Alteon Networks
AlterG
Altera
AltiGen Communications
Alticast
Altice Labs
Altierre
Altiga Networks
Altinex
Altis Technology
Altit.CO
Alto Aviation
AltoBeam
AltoBeam Technology
Altographics
Altos C&C
Altos Computer Systems
Altos India
Altran UK
Altron, a.s
Altronic
Altronix
Alturna Networks
Altvater Airdata Systems
Alula
Alumbra Produtos Eletricos e Eletronicos
Alunos
Alvat
Always On Wireless
AlyTech
Alyrica Networks
AmRoad Technology
AmTRAN Video
AmTote Australasia
Amada Miyachi
Amada Miyachi America
Amalgamated Wireless
Amann
Amano
Amantys
Amap Information Technology
Amaquest Computer
Amaryllo International
Amati Communications
Amatic Industries
Amatis Controls
Amazing Controls!
Amazinglayer Network
Amazon Technologies
Amazon.com
Amber Kinetics
Amber Networks
Amber Technology
Amber WAVE Systems
Amber-Link Network Technology
Ambi Labs
AmbiCom
Ambient
Ambient Devices
Ambient-System
Ambiq
Ambit Microsystems
Ambitio
Ambrado
Ambri
Amcrest Technologies
Amdahl
Amedia Networks
Amedtec Medizintechnik Aue
Ameli
Amer.com
Amergint Technologies
America Online
American Arium
American Communication
American Computer & Digital Components
American Fibertek
American LED-gible
American Magnetics
American Megatrends
American Micro-Fuel Device
American Microsystems
American Networks
American Power Conversion
American Reliance
American Security Products
American Technology Integrators
American Technology LABS
American Telecare
American Time and Signal
AmericanPharma Technologies
Amerigon
Ameristar Technologies
Ameritec
Amess
Amesys Defense
Ametek
Ametek Power Instruments
Ametek Solidstate Controls
Amethystum Storage Technology
Amfitech
Amgen U.S.A
Amherst Systems
Amic
Amiccom Electronics
Amico
Amicus SK
Amicus Wireless
Amigo Technology
Amimon
Amino Communications
Amiosec
Amirix Systems
Amity Systems
Amkly Systems
Amlogic
Ammasso
Amobile Intelligent
Amosense
Ampak Technology
Ampcontrol
Amped Wireless
Amper
Amper Datos
Ampere
Ampere Computing
Amperion
Ampetronic
Ampex
Amphenol
Amphenol Advanced Sensors
Amphitech
Amphus
Ample Communications
Ample Systems
Amplex
Amplified Engineering
Amplify Net
Amplus Communication
Ampner
Ampro Computers
Ampt
Amptown System
Amrdec Prototype Integration Facility
Amrehn & Partner EDV-Service
Amscreen Group
Amstelland Electronic
Amsterdam Scientific Instruments
Amtec
Amtek system
Amtelco
Amulet Hotkey
Amzetta Technologies
An Chen Computer
An Phat Information Technology
AnB Securite
AnNeal Technology
AnaCise Testnology
AnaCom
AnaLogic Computers
AnaPico
Anacove
Anadem Information
Anagran
Anakreon UK LLP
Analog & Digital Systems
Analog Devices
Analog Systems
Analog WAY
Analogic
Analogics TECH India
Analogix Seminconductor
Analogue & Micro
Analytica
Analytical Instrument Systems
Analytical Spectral Devices
Anam Electronics
Anaren Microwave
Anatek
Anator
Anaveo
Anchor Games
Ancot
Ancsonic Electronic Science& Technology
AndFun
Anda Technologies SAC
Andasis Elektronik San. ve Tic. A.S
Anddoro
Andes Technology
Andiamo Systems
Andium
Ando Electric
Andon Health
Andor System Support
Andover Controls
Andra Sp. z o. o
Andrea Informatique
Andreas Stihl
Andrew
Andrew RF Power Amplifier Group
Andritz Hydro
AndroVideo
Andtek
Anduril Industries
Andy-L
Anedo
Anello Photonics
Anerma
Angee Technologies
Angel Electronics
Angel Iglesias
Angia Communications
Angie Hospitality
Angler Labs
Angora Networks
Angstrem Telecom
Anhui Chaokun Testing Equipment
Anhui Dynamic Power
Anhui GuDao Tech
Anhui GuangXing Linked-Video Communicati
Anhui Huami Information Technology
Anhui Jiante Network Technology
Anhui Shengren Electronic Technology
Anhui Sun Create Electronics
Anhui Wanzten P&T
Anhui Zhongxin Electronic Technology
Anhui comhigher tech
Animation Technologies
Anite Telecoms
Anite Telecoms US
Anker-EAST
Ann Arbor Sensor Systems
Annapolis Micro Systems
Annapurna Labs
Annapurna labs
Annax Anzeigesysteme
Annecy Electronique
Annso
Anntec Technology
Anobit Technologies
Anord Mardix
Anoto
Anova Applied Electronics
Anova Broadband
Anovo
Anritsu
Ansaldo STS USA
Ansel Communications
Ansen Investment Holdings
Anser Coding
Anseri
Ansitex
Ansjer Electronics
Ansync
Ant Financial Network Technology
Ant Lamp
Antai technology
Antailiye Technology
Antaira Technologies
Antara.net
Antec
Antek
Antek Technology
Anteus Kft
Antex Electronic
Anthology Solutions
Antik computers & communications
Antiope Associates
Antipode
Antlia Systems
Antlow Communications
Anton Paar
Anvia TV
Anvil Systems Group
Anviz Biometric Tech
Any One Wireless
Any Use
AnyComm.Co
AnyDATA
AnyLink
Anymax
Anyroam
Anyware Solutions
Anywave Communication Technologies
Anywire
Aonvision Technolopy
AooGee Controls
Aoptix Technologies
ApSecure Technologies
Apacer Technology
Apacewave Technologies
Apache Micro Peripherals
Apana
Apani Networks
Apantac
Aparian
Apass Technology
Apator
Apator Miitors
Apcon
Apeiron Data Systems
AperNet
Aperi
Apex
Apex Automationstechnik
Apex Electronics Factory
Apex Signal
Apex Supply Chain Technologies
Apex Tool Group
Apexx Technology
Aphex Systems
Apiste
Aplex Technology
Aplica Technologies
Aplicaciones Electronicas Quasar
Aplicom
Aplio
Aplix IP Holdings
Aplux Communications
Apogee Applied Research
Apogee Electronics
Apogee Imaging Systems
Apogee Labs
Apoidea Technology
Apollo
Apollo Computer
Apollo Digital
Apollo Fire Detectors
Apollo Giken
Apollo Imaging Technologies
Apollo Infoways
Apollo Seiko
Apollo Video Technology
AppTech
AppTek
Apparatebau Gauting
Appareo Systems
Appeak Technology System Co.Ltd
Appear
Appel Elektronik
Appian Communications
Apple
Application Solutions
Application Technologies and Engineering
Applicom International
Applicon
Applied Automation
Applied Biosystems
Applied Computing Devices
Applied Concepts
Applied Creative Technology
Applied Device Technologies
Applied Digital Access
Applied Dynamics International
Applied Information
Applied Innovation
Applied Innovations Research
Applied Instruments
Applied Intelligent Systems
Applied Materials
Applied Materials UK
Applied Media Technologies
Applied Medical Technologies, Inc DBA Ai
Applied Micro Electronics AME
Applied Microsystems
Applied Network Technology
Applied Optoelectronics, Inc Taiwan Bran
Applied Processing
Applied Radar
Applied Radio Technologies
Applied Research Associates
Applied Research Laboratories: UT
Applied Resources
Applied Satellite Engineering
Applied Signal Technology
Applied Silver
Applied Systems Engineering
Applied Technical Systems
Applied Technologies Associates
Applied Vision
Applied Wireless Identifications Group
Applition
Appointech
Appostar Technology
Appotronics
Apprion
Appro Technology
Apption Labs
Apresia Systems
Apricorn
Apricot Computers
April
Aprilia Racing
Aprius
Apriva ISS
Aprotech CO.LTD
Aptec Computer Systems
Aptiv Services US
Aptix
Aptor Produits DE COMM Indust
Aptos Technology
Aptus Elektronik
Aqavi.com
Aqua Broadcast
Aqua Cooler
Aqua Management
Aquametro
Aquantia
Aquarotter A Franke
Aquavision Distribution
Aquila Technologies
Arab International Optronics
Arada Systems
Arago Systems
Araneo
Arantia 2010
Aravox Technologies
Arbe Robotics
Arbin Instruments
Arbiter Systems
Arbitron
Arbor Networks
Arbor Technology
Arburg
ArcSoft Shanghai
Arcadia Networks
Arcadyan
Arcadyan Technology
Arce Sistemas
Arcelik A.S
Arche Technoligies
Archean Technologies
Archipel
Archos
Archtek Telecom
Arclan'System
Arcom
Arcom Control Systems
Arcom Digital
Arcon Technology
Arcontia
Arcontia International
Arcontia Technology
Arcopie
Arcor AG&Co
Arcos Technologies
Arctos Showlasertechnik
Arcturus Networks
Arcus-EDS
Arcvideo
Arcx
Ardent Communications
Ardent Technologies
Ardomus Networks
Arduino
Area Netwoeks
Areanex Communications
Areca Embedded Systems
Areca Technology
Areco
Arecont Vision
Ared Technology
Arelnet
Arescom
Areson Technology
Arete Associates
Areva NP
Arevita
Argard
Argo-Tech
Argon Networks
Argon ST
Argos Solutions
Argosy Labs
Argosy Research
Argosy Technologies
Argox Information
Argus Technologies
Argus-Spectrum
Ariem Technologies
Aries Embedded
Aries Research
Arima Communications
Arima Computer
Arinax
Ario Data Networks
Arion Technology
Arista
Arista Network
Arista Networks
Arista Systems
Aristo Graphic Systeme
Aristocrat Technologies Australia
Ariston Thermo
Aristos Logic
Arizona Instrument
Ark Vision Systems
Arkados
Arkino HiTOP
Arkray, Inc. Kyoto Laboratory
Arktan Systems
Arkus
Arkus-ST
Arlo Technology
Arlotto Comnet
Armadeus Systems
Armatura
Armida Technologies
Armillaire Technologies
Armitel
Armorlink Co .Ltd
Armour Home Electronics
Armstrong Fluid Technology
Armstrong International
Armstrong Monitoring
Armtel
Arnold&Richter Cine Technik GmbH & Co. B
Arnos Instruments & Computer
Arnouse Digital Devices
Aroma Retail
Arounds Intelligent Equipment
Arra Networks/ Spectramesh
Array
Array Networks
Array Technologies
Array Technology
Array Telepresence
ArrayComm
Arrayent
Arrcus
Arria Live Media
Arrikto
Arris
Arris Group
Arrival Elements
Arrive Systems
Arrow Central Europe GmbH - Division Spo
Arrow Electronics
Arrow Electronics Trading
Arrow7
ArrowPoint Communications
ArrowSpan
Arrowave Technologies
Arrowhead Alarm Products
Arrowvale Electronics
Ars Products
Art Beijing Science and Technology Devel
Artdio
Artec Design
Artech Electronics
Artech Solution
Arteche Group
Arteixo Telecom
Artek Microelectronics
Artel Communications
Artel Video Systems
Artesyn Embedded Technologies
Arthur Industries Inc., dba On Hold Medi
Arti Industrial Electronics
Articona - Bechtle Logistik & Service
Artila Electronics
Artimi
Artis
Artisoft
Artistic Licence Engineering
Artiza Networks
Artjoy International
Artnix
Artray
Arts Digital Technology
Aruba, a Hewlett Packard Enterprise
Arula Systems
Arunas
Aruze
Arvida Intelligent Electronics Technolog
Arvoo Imaging Products
Arwin Technology
Aryaka Networks
AsGa
Asaca
Asahi Electronics
Asahi Net
Asahi-Engineering
Asahikasei Technosystem
Asante Technologies
Asantron Technologies
Ascalade Communications
Ascend Communications
Ascend Networks
Ascendent Technology Group
Ascenix
Ascensia Diabetes Care
Ascent
Ascent Communication Technology
Ascentac
Ascom Danmark
Ascom Infrasys
Ascom Powerline Communications
Ascom Tateco
Ascon
Ascon Tecnologic
Aselsan A.S
Asesorias y Servicios Innovaxxion
Ash Technologies
Ashida Electronics
Ashinne Technology
Ashley Butterworth
Ashling Microsystems
Ashly Audio
Ashton Bentley Collaboration Spaces
Asia Optical
Asia Pacific Brands
Asia Pacific CIS
Asia Pacific Card & System Sdn Bhd
Asia Pacific Microsystems
Asia Pacific Satellite Coummunication
Asia Pacific Satellite Industries
Asia Vital Components
AsiaRF
Asiamajor
Asiana IDT
Asiarock Technology
Asiatelco Technologies
Asiga
Asimmphony Turkey
Asis Pro
Asita Technologies INT'L
Asiteq
Aska International
Askey Computer
Asmax Solutions
Asmobile Communication
Asoka USA
Asoni Communication
Asotel Communication Limited Taiwan Bran
Asound Electronic
Aspect Communications
Aspect Electronics
Aspect Software
Aspel
Aspen Networks
Aspen Spectra Sdn Bhd
Asperiq
Assa
Assem Technology
Assembled Products
Assembly Contracts
Asset InterTech
Assmann Electronic
Association Romandix
Association of Musical Electronics Indus
Assurance Technology
Assured Digital
Assystem France
Astak
Astarte Technology
Astec Technology
Astech
Astek
Astel
Aster Electric
Astera Technologies
Asterfusion Data Technologies
Aston Electronic Designs
Aston France
Astracom
Astral Point
Astri
Astro
Astro Gaming
Astro Machine
Astro Strobel Kommunikationssysteme
Astro Terra
AstroNova
Astrodesign
Astrogate
Astrol Electronic
Astrometric Instruments
Astron
Astronautics C.A
Astronics AES
Astronics Custom Control Concepts
Astronomical Research Cameras
Astrum Technologies CC
Astute Networks
Astyx
Asumo
Asung Techno
Asus Network Technologies
Asustor
Asymmetric Technologies
Asystems
At Work Computers
At-Sky
AtRoad, A Trimble
Atalum Wireless
Atamo
Atari
Atcom Technology Co.Ltd
Atech System
Atech Technology
AtecoM GmbH advanced telecomunication mo
Atek
Atel
Atelier Vision
Ateliers R. Laumonier
Ateme
Atenix E.E
Atera Networks
Atessa
AthenTek
Athena
Athena Semiconductor
Athena Tech
Athena Wireless Communications
Athenix
Atheros Communications
Athom
Athreya
Atil Technology
Ation
Atlanta Advanced Communications Holdings
Atlanta DTH
Atlantic Network Systems
Atlantic Pumps
Atlantic Software Technologies
Atlantix
Atlas Aerospace
Atlas Copco IAS
Atlas Copco Tools
Atlas Elektronik UK
Atlas Lighting Products
Atlas Material Testing Technology
Atlinks
Atlona
Atmaca Elektronik
Atman Tecnologia Ltda
Atmark Techno
Atmel
Atmosic Technologies
Atmosphere Networks
Atocs
Atoga Systems
Atoll Solutions
Atomax
Atomic
Atomic Rules
Atomos Engineering P/L
Atomrock
Atomwide
Aton
Atonarp Micro-Systems India
Atonometrics
Atopia Systems
Atos
Atrica
Atrie
Atrie Technology Fzc
Atron electronic
Atsumi Electric
Attero Tech
Attrackting
AuVerte
Auconet
Auctus Technologies
AudeSi Technologies
Audeara
Audeze
Audico Systems
Audient
Audinate Pty L
Audio / Video Innovations
Audio Authority
Audio BU - Logitech
Audio Codes
Audio Design Associates
Audio Elektronik Ithalat Ihracat San ve
Audio Engineering
Audio Engineering Society
Audio Enhancement
Audio Mobil Elektronik
Audio Partnership
Audio Power Labs
Audio Precision
Audio Processing Technology
Audio Riders
Audio Visual Digital Systems
Audio-Technica
AudioControl
AudioDev
AudioNord Distribution
AudioRamp.com
AudioScience
AudioTEC
Audiocodes USA
Audiodo
Audioengine
Audiomatica
Audioscope 2K
Audiotonix Group
Audiovox
Audiowise Technology
Audivo
Audix
Audoo
Audyssey Laboratories
Auerswald
Aug. Winkhaus
Augmentix
Augtek
August Home
Aura Home
Aural
Auralic
Auranext
Aurender
Aurora Communications
Aurora Flight Sciences
Aurora Innovation
Aurora Multimedia
Aurora Networks
Aurora Technologies
Aurotech ultrasound
Aus.Linx Technology
Ausounds Intelligence
Auspex Systems
Austar Hearing Science AND Techniligy
Austar Technology
Austco Marketing & Service
Austin Hughes Electronics
Austrian Audio
Austron
AutarcTech
Autark
Autec
Autel lntelligent Technology
Autelis
Authenticdata
Authentico Technologies
Auto Industrial
Auto Telecom
Auto-Maskin
AutoCell Laboratories
AutoCrib
AutoGas Systems
AutoHotBox
AutoTOOLS group
Autobase
Autocom Diagnostic Partner
Autocom Products
Autocomputer
Autoit
Automaatiotekniikka Seppo Saari
Automat Engenharia de Automacao Ltda
Automata
Automated Interfaces
Automated Media Services
AutomatedLogic
Automatic Bar Controls
Automatic Systems
Automatica Y Regulacion
Automation Assist Japan
Automation Components
Automation Electronics
Automation Networks & Solutions
Automation Products Group
Automation Tec
Automation and Control Technology
AutomationX
Automatizacion Y Conectividad SA DE CV
Automotive Data Solutions
Autonet Mobile
Autonics
Autonomic Controls
Autonomous Solutions
Autopharma
Autosales
Autostar Technology
Autosys
Autotalks
Autotank
Autotelenet
Autotote
Autovision
Autronica Fire And Securirty
Auvidea
Auvitran
AvMap srlu
Ava Security
Ava Technologies
AvaLAN Wireless
Avaak
Avadesign Technology
Avago Technologies
Avago Technologies Sdn Bhd
Avail Networks
Availink
Avalon Imaging Systems
Avalue Technology
Avalun
Avamax
Avanex
Avang - neterbit
Avant Technologies
Avantec Manufacturing
Avantgarde Acoustic Lautsprechersysteme
Avantis.Co
Avantree
Avantry
Avanu
Avara Technologies
Avast Software
Avatar
Avateq
Avaya
Avaya ECS
Avcomm Technologies
Avcon Information Technology
Avecs Bergen
Avega Systems
Avelon
Avenir Technologies
Aventics
Aventura Technologies
AverLogic Technologies
Avermetrics
AvertX
Avery Dennison Deutschland
Avery Weigh-Tronix
Avici Systems
Avid Controls
Avidbots
Avidia Systems
Avidyne
Avilinks
Avilution
Avionic Design
Avionica
Avionitek Israel
Aviqtech Technology
Avira Operations
Avire Global
Avision
Avista Edge
Avistar Communications
Avistel
Avitech International
Aviv Infocom
Aviva Links
Aviwest
Avizia
Avlab Technology
Avlink Industrial
Avlinkpro
Avnet
Avnet Silica
Avolites
Avon Protection
Avonaco Systems
Avonic
Avotek
Avrio Technologies
Avtec
Avtec Systems
Avtech Software
Avtex
Avtron Manufacturing
Avvasi
Avvio Networks
Avxav Electronic Trading
Avycon
Aware
AwarePoint
Awcer
Aweta G&P
Awind
Awiselink
Awox
Axacore
Axatel
Axcen Photonics
Axcend
Axcent Media
Axe Group Holdings
Axel
Axel Technology
Axell
Axell Wireless
Axema Passagekontroll
Axerra Networks
Axes Technologies
AxesNetwork Solutions
Axess
Axesstel
Axevast Technology
Axiado
Axible Technologies
Axiim
Axilspot Communication
Aximum Produits Electroniques
Axing
Axiohm
Axiom Technology
Axioma Metering UAB
Axiomatic Technologies
Axion Technologies
Axiowave Networks
Axiros
Axis Communications
Axis Electronics
Axis-Shield PoC
Axium Technologies
Axlon
Axnes
Axode
Axon Digital Design
Axona
Axonne
Axotec Technologies
Axpro Technology
Axsun Technologies
Axtion Sdn Bhd
Axview Technology
Axxana
Axxcelera Broadband Wireless
Axxess Identification
Axxessit
Ayecka Communication Systems
Ayecom Technology
Ayla Networks
Ayon Cyber Security
Ayre Acoustics
Azalea Networks
Azcom Technology
Azimuth Systems
Azmoon Keifiat
Azonic Technology
Azonix
Azroad Technology
Aztech Associates
Aztech Electronics
Aztek
Aztek Networks
Azteq Mobile
Azul Systems
Azuray Technologies
Azure Summit Technology
Azure Technologies
AzureWave Technologies
AzureWave Technology
Azuretec
Azurtest
Azylex Technology
B Meters
B S E
B&B Electronics Manufacturing
B&B Exporting
B&R Industrial Automation
B&S Media
B&Tech System
B&W Group
B&W Nuclear Service
B-Kyung System
B-Link Electronic
B-Scada
B. R. Electronics
B. Rexroth the identity
B.Braun Melsungen
B.E.A
B.E.A.R. Solutions
B.P.A
B/E Aerospace
B15402100 - Jandei
B2C2
B2cloud lda
B4ComTechnologies
B810
B9Creations
B:TECH, a. s
BA International Electronics
BA Systems
BAB Technologie
BADA System
BAE Systems
BAE Systems Apllied Intelligence
BAE Systems Australia
BAE Systems Bofors
BAE Systems Controls
BAE Systems Hagglunds
BAE Systems Surface Ships
BAJA Electronics Technology
BAP Precision
BAR Bahnsicherung
BAS-IP
BASF
BASS Associates
BAY Networks
BAY Technical Associates
BBB
BBH Systems
BBI Engineering
BBK Educational Electronics
BBMC
BBN
BBR Verkehrstechnik
BBWM
BBox
BC Illumination
BCD Audio
BCM Computers
BCOM Electronics
BCTech
BDT Buro und Datentechnik GmbH & Co.KG
BEAM Authentic
BEB Industrie-Elektronik
BECS Technology
BEEcube
BEG Brueck Electronic
BEGA Gantenbrink-Leuchten
BEKA Elektronik
BEKO Technologies
BELL & Howell PUB SYS DIV
BELL Atlantic
BELL Atlantic Integrated SYST
BELL Technologies
BELT
BEN-RI Electronica
BEP Marine
BERG Cloud
BES
BES Technology Group
BESO
BEST DATA Products
BEST Power Technology
BEST Technology
BETA Research
BETA tech
BFI Industrie-Elektronik GmbH & Co.KG
BG Systems
BG T&A
BH Technologies
BHP
BHR Tech
BHTC
BICC Information Systems & SVC
BIG Climatic Manufacture, Co. LTD, Zhong
BIJ
BIO RAD Laboratories
BIO Sound LAB
BIOS
BIOT
BIR
BISA Technologies
BITA
BITwave
BJ Cotytech Technology
BK Electronics cc
BK Innovation
BK Networks
BKAV
BKM-Micronic Richtfunkanlagen
BL Healthcare
BLIP Systems
BLT
BLU Castle
BLU Products
BLUE WAVE Networking
BLUE-Solutions Canada
BLX IC Design
BLwave Electronics
BM
BMC Messsysteme
BMC Software
BME
BMK professional electronics
BMR
BMT Medical Technology
BMT Messtechnik
BMTI
BMW
BNA Systems
BNB
BND
BNS Solutions
BOAZ
BOCA Research
BODi rS
BOE Technology Group
BOI Solutions
BOLT Beranek AND Newman
BON Electric
BONA Technology
BP Lubricants USA
BPC circuits
BPL
BPT
BQ
BQT Solutions
BR Controls Nederland
BR. Voss Ingenjorsfirma
BRCK
BRIT
BRK Brands
BRN Phoenix
BRS Sistemas Eletronicos
BSE
BSH Hausgeraete
BSH Hausgerate
BSM Wireless
BSMediasoft
BSP
BSP RUS
BST
BSU
BSX Athletics
BT&COM
BT-Links
BT9
BTB Korea
BTG Electronics Design
BTG Instruments
BTI Systems
BTL Industries JSC
BTL System
BTU International
BULL
BULL HN Information Systems
BURG-Wachter
BURR-Brown
BVBA DPTechnics
BVM
BW Broadcast
BWA Technology
BWT Tianjin
BXB Electronics
BYAS Systems
BYD
BYD Auto lndustry
BYD Precision Manufacture
BYDA
BYK-Gardner
BaOpt Benelux
BaSyTec
Baader Planetarium
Babbit and Friends, SIA
Babcock & Wilcox Power Generation Group
Babolat VS
Babtel
Bach Icon
Bach-Simpson
Bachmann Electronic
Bachmann Monitoring
Bachmann Technology
Bacsoft
Bactest
Badger Meter
Baekchun I&C
Baicells Technologies
Baidu Online Network Technology
Baikal Electronics JSC
Baker Hughes
Baker Hughes EMEA
Balboa Instruments
Baldor Electric
Balfour Beatty Rail
Ball-It
Ballard Technology
Balluff
Bally Gaming + Systems
Bally Wulff Entertainment
Balmuda
Balogh
Balogh T.A.G
Baltech
Balter
Balter Security
Balthazar Technology
Baltic Latvian Universal Electronics
Bamboo Dynamics
Bamboo Entertainment
Bamboo Systems Group
BandRich
Bandelin electronic
Banderacom
Bando electronic communication Co.Lltd
Bandspeed
Bang & Olufsen
Bang and Olufsen Medicom
Bangjoo
Bank of America
Banksys
Banmak Technogies
Banner Engineering
Banyan Network
Banyan Systems
Baoding Galaxy Electronic Technology
Baofeng TV
Baoruh Electronic
Baraja
Barberry Solutions
Barcelona Smart Technologies
Barco
Barco Control Rooms
Barco Projection Systems
Barconet
Bardac
Barix
Barkodes Bilgisayar Sistemleri Bilgi Ile
Barnes&Noble
Barnstormer Softworks
Barobo
Barracuda Measurement Solutions
Barracuda Networks
Barrick
Barrister INFO SYS
Barron Mccann
Barrot Technology
Bartec
Bartec Pixavi
Bartech Systems International
Barun Electronics
Basalte BVBA
Bascules Robbe
Base 2
Basic
Basic Merton Handelsges.M.B.H
Basler
Basler Electric
Bassett Electronic Systems
Bastec
Basys
Battelle Memorial Institute
Battistoni Research
BaudTec
Baudisch Electronic
Baumer Bourdon-Haenni
Baumer Holding
Baumer Optronic
Baumtec
Baumuller Aulugen-Systemtechnik
Bausch & LOMB
Bausch Datacom NV/SA
Baustem Broadband Technologies
Bavaria Digital Technik
Baxall Security
Baxter International
Bay Controls
Bay Microsystems
Bay Networks
Bay Storage Technology
Bayan Audio
Baycity Technologies
Baycom OPTO-Electronics Technolgy
Baydel
Bayern Engineering
Baykon Endustriyel Kontrol Sistemleri Sa
Bayly Communications
Bayside Interactive
Baytec
Baytech Cinema
Bbpos International
Bcmtech
Bdf Digital
Be Here
BeCell Innovations
BeNeXt
BeSTAR
BeWAN systems
Beacon
Beacon Medical Products LLC d.b.a. Beaco
Beam
Beam Communications
BeamReach Networks
Beamex
Beamtrail-Sole Proprietorship
Bear Flag Design
Beat Sensing
Beat System Service
BeatCraft
Beats Electronics
Beautiful Card
Beautiful Enterprise
Beceem Communications
Becker Electronics
Becker Electronics Taiwan
Becker Nachrichtentechnik
Becker-Antriebe
Beckhoff Automation
Beckman Coulter
Beckman LAB. Automation DIV
Beckmann
Beckmann+Egle
Beckwith Electric
Becon Technologies Co,.Ltd
Becton Dickinson
Becton, Dickinson and
Bederov
Bedo Elektronik
Bee Beans Technologies
Bee Computing
Bee Smart Information Technology
Beech Hill Electronics
Beeline Networks
Beep
Beeper Communications
Befega
Befs
Beghelli
Beglec
Behavior TECH. Computer
Behind The Set
Behr Technologies
Behringer Spezielle Studiotechnik
Bei jing Lian Shan times Techonology Co.
BeiJing NuQX Technology
BeiJing Xinsheng Technology
BeiLi eTek
Beicom
Beida Jade Bird Huaguang Technology
Beida Jade Bird Universal Fire Alarm Dev
Beidian Group
Beijer Electronics Products
Beijing 3CAVI Tech
Beijing 5w Communication
Beijing ASU Tech
Beijing Acorn Networks
Beijing Ainemo
Beijing Antvr Technology
Beijing Anyunshiji Technology
Beijing Aoxing Technology
Beijing Arrow SEED Technology Co,.Ltd
Beijing Assem Technology
Beijing Aumiwalker technology
Beijing Autelan Technology
Beijing AutoAi Technology
Beijing Banner Electric
Beijing Baofengmojing Technologies
Beijing Beibianzhida Technology
Beijing Beny Wave Technology
Beijing BenyWave Technology
Beijing Bluehalo Internet
Beijing Bluexon Technology
Beijing Boomsense Technology
Beijing Boyan-rd Technology Development
Beijing Broad Telecom Ltd., China
Beijing Broadwit Technology
Beijing Bytedance Network Technology
Beijing C&W Electronics
Beijing C&W Optical Communication Techno
Beijing CCD Digital Technology
Beijing CHJ Automotive
Beijing CO-Cloud Technology
Beijing CONvision Technology
Beijing CarePulse Electronic Technology
Beijing Changkun Technology
Beijing Chunhong Technology
Beijing Chushang Science and Technology
Beijing Cloud Fly Technology Development
Beijing Coilabs technology
Beijing Connected Information Technology
Beijing Core Shield Group
Beijing Corelogic Communication
Beijing Cotytech Technology
Beijing Ctimes Digital Technology
Beijing Cyber Cloud Technology
Beijing Cybercore
Beijing DG Telecommunications equipment
Beijing DamingWuzhou Science&Technology
Beijing Daotongtianxia Co.Ltd
Beijing Daswell Science and Technology C
Beijing Dayu Technology
Beijing Deephi Intelligent Technology
Beijing Detianquan Electromechanical Equ
Beijing Digital China Yunke Technology
Beijing Ding Qing Technology
Beijing DoSee Science and Technology
Beijing Donghua Hongtai Polytron Technol
Beijing Dongjin AERO-TECH
Beijing Dragon Resources
Beijing Duokan Technology
Beijing E3Control Technology
Beijing ECHO Technologies
Beijing Eehuu Technology
Beijing Enter-Net co.LTD
Beijing Ereneben Information Technology
Beijing Ereneben lnformation Technology
Beijing Eswin Computing Technology
Beijing FaceCam Technology
Beijing Fimi Technology
Beijing Flintec Electronic Technology
Beijing Flitlink Vientiane Technology
Beijing Gaokezhongtian Technology
Beijing Geedeen Technology
Beijing Geekplus Technology
Beijing Gefei Tech
Beijing Gehua CATV Network
Beijing Gemotech Intelligent Technology
Beijing General Research Institute of Mi
Beijing Gongye Science & Technology
Beijing Gooagoo Technical Service
Beijing Guang Runtong Technology Develop
Beijing GuangXin Technology
Beijing H-IoT Technology
Beijing HTSmartech
Beijing HTTC Technology
Beijing HZFD Technology
Beijing Haier IC Design
Beijing Haihejinsheng Network Technology
Beijing Haitai Fangyuan High Technology
Beijing Hamigua Technology
Beijing Hanbang Technology
Beijing Hchcom Technology
Beijing Hengxin Rainbow Information Tech
Beijing Hesun Technologies Co.Ltd
Beijing Heweinet Technology
Beijing Hexing Chuangxiang Technology
Beijing Hexinruitong Electric Power Tech
Beijing Horizon Information Technology
Beijing HuaDa ZhiBao Electronic System
Beijing HuaLian Technology
Beijing Huacan Electronics
Beijing Huadianzhongxin Tech.Co
Beijing Huafei Technology
Beijing Huahuan Eletronics
Beijing Huanyu Zhilian Science &Technolo
Beijing HuaqinWorld Technology
Beijing Huasun Unicreate Technology
Beijing Huawoo Technologies CO.LTD
Beijing Huaxia Qixin Technology
Beijing Huisen networks technology
Beijing Hzhytech Technology Co.Ltd
Beijing ICPC
Beijing Iactive Network
Beijing InHand Networking Technology
Beijing Infosec Technologies
Beijing Inspiry Technology
Beijing Iqiyi Science & Technology
Beijing Jiaoda Microunion Tech.Co
Beijing Jiaxun Feihong Electricial
Beijing Jingdong Century Trading
Beijing Jingling Information System Tech
Beijing Jinhong Xi-Dian Information Tech
Beijing Jishi Huitong Technology
Beijing JoinHope Image Technology
Beijing Jrunion Technology
Beijing KDF information technology
Beijing Kemacom Technologies
Beijing Kitten&Puppy Technology
Beijing Kuaiyu Electronic
Beijing Kuangshi Technology
Beijing Kxwell Technology
Beijing L&S Lancom Platform Tech
Beijing LHWT Microelectronics
Beijing LT Honway Technology
Beijing LXTV Technology
Beijing Lanbo Technology
Beijing Lanchuan Tech
Beijing Lanke Science and Technology
Beijing Lanxum Computer Technology
Beijing LasNubes Technology
Beijing Leadsec Technology
Beijing Leagrid Technology
Beijing Leja Tech
Beijing Lihong Create
Beijing Loveair Science and Technology
Beijing Lyratone Technology
Beijing MDC Telecom
Beijing MEGA preponderance Science & Tec
Beijing MFOX technology
Beijing Maystar Information Technology
Beijing Memblaze Technology
Beijing Microvision Technology
Beijing Miiiw Technology
Beijing Morncloud Information And Techno
Beijing Muniulinghang Technology
Beijing Mydreamplus Information Technolo
Beijing Nacao Technology
Beijing Nan Bao Technology
Beijing Nari Smartchip Microelectronics
Beijing National Railway Research & Desi
Beijing NeTopChip Technology
Beijing Nebula Link Technology
Beijing Netpower Technologies
Beijing Netswift Technology
Beijing Neutron Technology
Beijing Newmine Technology
Beijing Newtry Electronic Technology
Beijing Novel Super Digital TV Technolog
Beijing Omnific Technology
Beijing One City Science & Technology
Beijing Orient View Technology
Beijing PanGu
Beijing Penslink
Beijing Perabytes IS Technology
Beijing Perfectek Technologies
Beijing Picohood Technology
Beijing Pkunity Microsystems Technology
Beijing Porient Technology
Beijing QS Medical Technology
Beijing Qinmu Data Technology
Beijing Qxcomm Technology
Beijing Railway Signal Factory
Beijing Raycores Technology
Beijing Redcdn Technology
Beijing Redlink Information Technology
Beijing Risbo Network Technology
Beijing Roborock Technology
Beijing RongZhi xinghua technology
Beijing Rongcheng Hutong Technology
Beijing Royaltech
Beijing Ruiteng Zhongtian TECH
Beijing Run Technology
Beijing Safesoft Greatmaker
Beijing Sankuai Online Technology
Beijing Security Union Information Techn
Beijing Sensoro Technology
Beijing Serviatech lnformation Tech
Beijing Shannoncyber Technology
Beijing Shenqi Technology
Beijing Shidai Hongyuan Network Communic
Beijing Siasun Electronic System
Beijing Sifang Automation
Beijing Signalway Technologies
Beijing Silion Technology
Beijing Sinead Technology
Beijing Sinoix Communication
Beijing Sinomedisite Bio-tech
Beijing Skyway Technologies
Beijing Smarot Technology
Beijing Sogou Technology Development
Beijing Sooall Information Technology
Beijing Soul Technology
Beijing Spirit Technology Development
Beijing Splendidtel Communication Techno
Beijing Starblaze Technology
Beijing Strongleader Science & Technolog
Beijing SuperCloud Technology
Beijing Superbee Wireless Technology
Beijing Superhexa Century Technology
Beijing Supvan Information Technology
Beijing Surestar Technology
Beijing Sutongwang E-Business
Beijing Symtech
Beijing Techao Weijia Technology
Beijing Techshino Technology
Beijing Tendyron
Beijing Tengling Technology CO.Ltd
Beijing Thomson Citic Digital Technology
Beijing Thought Science
Beijing Tiandi-Marco Electro-Hydraulic C
Beijing Tianyu Communication Equipment
Beijing TongTongYiLian Science and Techn
Beijing Tongtech Technology
Beijing Topnew Group
Beijing Topsec Network Security Technolo
Beijing Tosee Technology
Beijing Tricolor Technology
Beijing Unigroup Tsingteng Microsystem
Beijing Unis HengYue Technology
Beijing Unisound Information Technology
Beijing Uniwill Science and Technology
Beijing VControl Technology
Beijing Venustech Cybervision
Beijing Vizum Technology
Beijing Vorx Telecommunications
Beijing Vrv Software Corpoaration
Beijing Wanji Techonology
Beijing Wanwei Intelligent Technology
Beijing WayClouds Technology
Beijing Wenrise Technology
Beijing Wide Technology
Beijing Winchannel Software Technology
Beijing Wing ICT Technology
Beijing Winicssec Technologies
Beijing Winner Microelectronics
Beijing WisVideo
Beijing Wise Technology & Science Develo
Beijing Wisetone Information Technology
Beijing Xiansheng Technology
Beijing XiaoLu technology
Beijing XiaoRui Technology
Beijing Xiaomi Electronics
Beijing Xiaomi Mobile Software
Beijing Xiaoyuer Network Technology
Beijing Xiaoyuer Technology
Beijing Xinertel Technology
Beijing Xinwei Telecom Technology
Beijing Xinxunxintong Eletronics
Beijing YangLian Networks Technology
Beijing Yaxunhongda Technology
Beijing Yiwangxuntong Technology
Beijing Yourong Runda Rechnology Develop
Beijing Yuantel Technolgy Co.,Ltd-Shenzh
Beijing Yuanxin Junsheng Technology
Beijing Yuecheng Technology
Beijing Yunyi Times Technology
Beijing Yunyi Times Technology CO,.LTD
Beijing Yupont Electric Power Technology
Beijing Yutian Technology
Beijing ZGH Security Research Institute
Beijing Zhijian Link Technology
Beijing Zhoenet Technology
Beijing Zhong Chuang Communication Techn
Beijing ZhongHuaHun Network Information
Beijing Zhongchen Microelectronics
Beijing Zhongchuang Telecommunication Te
Beijing Zhongchuangwei Nanjing Quantum C
Beijing Zhongdun Security Technology Dev
Beijing Zhongherongzhi Elec.&Tech.Co
Beijing Zhongqing Elegant Tech
Beijing Zhongyi Yue Tai Technology
Beijing Zhongyuanyishang Technology
Beijing Zile Technology
Beijing Zongheng Electro-Mechanical Tech
Beijing gpthink technology
Beijing laiwei Technology
Beissbarth
Bejing DAYO Mobile Communication Technol
Bejing Nexsec
Beken
Bekey
Beking Industrieele automatisering
Bel Fuse Europe Ltd.,UK
Bel Power Solutions
Belco International
Belden
Belden Deutschland
Belden Hirschmann Industries
Belden India
Belden Singapore
Belectric
Belgian Monitoring Systems bvba
Belik S.P.R.L
Belimo Automation
Belkin
Belkin Components
Belkin International
Bellco Trading
Bellman & Symfon
Bellon
Bellwin Information
Bematech International
BenQ
BenRui Technology
Bencent Tzeng Industry
Benchmark Electronics
Benchmark Electronics - Secure Technolog
Benchmark Electronics Public
Benchmark Electronics Romania
Benchmark Storage Innovations
Bender
Bender GmbH &amp; Co.KG
Benein
Benelink Technology
Benetel
Benign Technologies
Benison Tech
Benshaw Canada Controls
Bentec GmbH Drilling & Oilfield Systems
Bentek Systems
Bently & EL
Bently Nevada
Benu Networks
Benu Video
Beonic
Beoview Intercom DOO
Bepal Technology
Beran Instruments
Berg Cloud
Berghof Automationstechnik
Beringar
Berkeley Camera Engineering
Berkeley Networks
Berkeley Nucleonics
Berkeley Process Control
Berker
Berkshire Products
Bermai
Bern University of Applied Sciences
Bernard Krone Holding
Bernd Walter Computer Technology
Bertana
Bertel
Berthel
Berthold Technologies GmbH and Co.KG
Bertin Technologies
Bertronic
Beseye Cloud Security
Bespoon
Best Buy
Best IT World
Best Integration Technology
Best Source Taiwan
Best Wish Technology
BestComm Networks
Bestcare Cloucal
Bestcode
Bestek
Bestel China
Beta Lasermike
Betop Techonologies
Better Place
BetterBots
Bettini
Betty TV Technology
Beward R&D
Bewatec Kommunikationstechnik
Beyless
Beyond Achieve Enterprises
Beyond Devices
Beyondwiz
Beyonics Technology Electronic
Bharat Electronics
Bharat Heavy Electricals
Bhuu
Bi2-Vision
BiODE
BiPOM Electronics
BiTMICRO Networks
Biacore
Biamp
Biamp Systems
Bicom
Bidgely
Biennebi
Big Bear Networks
Big Dutchman International
BigBand Networks
BigBear
BigStuff3
Bigbang L.T.D
Bigelow Aerospace
Bigfoot Networks
Bighouse
Bihl + Wiedemann
Bilkon Bilgisayar Kontrollu Cih. Im.Ltd
Billion Electric
Billionton Systems
Bils Technology
Bimeng Comunication System
BinCube
Binar Elektronik
Binary Wave Technologies
Binatone Electronics International
Binatone Telecommunication
BindView Development
Bintec Communications
Bintel
Binxin Technology
Bio Guard component & technologies
Bio Molecular System
Bio-Rad Laboratories
Bio-logic Systems
BioAccess Tecnologia em Biometria Ltda
BioBusiness
BioControl
Biodata
Biodevices
Biodit
Biometric Access
Biometric Associates
Bionet
Bionics
Bionime
Bionix Supplychain Technologies SLU
Biopac Systems
Bioscrypt
Biosoundlab
Biospace
Biostar Microtech Int'l
Biostar Microtech international
Biotage
Biotage GB
Biotage Sweden
Biotronik
Biovigil Hygiene Technologies
Bird Electronic
Bird Home Automation
BirdDog Australia
Birdland Audio
Birds Eye Systems
Birger Engineering
Birka BPA Informationssystem
Birket Engineering
Birtech Technology
Biscotti
Bison Electronics
Bissell Homecare
Bistos
Bit Blitz Communications
Bit Trade One
Bit-Lab
Bit4id
BitBox
BitWise Controls
Bita-International
Bitatek
Bitdefender
Bitechnik
Bitel
Bitfinder
Bithouse
Bitmain Technologies
Bitmanufaktur
Bitmill
Bitrage
Bitran
Bitrode
Bitronics
BitsGen
Bitstream
Bitswitch
Bitt technology-A
BittWare
Bittitalo
Bittium Wireless
Bitworks
Bivio Networks
Biwave Technologies
Biwin Semiconductor Company Limted
Bixolon
Biz-2-Me
BizLink
BizLink Special Cables Germany
Bizerba Luceo
Bizerba-Werke Wilheim Kraut
Bizlink Technology
Biznes Systema Telecom
Bizwerks
Bjorkviks Consulting
Black Box
Black Diamond Advanced Technology
Black Diamond Video
Black Moth Technologies
BlackBerry RTS
BlackEdge Capital
Blackline Systems
Blackmagic Design
Blacknight Internet Solutions
Bladelius Design Group
Blair Companies
Blake UK
Blankom
Blankom Antennentechnik
BlastWave
Blaster Tech
Blatand
Blaupunkt Embedded Systems
Blaze Network Products
Bleile Datentechnik
Bless Information & Communications
Blick South Africa
Blighter Surveillance Systems
Blik Sensing
Blink Services
Blink by Amazon
BlinkPipe
Blinq Wireless
Bliq
Blocks Wearables
Blocksi
Bloks
Blonder Tongue Laboratories
BloomSky
Bloombase
Bloomberg L.P
Blossoms Digital Technology
Blu Tether
Blu Wireless Technology
Blu-ray Disc Association
BluB0X Security
Bluberi Gaming Technologies
Blue Access
Blue Calypso
Blue Chip Technology
Blue Clover Devices
Blue Danube Systems
Blue Fox Porini Textile
Blue Iris Labs
Blue Marble Communications
Blue Origin
Blue Ridge Networks
Blue Skies Global
Blue Sparq
Blue Storm Associates
Blue Zen Enterprises
Blue-White Industries
Blue2space
BlueAnt Wireless
BlueArc UK
BlueBit
BlueBite
BlueBox Video
BlueCats US
BlueExpert Technology
BlueEyes Technology
BlueKorea
BlueMark Innovations
BlueN
BluePacket Communications
BlueRadios
BlueSmart Technology
BlueSword Intelligent Technology
BlueWINC
Bluebank Communication Technology Co.Ltd
Bluebell Opticom
Bluebird Soft
Bluecard Software Technology
Bluechips Microhouse
Bluecom
Bluegiga Technologies
Bluekey
Bluelight Technology
Bluelon
Bluemega Document & Print Services
Blueone Technology
Blueprint Lab
Bluesocket
Bluesoo Tech
Bluestone Technology
Bluetake Technology
Bluetechnix
Bluetest
Bluetooth Interest Group
Bluetooth SIG
Bluewater Systems
Bluewave Global Manufacturing
Blueway Electronic CO;LTD
Bluewire Technologies
Blusens Technology
Blustream
Bluwan
Blynke
Bmeye
BnCOM
Bntechnology
BoCo
Board Level
BobjGear
Bobst
Boca Devices
Bocom Security
Bodensee Gravitymeter Geosystem
Bodet
Bodhi
Boditech Med
Bodmann Industries Elektronik
BodyMedia
Boeckeler Instruments
Boehme Nachrichtentechnik
Boeing
Boeing Defence Australia
Boeing Defense & Space
Boeing SSG
Boenig UND Kallenbach
Boffins Technologies
Bogart Engineering
Boge Kompressoren OTTO Boge
Bogen Communications
Bointec Taiwan
Bolicom Innovation Technology
Bolide Technology Group
Bolin Technology
Bolymin
Bombardier Transportation
Bon Electro-Telecom
Bon Hora
Boneng Transmission
Bonfiglioli Vectron
Bonraybio
Bookeen
Bookham
Boosty
Booyco Electronics
Booz Allen Hamilton
Borda Technology
Borea
Boreste
Borgardt
Boris Manufacturing
Bormann EDV und Zubehoer
Borqs Beijing
Borrell USA
Boryeu Technology
Bosch Access Systems
Bosch Automative products Co.,Ltd Changz
Bosch Automotive Aftermarket
Bosch Automotive Electronics India
Bosch Automotive Products
Bosch Building Automation
Bosch Car Multimedia
Bosch Rexroth
Bosch Security Systems
Bosch Software Innovations
Bose
Boser Technology
Bostex Technology
Boston Dynamics
Boston Scientific
Boston Technology
Bosung Electronics
Bosung Hi-Net
Bosung Powertec
Botato Electronics SDN BHD
Botek Systems
Botik Technologies
Bouffalo Lab
Boulder Amplifiers
Boundary Devices
Boundary Technologies
Boundless Technologies
Bountiful WiFi
Bounty Systems
Boutronic
Bowei Technology
Bowers & Wilkins
BoxCast
BoxLock
Boxin Communication
Boxx TV
Boyoung Tech
Bozhon Precision Industry Technology
Brabender Technologie
Brad Technology
Bradar Industria
Brady Corp Asia Pacific
Braemac CA
Braemar Manufacturing
Bragi
Brahler ICS Konferenztechnik
Brain
Brain Boxes
Brain Tech
Brain21
BrainBoxes
BrainCo
BrainboxAI
Brainchild Electronic
Brainium Technologies
Brains
Braintree Communications
Braintronics
Brainware Teraherta Information Technolo
Brakels IT
Brand Communications
Brand Innovators
Brand New Brand Nordic
Brandywine Communications
Brankamp
Brannstrom Sweden
Brannstroms Elektronik
Brans Technologies
Brauch Elektronik GmbH&Co.KG
Braums
Bravara Communications
Braveridge.co
Bravo Tech
BravoCom TechCo.Ltd
Bray International
Brayden Automation
Breakaway Systems
Breas Medical
Breathometer
Brechbuehler
Brecis Communications
Breeze Innovations
Breezecom
Bresslergroup
Bri-Link Technologies
BriView
Brickmakers
Bridge Communications
Bridge Diagnostics
Bridge Information
Bridge Information Systems
Bridge Technologies
BridgeWave Communications
Bridgeco
Bridgeport Instruments
Bridgeworks
Brigates Microelectronics
Bright
Bright Headphone Electronics
Bright STAR Engineering
BrightLeaf Power
BrightSign
BrightSky
Brightcom
Brighten Controls LLP
Brightlights Intellectual Property
Brightsource Industries Israel
Brightwell Dispensers
Brijing Embedor Embedded Internet Tech
Brilliant Home Technology
Brilliant Telecommunications
Brilliantts
Brinkmann Audio
Briot International
Briowireless
Bristol Babcock
Brita
Britania Eletronicos
Britestream Networks
British Federal
British Telecommunications
Britton LEE
Brivo Systems
Brix Networks
Brnet
Broachlink Technology
Broad Air Technology
Broad Net Technology
Broad Telecom
BroadEasy Technologies
BroadMedia
BroadSoft
BroadTel Canada Communications
BroadWeb Corportation
Broadata Communications
Broadband Access Systems
Broadband Antenna Tracking Systems
Broadband Forum
Broadband Networks
Broadband Pacenet
Broadband Solutions Group
Broadband Technologies
Broadbus Technologies
Broadcast Electronics
Broadcast Microwave Services
Broadcast Sports
Broadcast Television Systems
Broadcast Wireless Systems
Broadcom
Broadcom Technologies
Broadex Technologies CO.LTD
Broadframe
Broadlight
Broadlink
Broadlogic
Broadmax Technologies
Broadsoft PacketSmart
Broadstorm Telecom
Broadtech Technologies
Broadway Networks
Brocade Communications Systems
Brodel
Bromax Communications
Bronkhorst High-Tech
Brookhaven National Laboratory
Brookhuis Applied Technologies
Brooks Automation
Brooktrout Technology
Brother Industries
Brother industries
Brother, Brother & Sons
Browan Communication
Brown Innovations
Brown'S Operating System Services
Bruckner & Jarosch Ingenieurgesellschaft
Bruel & Kjaer Vibro
Bruker Instruments
Brunata
Brunel GmbH Section Communications
Brunel University
Brunner Elektronik
Bruno International
Brusa Elektronik
Brushies
Bryant Technology
Bryston
Bryton
Bsquare
Bticino
BuLogics
Buanco System
Buchi Labortechnik
BuddyGuard
Budelmann Elektronik
Buerkert Werke
Buffalo.INC
Bug Labs
Buheung System
Buhler
Building B
Building Block Video
Bujeon Electronics Co,.Ltd
Bulat
Bull Group
Bulletendpoints Enterprises
Bulwark
Bumjin C&L
Bundesamt fur Strahlenschutz
BungBungame
Bunka Shutter
Burdick, a Quinton Compny
Bureau Electronique Appliquee
Burisch Elektronik Bauteile
Burk Technology
Burkert Werke
Burlywood
Burster
Burton Technical Services
Bury
BusPas
Busch-Jaeger Elektro
Business Marketers Group
Business Security OL
Business Support Consultant
Bustec Production
Bustek
Busware.DE
Buwon Technology
Buyang Electronics Industrial
By Techdesign
Byres Security
Bystronic Laser
Byte Lab Grupa
Byte Paradigm
Bytedance
Bytemark Computer Consulting
Byterg
Bytex Corporation, Engineering
Byzero
Byzoro Networks
Bzbgear
C TECH Bilisim Teknolojileri SAN. VE TIC
C Technologies
C W F Hamilton
C&A Marketing
C&C Technic Taiwan
C&D Technologies
C&H technology
C&I Co.Ltd
C&I Technologies
C&S Technology
C&T Solution
C-BEL
C-COM
C-COM Satellite Systems
C-COR
C-COR.net
C-Kur TV
C-MAX Asia
C-Matic Systems
C-Mer Rainsoptics
C-TECH United
C-guys
C. ITOH Electronics
C. Rob. Hammerstein
C.A.E.N
C.D.N.Corporation
C.E. Electronics
C.G.V
C.O.B.O
C.P. Technology
C.R.S. iiMotion
C.T. Elettronica
C2 Development
C2 Diagnostics
C2 Microsystems
C21 Systems
C3
C3-ilex
C3PO
C4I Systems
C4Line
C8 MediSensors
CA Technology
CA Traffic
CAB
CAD-UL
CAE Electronics
CAEN
CAI Networks
CAL-COMP Industria E Comercio DE Eletron
CALL Image
CALY Networks
CAMA Electronics
CAO Group
CAP-TECH International
CAR-connect
CARE
CARL Zeiss
CARY Peripherals
CAS
CAS Medical Systems
CAST Group of Companies
CAST Information
CASwell
CAT System
CATS
CATS Power design
CAx soft
CBC
CBL
CBM of America
CC Systems
CC&C Technologies
CCC Network Systems Group
CCII Systems
CCS
CCT R&D
CCTV Manufacturer
CCTV Neotech
CCV Deutschland
CCV Deutschland GmbH - Celectronic eHeal
CCX Technologies
CDEX
CDR
CDR Sp. z o.o. Sp. k
CDS Institute of Management Strategy
CDS Rail
CDS-Electronics
CDSA Dam Neck
CDVI
CDVI Americas
CE Digital
CE LABS
CE LINK
CE-Infosys
CEA Technologies
CEC Telecom
CEC Wireless R&D
CEDO
CEI Systems & Engineering
CEIA
CEL Terminus Information Technologies
CELL System
CEM
CEM Solutions
CENiX
CEOS
CERA Electronique
CERN
CEStronics
CET
CET Technologies
CETC Avionics.L td
CEVA
CG Mobile
CG Power AND Industrial Solutions
CG Power Systems Ireland
CG-Wireless
CGI IT UK
CHG Hospital Beds
CHIC Technology
CHIeru
CHK GridSense P/L
CHUO Electronics
CI Network
CI Systems
CIAC
CIAS Elettronica
CIAT
CIBN Oriental Network
CIDE Interactive
CIG Shanghai
CIO Informatique Industrielle
CIS
CIS Crypto
CIS Technology
CITA Smart Solutions
CJSC Interset
CJSC NII STT
CJSC Norsi-Trans
CJSC RTSoft
CJSC Russian telecom equipment
CJSC STC Simos
CJSC Svyaz Engineering
CK Telecom
CKD
CKS
CL International
CLAY PAKY
CLB Benelux
CLCsoft
CLIP
CLP Computer Logistik Planung
CLT INT'L IND
CM Comandos Lineares
CM Elektronik
CM Precision Technology
CMA/Microdialysis
CMAX Wireless
CMC
CMC Electronics
CMC Industrial Electronics
CMD Technology
CMI
CML Emergency Services
CMOS Systems
CMR Korea
CMS Computers
CMS Electracom
CMS Technologies
CMT Medical technologies
CMZ Sistemi Elettronici
CNB Technology
CNCR-IT CO.,LTD,HangZhou P.R.China
CNDI
CNET Technology
CNEX Labs
CNF Mobile Solutions
CNMP Networks
CNRS
CNS Systems
CNSLink
CNSystems
CNU
CNet Technology
COBI
COBS
COBY
CODE BLUE
COE
COL Giovanni Paolo
COM&C
COM21
COMM-connect
COMMidt
CONSTELL8
CONTROLtronic
COP Security System
CORE
CORE Digital Electronics
CORE Staff
COT
COTT Electronics
COX
COmputime
CP Clare
CP Eletronica
CP Georges Renault
CP PLUS
CP contech electronic
CPAC Systems
CPC
CPI
CPS Europe
CPqD
CQ
CQOS
CR Magnetics
CRAY Communications
CRDE
CREW by True Rowing
CRFS
CRRC Dalian R&D
CRRC Nangjing Puzhen Haitai Brake Equipm
CRRC Qingdao Sifang Rolling Stock Resear
CRU-Dataport
CReTE Systems
CRemote
CS
CS Computer Systeme
CS Instruments
CS Instruments Asia
CS Services
CS Systemes De Securite - C3S
CS Telecom
CS-Instruments
CSA Computer & Antriebstechnik
CSA Engineering
CSE-Servelec
CSEE Transport
CSG Science & Technology Co.,Ltd.Hefei
CSI Controles e Sistemas Industriais Ltd
CSI-Control Systems
CSIR
CSJ Global
CSK
CSL Dualcom
CSM
CSM Machinery
CSP Frontier Technologies
CSPI
CSR Zhuzhou Institute
CSS
CSS Industrie Computer
CSS LABS
CSSI
CSST
CST Group
CSUN System Technology
CT
CTAG - ESG36871424
CTC Union Technologies
CTE
CTE International
CTEK Sweden
CTF Technologies DO Brasil LTDA
CTG sp. z o. o
CTI Products
CTK Contact Electronics
CTR
CTS
CTS electronics
CTS-Clima Temperatur Systeme
CUAV
CUB Elecparts
CUBE Technologies
CUE, a.s
CUJO
CVC
CVT
CVnet
CW2
CWD Innovation
CWT
CXP Digital
CXR Anderson Jacobson
CXR Larus
CYBO
CYG Contron CO.LTD
CYG Sunri
CYLTek
CYQ've Technology
CYRA Technologies
CZ.NIC, z.s.p.o
CaTs3
Caavo
Cabinplant
Cable & Computer Technology
Cable AND Wireless
Cable Matters
Cable Print
Cable Television Laboratories
Cable Vision Electronics
CableFree Networks
CableLabs
CableWorld
Cablelogic
Cabletime
Cabletron Systems
Cablevision
Cableware Electronics
Cablewireless Laboratory
Cabot Communications
Cabtronix
Cache Computers
Cache IQ
CacheFlow
CacheVision
Cachengo
Cactus Computer
Cadac Holdings
Cadant
Cadco Systems
Cadence Design Systems
Cadex Electronics
Cadi Scientific
Cadmo Soluciones SAC
Cadmos microsystems
Cadmus Electronic
Cadnetix Corporations
Cadre Technologies
Caetec Messtechnik
Caipo Automazione Industriale
Caitron
Caitron Industrial Solutions
Cal-Comp Electronics & Communications
CalDigit
Calamp Wireless Networks
Calantec
Calcomp
Calculex
Caldero
Cale Access
Calibre UK
California Amplifier
California Eastern Laboratories
California Things
Calista
Calix
Calix Networks
Calixto Systems
Call Direct Cellular Solutions
CallTech International
CallTechSolution
CallURL
Callpod
Calnex Solutions
Calon Associates
Calrec Audio
Calsys
Caltta Technologies
Calxeda
Calypso Medical
Calyptech
Cambex
Cambium Networks
Cambria
Cambridge Broadband Networks Group
Cambridge Communication Systems
Cambridge Consultants
Cambridge Executive
Cambridge Industries
Cambridge Industries Group
Cambridge Medical Robotics
Cambridge Mobile Telematics
Cambridge Pixel
Cambridge Silicon Radio
Cambridge Sound Management
Cambridge Technology
Cambridge Visual Networks
Cambrionix
Cambustion
Camco
Camco Produktions- und Vertriebs-GmbH fu
Camco Technologies
Camea, spol. s r.o
Cameo Communications
Cameon
Cameron
Cameronet
Camex
Camfil
Camille Bauer
Camius
Cammegh
Camozzi Automation
Campbell Scientific
Campbell Scientific Canada
Campio Communications
Camrivox
Camsat Przemysaw Gralak
Camtec Electronics
Camtel Technology
Camtrace
Camtronics Medical Systems
Camwell India LLP
CanTops Co,.Ltd
Canaan Creative
Canadian Bank Note
Canal +
Canam Technology
Canare Electric
Canary Communications
Canary Connect
Canberra Industries
Candelic
Candera
Candy House
Canesta
Canfield Scientific
Canhold International
Canko Technologies
Canmax Technology
Cannex Technology
Cannon Technologies
Canoga Perkins
Canon
Canon Electron Tubes & Devices
Canon Finetech
Canon Imaging Systems
Canon Korea
Canopus
Canopus Systems US
Canopy Growth
Canstar
Cantada
Cantion
Cantronic International
Cantronic Systems
Canway Technology
Cap
Cape
Capelec
Capelon
Capgemini Netherlands
Capinfo
Capintec
Capisco
Capital Engineering & Research Incorpora
Capital Equipment
Capitol Business Systems
Caporis Networks
Caproc
Capsys
Captec
Captemp, Lda
CaptionCall
Captivate Network
CaptiveAire Systems
Capton
Captor NV/SA
Capwave Technologies
Car Connectivity Consortium
Cara Systems
Caradon Trend
Carallon
Carbon
Carbon Mobile
Card Access
Card Access Services
Cardiac Recorders
Cardinal Health
Cardinal Kinetic
Cardinal Scale Mfg
Cardinal Scales Manufacturing
CardioMEMS
CardioNet
CardioTek
Cardiopulmonary
Cardkey Systems
Cardware LAB
Care Bloom
Care Everywhere
CarePredict
CareView Communications
Carecom
Career Technologies USA
Carefree of Colorado
Carefusion
Carel
Carestream Dental
Carestream Health
Caretech
Carex Lighting Equipment Factory
Cargt Holdings
Cari Electronic
Carina System
Carina Technology
Carinthian TECH Institute
Carl Baasel Lasertechnik
Carl Valentin
Carl Zeiss
Carlo Gavazzi
Carlo Gavazzi Controls SPA-Controls Divi
Carlo Gavazzi Industri
Carlson Wireless Technologies
Carma Industries
Carmanah Signs
Carnegie Robotics
Carnegie Technologies
Carnegie-Mellon University
Carpoint
Carrera Computers
Carrier
Carrier Access
Carrier Fire & Security
CarrierComm
Carry Technology
Carvers SA de CV
Casa Systems
Casabyte
Casacom Solutions
Cascade Communications
Cascade Technologies
Cascination
Casco Signal
Case Information & Communications
Cash Systemes Industrie
CashGuard Sverige
Cashmaster International
Casio Computer
Casio Hitachi Mobile Communications
Casky eTech
Caspian
Caspian Networks
Cassia Networks
Cast Iron Systems
CastGrabber
Castel
Castel Broadband
Castelle
Castle ROCK
Castle ROCK Computing
Castle Technology
Castlenet Technology
Castles Technology
Castor Informatique
Caswa
Cat
Catalyst Enterprises
Catapult Communications
Catch THE WIND
Catcher
Category Solutions
Catena Networks
Caterpillar
Caterpillar Trimble Control Technologies
Cathay Communication
Cathay Roxus Information Technology
Cathexis
Cathwell
Caton Overseas
Cav. Uff. Giacomo Cimberio
Cavagna Group
Cavalry Storage
Cavanagh Group International
Cavena Image Products
Cavera Systems
Cavity EYE
Cavium
Cayee Computer
Cayman Systems
Cdoubles Electronics
Cdyne
CeLa Link
Cedac Software
Cedar Audio
Cedar Point Communications
Cedel
Cedes
Cedint-UPM
CeeNex
CeedTec Sdn Bhd
Ceemax Technology
Ceicom
Ceiec Electric Technology
Ceita Communication Technology
Ceiva Logic
CelPlan International
Celan Technology
Celcore
Celeno Communications
Celerway Communication
Celestial Audio
Celestial Semiconductor
Celestica
Celestix Networks
Celio
Celite Systems
Celizion
CellPlus technologies
CellPoint Connect
CellTel
Cellco Partnership
CelleBrite Mobile Synchronization
Celleritas
Celliber Technologies
Cellient
Cellier Domesticus
Cellink
Cellinx Systems
Cello Electronics
Cellon France
Cellport LABS
Celltron
Cellular Specialties
Cellvision Systems
Celona
Celot Wireless
Celotek
Celox Networks
Celoxica
Celsian Technologies
Celtro
Celyss
Cemsi
Cenits
Censis, Uiversity of Glasgow
Census Digital
Centec Networks
Center Communication Systems
Center FOR HIGH Performance
Center Vospi JSC
Center for E-Commerce Infrastructure Dev
Centera Photonics
Centero
Centerpoint Broadband Technologies
Centervue
Centigram Communications
Centillion Networks
Centillium Communications
Centos
CentrAlert
CentraLite Systems
Centrak
Central
Central DATA
Central Denshi Seigyo
Central Engineering
Central Music
Central Network Solution
Central Railway Manufacturing
Central System Research
Centralp Automatismes
Centre FOR Development OF Advanced Compu
Centre For Development Of Telematics
Centric TSolve
Centripetal Networks
Centro Sicurezza Italia
Centro de Ingenieria y Desarrollo indust
Centro de Pesquisas Av Wernher Von Braun
Centrofactor
Centron Communications Technologies Fuji
Centrum Communications
Centum Adetel Group
Century
Century Audio
Century Geophysical
Century Opticomm
Century Systems
CenturyLink
Centuryarks
CeoTronics
Ceologic
Cepheid
Cepton Technologies
CeraMicro Technology
Ceragon Networks
Cercacor Labs
CerebrEX
Cerebras Systems
Cerevo
Cerio
Cermate Technologies
Cermetek Microelectronics
Cerner
Cernium
Ceron Tech
CertUsus
Certi Networks Sdn Bhd
Certicom
Certis Technology International
Certus Operations
CertusNet
CertusNet Information Technology
Cerus
Cervoz Technology Co;
CesiumAstro
Cesnet
Cetacea Networks
Cetacean Networks
Cetia
Cetis
Cetitec
Ceton
Cetory.TV
Cetrta POT, d.o.o., Kranj
Cetto Industries
Ceyon Technology
Cezzer Multimedia Technologies
Chabrier Services
Chahoo
Chainleader Communications
Chaintech Computer
Chainzone Technology
Challenger Supply Holdings
ChamSys
Chamberlain Access Solutions
Chameleon Technology
Champion Optical Network Engineering
Championtech Enterprise
Chaney Instrument
Chang Tseng Technology
Chang YOW Technologies International
ChangYang Technology
Changchun FAW Yanfeng Visteon Automotive
Changchun Huayu Webpad
Changde xsound lnnovation technologies c
Changhe Electronics
Changhong Trading
Changsha Kiloview Electronics
Changsha SinoCare
Changsha Sunye Electric
Changsha Tai Hui Network Technology
Changsha Xiangji-Haidun Technology
Changsha keruijie lnformation Technology
Changshu Gaoshida Optoelectronic Technol
Changshu Ruite Electric
Changshu Switchgear MFG. Co.,Ltd. (Forme
Changzhou Haitu Electronic Technology
Changzhou Haojie Electric
Changzhou Jiahao Radio&TV device
Changzhou Perceptime Technology
Changzhou Rapid Information Technology
Changzhou Tiannengbo System
Changzhou Uchip Electronics
Changzhou WEBO Weighing Device & System
Changzhou Yongse Infotech
Channel Enterprises
Channel Systems Intern'L
Channelmatic
Channelot
Chanson Water
Chant Sincere
Chantry Networks
Charge-Amps
ChargeStorm
Chargelib
Charles Industries
Charles River DATA Systems
Charles River Laboratories
Charlotte's Web Networks
Charlyrobot
Charmlink Tech
Chase Communications
Chase Manhattan Bank
Chase Research
Chauvin Arnoux
Check Point Software Technologies
Check-It Solutions
CheckBill
Checkbill
Checkout Computer Systems
Checkpoint Systems
Cheerchip Electronic Technology
Cheering Connection
Cheerstar Technology
Cheertek
Cheerzing Communication Technology
Cheetah Hi-Tech
Cheetah Medical
Chell Instruments
Chelsea Technologies Group
Chelsio Communications
Chelton
Chemoptics
Chemtronics
Chenbro Micom
Chendu Ningshui Technology
Cheng Du virtual world Technology
Cheng Hongjian
Cheng UEI Precision Industry
Cheng Uei Precision Industry
ChengDU Yi Gong Intelligence Technology
ChengDu HuiZhong Cloud Information Techn
ChengDu JiaFaAnTai Technology
ChengDu KeChuang LongXin Sci-tech
ChengDu TD Tech
ChengDu Vantron Technology
Chengdu 30Kaitian Communication Industry
Chengdu BOOK Digital
Chengdu Ba SAN SI YI Information Technol
Chengdu BillDTE Technology
Chengdu COVE Technology
Chengdu ChipIntelli Technology
Chengdu Cove Technology
Chengdu Data Sky Technology
Chengdu Evecca Technology
Chengdu Fuhuaxin Technology
Chengdu GeeYa Technology
Chengdu Higon Integrated Circuit Design
Chengdu InnoThings Technology
Chengdu Interlink Science AND Technology
Chengdu Jiarui Hualian Communication Tec
Chengdu Jiuzhou Electronic Technology
Chengdu KT Electric Co.of High & New Tec
Chengdu KT Electronic HI-TECH
Chengdu Krosslan Technology
Chengdu Ledong Information & Technology
Chengdu Lingya Technology
Chengdu Linkon Communications Device
Chengdu Maipu Electric Industrial
Chengdu Meihuan Technology
Chengdu Meross Technology
Chengdu Ophylink Communication Technolog
Chengdu Phycom Tech
Chengdu Povodo Electronic Technology
Chengdu Qianhong Communication
Chengdu Qianli Network Technology
Chengdu Quanjing Intelligent Technology
Chengdu Shuwei Communication Technology
Chengdu Song Yuan Electronic Technology
Chengdu Territory Technology
Chengdu USEE Digital Technology
Chengdu Vision-Zenith Tech.Co,.Ltd
Chengdu Vision-Zenith Technology
Chengdu Volans Technology
Chengdu XGimi Technology
Chengdu Xiyida Electronic Technology Co,
Chengdu Xuguang Technology
Chengdu Yingji Electronic Hi-tech
Chengdu Zhongheng Network
Chengdu ZiChen Time&Frequency Technology
Chengdu ethercom information technology
Chengdu jinshi communication
Chengdu newifi
Chenming MOLD Industry
Chenzhou Gospell Digital Technology
Cheops Elektronik
Cherry
Chesapeake Sciences
Chess Engineering
Chevin Software ENG
Chi Lin Technology
Chi Mei Communication Systems
Chiaro Networks
Chicony Electronics
Chih-Kan Technology
China Broadband Wireless IP Standard gro
China Convert Technology
China Daheng Group
China Dragon Technology
China Electric Power Research Institute
China Electronics Corporation Greatwall
China Entropy
China Essence Technology
China Grand Communications
China Great-Wall Computer Shenzhen
China Greatwall Computer Shenzhen
China Gridcom
China Hopeful Group Hopeful Electric
China Hualu Panasonic AVC Networks
China Huaxin Post and Telecom Technologi
China IWNComm
China Leadshine Technology
China Mobile Chongqing branch
China Mobile Group Device
China Mobile IOT
China Mobile Information Technology
China Mobile Iot
China Palms Telecom.Ltd
China Post Communications Equipment
China Potevio
China Railway Signal & Communication
China SSJ Network Technology
China Telecom
China Telecom Fufu Information Technolog
China TransInfo Technology
Chinasys Technologies
Chino
Chip PC
Chip-pro
Chip2Chip
ChipER Technology
ChipWrights
Chipcom
Chips & Systems
Chipsafer
Chipsea Technologies
Chipsen
Chipsguide technology
Chipsip Technology
Chiron Technology
Chison Medical Technologies
Chitai Electronic
Chitose
Chiun Mai Communication Systems
Chiun MaiCommunication System
Chiyoda Electronics
Chiyoda System Riken
Chiyu Technology
Chloride
Choeuneng
Chofu Seisakusho
ChongQing Camyu Technology Development
ChongQing GuanFang Technology
ChongQing JianTao Technology
ChongQing Jinou Science & Technology Dev
ChongQing Lavid Technology
ChongQing QingJia Electronics
Chongho information & communications
Chongqing Baoli Yota Technologies
Chongqing Ehs Science and Technology Dev
Chongqing Fugui Electronics
Chongqing Guohong Technology Development
Chongqing Hengxun Liansheng Industrial
Chongqing Huaxiu Technology
Chongqing Huayi Kangdao Technology
Chongqing Huijiatong Information Technol
Chongqing Iqiyi Intelligence Technology
Chongqing Jiuyu Smart Technology CO.LTD
Chongqing MAS SCI&TECH.Co
Chongqing Miedu Technology
Chongqing Sichuan Instrument Microcircui
Chongqing Taishan Cable
Chongqing Trantor Technology
Chongqing Unisinsight Technology
Chongqing beimoting technology co.ltd
Chou Chin Industrial
Choung HWA TECH
Chr. Mayr
Chrisso Technologies
Christ Electronic System
Christ Elektronik
Christie Digital Systems
Chroma
Chromalox
Chromatek
Chromateq
Chromatics
Chromatis Networks
Chromisys
Chromlech
ChronoLogic
Chronomedia
Chronos Technology
Chrontel
Chrysalis Development
ChuanG International Holding
Chuang-Yi Network Equipment Co.Ltd
Chuango Security Technology
Chubb CSC-Vendor AP
Chubb Electronic Security Systems
Chugoku Electric Manufacturing
Chun-il
Chung Fu Chen Yeh Enterprise
Chung Nam Electronic
Chung-HSIN Electric & Machinery MFG.CORP
Chunghsin International Electronics
Chunghsin Technology Group
Chunghua Intelligent Network Equipment
Chunghwa System Integration
Chunghwa Telecom
Chunichi Denshi
Chunil Electric IND
Chuntex Electronic
Chuo Electric Works
Church & Dwight
Chyi Lee industry
Chyng HONG Electronic
Chyron
Ci4Rail
Cianet Industria e Comercio S/A
Ciara Technologies
Cicada Semiconductor
Cidco
Cidra
Cielle
Ciemme Sistemi
Ciena
Cierma Ascenseurs
Ciesse
Ciholas
Cilag GmbH International
Cimcon Lighting
Cimetrics
Cimetrics Research
Cimlinc
Cimsys
Cinch Connectors
Cincinnati Microwave
Cinco Networks
Cincoze
Cinet
Cinetal
Cinetix
Cinta Networks
Cintech
Cipher Systems
CipherOptics
Ciprico
Circa Enterprises
Circle Consult
Circle Media
Circle Reliance, Inc DBA Cranberry Netwo
Circleone
Circontrol
Circuit Solutions
CircuitMeter
CircuitWerkes
Circuitec Ind. Equip. Eletr. Ltda
Circuitlink
Circus World Displays
CiriTech Systems
Cirilium
Cirkitech Electronics
Cirque Audio Technology
Cirrascale
Cirrus Logic
Cirrus Systems
Cirtec Medical Systems
Cirtem
Cisco Meraki
Cisco Spvtg
Cisco Systems
Cisco-Linksys
Cistech Solutions
Citadel Computer
Citel
Citel Technologies
Citicorp/TTI
Citiway technology
Citizen Watch
Citrix Systems
Citronix
City Computing
City Theatrical
City-Net Technology
CityCom
Cityntel OU
Civolution
Claber
Clack
ClarIDy Solutions
Clare Controls
Claresys
ClariPhy Communications
Clariion
Clarinet Systems
Clarion Corporation OF America
Clarion Sdn Bhd
Clarity Design
Clarity Medical
Clark-MXR
Clarus Korea
Clavister
Clean-Lasersysteme
Cleanwatts Digital
Clear Edge Networks
Clear Flow by Antiference
ClearCaptions
ClearCorp Enterprises
ClearCube Technology
ClearOne
ClearPath Networks
ClearSite Communications
ClearSky Data
Clearbox Systems
Clearly IP
Clearpoint Research
Clearsonics
Clearwater Networks
Clearwire
Clecell
Clematic
Cleode
Cleondris
Clever Devices
Cleverscope
Clevo
ClickTV
Clientec
Clifford Chance LLP
ClimateWell
Climax Technology
CliniCare
Clinicomp INTL
Clinton Electronics
Clipcomm
Clipsal Australia
Cliptech Industria e Comercio Ltda
Clive Green
Clivet
Clixxo Broadband
Cloanto
Clock-O-Matic
Clockwork Dog
Cloos Electronic
Closed Joint-Stock Company "Norsi-Trans"
Cloud Corner
Cloud Diagnostics Canada ULC
Cloud Engines
Cloud Intelligence
Cloud Light Technology
Cloud Network Technology
Cloud Network Technology Singapore
Cloud Telecomputers
Cloud Vision Networks Technology
Cloud4Wi
CloudGenix
CloudMinds Holdings
CloudShield Technologies
CloudSwitch
Cloudastructure
Cloudena
Cloudistics
Cloudium Systems
Cloudleaf
Cloudproject Generation
Cloudtronics
Cloudview
Cloudvue Technologies
Cloudwalk Technology
Clover Electronics
Clover Electronics Technology
Clover Network
Cloverleaf Communications
Clovertech
Cluster Labs
Clustrix
Cmicro
Cmitech
Cmotech
Co-Comm Servicios Telecomunicaciones
CoAsia Microelectronics
CoNet Communications
CoSyst Control Systems
CoVi Technologies
CoXlab
Coach Master International d.b.a. CMI Wo
CoachComm
Coactive Aesthetics
Coagent International Enterprise
Coala Life
Coastal Environmental Systems
Coastcom
Coax Media
Coaxial Networks
Cobalt Digital
CobaltRay
Coban
Cobham
Cobham Slip Rings
Cobo
Cocess Telecom
Cochlear
Cocom
Cocoon Alarm
Coda Octopus Products
Codaco Electronic
Codan
Code
Code Blue
Code Hardware
Codec
Codem Systems
Coder Electronics
Codesystem
Codetek Technology
Codewerk
Codex
Codex Digital
Codian
Codonics
Coester Automacao Ltda
Coet Costruzioni Elettrotecniche
Coffee Equipment
Coflec
Cofractal
Cogency Semiconductor
Cogent Computer Systems
Cogent DATA Technologies
Cogent Defence & Security Networks
Cogent Healthcare Systems
Cogent Systems
Cognex
Cognio
Cognitas Technologies
Cognitec Systems
Cognitive Systems
Cognosos
Cohda Wireless
Cohere Technologies
Coherent
Coherent Communications Systems
Coherent Logix
Coherent Research
CoherentPlus Sdn Bhd
Coherix
Coheros
Cohesity
Cohesive Financial Technologies
Coho Data
Cohu, Inc., Electronics Division
Coincident
Collabo Tec
Collatz+Trojan
Collectric
Collex
Collinear Networks
Collini Dienstleistungs
Colmek
Coloet
Colombo Sales & Engineering
Colonial Assembly and Design
Colooc
Color Kinetics
Color Sentinel Systems
Color-Chip
ColorTokens
Colorado Engineering
Colorado Med Tech
Colorado Vnet
Colorado vNet
Colordeve International
Colorgraph
Colorimetry Research
Colubris Networks
Columbus McKinnon
Com Video Security Systems
ComAp
ComCore Semiconductor
ComDesign
ComNav Technology
ComNot
ComWorth
Comag Handels
Comarch
Comark Interactive Solutions
Comart system
Comat
Comatis
Comau
Comba Telecom Systems
CombiQ
Combilent
Combined Energy Technologies
Combinet
Combiwins Technology
Comcam International
Comcast Cable
Comcast-SRL
Comda Enterprises
Comdial
Comecer Netherlands
Comelit Group
Comelta
Comendec
Comeo Technology
Comerson
Comesta
Comexio
Comfile Technology
Comflux Technology
Comigo
Cominfo
Coming Media
Comjet Information Systems
Comlab
Comline Elektronik Elektrotechnik
Comm-ence
CommAgility
CommBox P/L
CommFront Communications
CommScope
CommServ Solutions
CommSky Technologies
CommUnique Wireless
Command Alkon
Command-e Technology
CommandScape
Commando Networks
Commend International
CommerceGuard
Commercial Timesharing
Commercial Wireless Systems Internationa
Commerciant
Commet
Commex Technologies
Commil
Commissariat A Lenergie ATOM
CommoDaS
Commoca
Commodore International
Common Networks
Common Sense Monitoring Solutions
Commonwealth Scientific and Industrial R
Commotive
Commscope
Commscraft
Commsen
Commsignia
Commtact
Commtech
Commtech Technology Macao Commercial Off
Commtest Instruments
Communication Automation
Communication Components
Communication Devices
Communication Machinery
Communication Networks
Communication Solutions
Communication System Design & Manufactur
Communication Systems Solutions
Communication Technology
Communication Weaver
Communication and Telemechanical Systems
Communications & Power Industries
Communications & Power Industries / Satc
Communications Electronics Security Grou
Communications Laboratories
Commvision
Comnect Technology
Comodo
Comone
Comos Telecom
Comota
CompXs
Compac
Compact DATA
Compact Devices
Compacta International
Compal Broadband Networks
Compal Communications
Compal Electronics
Compal Information
Compania de Instrumentacion y control
Companion Worlds
Company NA Stage & Light
CompanyDeep
Compar Computer
Compass System
Compass Systems
Compass Technologies
Compass-EOS
Compcontrol
Compellent Technologies
Comper Technology Investment
Compex
Compex Systems
Complementary Technologies
Complete Media Systems
Comprehensive Power
Compressor Controls
Comprion
Compro Technology
Compu-Shack Electronic
CompuDesigns
CompuLab
CompuShop Services
Compuadd
Compucase Enterprise
Compucorp
Compulite R&D
Compulogic
Compumedics
Compumedics Germany
Compunetix
Compupal
Compuprint
Compuserve
Compusign Systems
Computadoras Micron
Computadores Modulares
Computational Systems
Computec
Computech International
Computechnic
Computer & Communication Research LAB
Computer Automation Technology
Computer Concepts
Computer Consoles
Computer Engineering
Computer Generation
Computer HI-TECH
Computer Hardware Design SIA
Computer Identics
Computer Office
Computer Operational
Computer Performance, Inc. DBA Digital L
Computer Peripherals
Computer Sciences
Computer Society Microprocessor & Microp
Computer System
Computer Systems Engineering
Computer Technica
Computer Technology
Computerized Elevator Contol
Computerm
Computervision
Computerwise
Computex
Computime Systems UK
Computone Systems
Computrol Fuel Systems
Computrols
Compuware
Compuworx
Comrod
Comsat
Comsat VertriebsgmbH
Comsel System
Comsis
Comsoft
Comsonics
Comspace
Comstat Datacomm
Comstock RD
Comsys Communication
Comsys Communications Systems Service
Comtec
Comtec Systems
Comtech EF Data
Comtech Kft
Comtech Research
Comtech Systems
Comtech Technology
Comtel Electronics
Comtest Networks
Comtree Technology
Comtrend
Comtrol
Comtrol Europe
Comtron
Comtti Intelligent Technology
Comxion Technology
ConMed Linvatec
ConMet
ConSentry Networks
Concept Development
Concepteers
Conception Electronique
Conceptronic
Concern "Axion" JSC
Conch Electronic
Conclusive Engineering
Concord Communications
Concord Idea
Concorde Microsystems
Concur System Technologies
Concurrent Computer
Concurrent Technologies
Condalo
Condev
Condev-Automation
Condigi Televagt
Condor Systems
Condre
Conduant
Conductix-Wampfler
ConectaIP Tecnologia
Conelcom
Conet
Conet Solutions
Conexant Systems
Conextop
Confed Holding
ConferTech International
Confidant International
Confidence Direct
Conformative Systems
Congruency
Conitec Datensysteme
Conjing Networks
Conklin
Conlog
Connect
Connect One
Connect Tech
ConnectQuest
Connected Cars
Connected Data
Connected Home
Connected IO
Connected Response
Connected Space Management
Connected Systems
Connection Electronics
Connection Machines Services
Connection Technology Systems
Connectlab
Conner Peripherals
Connex
Connexionz
Connido
Connit
Connode
Connoiseur Electronics
Connor Winfield
Connor-Winfield
Conolog
Conrad Electronic SE
Consarc
Consens Zeiterfassung
Consensys Computers
Consert
Conserv Solutions
Conservation Through Innovation
Consilium
Consolidated Resource Imaging
Consolinno Energy
Consort Controls
Consospy
Conspin Solution
Construcciones y Auxiliar de Ferrocarril
Consultronics Europe
Consumer Technologies Group
ContactProximity
Contal OK
ConteXtream
Contec
Contec Americas
Contec Steuerungstechnik & Automation
Contela
Contemporary Amperex Technology
Contemporary Control
Contemporary Research
Contes, spol. s r.o
Contex
Conti Temic Microelectronic
Conti Temic microelectronic
Continent
Continental
Continental Aftermarket & Services
Continental Automotive
Continental Automotive Component Malaysi
Continental Automotive Czech Republic
Continental Automotive Hungary Kft
Continental Automotive Systems
Continental Control Systems
Continental Electronics
Continental Gateway
Continental Intelligent Transportation S
Contineo
Continuous Computing
Continuum Photonics
Continuum Technology
Contiweb
Contour Design
Contrader
Contrans TI
Contraves Advanced Devices Sdn. Bhd
Control Alternative Solutions
Control Applications
Control Aut Tecnologia em Automacao LTDA
Control Concepts
Control DATA
Control Dynamics
Control Express Finland
Control LAN
Control Microsystems
Control Module
Control Products
Control Resources
Control Service do Brasil Ltda
Control Sistematizado
Control Solutions
Control Systems
Control Techniques
Control Technology
Control and Robotics Solutions
Control iD
Control4
ControlNet
ControlThings
ControlWorks
Controle Analytique
Controles
Controlled Electronic Manageme
Controlled Environments
Controlled Power
Controlrad
Controls
Controlware
Contronics Automacao Ltda
Convedia
Convergence Technologies
Convergenet Technologies
Convergens
Convergent Bioscience
Convergent Design
Convergent Networks
Converging Systems
ConversDigital
Conversion Sound
Converter Industry
Convertertec Deutschland
Convex Computer
Convey Computer
Convision Technology
Conware Computer Consulting
Conwin.Tech
Conwise Technology
Coocaa Network Technology CO.,TD
Cool Control
CoolBitX
CoolR Group
Cooler Master Technology
Coolit Systems
Coolksky
Cooltera
Coontrol Tecnologia em Combustao LTDA EP
Cooper Lighting Solutions
Coordiwise Technology
Coosea Group
Copan Systems
Coperion
Copernique
Copious Imaging
Copley Controls
Copper Labs
Copper Mountain Communications
CopperCom
Coppercom
Coppernic
Coptonix
CorDes
CorEdge Networks
Coral Network
Coral Telecom
Coral-Taiyi
Cordant
Corder Engineering
Core Akll Ev Sistemleri
Core Balance
Core Brands
Core Communications
Core Logic
Core Micro Systems
Core System Japan
Core Tec Communications
CoreBell Systems
CoreEL TEchnologies
CoreEL Technologies
CoreEdge Networks
CoreKinect
CoreOS
CoreStar International
CoreStreet
CoreTrust
Corecess
Corega of America
Coreip Technology
Corelatus
Corelatus A.B
Corelink Technology
Corelis
Coremate Technical
Cores
Coresys
Coretree
Coretronic
Coriant
Corigine
Corinex Communication
Corinex Global
Corintech
Coriolis Networks
Cornami
Cornelis Networks
Cornelius Consult
Cornell Communications
Cornell University
Cornet Technology
Cornfed Systems
Corning
Corollary
Corometrics Medical Systems
Corona
Corporacion Empresarial Altra
Corporate Network Systems
Corporate Systems Engineering
Corporation of the Presiding Bishop of T
Corrent
Corrigent Systems
Corsa Technology
Corsair Memory
Cortina Systems
Cortland Research
Corvalent
Corventis
Corvis
Corvus Systems
Cos Tron
Cosco Electronics
Cosesy
Cosine Communications
Cosine Systems
Cosmic Engineering
Cosmicnode
Cosmo
Cosmo AIOT Technology
Cosmo Life
Cosmo Research
Cosmo Techs
CosmoData Informatica Ltda
Cosmoit.CO.LTD
Cosmos web
Cosonic Intelligent Technologies
Costar Video Systems
Costar electronics
Costel.,CO.LTD
Coster T.E
Cosworth Electronics
Cosylab d.d
Cosystems
Cotas Computer Technology A/B
Coteau VERT
Cotron
Cots Technology
Cottonwood Creek Technologies
Coulomb Technologies
Coulter
Council Rock
CountMax
Counter Solutions
Counterpoint Computer
Countwise
Coup
Coval
Covax
Coveloz Technologies
Covergence
Covia
Covidence
Covote
Cowbell Engineering
Cowon Systems
Cox Communications
CoxSpace
Coyote System
Coyote Technologies
Cradle Technologies
CradlePoint
Cradlepoint
Crane-elec
Cranite Systems
Cratos Networks
Cravis
Cray
Crdmdeveoppements
CreNova Multimedia
CreaTech Electronics
Creacon Technologies
Creanord
Creatcomm Technology
Create New Technology
Creation Technologies
Creation Technologies Chicago
Creativ Network Technologies
Creative
Creative Chips
Creative Controllers
Creative Electronic Systems
Creative Electronics
Creative Electronics & Software
Creative Lighting And Sound Systems
Creative Micro Design
Creative Microsystems
Creative Next Design
Creative Product Design
Creative Retail Entertainment
Creative Sensor
Creative Technology
Creative&Link Technology
Creatix Polymedia Ges Fur Kommunikaitons
Creatz
Cree
CreevX
Crenet Labs
Crenus
Creotech Instruments
Creowave
Crere Networks
Crescendo Networks
Crescent Networks
Cresitt Industrie
Cresprit
Crest Audio
Crestron Electronics
Cresyn
Creval Systems
Crevis
Crewave
Crexendo Business Solutions
CreyNox
Crimson Microsystems
Crinia
Crinis Networks
Crisp Automation
Cristal Controles Ltee
Cristie Electronics
Criterion Systems
Critical IO
Critical Link
Critical Software
Criticare Systems
Cromemco
Crompton Instruments
Cronoplast
Cronos
Cronyx Engineering
Cross Country Systems
Cross Match Technologies
Cross Point
Cross Products
Crossbeam Systems
Crossbow Technology
Crosscomm
Crossing Informationssysteme
Crossport Systems
Crossroads Systems
Crouzet Automatismes
Crow Electronic Engeneering
Crown Audio -- Harmanm International
Crown Solar Power Fencing Systems
Crtiical Link
Cruxell
Cryogenic Control Systems
Cryptek
Crypto
CryptoMetrics
Cryptosoft
Cryptotronix
Cryptsoft
Crystal Group
Crystal Semiconductor
Crystal Vision
Crystalfontz America
Csinfotel
Csiro
Csiro - Division of Exploration and Mini
Ctek
Ctera Networks
Ctring
Ctrogers
Cubic Defense Applications
Cubic Defense Simulation Systems
Cubic ITS, Inc. dba Gridsmart Technologi
Cubic Systems
Cubic Transportation Systems
Cubitech
Cubix
Cubro Acronet GesmbH
Cuciniale
Cucos Retail Systems
Cuculus
Cudo Communication
Cuff
Cuman
Cummings Engineering
Cummins
Cummins-Allison
Cumulus Corporatiion
Cumulus Networks
Curb
Curiouser Products
Currant
Current Energy
Current WAYS
Current, powered by GE
Cursor Systems
Curtis
Curtis Door Systems
Curtis Instruments
Curtiss Wright Controls Embedded Computi
Curtiss-Wright Controls Avionics & Elect
Curtiss-Wright Drive Technology
Curvalux
Curves International
Custom Biogenic Systems
Custom Computer Services
Custom Engineering
Custom Micro Products
Custos Mobile
Cutera
Cutler-Hammer
Cutter Systems spol. s r.o
CviLux
Cwlinux
CyOne Security
CyVerse
CyWee Group
Cyan Optic
Cyan Technology
Cyanview
Cybectec
Cybelec
Cyber Fone
Cyber Sciences
Cyber Solutions
Cyber Switching
Cyber Technology
Cyber Trans Japan
Cyber-Rain
Cyber1st
CyberCraft
CyberNet
CyberOptics
CyberPower Systems
CyberTAN Technology
Cybera
Cyberboard
Cybercom
Cyberdata
Cyberdyne
Cyberex
Cybergraphic Systems
CyberneX
Cybernetics
Cybernetics TECH
Cyberteam Sp z o o
Cybertec
Cybertech
Cybertech Telecom Development
Cybertelbridge
Cybertron
Cybiotronics
Cyclades
Cycle Computer
Cyclone Microsystems
Cyclotronics Power Concepts
Cydle
Cyfrowy Polsat
Cygnal Integrated Products
Cygnet Systems
Cygnet Technologies
Cygnetic Technologies
Cygnus
Cygnus Microsystems
Cyjaya Korea
Cylink
Cylon Controls
Cymphonix
Cymtec
Cymtec Systems
Cynaps
Cynix Systems
Cynny Italia
Cynosure Technologies
Cynove
Cypak
Cypress Electronics
Cypress Semiconductor
Cypress Solutions
Cypress Technology
Cyras Systems
Cyrus Technology
Cytec Zylindertechnik
Cytech Technology
Cytek Media Systems
Cytiva Sweden
Cytyc
Cyviz
Cyzentech
D&M Holdings
D&R Electronica Weesp
D&S Cable Industries
D&T
D-BOX Technologies
D-E-K GmbH & Co.KG
D-HOME Smaart
D-Hike Electroncs Technology
D-LINK Systems
D-Link
D-Link International
D-Link Middle East FZCO
D-MAX Technology
D-NET International
D-TA Systems
D-TACQ Solutions
D. E. Shaw Research
D. ORtiz Consulting
D.E.M
D.Marchiori
D.Med Technical Products
D.SignT
D.T.S Illuminazione
D2SLink Systems
D3 LED
DA Sistemi
DA-Design
DAC Engineering
DAE EUN Eletronics
DAGS
DAIN Telecom
DAKO EDV-Ingenieur- und Systemhaus
DALI
DAN Electronics System
DANA Computer
DAO QIN Technology CO.LTD
DAP
DAP Technologies
DAQ Electronics
DAQ System
DARE Development
DASA Robot
DAT H.K
DAT Informatics
DAT System
DATA & Control Equipment
DATA & Information Technology
DATA Electronics
DATA LABS
DATA LINK
DATA NET
DATA RACE
DATA Recall
DATA Research & Applications
DATA Sharing Consulting
DATA Transmission Network
DAVE
DAWN Computer Incorporation
DB Communication & Systems
DB Systel
DBG Commnunications Technology
DBG Holdings
DBL Technology
DBS Lodging Technologies
DC Security Products
DCI
DCI International
DCNS
DCOM Network Technology
DCS
DCT-Delta
DDL
DDL Co,.ltd
DDRdrive
DDS Elettronica
DDoS-Guard
DEA System
DECA Card Engineering
DEFA
DEHN SE +
DEI Sales
DEIF
DEK Technologies
DEKA R&D
DELCOMp
DENT Instruments
DENY Fontaine
DEOS control systems
DEP
DEPO Electronics
DERA
DESY
DEV Systemtechnik
DEV Tecnologia Ind Com Man Eq LTDA
DEVA Broadcast
DEVI - Danfoss
DEY Storage Systems
DFI
DFM
DFT System Co.Ltd
DG2L Technologies
DGC Access
DGT
DH Mechatronic
DH Technology
DH electronics
DHC Software
DHD
DHK Storage
DIAL Technology
DIALOG4 System Engineering
DIAS Infrared
DIBA
DIC
DICA Technologies
DIGI I'S
DIGI SESN
DIGI-DATA
DIRC Technologie GmbH & Co.KG
DISK Multimedia
DIT-MCO International
DIV OF Research & Statistics
DIVA Systems
DIVR Systems
DIgSILENT
DK Networks
DK-Technologies
DKI Technology
DKS Dienstl.ges. f. Komm.anl. d. Stadt-
DKT
DLG Automacao Industrial Ltda
DLI Taiwan Branch office
DLOG NC-Systeme
DLX
DM Radiocom
DMAC Security
DMD Computers
DME Micro
DMG MORI B.U.G
DMP Electronics
DMS Dorsch Mikrosystem
DMT System
DNE Technologies
DNPG
DNV GL
DO-Monix
DOBE Computing
DOGA
DOLI Elektronik
DOMS
DONG IL Vision
DONG OH Precision
DOVE Computer
DPA Microphones
DPAC Technologies
DPS
DPS Electronics
DQ Technology
DR. B. Struck
DR. Johannes Heidenhain
DR.Bridge Aquatech
DRB Systems
DRDC Valcartier
DRS Consolidated Controls
DRS Imaging and Targeting Solutions
DRS Laruel Technologies
DRS Photronics
DRS Signal Solutions
DRS Tactical Systems
DRS Technologies Canada
DRS Test and Energy Management or DRS-TE
DResearch
DS Global
DS International
DS PRO Audio Ltda
DS Tech
DS! Ingenieurbuero
DSA
DSA Encore
DSC
DSC Communication
DSCI
DSD Microtechnology
DSG Technology
DSI RF Systems
DSIT Solutions
DSL Partner
DSM Messtechnik
DSM-Messtechnik
DSP Application
DSP Design
DSP Group
DSP Solutions
DSP4YOU
DSPCon
DSPWorks
DSR Information Technologies
DSS Networks
DSSD
DST Control
DST Swiss
DSX Access Systems
DSan
DT Research
DTDS Technology
DTEN
DTI
DTI Group
DTL Broadcast
DTS
DTS Elektronik SAN. TIC. LTD. STI
DTV Innovations
DTech Labs
DU PONT Pixel Systems
DUAL Enterprises
DUALi
DUNE HD
DUX
DVC
DVL
DVN
DVR C&C
DVS
DVS Korea
DVT
DVTech
DVTel Israel
DWB Associates
DWQ Informatikai Tanacsado es Vezerleste
DWnet Technologies
DX Antenna
DXG Technology
DXO Telecom
DY-4
DZG Metering
DZS
DaLian Cheering Tech
DaTARIUS Technologies
Daatrics
Daavlin
Dabi Atlante S/A Industrias Medico Odont
Dacoll
Dacom West
Dacons
Dacos Technologies
Dadacon
Dadoutek
Daedalean
Daehanet
Daehap Hyper-TECH
Daeho I&T
Daemyung ZERO1
Daeryung Ind
Daeshin-Information Technology
Daewoo Electronics
Daewoo Telecom
Daewoo Teletech
Daewoois
Daeyeon Control&Instrument Co,.Ltd
Daeyoung
Daeyoung Information System
Dage-MTI of MC
Dai Nippon Printing
DaiShin Information & Communications
Daiden
Daido Signal
Daidong Industrial System
Daifuku
Daihan Scientific
Daihen
Daiichi Electronics
Daiichi-Dentsu
Daiken Automacao LTDA
Daiken Automacao Ltda
Daikin Air-conditioning
Daikin Industries
Daikoku Denki
Daikyung Vascom
Dain
Daincube
Dainichi Denshi
Dainippon Pharmaceutical
Dainippon Screen Corporate
Daintree Networks
Dairy Cheq
Daisen Electronic Industrial
Daishin-Denshi
Daisy Systems
Daisy Technologies
Dakos Data & Communication
Dakton Microlabs
Daktronics
Dakty
Dalaj Electro-Telecom
Dalcnet
Dalco
Dali Wireless
Dalian Baishengyuan Technology
Dalian Co-Edifice Video Technology
Dalian Daxian Network
Dalian Eastern Display
Dalian GigaTec Electronics
Dalian Golden Hualu Digital Technology
Dalian Hi-Think Computer Technology
Dalian Laike Technology Development
Dalian Lamba Technology
Dalian Levear Electric
Dalian Roiland Technology
Dalian Seasky Automation Co;Ltd
Dallas Delta
Dallas Semiconductor
Dallmeier electronic
Dalog Diagnosesysteme
Dalsa
Damalisk
Damall Technologies
Dameca
Damerell Design
Dametric
Damler Chrysler Rail System
Damm Cellular Systems
Dan Smith
Dana
Danaher Motion - Kollmorgen
Danal Entertainment
Danam Communications
Danbridge
Dancontrol Engineering
Dandong Dongfang Measurement & Control T
Danego
Danelec Electronics
Danfoss
Danfoss Drives
Danfoss Power Solutions
Danfoss Solar Inverters
Danfoss Turbocor Compressors
Dangaard Telecom Denmark
Dangerous Music Group
Daniel Computing Systems
Daniel Instruments
Daniels Electronics Ltd. dbo Codan Rado
Danish Interpretation Systems
Danlaw
Danpex
Danriver Technologies
Dansensor
Dansk DATA Electronik
Dante Security
Dantec Dynamics
Dantel
Dantherm
Dantherm Cooling
Dantherm Power
Daontec
DapTechnology
Daphne
DarbeeVision
Darbs
Darfon Lighting
Darim Vision
Dark Horse Connect
DarkMatter
Dartmouth College
Darts Technologies
Daruma Telecomunicacoes e Informatica
Dasan
Dasan Electron
Dasan Network Solutions
Dasan Networks
Dasan TPS
Dasan Zhone Solutions
Dascom Europe
Dassault Electronique
Dat-Con
DatNet Informatikai Kft
Data
Data Acquisitions
Data Center Systems
Data Comm for Business
Data Controls
Data Device
Data Direct Networks
Data Display
Data East
Data Flow Systems
Data General Communication
Data Informs
Data Innovations North America
Data Management
Data Modul
Data Physics
Data Respons
Data Robotics
Data Sciences International
Data Strategy
Data Technology
Data Track Technology
Data Video Technologies
Data Voice Technologies
DataCore Software
DataFab Systems
DataGravity
DataLogic
DataPower Technology
DataRemote
DataSoft
DataWind Research
Datability Software SYS
Datacap Systems
Datacard Group
Datacom
Datacom Technologies
Datacon
Datacore Software
Dataexpert
Dataflex International
Dataforth
Datafox
Datafusion Systems
Datahouse Information Systems
Dataindustrier DIAB
Datakinetics
Dataline
Datalink Technologies Gateways
Datalogic ADC
Datalux
Datamars
Datamax
Datamedia
Datametrics
Datamicro
Datang Gohighsec Information Technology
Datang Mobile Communications Equipment
Datang Telecom Technology CO. , LCD,Opti
Datang Telecom communication terminal
Datapan
Datapath
Dataplex
Datapoint
Dataprobe
Dataproducts
Dataq Instruments
Dataram
Dataregis
Datasat Digital Entertainment
Datasensor
Datasoft ISDN Systems
Datasound Laboratories
Dataspeed
Datastore Technology
Datastrip
Datasym POS
Datatech Enterprises
Datatech Sistemas Digitales Avanzados
Datatek Applications
Dataton Utvecklings
Datatrek
Dataupia
Datavan TC
Datawatt
Datawire Communication Networks
Datax
Datecs
Datel Electronics
Dateno
Datentechnik
Datex Division OF
Datong Electronics
Datrium
Datron World Communications
Dattus
Datum Electronics
Datum Systems
Datus
Dauphin Technology
Dave Jones Design
Dave Networks
Davetech
Davey Bickford
Davicom Semiconductor
David Clark
David Electronics
David Horn Communications
David Systems
Davin Technologies
Davis Derby
Davis Instruments
Daviscomms
Davit Solution
Davit System Technology
Davitor
Davolink
Dawevision
Dawning Information Industry
Dawon DNS
Dawon Media
Day One Digital Media
DaySequerra
Dayang Technology Development
Daylight Solutions
Dayna Communications
Dayouplus
Daystar Digital
Dazzle Multimedia
Dbii Networks
Dbmcorp
Dbtel
Dconworks
Dctri
Ddtronik Dariusz Dowgiert
De Haardt
DeLaval International
DeMeTec
DeTeWe-Deutsche Telephonwerke
Dea Security
Deansoft
Dearborn Group
Deatronic
Debug
Decathlon
Decatur Electronics
Decentlab
Decimator Design
Decision Europe
Deciso
Deck
Deckma
Decrane Aerospace - Audio International
Decru
Dectris
Decyben
Dedicated Computing
Dedicated Devices
Dedicated Microcomputers
Dedicated Micros Malta
Dedicated Network Partners
Dediprog Technology
Deep
Deep Sea Electronics
Deep Secure
Deep Sentinel
Deeplet Technology
Deepsound Tech
Deeptrack S.L.U
DefPower
Defidev
Definitely Win
Definium Technologies
Defzone
Degreane Horizon
Deicy
Deister Electronic
Dejai
DekTec Digital Video
Delcan Technologies
Delec
Delem
DelfiSolutions
Delitech Group
Dell
Dell EMC
Dell Technologies
Dell'Orto
DellKing Industrial
Delopt
Delorme
Delphi Display Systems
Delphian Systems
Delphin Technology
Delsat Group
Delta
Delta - Danish Electronics, Light & Acou
Delta Computer Systems
Delta Computers
Delta Control
Delta Controls
Delta DORE
Delta Electronics
Delta Elektronika
Delta Elettronica
Delta Faucet
Delta Information Systems
Delta Mobile Systems
Delta Networks
Delta Solutions
Delta TAU DATA Systems
Delta Tau Data Systems
Deltacast.TV
Deltacom Electronics
Deltakabel Telecom CV
Deltanet
Deltanode Solutions
Deltapath
Deltenna
Deltron Technology
Deltronic Security
Demant
Demant Enterprise
Dematic
Demco
DemoPad
Den Automation
Dengyosha
Denki Kogyo
Denkovi Assembly Electronics
Densan
Densei Communication
Denshijiki Industry
Densitron Taiwan
Densitron Technologies
Density
Denso
Dentsply - Gendex
Dentum
Denwa Technology
Deonet
Deotron
Department OF Foreign Affairs
Deprag Schulz GMBH u
Depro Electronique
Deqing Dusun Electron
Derek
DermaLumics
Dermalog Identification Systems
Desana Systems
Desarrollo DE Sistemas Integrados DE Con
Desarrollos y Soluciones Guinea I+D
Desay A&V Science AND Technology
Desay Electronics
Descartes Systems
Dese Technologies
Design 2000
Design Analysis Associates
Design Combus
Design Design Technology
Design For Life Systems
Design Lightning
Design Research Systems
Design Shift
Design Solutions
Design-Com Technologies
DesignA Electronics
DesignArt Networks
Desird Design R&D
DeskStation Technology
Desknet Systems
Dessmann Machinery & Electronic
Destiny Automate
Destiny Networks
DetNet South Africa
Detec Systems
Detech Electronics
Detect Australia
Detection Technologies
Detection Technology
Detlef Fink Elektronik & Softwareentwick
Detracom
Deuta
Deuta Controls
Deuta Werke
Deuta-Werke
Deutron Electronics
Deutronic Elektronik
Deutsche Aerospace
Deutsche Energieversorgung
Deutsche Telekom
Deutscher Weterdienst
Deutschmann Automation
DevCom spol. s r.o
Devau Lemppenau
Develco
Develcon Electronics
Development Concepts
Devialet
Device
Device Drivers
Device Solutions
DeviceDesign
Deviceroy
Devicescape Software
Devitech
Devlin Electronics
Devline
Devon IT
Devriecom
Dewar Electronics
Dewav Electronics
Dewav Technology
Dewesoft
Dewetron
Dex Security Solutions
Dexatek Technology
Dexcel Design
Dexdyne
Dexin
Dexin Digital Technology
Dexon Systems
Dexter Communications
Dextera Labs
Deymed Diagnostic
Dgstation
Dhemax Ingenieros Ltda
DiGATTO Asia Pacific
DiMoto
DiTEST Fahrzeugdiagnose
Dia-Stron
Diablo Research
Diagnostic Instruments
Diagnosys Test Systems
Diagraph
Dialine
Dialog
Dialog Semiconductor
Dialog Semiconductor Hellas
Dialogic
Dialogue Technology
Dialtronics Systems
Diamante Lighting
Diamanti
Diamond Kinetics
Diamond LANE Communications
Diamond Multimedia
Diamond Network TECH
Diamond Point International
Diamond Products
Diamond Sales
Diamond Systems
Diamond Technologies
Diamond Traffic Products
Diaodiao Technology
Diatek Patient Managment
Diatrend
Dibal
Diboss.CO
Dickens DATA Systems
Dickson Technologies
Dicna Control
Dictaphone
Dictum Health
Diebold
Diehl AKO Stiftung
Diehl BGT Defence
Diehl Connectivity Solutions
Diehl Controls
Diehl Controls Nanjing
Diehl Metering
Diffon
Diffraction
Digalog
Digalog Systems
Digatron Power Electronics
Digeo
DigiBoard
DigiMagus Technology
DigiPower Manufacturing
DigiRose Technology
DigiSensory technologies
DigiView
Digianswer
Digibest Technology
Digibird Technology
Digibras Industria DO Brasils/A
Digicable Network India
Digicast Networks
Digiciti Technology
Digicom Futuristic Technologies
Digicom Systems
Digicontrole Lda
Digicube Technology
Digidrive Audio
Digience
Digifocus Technology
Digifriends
Digigram
Digilens
Digilent
Digimerge Technology
Digimore Electronics
Diginet Control Systems
Diginfo Technology
Diginics
Digiport OU
Digiquest Electronics
Digistar Telecom
Digit
Digit Mobile
DigitAll World
Digita
Digital 14
Digital 5
Digital ART System
Digital Acoustics
Digital Airways
Digital Ally
Digital Audio
Digital Audio Processing
Digital BI0METRICS
Digital Barriers
Digital Barriers Advanced Technologies
Digital Bros
Digital Check
Digital China Networks
Digital Communications
Digital Concepts
Digital Control
Digital Controls
Digital Data Communications Asia
Digital Design
Digital Devices
Digital Display Systems
Digital Domain
Digital Dynamics
Digital Electronic Network
Digital Electronics Products
Digital Engineering
Digital Equipment
Digital Everywhere Unterhaltungselektron
Digital Forecast
Digital Fountain
Digital Generation
Digital Hands
Digital Imaging Technology
Digital Innovation
Digital Instrument Transformers
Digital Keystone
Digital LINK
Digital Lifestyles Group
Digital Lighting Systems
Digital Lightwave
Digital Loggers
Digital Logic
Digital Lumens
Digital Matter
Digital Media Cartridge
Digital Media Professionals
Digital Microwave
Digital Monitoring Products
Digital Multimedia Technologies
Digital Multimedia Technology
Digital Multitools
Digital Network Alacarte
Digital Ocean
Digital One Technologies
Digital Outfit
Digital Payment Technologies
Digital Processing Systems
Digital Products
Digital Projection
Digital RF Corea
Digital Receiver Technology
Digital Recorders
Digital SP
Digital Services
Digital Services Group
Digital Signal
Digital Sky
Digital Solutions
Digital Stream Technology
Digital Systems
Digital Systems Engineering
Digital Systems INT'L
Digital Telecom Technology
Digital Telemedia
Digital Transmission Systems
Digital United
Digital Video
Digital Video Broadcasting
Digital Video Communications
Digital Video Networks
Digital View
Digital Vision
Digital Voice Systems
Digital Watchdog
Digital Way
Digital Yacht
Digital communications Technologies
DigitalDeck
DigitalScape
DigitalSis
DigitalZone
Digitalbox Europe
Digitalcast
Digitale Analoge COMponenten West Electr
Digitalks
Digitalwatt
Digitec Systems
Digitech Industries
Digitek
Digitek Micrologic
Digitel
Digitel S/A Industria Eletronica
Digitella
Digitize
Digitra Systems
Digitrax
Digitro Tecnologia Ltda
Digitrol
Digitron da Amazonia S/A
Digitronic Automationsanlagen
Digitview Technology
Digium
Digiverv
Digivoice Tecnologia em Eletronica Ltda
Digiwell Technology
Dignsys
Dilax Intelcom
Dilithium Networks
Dilog Nordic
Dimastec Gestao DE Ponto E Acesso Eireli
Dimat
Dimep Sistemas
DimoCore
DimoSystems
Dimton
DinBox Sverige
Dinec International
Dingxin Information Technology
Dinkle Enterprise
Dinstar Technologies
Dintek Shanghai Electronic
DioDigiWorks
Dionex
Dionica R&D
Diostech
Dipl.-Ing. H. Horstmann
Dipl.-Ing. W. Nophut
Dipl.-Math. Michael Rauch
Direct Communication Solutions
Direct Payment Solutions
DirectOut
DirectPacket Research
Directed Perception
Directv
Diretta
Dirmeier Schanktechnik GmbH &Co
Disco
Discover Battery
Discover Video
Discovergy
Discovery Com
Discovery Insure
Discovery Technology
Diseno de Sistemas en Silicio
Dish Technologies
DishTV NZ
Diskbank
Diskware
Dismuntel
Dismuntel SAL
DispenseSource
Displaire
Displax
Display Solution
Display Systems
DisplayLink
Disruptive
Disruptive Technologies Research
Distech Controls
Distributed Processing Technology
Distributed Systems INT'L
Ditech
Ditron
Diva Systems
Divelbiss
DivergeNet
Diversey
Diversified Control
Diversified Technical Systems
Diversified Technology
Divigraph
Divinet Access Technologies
Divio
DivioTec
Divus
Diwel
Dixell
Dixtal Biomedica Ind. Com. Ltda
Dizipia
Dlite Comercio, Importadora e Servicos d
Dlogic
Dlogixs
Dmatek
Dmet Products
Dmobile System
Dneso TEN
Do Easy International
DoCoMo Systems
DoTop Technology
DoWoo Digitech
Doah Elecom
Dobbs Stanford
Doble Engineering
Docobo
Document Technologies
Docupoint
Docutemp
Dodge
Doepke Schaltgerate
Dofuntech
Dog Hunter
DogWatch
Dojo-Labs
Doki Technologies
Dokuen
Dolby Australia
Dolby Laboratories
Dolotron
Dolphin Concepts
Dolphin Electronics
Dolphin Interconnect Solutions
Dome Imaging
Domex Technology
Dominion Lasercom
Dominion Voting Systems
Domino UK
Domis
Dommel
Domo
Domo Tactical Communications
DomoSafety
Domotz
Domus S.C
Don Electronics
Donbass Soft Ltd and Co.KG
Done Design
Dong A Eltek
DongGuan Orient Electronics & Metal
DongGuan Pengxun Electronics Technology
DongGuan Ramaxel Memory Technology
DongGuan Siyoto Electronics
DongGuang EnMai Electronic Product Co.Lt
DongYang Telecom
DongYoung media
Dongahelecomm
Dongguan Aoyuan Electronics Technology
Dongguan CXWE Technology
Dongguan Cannice Precision Manufacturing
Dongguan Chuan OptoElectronics
Dongguan Finslink Communication Technolo
Dongguan Fyrnetics
Dongguan Gedi Electrons Techeology
Dongguan HELE Electronics
Dongguan Haimai Electronie Technology
Dongguan Haoyuan Electronics
Dongguan HuaFuu industrial
Dongguan HuaHong Electronics
Dongguan Huarong Communication Technolog
Dongguan Huili electroacoustic Industria
Dongguan I-Chime electrinics
Dongguan Innovation Technology
Dongguan Kangyong electronics technology
Dongguan Kingtron Electronics Tech
Dongguan Koppo Electronic
Dongguan Liesheng Electronic
Dongguan Liesheng Electronic Co.Ltd
Dongguan Lingjie IOT
Dongguan Mingji Electronics technology G
Dongguan Pengchen Earth Instrument CO. L
Dongguan Qisheng Electronics Industrial
Dongguan Sen DongLv Electronics
Dongguan Shun Hing Plastics
Dongguan SmartAction Technology
Dongguan Solum Electronics
Dongguan Synst Electronics
Dongguan Taide Industrial
Dongguan Yishang Electronic Technology
Dongguan ipt Industrial
Dongguan zhenxing electronic technology
Dongju Informations & Communications
Dongmengling
Dongnian Networks
Dongseo system
Donguan Amsamotion Automation Technology
Donguan WideLink Communication Technolog
Dongwoo Engineering
Dongyang Telecom
Dongyang unitech.co.ltd
Donjin
Dooin Electronics
Doorking
Doosan Digital Innovation America
Doowon Electronics & Telecom
Doppler Labs
Doppler Systems
Doramu
Dorel Juvenile
Doremi Labs
Dorlet SAU
Dorma Time + Access
Dornier
Doro
Dorsett Technologies
Dos&Donts
Dosadores Alltronic
Dosch & Amand Systems
Dosepack India LLP
Dot System
Dot Technology Int'l
Double D Electronics
Double-Take Software
Double-Win Enterpirse
Douglas Lighting Controls
Dovado FZ-LLC
Dovatron
Dover Fueling Solutions
Dowkey Microwave
Dowslake Microsystems
Dr. Ing. h.c. F. Porsche
Dr. Neumann elektronik
Dr. Simon Consulting
Dr. Staiger, Mohilo +
Dr. Zinngrebe
Dr.Ing. Herbert Knauer
Draco Systems
Draeger Medical
Draeger Medical Systems
Dragerwerk AG & Co. KG aA
Dragino Technology
Dragon Path Technologies
DragonFly Scientific
DragonWave
Dragonchip
Dragos
Dranetz - BMI
DrayTek
Dream D&S
Dream I System
Dream Technologies
Dream Visions
Dream Ware
Dream-Multimedia-Tv
DreamBig Semiconductor
Dreame Technology
Dreamkas
Dreamswell Technology
Dreamtech
Dresser Wayne
Dressler
Drew Technologies
Drimaes
Drimsys
Drinelec
DriveCam
DriveScale
Drivenets
Drivven
Drogoo Technology
Dromont
Dropbeats Technology
Dropcam
Droplet Measurement Technologies
Drtech
Druck
Drust
Dryad Networks
Dsilog
Dspecialists
Dspread International
Dspread Technology
Dtasensor
Dtech Labs
Dtron Communications
Dtrovision
Dtvro
DualShine Technology
Dualtech IT
Duaxes
Ducati Sistemi
Ducere Technologies
Ducommun
Ducommun LaBarge Technologies
Duelco
Duerkopp-Adler
Duerr Dental
Dueton Systems
Duevi
Duevi SNC DI MORA E Santese
Dukane Network Integration
Duksanmecasys
Dumps Electronic
Dune Networks
Dunkermotoren
Dunlop Systems & Components
Dunst tronic
Dunti
Duomondi International Development
Duplomatic MS
Dura Micro
DuraComm
Duracell Powermat
Duratech Enterprise
Duravit
DuroByte
Duskrise
Dust Networks
Dusun Electron
Dutile, Glines and Higgins
Duval Messien
Duzon CNT
Dvation.co
Dvico
Dwewoong Electric
Dycec
Dycon
Dycor Technologies
Dyna Technology
DynaMount
Dynacard
Dynacolor
Dynalab
Dynalco
Dynalec
Dynamic Connect Hi-Tech Electronic
Dynamic Controls
Dynamic Design
Dynamic Engineering
Dynamic Hearing
Dynamic Network Factory
Dynamic Perspective
Dynamic Ratings P/L
Dynamic Solutions Co,.Ltd
Dynamic System Electronics
Dynamics Hong Kong
Dynamix Promotions
Dynamode Group
Dynapower
Dynapro Systems
Dynarc
Dynasthetics
Dynatech Computer Systems
Dynatem
Dynaudio
Dynavac Technology
Dynavisions Schweiz
Dyncir Solucoes Tecnologicas Ltda
Dynetics
Dynics
Dynim
Dynojet Research
Dynomotion
Dynon Instruments
Dyson
E Core
E Focus Instruments India
E Ink
E S P Technologies
E Vision India
E-Band Communications
E-Control Systems
E-Controls
E-Domus International
E-Fuel
E-Globaledge
E-LEAD Electronic
E-M Technology
E-MetroTel
E-Mon
E-Motion System
E-PLUS Technology
E-Prime
E-SONG
E-Senza Technologies
E-Stone Electronics
E-Systems, INC./Garland DIV
E-T-A Circuit Breakers
E-T-A Elektrotechnische Apparate
E-TEC
E-TECH
E-TEK Digital Technology
E-TEN Information Systems
E-TOP Network Technology
E-TRON
E-ViEWS Safety Systems
E. P. Schlumberger
E. Wehrle
E.D.&A
E.E.P.D
E.F. Johnson
E.G.O. Elektro-Ger
E.I.S.M
E.J Ward
E.ON ES Sverige
E28 Shanghai
E2G
E2O Communications
E2S Electronic Engineering Solutions
E3 Enterprise
E3 Technology
E3Switch
EA Display
EA Elektroautomatik
EA Technology
EAB/RWI/K
EADS TEST & Services
EADS Telecom
EAL
EAST BEST
EASY3CALL Technology
EAX Labs
EBE Mobility & Green Energy
EBG compleo
EBI
EBN Technology
EBNeuro
EBS
EBZ SysTec
EBlink
EC Elettronica
ECA-Sinters
ECCI
ECCS
ECHO Eletric
ECI Telecom
ECKey
ECM Systems
ECO Monitoring Utility Systems
ECO Plugs Enterprise
ECO-Adapt
ECON Systems
ECON Technology Co.Ltd
ECOtality North America
ECS
ECoCoMS
EControls
ED Co.Ltd
EDA Industries
EDA Instruments
EDA Technology
EDAG Engineering
EDAM information & communications
EDC
EDC Electronic Design Chemnitz
EDC wifi
EDCO Technology 1993
EDD
EDEC
EDEN Sistemas DE Computacao
EDF Lab
EDFelectronics JRMM Sp z o.o. sp.k
EDGE Access
EDIC Systems
EDM
EDMI
EDMI Europe
EDNT
EDO-EVI
EDP Servicos
EDS
EDS Elektronik Destek San.Tic.Ltd.Sti
EDS Systemtechnik
EDSL
EDT
EDUP International
EE Solutions
EEG Enterprises
EEP Elektro-Elektronik Pranjic
EES Technology
EFCO
EFD Induction
EFG CZ spol. s r.o
EFM Networks
EFR Europaische Funk-Rundsteuerung
EFS
EG Technology
EG&G Nuclear Instruments
EGAN Machinery
EGMedical
EGO
EGS Technologies
EHO.LINK
EID
EIIT
EION
EIS International
EITO Electronics
EIWA Giken
EIZO
EIZO Rugged Solutions
EIZO Technologies
EK-TEAM Elektronik- u. Kunststoff-Techni
EKE Building Technology Systems
EKE-Electronics
EKF Elektronik
EKM Metering
EKS Elektronikservice
EL-TECH
EL.C.A. soc. coop
EL.MO
ELA Innovation
ELAD
ELAN Systems
ELANsat Technologies
ELAU
ELC Lighting
ELCO Electronics
ELE-CHEM Engineering
ELIM Product
ELKO EP
ELL-IoT
ELM
ELM DATA
ELMO
ELNO
ELPA
ELS-GmbH
ELSA Japan
ELTA
ELV Elektronik
ELVA-1 Microwave Handelsbolag
ELZET80 Mikrocomputer GmbH&Co
EM Clarity
EM Microelectronic
EM Motorsport
EM Solutions
EM-Tech
EMAC
EMC
EMC Electronic Media Communication
EMC Partner
EMCO Flow Systems
EMH Energiemesstechnik
EMH metering
EMIT
EMK Elektronik
EMKA-electronic
EMKO Elektronik SAN VE TIC
EMS Aviation
EMS Computers
EMS Dr. Thomas Wunsche
EMS Industries
EMS Satcom
EMU Electronic
EMW
EMZA Visual Sense
EN ElectronicNetwork Hamburg
EN Technologies
ENDA Endustriyel Elektronik LTD. STI
ENGenesis
ENS Engineered Network Systems
ENT-Empresa Nacional DE Telecommunicacoe
ENTE
ENVItech
EO Technics
EOC Technology
EON Systems
EOS
EOS Technologies
EOps Technology
EP&T Energy
EPD Electronics
EPEL Industrial
EPHI
EPIC DATA
EPIN Technologies
EPIS Microcomputer
EPL
EPL Technology
EPM Tecnologia e Equipamentos
EPOX Computer
EPS Bio
EPSa
EPSa Elektronik & Prazisionsbau Saalfeld
EQ-SYS
EQPlay Intelligent Technology
ER-Telecom
ERA TOYS
ERA a.s
ERCO & Gener
ERCO Leuchten
EREE Electronique
ERGO Computing
ERI
ERIM
ERLPhase Power Technologies
ERS electronic
ES Industrial Systems
ESA Elektroschaltanlagen Grimma
ESA Messtechnik
ESA elettronica
ESAB
ESAB-ATAS
ESD Electronic System Design
ESE Embedded System Engineer'g
ESEM Grunau
ESEN Optoelectronics Technology
ESG Elektroniksystem u. Logistik
ESG Solutions
ESI
ESI Ventures
ESII
ESP
ESP Systems
ESP-Planning
ESS Technology
EST
EST Analytical
ESTec
ESTeem Wireless Modems
ESU
ESUS Elektronik SAN. VE DIS. TIC. LTD. S
ET&T Technology
ETA Technology
ETA-USA
ETAP
ETAS
ETEK Technology
ETEN Technologies
ETH
ETH Zurich
ETI
ETIC Telecommunications
ETL Elektrotechnik Lauter
ETL Systems
ETM Electromatic
ETON Deutschland Electro Acoustic
EURO Protection Surveillance
EVBox
EVCO
EVER
EVGA
EVI HEAT
EVK DI Kerschhaggl
EVLO Stockage Energie
EVOC VIN Technology
EVPU Defence a.s
EVR
EVRsafe Technologies
EVS Broadcast Equipment
EVUlution
EW3 Technologies
EWA Technologies
EWIN Technology
EWM Hightec Welding
EXEL
EXFO
EXI Wireless Systems
EXO
EXP Computer
EXYS bvba
EYE IO
EYatsko Individual
EZ Cast
EZ Digital
Eacem
Eadingcore Intelligent Technology
Eaget Innovation and Technology
Eagle Acoustics Manufacturing
Eagle Eye Networks
Eagle Kingdom Technologies
Eagle Mountain Technology
Eagle Research
Eagle Technologies PTY.LTD
Eagle Technology
Eagle Traffic Control Systems
Eagle World Development
Ear Micro
EarTex
Earda Technologies
Earforce
Earnestcom Sdn Bhd
Earphone Connection, Ubc
Earshots
Earth Works
EarthCam
Ease
East Coast Datacom
Eastcompeace Technology
Eastern Asia Technology
Eastern Communications
Eastern Electronic
Eastern Science & Technology
Eastman Kodak
Eastmode
Eastone Century Technology
Eastriver Technology
Easy Broadband Technology
Easy Digital
Easy Digital Concept
Easy Soft TV
EasyData Hardware
EasyIO Corporation Sdn. Bhd
EasySYNC
Easytech
Eaton
Eaton Automation
Eaton Corp. Electrical Group Data Center
Eaton FHF Funke + Huster Fernsig
Eaton Industries
Eazix
EbV Elektronikbau- und Vertriebs
Ebay
Ebiologic Technology
Ebner Electronic
Ebneuro
Ebrains
Ebru
Ebtron
Ecastle Electronics
Eccel
Ecessa
Echelon
Echo Digital Audio
Echo Ridge
Echo360
EchoStar Global
EchoStar Mobile
Echodyne
Echogear
Echola Systems
Echolab
Echosens
Echostreams Innovative Solutions
Echowell
Ecil Informatica Ind. Com. Ltda
Eckelmann Steuerungstechnik
Ecler
Eclipse
Eclipse Electronic Systems
Eclipse Information Technologies
Eclipse Security
Eclipse WiFi
Eco Mobile
EcoAxis Systems
EcoG
EcoGuard
EcoTech
Ecocentric Energy
Ecocom
Ecoinet
Ecolab
Ecole Polytechnique Federale DE Lausanne
Ecoliv Technology
Ecologicsense
Ecolonum
Ecom Communications Technology
Ecomed-Complex
Ecomm ERA
Econolite Control Products
Ecosense
Ecotap
Ecrin Systems
Ectec
Ectel
Ecton
Ecutel Systems
Edan Instruments
Edata Communication
Edata Elektronik San. ve Tic. A.S
Eddy Smart Home Solutions
Eddyfi NDT
Edeltech
Eden Innovations
EdenTree Technologies
Edeva
Edge I&D
Edge Networks
Edge Power Solutions
Edge Products
Edge Tech
EdgeCore Networks
EdgePoint Networks
EdgeQ
EdgeVelocity
EdgeWave
Edgecore Networks
Edgeware
Edgewater Networks
Edgewater Wireless Systems
Edifier International
Edimax Technology
Edison Global Circuits
Edison Labs
Edit
Editech
Edomo Systems
Edslab Technologies
Educational Technology Resources
Edwards
Edwards Lifesciences
Efento T P Szydowski K Zareba Spoka Jawn
Effect Photonics
Efficient Building Automation
Efficient Channel Coding
Efficient Networks
Effigis GeoSolutions
Effinet Systems
Efftronics Systems
Efkon
Efore
Efsys
Egag
Egardia
Egatel
Egemen Bilgisayar Muh San ve Tic LTD STI
Egenera
Egicon
Eginity
Egistech
Egker Kft
Ego Systems
Ehoome IOT
Ei3
Eiden
Eidetic Communications
Eidicom
Eidolon Communications Technology
Eidos
Eidsvoll Electronics
Eifelwerk Butler Systeme
Eiffage Energie Electronique
Eigen Development
Eiki Industrial
Eilersen Electric
Eintechno
Eishin Electronics
Eisst
Eisst International
Eka Systems
Ekahau
Ekin Teknoloji San ve Tic A.S
Ekinops
EkkoSense
Eko Devices
Ekoenergetyka - Polska
Ekon GmbH - myGEKKO
Eksagate Elektronik Muhendislik ve Bilgi
EkspertStroyProekt
El Sewedy Electrometer Egypt S.A.E
Elamakato
Elan Systems
Elanview Technology
Elap
Elaso
Elastic Networks
Elastic Reality
Elastics.cloud
Elastifile
Elatec
Elber
Elbit Systems
Elbit Systems BMD AND LAND EW - Elisra
Elbit Systems of America
Elbit Systems of America - Tallahassee O
Elcard Wireless Systems
Elcom Innovations
Elcoma
Elcon
Elcon Systemtechnik
Elcoteq Design Center
Elcus
Eldat Communication
Eldes
Ele.Mag
EleSy JSC
Elecom
Elecom Co.,LTD Laneed Division
Elecs Industry
Elecsys International
Electrex
Electric Objects
Electrical & Automation Larsen & Toubro
Electrical Geodesics
Electro Chance
Electro Industries/Gauge Tech
Electro-Matic Products
Electro-Metrics
Electro-Motive Diesel
Electro-Optical Imaging
ElectroCom
Electroacustica General Iberica
Electrocompaniet A.S
Electrodata
Electroimpact
Electrolight Shivuk
Electroline Equipment
Electrolux
Electrolux Professional
Electron India
Electronia
Electronic Applications
Electronic Computer Systems
Electronic Controlled Systems
Electronic Controls Design
Electronic Design Associates
Electronic Design and Manufacturing
Electronic Educational Devices
Electronic Equipment
Electronic Industries Association
Electronic Innovation
Electronic Media Services
Electronic Navigation
Electronic Retailing Systems Internation
Electronic Systems Design SPRL
Electronic Systems Development
Electronic Systems Protection
Electronic Technology
Electronic Theatre Controls
Electronic's Time
Electronica Falcon S.A.U
Electronica KELD
Electronics
Electronics Corporation OF India
Electronics Design Services
Electronics FOR Imaging
Electronics Line 3000
Electronique Bluewave
Electrosonic
Elefirst Science & Tech
Elekon
Eleksen
Elektrik Uretim AS EOS
Elektro Adrian
Elektro-Automatik
Elektro-System s.c
Elektro-Top 3000
Elektrometal
Elektron Technology UK
Elektronic Thoma
Elektronik & Prazisionsbau Saalfeld
Elektronik Art
Elektronik Art S.C
Elektronik System i Umea
Elektronika Naglic
Elektronikspecialisten i Borlange
Elektrotechnik & Elektronik Oltmann
Elelux International
Element Labs
Elentec
Elesar
Elesign
Elesta
Elesys
Eletech
Eletex
Eletronica Nitron Ltda
Elettrolab
Elettronica GF
Elettronica Santerno
Eleusi
Eleven Engineering
Elevoc Technology
Elexol
Elextech
Elfiq
Elftech
Elgama Sistemos
Elgama-Elektronika
Elgar Electronics
Elgin
Elias Technology
Eliiy Power
Elim
Elimos
Elin Ebg Traction
Eline Technology co.Ltd
Elink Technology
Elinkgate JSC
Eliop
Elisa
Elisra
Elite Optoelectronic
Elite Silicon Technology
EliteGroup Computer Systems
Elitegroup Computer Systems
Eliwell Controls
Elix Systems
Elk Products
Elk Solutions
Elko Systems
Elkron
Ellego Powertec
Ellenex
Elleta Solutions
Ellex Medical
Ellion Digital
Ellips
Ellu Company 2019
Elma Electronic
Elma Trenew Electronic
Elman
Elmar electronic
Elmeasure India
Elmec
Elmex
Elmic
Elmic Systems
Elmo Motion Control
Elnec
Elo Sistemas Eletronicos
Elo touch solutions
Elomac Elektronik
Elonex
Eloquence
Elotec Fischer Elektronik
Elotech Industrieelektronik
Eloy Water
Elphel
Elpitech
Elpro Technologies
Elproc
Elprotronic
Elreha
Elrem Electronic
Elrest
Elsag
Elsag Bailey Process
Elsag Datamat
Elsist
Elster
Elster Solutions
Elster Water Metering
Elsuhd Net
Elsys
Elsys Equipamentos Eletronicos Ltda
Eltako
Eltec Elektronik
Elteco A.S
Eltek brojila
Eltex Enterprise
Eltex of Sweden
EltexAlatau
Eltis Microelectronics
Eltov System
Eltrade
Eltwin
Elvaco
Elvees
Elvees NeoTek OJSC
Elvys
Elxsi
Elysia Germany
Elystec Technology
Elytone Electronic
EmBestor Technology
EmCom Technology
EmFirst
Email Electronics
Email Metering
Embed
Embed-IT OG
EmbedWay Technologies
Embedded Artists
Embedded Arts
Embedded Automation
Embedded Data Systems
Embedded IQ
Embedded Intellect
Embedded Labs
Embedded Monitoring Systems
Embedded Performance
Embedded Planet
Embedded Solution Bank
Embedded System
Embedded Systems Design
Embedded Systems Lukasz Panasiuk
Embedded Technologies
Embedded Technology
Embedded Toolsmiths
Embedded Wireless
Embedded Wireless Labs
Embedia
Embedian
Embedit
Embedone
Embedtronics
Embedtronics Enterprise
Ember
Embertec
Embest Technology
Embigence
Embion
Embit
Embrane
Embrionix Design
Embsec
Embsys Sistemas Embarcados
Embux Technology
Emcom
Emcom Systems
Emcore
Emcraft Systems
Emdep Centro Tecnologico Mexico
EmergeCore Networks
Emergency Lighting Products
Emergency Message Controls
Emergent Electronics
Emergent Vision Technologies
Emerging Technologies
Emerging Technology
Emerson Appliance Motors and Controls
Emerson Climate Technologies
Emerson Climate Technologies Retail Solu
Emerson Climate Technologies Transportat
Emerson Energy Systems
Emerson Network Power
Emerson Network Power, Avocent Division
Emerson Process Management Power & Water
Emfinity
Emfit
Emicon
Emitall Surveillance
Emitech
Emitor
Emizon Networks
Emka Technologies
Emkay Innovative Products
Emotiq
Emotiv
Empacket
Empeg
Empelor
Emphysys
Empirix
Empirix Italy
Emplus Technologies
Emporia Renewable Energy
Emporia Telecom Produktions- und Vertrie
Empower RF Systems
Empower Technologies
Empowerment Technologies
Emscan
Emstone
Emtac Technology
Emtake
Emtel System
Emtrak
Emtronix
Emu Technology
Emulex
Emutec
Emuzed
En Garde Systems
En-Vision America
EnBW Energie Baden-Wurttemberg
EnGenius Technologies
EnTek Systems
EnVerv
Enable Semiconductor
Enabler
Enabling Technology
Enalasys
Enatel
Encanto Networks
Encell Technology
Enclustra
Enconair Ecological Chambers
Encore Electronics
Encore Networks
Encore Software
Encored Technologies
Encroute
EndPoints
EndRun Technologies
Endace Technology
Endeas
Endeleo
Endesa Servicios
Endevco
Endian
Endress & Hauser
Endusis
Enea Real Time
Enecsys
Enedo Finland
Enegate
Enel doo Belgrade
Enelps
Enensys Technologies
Eneon
EnerAccess
EnerLinx.com
Enercon Technologies
Enerdyne Technologies
Eneres
Energi innovation
Energica Motor
Energid
Energie IP
Energie Umwelt Systemtechnik
Energiekonzepte Deutschland
Energisme
EnergizeEV
Energotechnica OOO NPP
Energotest
Energous
Energport
Energy
Energy Aware Technology
Energy ICT
Energy Imports
Energy Micro
Energy Team
Energy Technology and Control
Energy Wall
EnergyHub
EnergyICT
Energybox
Enermet
Enernet
Enero Solutions
Enerpoint
Enertex Bayern
Enervalley
Enerwise Solutions
Enestone
Enetics
Engage Communication
Engage Networks
Engage Technologies
Engel Axil
Engetron-Engenharia Eletronica IND. e CO
Engicam
Engim
Engineered
Engineering & Security
Engineering Center Energoservice
Enginetech Computer
Enginuity Communications
Engisat LDA
Enguity Technology
Enhanced Vision
Enice Network
Enigma Diagnostics
Enigma SOI
Enika.CZ
Enistic
EnjoyWeb
Enkora
Enlaps
Enless Wireless
Enmas
Enmotus
Ennovate Networks
Eno
Enovation Controls
Enovative Networks
Enphase Energy
Enplug
Enreduce Energy Control
Ensemble Communications
Ensemble Designs
Enseo
Ensequence
Ensim
Ensis
Ensor
Ensotech
Enspert
Enstech
Ensto Protrol
Ensura Solutions
Ensure Technologies
Enswer Technology
Ensys
Entec Electric & Electronic
Entec Solar
Entech Electronics
Enterasys
Entertainment Solutions
Entes Elektronik
Entis
Entise Systems
Entone
Entorian Technologies
Entotem
Entourage Systems
Entra Technology
Entrada Networks
Entrata Communications
Entrega Technologies
Entrelogic
Entridia
Entrisphere
Entropic Communications
Entropix
Entry Point
Entrypass Corporation Sdn. Bhd
Enttec
Entwicklung Hard- & Software
Envara
Envenergy
Envinet
EnviroNode IoT Solutions
Environexus
Environics
Environmental Systems and Services
Environnement
Envisacor Technologies
Envision Energy
Envision Peripherals
Envisionnovation
EnvyLogic
Enwiser
Enyx
Enzytek Technology
EoCell
Eolane
Eolane Montceau
Eolo
Eolos IT
Eolring
Eon
Eoptolink Technology
EosTek
Eoslink
EpSpot
Epcomm
Epdm
Epec
Epelsa
Epic Systems
Epicenter
Epicom
Epigram
Epiko, elektronski sistemi
Epilog
Epiphan Systems
Epitel
EpoX Computer
Epoch International Enterprises
Eppendorf Instrumente
Epsilon
Epsoft
Epygi Technologies
EqualLogic
Equaline
Equatel
Equator Technologies
Eques Technology
Equiinet
Equinox Payments
Equinox Systems
Equip'Trans
Equipe Communications
Equipos DE Telecomunicacion Optoelectron
Equipos de Telecomunicacion Optoelectron
Equipson
Equitech Industrial
Equitrac
Equos Research
Equustek Solutions
EraThink Technologies
Eracom Technologies
Erae Electronics Industry
Eraeseeds
Erato
Erba Lachema
Erbe Elektromedizin
Ereca
Eredi Giuseppe Mercuri
Ergatta
Ergophone
Erhardt+Leimer
Ericsson
Ericsson - North America
Ericsson Group
Ericsson Television
Ericsson, EAB/RWI/K
Ericsson-LG Enterprise
Eridon
Erlab DFS
Ermes Elettronica
Ermine
Ermme
Ernemann Cine Tec
Ernitec
Ersat Electronic
Erskine Systems
Ersules
Erune technology
Es-tech International
Esan electronic
Esaote
Escad Automation
Escalate Networks
Escape Communications
Escatronic
Escherlogic
Escort
Esensors
Eseye Design
Esmart Distribution
Esource
Espai DE Produccio I Electroni
Espec
Espera-Werke
Espod
Espotel
Espressif
Esprit Systems
Essec
Essegi
Essel-T
Essence Technology Solution
Essencore
Essensium
Essentia
Essential Communications
Essential Design & Integration P/L
Essential Products
Essential Trading Systems
Essepie
Essilor
Esson Technology
Essys
Estari
Estec
Estech
Esteem Networks
Estelar
Estic
Estone Technology
Estun Automation Technoloy
Esylux
Esys
Esyse GmbH Embedded Systems Engineering
Eta Beta
Eta Compute
Etani Electronics
Eterna Technology
Etheira Technologies
EtherCAT Technology Group
EtherLight
EtherTek Circuits
EtherWAN Systems
Ethercom
Ethernet Direct
Ethernet Powerlink Standarization Group
Ethernity Networks
Etherstack
Etherstuff
Ethertronics
Ethical Lighting and Sensor Solutions
EthoSwitch
Ethos Networks
Etin Systems
Etrali
Etrend Electronics
Etronic
Etrovision Technology
Ettus Research
Etymonic Design
Etymotic Research
Eubus
Eucast
Euchner GmbH+Co
Euclid Laboratories
Euklis by GSG International
Eukrea Electromatique
Eumtech
Eunicorn
Euphonic Technologies
Euphonix
Euphony technology
Euracom Communication
Eurecam
Eurek
Eureka FOR Smart Properties CO. W.L.L
Eurem
Euresys
Eurilogic
Euro Display
Euro Emme
Euro-Konsult
EuroCB
EuroDesign embedded technologies
EuroTel
Eurocom Industries
Eurocontrol
Eurodesign BG
Euroimmun Medizinische Labordiagnostika
Eurolan
Eurologic Systems
Euronda
Europe Technologies
European Advanced Technologies
European Industrial Electronics
European Synchrotron Radiation Facility
European Systems Integration
European Telecommunication International
Europlex Technologies
Eurotech
Eurotek
Eurotempest
Eurotherm
Eurotherm Controls
Eurotherm Gauging Systems
Eurotime
Eurotronik Kranj
Eutech Instruments
EutroVision System
Eutron
Eutronix
Eva Automation
Evans & Sutherland
Evantage Industries
Evaporcool Solutions
Evco
Eve Systems
Eventide
Ever Sparkle Technologies
Ever Treasure Industrial
Ever Trend Technology Development
EverFocus Electronics
Everbee Networks
Evercare
Everest Networks
Everex Communications
Everex Electronics
Evergreen Systems
Evergreen Technology
Evernet CO,.LTD Taiwan
Eversec Technology
Everspin Technologies
Everspring Industry
Evertz Microsystems
Evervictory Electronic Co.Ltd
Everynet
Everysight
Evidence Network SIA
Evo-Teh
EvoLogics
Evoc Intelligent Technology
Evoco Labs
Evoko Unlimited
Evolis
Evolute Systems
Evoluzn
Evondos
Evotor
Evrisko Systems
Evtech Solutions LTD. DBA 3D-P
Eware Information Technology com
Ewattch
Ewig Industries Macao Commercial Offshor
ExPet Technologies
ExSens Technology
ExaDigm
ExaScaler
Exablaze
Exablox
Exabyte
Exafore
Exalt Communications
Exar
Exara Group
Exartech International
Exascend
Exatel
Exatrol
Exavera Technologies
Exavio
Excel
Excel Master
Excel Medical Electronics
Excelan
Excelfore
Excelitas
Excellent Computer
Excelocity
Excelpoint Manufacturing
Excenon Mobile Technology
Exceptional Innovation
Excetop Technology
Excito Elektronik i Skane
Executone Information Systems
Exegin Technologies
Exegy
Exel s.r.l. unipersonale
Exelis
Exeltech
Exeltech Solar Products
Exemplar Medical
Exemys
Exens Development
Exeo Systems
Exertus
Exfrontier
Exi Flow Measurement
ExiO Communications
Exibea
Exicom Australia
Exicom Technologies fze
Exicom Tele-Systems
Exigent Sensors
Expand Networks
ExperData
Experience Music Project
Experimental Factory of Scientific Engin
Expert Magnetics
Expertise Engineering
Explora Technologies
Explorer
Explorer Hypertech
Exponent
Express LUCK Industrial
Expro North Sea
Exsceed Corpration
Exsom Computers
Extandon
Extech Electronics
Extel Communications P/L
Exten Technologies
Extended Systems
Extension Technology
Extenway Solutions
Exterity
Extratech
Extreme Copper
Extreme Engineering Solutions
Extreme Networks
ExtremeSpeed
Extricom
Extron Electronics
Exxact
Exxon
EyeCross
EyeFi
EyeLock
Eyeball Fintech
Eyedea
Eyedro Green Solutions
Eyeheight
Eyelock
Eyesight Communication Technology
Eyeview Electronics
Ezee Systems
Ezelink Telecom
Ezquest
Ezsys
Ezurio
Ezvis
Ezze Mobile Tech
F & S Elektronik Systeme
F E T Elettronica snc
F+D Feinwerk- und Drucktechnik
F-Plus Mobile
F-Secure
F-domain
F.Imm
F1MEDIA
F3
F5 Networks
FA
FA. GEBR. Heller
FADU
FAG Industrial Services
FAI WAH International
FAL
FAOD
FAR Systems
FARA
FARO Technologies
FAS Electronics
FASE Saldatura
FAST
FAST Multimedia
FAST TV-Server
FAST media integrations
FBB
FBT Elettronica
FCA
FCI
FCI USA
FCNT Lmited
FDI Matelec
FDK
FDSTiming
FDT Manufacturing
FDT Technologies
FE Global HONG KONG
FEI Electron Optics
FEI-Zyfer
FEIG Electronic
FEP
FEW Bauer
FFEI
FG Synerys
FG-Lab
FINE Triumph Technology
FINE-PAL
FINEpowerX
FIRS Technologies
FIT
FIVE9 Network Systems
FLAT Display Technology
FLIR Radiation
FLIR Systems
FLK information security technology
FLOW DATA
FLS Finland
FLSmidth
FMC Kongsberg Subsea
FMN communications
FMS Force Measuring Systems
FMT Aircraft GATE Support Systems
FMTec GmbH - Future Management Technolog
FMTech
FN-LINK Technology
FOAB Elektronik
FONsystem
FOR-A
FORD
FORD Aerospace & COMM
FORE Systems
FORMOSA21
FORT Robotics
FOUR Phase Systems
FQ Ingenieria Electronica
FR-Team International
FRC
FRED Koschara Enterprises
FRS
FS COM
FS Forth-Systeme
FSI Systems
FSM
FSM Solutions
FSN Display
FSR
FST21
FTA Communication Technologies
FTG
FTM Marketing
FU YI Cheng Technology
FUBA Automotive Electronics
FUHO Technology
FUJI Automation
FUJI DATA System
FUJI Electric
FUJI Photo FILM
FUNK Software
FX Technology
FXC
FXI Technologies
Fa. GIRA
Fa. Metabox
Faber Electronics
FabiaTech
Fabric7 Systems
Fabricom
FaceHeart
Facebook
Facebook Technologies
Facit
Facom UK
Factory FIVE
FactoryLab
Facts Engineering
Factum Electronics
Faculty of Science and Technology, Keio
Fagor Automation , S. Coop
Fagor Electronica
Fagus-GreCon Greten
Fail Safe Solutions
Faiot
Fair Winds Digital
FairPhone
Fairfield Industries
Fairmount Automation
Fairphone
Fairy Devices
FairyDevices
Faiveley Transport
Falco DATA Products
Falcom Wireless Comunications
FalconStor Software
Falt Communications
Famar Fueguina
Famas System
Family Zone Cyber Safety
FamilyPhone
Fanhattan
Fanstel
Fantasia Trading
Fantom Wireless
Fantum Engineering
Fantuzzi Reggiane
Fanuc Robotics North America
Fanvil Technology
Far South Networks
Far-sighted mobile
FarSite Communications
Faravid Communication&Data Analysis
Fareco
Fargo
Fargo Electronics
Farho Domotica
Farlink Technology
Farmage
Farmobile
Farmote
Farmpro
Fascinations Toys and Gifts
Fasii Information Technology
Fast
Fast Cotton
Fast Precision Technologies
Fast Programming
Fast Systems
Fastback Networks
Fastec Imaging
Faster CZ spol. s r.o
Faster Technology
Fastfame Technology
Fastrax
Fasttel - Smart Doorphones
Fastware.Net
Fastwel
Fastwel International CO., LTD. Taiwan B
Fasy
Fatek Automation
Fater Rasa Noor
Fath Mechatronics
Faurecia Clarion Electronics
Favite
Fdsys
FeCon
FedEx Services OTI
Federal APD
Federal Aviation Administration
Federal Electronics
Federal State Unitary Enterprise Experim
Federal State Unitary Enterprise Industr
Federal State Unitary Enterprise Leningr
Federated Wireless
FeedFlo
Feedback DATA
Feelmore Labs
FeiTian United System Technology
Feit Electric
Feitian
Feitian Technologies
Feitian Xunda Aeronautical Information T
FeldTech
Felten Electronics
Femto
Femtocomm System Technology
Fen Systems
Fen Technology
Fend
Fender Musical Instrument
Fenecom
Feng mi technology
Fengfan Technology
Fenotech
Fenwal Italia
Feritech
Ferlin Trading
Fermax Electronica S.A.U
Fermilab
Ferran Scientific
Ferranti Computer SYS
Ferrari electronic
Fertron Controle e Automacao Industrial
Festo
Fi WIn
FiRa Consortium
FibRSol Global Network
Fibar Group
Fiber Connections
Fiber Logic Communications
Fiber Mountain
Fiber Optic & telecommunication
Fiber Optika Technologies
FiberPlex Technologies
Fiberbase
Fiberblaze
Fibercentury Network Technology
Fibercom
Fibercycle Networks
Fiberdata
Fibergate
Fibergate.Inc
Fiberhome Telecommunication Technologies
Fiberlane Communications
Fiberme Communications
Fibermux
Fibernet
Fibernet Research
Fiberpro
Fiberroad Technology
Fibersystem
Fibex Systems
Fibocom Auto
Fibocom Wireless
Fibrain
Fibresavers
Fibrlink Communications
FibroLAN
Fibronics
Ficer Technology
Fichet Securite Electronique
Ficosa Electronics S.L.U
Ficosa Internationa C0
Ficosa Maroc International
Fida International
Fidalia Networks
Fidelity Comtech
Fidelix
Fideltronik Poland
Fidica
Fidus Systems
Fidustron
Field Design
Field Design Service
Fiem Industries
Figment Design Laboratories
Fihonest communication
Fijowave
Fike
Filanet
Filenet
Filizola S.A. Pesagem E Automacao
FillFactory
FilmLight
Filmetrics
Filo
Filtronic
Fin Robotics
Financiere DE L'Ombree
Finder
Fine Appliance
Finecom
Finedigital
Finest Security Systems
Finesystem
Finetooling Technology
Finetree Communications
FingerTec Worldwide Sdn Bhd
Fingoti
Finis
Finisar
Finishing Brands
Fink Telecom Services
Fink Zeitsysteme
Finlux
Finnet-Service
Finnzymes
Finsecur
Finsoft
Fio
Fire4 Systems UK
FireAngel Safety Technology
FireBrick
Firecom
Fireflies Systems
Firefly Integrations
Firefly RFID Solutions
Firehose Labs
Firemax Industria E Comercio DE Produtos
Firepower Systems
Firepro Wireless
Firetide
Firewalla
Firewiredirect.COM
Firich Enterprises
Firm Informtest
FirmTek
Firmware Design
First
First Chair Acoustics
First Communication
First Control Systems
First Design System
First Internat'L Computer
First International Computer
First International Computer do Brasil
First Light Imaging
First Mode
First Pacific Networks
First Property Co., Ltd Modern MOMA Bran
First RF
First Silicon Solutions
First System Technology
First Virtual
Firstec
Firstech Technology
Firsttrust
Fischer AND Porter
Fischer Block
Fischer Connectors
Fischer International Systems
Fisher & Paykel Production
Fisher Controls
Fisher-Rosemount Systems
Fisys
Fitbit
Fitre
Fitview
Fival Science & Technology
FiveCo
Fivemere
Fixstars
Fiziico
Flaga HF
Flaircomm Microelectronics
Flaircomm Technologies
Flakt Woods
Flander
Flarion Technologies
Flash
Flash Technology
FlashForge
Flashbay
Flashnet
FlatFrog Laboratories
Flatstack
Flectron
Fleetwood Electronics
Fleetwood Group
Flex-P Industries Sdn. Bhd
FlexDSL Telecommunications
FlexLink
FlexRadio Systems
FlexiPanel
Flexible Picture Systems
Flexim
Flexim Security
Flexit Group
Flexkom Internet Pazarlama Bilipim ve Eo
Flexlight Networks
Flexoptix
Flexsolution
Flextel
Flextronics
Flextronics Canafa Design Services
Flextronics Computing
Flextronics International
Flextronics International GmbH & Co. Nfg
Flextronics International Kft
Flextronics Manufacturing
Flextronics Tech
Flexus Computer Technology
Flight DATA Systems
Flight Data Systems
Flight Deck Resources
Flintab
Flintec UK
Flirtey
FloDesign Wind Turbine
Flonidan
Florawise
Florida R&D Associates
Flovel
FlowNet
Floware System Solutions
Floware Wireless Systems
Flowpoint
Floyd
Fludia
Flueckiger Elektronik
Fluent
Fluid Analytics
Fluid Components Intl
Fluid Management Technology
Fluke Biomedical, Radiation Management S
Fluke Process Instruments
Flyaudio
Flyht Aerospace
Flying Loft
Flying Packets Communications
Flying Pig Systems/High End Systems
Flytech Technology
Fnet
Focal-JMLab
Focalcrest
Focon Electronic Systems
Foctek Photonics
Focus Enhancements
Focus H&S
Focus System
Focus-on
Focusrite Audio Engineering
Foerster-Technik
Fohhn Audio
Folink
Folksam
Fon Technology
FonSee Technology
Fong Kai Industrial
Fonsys
Fontal Technology Incorporation
Fontem Ventures
FoodALYT
Force
Force Communications
Force Institute
Force10 Networks
Forcite Helmet Systems
Forcom
Ford Motor
Fordley Development
Foresearch
Foresight Manufacture
Foresight Sports
Foresson
Forever Engineering Systems
Forgamers
ForgetBox
Forics Electronic Technology
Forks
Formac Elektronik
Formation Data Systems
Forme
FormericaOE
Formike Electronic
Formlabs
Formosa Teletek
Formosa Wireless Communication
Formosa Wireless Systems
Formula One Management
Foro Tel
ForoTel
Forschungs- und Transferzentrum Leipzig
Forsee Power
Forsway Scandinavia
Fort-Telecom
Fortelink
Fortem Technologies
Fortex Industrial
Forth Corporation Public
Forties
Fortify Technologies
Fortinet
Fortive Setra-ICG
Fortress Cyber Security
Fortress Technology
Fortuna Electronic
Fortuna Impex
Fortune Techgroup
Fortunetek
Forval Creative
Forward Pay Systems
Forworld Electronics
Forza Silicon
Foshan Huadian Intelligent Communication
Foshan Huaguo Optical
Foshan Shilantian Network S.T
Foshan Synwit Technology
Foshan Viomi Electric Appliance Technolo
Foshan Vohom
Foshan Yisihang Electrical Technology
Foss Analytical
Foss NIRSystems
Fossil Partners, L.P
Fossil Power Systems
Foster Electric
Fostex
Fotona D.D
Fotonic i Norden
Founder Broadband Network Service
Fountain Technologies
Four systems
Fourier Systems
Fournie Grospaud Energie SASU
Fourth Frontier Technologies
Fourthtrack Systems
Foveon
Fox Crypto
FoxJet
Foxboro Eckardt Development
Foxconn
Foxconn 4Tech
Foxconn Brasil Industria e Comercio Ltda
Foxconn Communication
Foxconn Interconnect Technology
Foxda Technology Industrial
Foxtech
Foxtel
Foxtel Management
Foxtrot Research
Fr. Sauter
Fr. SauterAG
Fr.Sauter
Fr.SauterAG
Fracarro
FractureCode
Fractyl Labs
Frako Kondensatoren und Anlagenbau
Frako Kondensatoren- und Anlagenbau
Frame Systems
Framos
Francotyp-Postalia
Franke Aquarotter
Franke Finland
Frankische Rohrwerke Gebr. Kirchner
Franklin Electric
Franklin France
Franklin Technology Systems
Franz Kessler
Fraser'S HILL
Fraunhofer FIT
Fraunhofer Fokus
Fraunhofer HHI
Fraunhofer IIS
Fraunhofer IMS
Fraunhofer IPMS
Fraunhofer ITWM
Fraunhofer-Institut IIS
Frauscher Sensortechnik
Frederick Engineering
Free2move
FreeBSD Foundation
FreeBit
FreeFlight Systems
FreeHand Systems
FreeMs
FreeTek International
FreeWave Technologies
Freebox
Freecom Technologies
Freedom9
Freedompro
Freegate
Freegene Technology
Freescale Semiconductor
Freestyle Energy
Freestyle Technology
Freeus
Freiburger BlickZentrum
Frequentis
Fresenius Medical CARE
Fresenius Medical Care Deutschland
Fresenius Medical Care R&D
Fresenius-VIAL
Fresh
Fresh Idea Factory
Fresnel Wireless Systems
Freund Elektronika D.O.O., IP-Integra Te
Freyer & Siegel Elektronik
Friday Lab, UAB
Friedrich Kuhnt
Friedrich Lutze
Friem
Friend Spring Industrial
Frigotel
Fritz Kuebler
Fritz Pauker Ingenieure
Frog Cellsat
From2
Fromus TEC
Fronius Schweissmaschinen
Frontier Electronic Systems
Frontier Silicon
Frontier Smart Technologies
Frontier Technologies
Frontiir
Frontline Test Equipment
Frontmatec
Fstudio
Fu Gang Electronic
FuGang Electronic
FuJian Elite Power Tech
FuJian HengTong Information Technology
Fuchu Giken
Fuelcellpower
Fugoo Coorporation
Fuhr GmbH Filtertechnik
Fujant
Fuji Firmware
Fuji System Machines
Fujian Beifeng Telecom Technology
Fujian Chaozhi Group
Fujian Great Power PLC Equipment
Fujian Jieyu Computer Technology
Fujian Kuke3D Technology
Fujian Landfone Information Technology
Fujian Landi Commercial Equipment
Fujian Landi Commercial Technology
Fujian Netcom Technology
Fujian Newland Auto-ID Tech
Fujian Newland Auto-ID Tech. Co,.Ltd
Fujian Newland Communication Science Tec
Fujian Newland Computer
Fujian Newland Payment Technology
Fujian Quanzhou Dong Ang Electronics
Fujian STAR Terminal
Fujian STAR-NET Communication
Fujian Sanao Technology
Fujian Shenzhou Electronic
Fujian Start Computer Equipment
Fujian Stelcom information & Technology
Fujian Sunnada Communication
Fujian Taili Communication Technology
Fujian Tian Cheng Electron Science & Tec
Fujica System
Fujicom
Fujifilm
Fujifilm Business Innovation
Fujifilm Healthcare
Fujikon Industrial
Fujikura
Fujikura Rubber
Fujikura Solutions
Fujinon
Fujitsu
Fujitsu Client Computing
Fujitsu Cloud Technologies
Fujitsu Denso
Fujitsu General
Fujitsu I-Network Systems
Fujitsu Isotec
Fujitsu Microelectronics
Fujitsu Nexion
Fujitsu Services
Fujitsu Siemens Computers
Fujitsu Softek
Fujitsu Technology Solutions
Fujitsu component
Fujitu Electronic
Fujiya Denki Seisakusho
Fuku Energy Technology
Fukuda Denshi
Fukuda Sangyo
Fulan Electronics
Fulcrum Microsystems
Fulhua Microelectronics Corp. Taiwan Bra
Fulian Precision Electronics
Full Solution Telecom
Full Spectrum
FullWave Technology
Fullpower Technologies
Fulltek Technology
Funai Electric
Funasset
Function ATI Telecommunications
Fundacion Cardiovascular de Colombia
Fundacion Tecnalia Research & Innovation
Fundacion Tekniker
Fungible
Funkwerk Dabendorf
Funkwerk IT Karlsfeld
Funkwerk Information Technologies Karlsf
Funkwerk Systems
Funkwerk plettac electronic
Funshion Online Technologies
Furrion
Further Tech
Furukawa Industrial S.A. Produtos Eletri
Furuno Electric
Fusar Technologies
Fuse
Fusion Digital Technology
Fusion Electronics
Fusion In Tech
Fusion MultiSystems dba Fusion-io
Fusion Systems
Fusion Transactive
Fusion X
Fusion-io
FusionDynamic
Fusiontech Technologies
Fusus
Futaba
Futaba-Kikaku
Futarque
Futec
Futecho Solutions
Futronic Technology
Futura Mobility
Future Design Controls
Future Designs
Future Innovation TECH
Future Internet
Future PLUS Systems
Future Robot Technology
Future Skies
Future Systems
Future Tech Development FZC
Future University-Hakodate
Future wave ultra tech
FutureLogic
FutureSmart Networks
FutureTechnologyLaboratories
Futurecom Systems Group
Futuretel
Fuyoh Video Industry
Fuze Entertainment
Fuzhou Fdlinker Technology
Fuzhou Jinshi Technology
Fuzhou Lesi Intelligent Technology
Fuzhou Rockchip Electronics
Fuzhou Teraway Information Technology
Fuzhou Tucsen Photonics
Fuzhou Zhuoyi Electronic
Fuzhou x-speed information technology
Fylde Micro
G&O Audio
G+D Mobile Security
G-Connect
G-Lab
G-Links networking
G-PRO Computer
G-Philos
G-Printec
G-Star Communications
G-TECH Instruments
G-Technology
G-Tek Electronics Sdn. Bhd
G-WAY Microwave
G-Wearables
G. Star Technology
G.S.D Group
G.i.N
G2 Microsystems
G2 Networks
G24 Power
G2C
G3 Technologies
G3 Technologies<
G3M
G4S Monitoring Technologies
GABO
GACI
GAD LINE
GAGE Talker
GAI Datenfunksysteme
GAI-Tronics
GAIO Technology
GAME PLUS
GANA I&C
GAON TECH
GARO
GBO Technology
GBS Communications
GBS Laboratories
GC Automation
GCC Technologies
GCD Hard- & Software
GCI Science & Technology
GCS
GCT Semiconductor
GD California
GD Midea Air-Conditioning Equipment
GD Mission Systems
GDE Polska
GDE Systems
GDI
GDI Technology
GDX Technologies
GE
GE AVIC Civil Avionics Systems
GE Appliances
GE Aviation Cheltenham
GE Aviation System
GE Energy
GE Healthcare
GE Lighting
GE Medical System
GE Medical System China
GE Power Management
GE Security
GE Security Kampro
GE Security-Kampro
GE Transportation Systems
GEA Farm Technologies
GEC Avery
GECO
GEGA Electronique
GEM Elettronica
GEM-MED
GERP Solution
GES
GES Singapore
GET Engineering
GETT Geraetetechnik
GEW Technologies
GFI Chrono Time
GFP Lab
GGH Engineering
GH Technologies
GHEO
GHI Electronics
GHIA Technology
GHL Advanced Technolgy
GHL Advanced Technology
GHL Systems Berhad
GHL Systems Bhd
GHM-Messtechnik
GHT
GID Industrial
GIFA
GIGA FAST E
GIGA TMS
GIGA-BYTE Technology
GINT
GIPS Technology
GIRD Systems
GIT
GJD Manufacturing
GJS
GJsun Optical Science and Tech
GK Computer
GKB CCTV
GKD Gesellschaft Fur Kommunikation Und D
GL Communications
GL Solutions
GL TECH
GL Technologies
GLO Science
GLP German Light Products
GLT Exports
GM-2
GMA
GMA Communication Manufact'G
GMC Guardian Mobility
GME Standard Communications P/L
GMI
GMJ Electric
GMK electronic design
GMX
GMX INC/Gimix
GN Audio
GN Hearing
GN Netcom
GN ReSound
GN&S
GNF
GNH Software India
GNP Computers
GNS-GmbH
GO development
GO engineering
GO-LINK Technology
GOAL
GOIP Global Services
GOLD&Water Industrial
GOLD3LINK Electronics
GOMA Elettronica
GOOD WAY IND
GP Electronics
GP Systems
GPI Korea
GPMS
GPO
GPSat Systems
GRE America
GREE Electric Appliances, INC. OF Zhuhai
GRG Banking Technology
GRID Systems
GRT
GS Elektromedizinische Geraete G. Stempl
GS Elektromedizinsiche Gerate G. Stemple
GS Global Security
GS Industrie-Elektronik
GS Yuasa Infrastructure Systems
GS Yuasa Power Supply
GSC
GSF
GSI Electronics
GSI GeoSolutions International
GSI Group, MicroE Systems
GSI Helmholtzzentrum fur Schwerionenfors
GSI Technology
GSK CNC Equipment
GSM Innovations
GSM-Syntel
GSP Sprachtechnologie
GSP Systems
GSS Avionics
GSS Grundig SAT-Systems
GST
GSTeletech
GT&T Engineering
GTA Electronics
GTDevice
GTE Airfone
GTE Spacenet
GTI Technologies
GTN Systems
GTO Access Systems
GTR Industries
GTRI
GVA Lighting
GVC
GVI Security
GVN Technologies
GW Technologies
GWD Media
GWF MessSysteme
GWT
GX India
GX International
GY-FX
GZ Technologies
GZ Weedong Networks Technology
GZT Telkom-Telmor
Gadzoox Networks
Gafachi
Gahdeung Elecom
GainSpan
GainStrong Industry
Gainbrain
Gaisler Research
Galactic Computing
Galaxia Electronics
Galaxis Technology
Galaxy Microsystems
Galaxy Networks
Galaxy Next Generation
Galaxy Technology
Galaxy Telecom Technologies
Galazar Networks
Galcom Networking
Galcon
Galea Electric
Galea Network Security
Galgus
Galil Motion Control
Galileo
Galileo Avionica
Galileo Technology
Galileo Tp Teknolojileri San. ve Tic. A.
Galios
Gall Tankdatensysteme
Galleon Embedded Computing
Galleon Systems
Galore Networks
Galtronics
Galtronics Telemetry
Galvamat & Unican Technologies
Galvanic
Galvanic Applied Sciences
Gamatronic Electronic Industries
Gamber Johnson
Gamber Johnson-LLC
Gamber-Johnson
Gambit Computer Communications
Gambro Lundia
Game Technologies
Gamesa Eolica
Gaming Support
Gammadata Computer
Gampt
Gandalf DATA
Gantner Instruments
Ganzhou Dehuida Technology
Gaodi Rus
Garbee and Garbee
Gardasoft VisionLimited
Garde Security
Gardner Denver Thomas
Garea Microsys
Garland Technology
Garmin International
Garmo Instruments
Garnet Systems
Garper Telecomunicaciones
Garrett Communications
GarrettCom
Garrison Technology
Garten Automation
Garuda Networks
Garz & Fricke
GasTOPS
Gassner Wiege- und Metechnik
Gastager Systemtechnik
Gastech Australia
Gastron
Gatan
GateConnect
GateWare Communications
Gatekeeper Systems
GatesAir
Gateview Technologies
Gateway
Gateway 2000
Gateway Communications
Gateway Devices
Gateway Technologies SA de CV
Gateworks
Gati Information Technolog
Gatsometer
Gauging Systems
Gawell Technologies
Gazelle Monitoring Systems
Gcom
Ge Ruili Intelligent Technology
Geant
Gearlinx
Geartech
Geberit International
Gebhardt Ventilatoren
Gebr. Bode
Gecko Robotics
Gedomo
Geenovo Technology
Gefen
Gefran
Gefran Drive & Motion
Gehirn
Gehrke Kommunikationssysteme
Geksacon
GemWon Communications
Gemac Chemnitz
Gemalto "Document Readers"
Gemalto M2M
Gematica
Gembird Europe
Gemflex Networks
Gemicom Technology
Gemini Data Loggers
Gemini Electronics
Gemini Traze RFID
Geminico
Gemintek
Gemmy Electronics
Gemsoc Innovision
Gemstar Technology Development
Gemstone Communications
Gemtek Technology
Gemue Gebr. Mueller Apparatebau
Gemvax Technology ,. Co.Ltd
Gen2wave
Genadsystem
Gencoa
GeneSys Elektronik
Genelec
Gener8
Genera
General Bandwidth
General Datacomm
General Dynamics
General Dynamics Information Systems
General Dynamics Mission Systems
General Dynamics Robotic Systems
General Dynamics United Kingdom
General Electric
General Electric Consumer and Industrial
General Electric Digital Energy
General Electric Global Research
General Electric Water & Process Technol
General Engine Management Systems
General Hydrogen
General Industrial Controls
General Industries Argentina
General Infinity
General Jack Technology
General Magic
General Meters
General Micro Systems
General Microsystems Sdn Bhd
General Motors
General Research of Electronics
General Resources
General Satellite Research & Development
General Sensing
General Solutions
General Test Systems
Generalplus Technology
Generiton
Genesis
Genesis Automation
Genesis I&C
Genesis Technical Systems
Genesis Technologies
GenesisTechnical Systems
Genesys Logic
Genetec
Genetel Systems
Genetix
Genevisio
Genew Technologies
Genexis
Genexis International
Genicom
Genie Industries
Genie Network Resource Management
Genie Networks
Genis
Genitech
Genitek Engineering sprl
Genius Bytes Software Solutions
Genius NET
Genius Pros
Genius Vision Digital
Genix Infocomm
Genmark Automation
Gennet
Gennum
Genoa Technology
Genoray
Genotech
Genrad
Genroco International
Gentec
Gentec Electro-Optics
Gentec Systems
GentechMedia.co
Gentex Corporation/Electro-Acoustic Prod
Gentner Communications
Gentrice tech
Genuine Technologies
Genus Power Infrastructures
GeoFocus
GeoSIG
GeoSpectrum Technologies
GeoVision
GeoWAN
Geocast Network Systems
Geodesic
Geomation
Geomc
Geometrics
Geomodeling Wuxi Technology
Geonautics Australia
Geophysical Survey Systems
Geoplan Korea
Geoquip
Georg Neumann
George Robotics
George Wilson Industries
Georgia Tech Research Institute
Geospace Technologies
Geotech Instruments
Geppetto Electronics
Gerber Scientific Products
Gerdes Aktiengesellschaft
Gerhard D. Wempe
Gerloff Gesellschaft FUR
German Autolabs
German Pipe
German Power
German Technologies
Germaneers
Gerstel
Gersys
Gertec Brasil LTDA
Gesas
Gesellschaft fur Rationalisierung und Re
Gesellschaft fur Sonder-EDV-Anlagen
Gesellschaft industrieller Technologien
Gespac
Gessler
Gesytec
Get SAT
Getck Technology
Getein Biotechnology
Getemed Medizin- und Informationstechnik
Getinge IT Solutions
Getinge Sterilization
Getmobit
Getraline
Getriebebau NORD GmbH and
Gets MSS
Geutebruck
Gewiss
Geyser Networks
GfG
Ghost Locomotion
Gi Fone Korea
GiBahn Media
GiK
Giant Electronics
Giant Power Technology Biomedical
Giantec
Giantec Semiconductor
Giaval Science Development
Giax
Gibson Guitars
Giddings & Lewis
Gidel
Giesecke & Devrient
Gifas-Electric
Giga Stream UMTS Technologies
Giga-Byte
Giga-Byte Technology
Giga-byte Communications
Giga-tronics
GigaLinx
Gigaband IP
Gigabeam
Gigabit Optics
Gigabit Systems
Gigabit Wireless
Gigafin Networks
Gigafirm.co.LTD
Gigalabs
Gigalink
Gigamips
Gigamon Systems
Gigaphoton
Gigaray
Gigaset Communications
Gigaset Digital Technology
Gigastone
Gigatech R&D
Gigatronik Koln
Gigavision
Gigawave
Gigawavetech
Gigle Semiconductor
Giken Trastem
Gilat Communications
Gilat Satellite Networks
Gilbarco
Gilbarco Autotank
Gilbarco Veeder-Root
Gill Instruments
Gillam-FEI
Gimasi
Gimbal
Gimcon
Gimso Mobile
Gincom Technology
Ginganet
Ginzinger electronic systems
Gionee Communication Equipment
Gionee Communication Equipment Co,Ltd.Sh
Giordano Controls
Gipsi
Giroptic
Gitsn
Gizmondo Europe
GkWare e.K
Glamo
Glen Dimplex Nordic
Glenair
Glenayre R&D
Glenayre Western Multiplex
Glensound Electronics
Glial Technology
Glidewell Laboratories
Glimmerglass Networks
Glintt TES
Glitel Stropkov
GloQuad
Global Apps
Global Cache
Global China Technology
Global Communications Technology
Global Converging Technologies
Global Data
Global Design Solutions
Global Digitech
Global Display Solutions
Global ES
Global Fire Equipment
Global Link Digital Technology Co,.LTD
Global Maintech
Global Media Streaming
Global NET Information
Global Opto Communication Tech
Global Organ Group
Global Power Products
Global Rainmakers
Global Regency
Global Satellite Engineering
Global Security Devices
Global Star Solutions ULC
Global Sun Technology
Global Target Enterprise
Global Technical Systems
Global Technologies
Global Technology
Global Tecnologia LTDA
Global Tel-Link
Global Telecom Engineering
Global Traffic Technologies
Global VIEW
Global Village Communication
Global-KING International
Global411 Internet Services
GlobalBeiMing technology
GlobalInvacom
GlobalStreams
GlobalTest
GlobalTop Technology
Globalcom Engineering
Globalnet Communications
Globaloop
Globalsat International Technology
Globalsat Technology
Globalscale Technologies
Globalstar
Globe Tracker
Globe Wireless
Globespan Semiconductor
Globetek
Globex 99
Globo Electronic
Globo Multimedia Sp. z o.o. Sp.k
Globus Infocom
Glocom
Glodio Technolies Co.,Ltd Tianjin Branch
Glonet Systems
Glonexs
GlooVir
Glooko
Glory
Glory Horse Industries
Glory Mark Electronic Ltd. Taiwan Branch
Glory Star Technics
Glory Technology Service
Glorytek Network
Gloscom
Gloster Sante Europe
Glova Rail
Glovast Technology
Glowforge
Glsystech
Glunz & Jensen
Gluon Networks
Gluon Solutions
Glyn GmbH & Co.KG
Glyph Technologies
Gmv sistemas SAU
Gnodal
Gntek Electronics
Gnutek
Go Networks
GoChip
GoCodeIT
GoPro
GoTrustID
Goanna Technologies
Gocoax
Goden Tech
Godex International
Godrej & Boyce Mfg
Goefer
Goennheimer Elektronic
Goepel Electronic
Goerlitz
Goertek
Goertek Robotics
Goetting
Gogo BA
Gogo Business Aviation
Gogoro Taiwan
Golana Technology
Goldcard HIGH-TECH
Golden Electronics Technology
Golden Enterprises
Golden Grid Systems
Golden Highway Industry Development
Golden River Traffic
Golding Audio
Goldline Controls
Goldmund Switzerland
Goldstar
Goldstar Cable
Goldstar Information & COMM
Goliath Solutions
GooWi Technology
GooWi Wireless Technology
Good Mind Industries
Good Mind Innovation
Good Will Instrument
GoodBox
GoodMan
GoodWe Technologies
Goodmill Systems
Goodrich
Goodrich ISR
Goodrich Sensor Systems
Goodtech AS dep Fredrikstad
Google
Googol Technology
Gopeace
Gopod Group
Goramo - Janusz Gorecki
Gorba
Gospell Digital Technology
Gossen-Metrawatt-GmbH
Gosuncn Technology Group
Gotech International Technology
Gotham Networks
Gotive a.s
Gould
Gould Instrument Systems
GovComm
Gowell Electronic
Gowing Business And Contracting Wenzhou
Goyoo Networks
Grabango
Grace Design/Lunatec
Graco
Gradient Technologies
Gradual Tecnologia Ltda
Graesslin
Graf-Syteco
Grainmustards
Grammar Engine
Grammer EiA Electronics
Granch
Grand Electronic
Grand Electronics
Grand Junction Networks
Grand Products Nevada
Grandbeing Technology
Grande Vitesse Systems
Grandex International
Grandeye
Grandprint Technology
Grandstream Networks
Grandtec Electronic
Grandway Technology
Granite Microsystems
Granite River Labs
Grantronics
Graphcore
Graphiant
Graphite Systems
Graphon
Graphtec Technology
Grasphere Japan
Grass Valley, A Belden Brand
Grau Elektronik
Grav I.T
Gravotech Marking
Grayhill
Grayshift
Great Computer
Great Dragon Information Technology
Great Lite International
Great Well Electronic
GreatWall Information
Greatcom
Greatek
Greatwall Infotech
Green Access
Green Center
Green Electronics
Green Energy Options
Green Fox Electro
Green Goose
Green Hills Software
Green House
Green IT Korea
Green Information System
Green Instruments
Green Motive Technology
Green Packet Bhd
Green Wave Telecommunication SDN BHD
GreenBytes
GreenFlux
GreenLine Communications
GreenNET Technologies
GreenPeak Technologies
GreenPriz
GreenWake Technologies
GreenWave Reality
Greenbell Systems
Greenbird Vertriebs
Greenfield Technology
Greenlee
Greenliant
Greenlight Innovation
Greenpacket Berhad, Taiwan
Greenvity Communications
Greenwald Industries
Greenwave Scientific
Gremesh.com
Grenmore
Gretacoder Data Systems
Grey Innovation
Greystone Data System
Greyware Automation Products
Grid Connect
Grid Net
GridBridge
GridCentric
GridIron Systems
GridManager
GridNavigator
GridPoint
Gridco Systems
Gridless Power Corperation
Gridlink Tech
Gridnt
Gridpoint Systems
Gridstore
Gridwiz
Griessbach
Griesser Electronic
Griffin Technology
Griffyn Robotech
Grinbi Partners
Grip Audio
Grips Electronic
Gronic Systems
Gronn Kontakt
Grossenbacher Systeme
Grosvenor Technology
Grotech
Grothe
Group 2000
Group 4 Technology
Group 57
Group Sense
Groupe Atlantic
Groupe Citypassenger
Groupe LDLC
Groupe Paris-Turf
Groupe Txcom
Groupeer Technologies
Grunbeck Wasseraufbereitung
Grundfos Holding
Grundig
Grup Arge Enerji ve Kontrol Sistemleri
Grupo Digicon
Grupo Epelsa
Gryphon Secure
Gsou Technology
Gstar Creation
Gtech
Gtran
Guan Show Technologe
Guang DONG Takstar Electronic
Guang Dong He Zheng Network Technology
Guang Lian Zhi Tong Technology
Guang Zhou TRI-SUN Electronics Technolog
GuangDong Quick Network Computer
GuangZhou AnJuBao
GuangZhou Bonsoninfo System
GuangZhou Creator Technology
GuangZhou FiiO Electronics Technology
GuangZhou Hedy Digital Technology
GuangZhou Ostec Electronic Technology
GuangZhou Post & Telecom Equipment
GuangZhou Thinker Technology
Guangda Electronic & Telecommunication T
Guangdong Aciga Science&Technology
Guangdong Appscomm
Guangdong Asano Technology
Guangdong Centnet Technology
Guangdong Coagent Electronics S&amp;T
Guangdong Coros Sports Technology
Guangdong Creator&Flyaudio Electronic Te
Guangdong DE at science and technology
Guangdong Donyan Network Technologies
Guangdong ENOK Communication
Guangdong East Power
Guangdong Genius Technology
Guangdong Global Electronic Technology
Guangdong Gosun Telecommunications
Guangdong Guanglian Electronic Technolog
Guangdong Hanwei intergration
Guangdong Homecare Technology
Guangdong Hongqin Telecom Technology
Guangdong Huiwei High-tech
Guangdong Jinpeng Technology
Guangdong Jiuzhi Technology
Guangdong Leawin Group
Guangdong New Pulse Electric
Guangdong Nufront CSC
Guangdong OPPO Mobile Telecommunications
Guangdong Pisen Electronics
Guangdong Province Electronic Technology
Guangdong REAL-Design Intelligent Techno
Guangdong Seneasy Intelligent Technology
Guangdong Shiqi Manufacture
Guangdong Starfive Technology
Guangdong SunMeng Information Technology
Guangdong Super Telecom
Guangdong Taide Zhilian Technology
Guangdong Tianshu New Energy Technology
Guangdong Tonze Electric
Guangdong Transtek Medical Electronics
Guangdong Unipoe IoT Technology
Guangdong Uniteddata Holding Group
Guangdong-Hong Kong-Macao Greater Bay Ar
Guangxi Hunter Information Industry
Guangzhi Wulian Technology
Guangzhou AVA Electronics Technology
Guangzhou Aoshi Electronic
Guangzhou Aoshi Internet Information & T
Guangzhou Auric Intelligent Technology
Guangzhou BaoLun Electronics
Guangzhou Blue Cheetah Intelligent Techn
Guangzhou Bosma Technology
Guangzhou CHIP Technologies
Guangzhou Chnavs Digital Technology
Guangzhou Comet Technology Development C
Guangzhou Dawei Communication
Guangzhou Desam Audio
Guangzhou Doctorpai Education & Technolo
Guangzhou Escene Computer Technology
Guangzhou Gaoke Communications Technolog
Guangzhou Gateway Electronics
Guangzhou Guangri Elevator Industry
Guangzhou Haoxiang Computer Technology
Guangzhou Herystorm Technology
Guangzhou Heygears Technology
Guangzhou Hkust FOK YING TUNG Research I
Guangzhou Hongcai Stage Equipment
Guangzhou Horizontal Information & Netwo
Guangzhou Hui Si Information Technologie
Guangzhou Hysoon Electronic
Guangzhou Jinpeng Group
Guangzhou Juan Intelligent Tech Joint St
Guangzhou Juan Optical and Electronical
Guangzhou Juzing Technology
Guangzhou Kingray information technology
Guangzhou Lango Electronics Technology
Guangzhou Lian-med Technology
Guangzhou Male Industrial Animation Tech
Guangzhou Maxfaith Communication Technol
Guangzhou Moblin Technology
Guangzhou Navigateworx Technologies
Guangzhou New Postcom Equipment
Guangzhou Optical Bridge Communication E
Guangzhou Pinzhong Electronic Technology
Guangzhou Puppyrobot Technology Co.Ltd B
Guangzhou Qi'an Technology
Guangzhou Ralid Information System Co.Lt
Guangzhou Robustel Technologies
Guangzhou Sageran Technology
Guangzhou Sat Infrared
Guangzhou Shirui Electronic
Guangzhou Shiyuan Electronic Technology
Guangzhou Shiyuan Electronics
Guangzhou Shortcut Technology
Guangzhou Skytone Transmission Technolog
Guangzhou South Satellite Navigation Ins
Guangzhou Southelectric Power Science Te
Guangzhou Sunrise Electronics Developmen
Guangzhou Tianhe High Tech Industrial De
Guangzhou Tianyi Electronics
Guangzhou Tozed Kangwei Intelligent Tech
Guangzhou Tupu Internet Technology
Guangzhou Unicomp Technology
Guangzhou Unipower Computer
Guangzhou V-Solution Electronic Technolo
Guangzhou Video-Star Electronics
Guangzhou Wanglu
Guangzhou Winsound Information Technolog
Guangzhou Wuzhou Technology
Guangzhou Xianhe Technology Engineering
Guangzhou Xianyou Intelligent Technogoly
Guangzhou Xingyi Electronic Technology
Guangzhou YBDS IT
Guangzhou Younghead Electronic Technolog
Guangzhou Yuanyun Network Technology
Guangzhou Yuhong Technology
Guangzhou Zonerich Business Machine
Guangzhou limee technology
Guard RFID Solutions
Guardian Controls International
Guardiar USA
Guardtec
Guardware Systems
Gude Systems
Gugaoo HK
Guidance Navigation
Guilin Tryin Technology
Guilin Zhishen Information TechonlogyCO
Guilin glsun Science and Tech
Guizhou Fortuneship Technology
Guizhou Huaxin Information Technology
Guizhou Huaxintong Semiconductor Technol
Gulf Security Technology
Gulfstream
Gumstix
Gunma Electronics
Gunnebo Cash Automation
Guntermann & Drunck
Gunther Spelsberg GmbH +
GuoTengShengHua Electronics
Guoguang Electric
Guoyi Liangzi Technology
Gupsy
Guralp Systems
Gutermann Technology
Gyeyoung I&T
Gygax Embedded Engineering GEE.ch
GyroSignal Technology
H M Computing
H&D Wireless
H&L Instruments
H+S Polatis
H-Displays Bhd
H-Stream Wireless
H-Three Systems
H. Bollmann Manufacturers
H. Schomacker
H. Stoll
H. Zander
H.K Zongmu Technology
H2A Systems
H2O-YUG
H3 Industries
H3 Platform
H3D
HAFT Technology
HAI Robotics
HAL Computer Systems
HAN Chang
HAN Microtelecom
HAN Networks
HANA Micron
HAO Cheng Group
HART Communication Foundation
HAS
HAXE Systeme
HBC-radiomatic
HBrain
HCE Engineering
HCH. Kundig & CIE
HCJB Global
HCL
HCL Technologies
HCS Kablolama Sistemleri SAN. ve TIC.A.S
HCT
HCV Consulting
HD Communications
HD Digital TECH
HD Vision Systems
HDL da Amazonia Industria Eletronica Ltd
HDMI Forum
HDMI Licensing
HDR10+ Technologies
HDSN
HDV Phoelectron Technology
HE Electronics, Technologie & Systemtech
HEAD-Direct
HEOL Design
HERO Systems
HES-SO
HESS SB-Automatenbau
HEWI Heinrich Wilke
HF
HF System
HFC Technology
HFR
HGH Systemes Infrarouges
HGL Dynamics
HGST a Western Digital
HHCC Plant Technology
HI Solutions
HI-P Tech
HI-TECH System
HI-TECH.ORG
HID
HIGH Level Hardware
HIGH-TEK Harness ENT
HIJI HIGH-TECH
HIMA PAUL Hildebrandt
HIMS International
HINO Engineering
HIT
HJPC Corporation dba Pactron
HK DAPU Electronic Technology
HK Elephone Communication Tech
HKC Security
HKS-Prozesstechnik
HKW-Elektronik
HL2 group
HLS HARD-LINE Solutions
HLT Micro
HM Electronics
HM Systems
HMD Global
HME
HME Clear-Com
HMI Sources
HMI Technologies
HMS Industrial Networks
HMS Industrial Networks SLU
HMicro
HNS
HOB Electronic
HOMA
HOME Multienergy
HON HAI-Ccpbg Precision IND.CO
HONG Jiang Electronics
HONG KONG Tecon Technology
HONG KONG Water World Technology
HONG KONG Wheatek Technology
HONG Technologies
HOOC
HORI
HOSA Technology
HOST Engineering
HOW
HOW-E
HOYA
HOYA Service
HP
HPC Platform
HPI High Pressure Instrumentation
HPL Electric & Power
HPN Supply Chain
HRCP Research and Development Partnershi
HRD
HRK Systems
HRT
HRZ data
HS Automatic
HSC-Regelungstechnik
HSDC
HSR Harald L. Reuter
HT Communications
HTC
HTD
HTEC
HTI
HTK Hamburg
HTRC Automation
HUEY Chiao International
HUG-Witschi
HUGH Symons Concept Technologies
HUPI
HUTH Elektronik Systeme
HVE
HW Communications
HW server
HWA JIN T&I
HWA YAO Technologies
HWH
HYBE
HZHY Technology
Haag-Streit
Haas Automation
Habana Labs
Habey USA
Hacetron
Hach
Hach Lange
Haedong INFO & COMM
Haein S&S
Haerbin Donglin Technology
Haesung DS
Hagenuk KMT
Hagenuk KMT Kabelmesstechnik
Hagenuk Marinekommunikation
Hager Electro
HagerEnergy
Hagiwara Electric
Hagiwara SYS-COM
Hagiwara Solutions
Hagleitner Hygiene International
Haguenet
HaiVision Systems
Haier
Haier Group Technologies
Haier cloud Health Technology
Haikou Frun Flash&Mcu Microcontrol Techn
Hailo Digital Hub
Hailo Technologies
Hainan World Electronic Science and Tech
Hainzl Industriesysteme
Haishu Technology
Haivision Network Video
Haivision Systems
Haiyang OLIX
Hajen
Hakko
Hakko Electronics
Hakusan
Hakusan.Mfg.Co,.Ltd
Halcro
Hale Products
Half Dome Systems
Halfa Enterprise
Haliplex Communications
Halliburton
Halliburton - Numar
Halliburton - Sperry Drilling Service
Halliburton Far East
Halo Monitoring
Halong Mining
Haltian Products
Halytech Mace
Hamamatsu Photonics
Hamamatsu TOA Electronics
Hame Technology
Hamee
Hameg
Hamilton Bonaduz
Hamilton Hallmark
Hamilton Systems
Hammer Storage Solutions
Hammerhead Systems
Hammock
Han Kyung I Net
HanA Systems
HanYang System
Hana CNS
Hanacns
Hanateksystem
Hanazeder Electronic
Hanback Electronics
Hanbat National University
Hanbit Electronics
HanbitEDS
Hanbyul Telecom
Hanchang System
Hand Held Products
HandEra
HandHeld entertainment
Handaer Communication Technology
Handan BroadInfoCom
Handlink Technologies
Handreamnet
Hang Zhou Huite Technology
HangZhou DeChangLong Tech&Info
HangZhou Gubei Electronics Technology
HangZhou JuRu Technology
HangZhou KuoHeng Technology
HangZhou QiYang Technology
HangZhou iMagic Technology
Hangzhou AlmightyDigit Technology
Hangzhou Anheng Info&Tech
Hangzhou Asia Infrastructure Tech
Hangzhou AwareTec Technology
Hangzhou Beilian Low Carbon Technology
Hangzhou Bianfeng Networking Technology
Hangzhou Bigbright Integrated communicat
Hangzhou BroadLink Technology
Hangzhou Ccrfid Microelectronic
Hangzhou Chenxiao Technologies
Hangzhou Chingan Tech
Hangzhou DPtech Technologies
Hangzhou Dangbei Network TECH.Co
Hangzhou Dianyixia Communication Technol
Hangzhou Dunchong Technology Co.Ltd
Hangzhou EV-TECH
Hangzhou Ezviz Software
Hangzhou Freely Communication
Hangzhou GANX Technology
Hangzhou GoTo technology Co.Ltd
Hangzhou H3C Technologies
Hangzhou Hangtu Technology
Hangzhou Haohaokaiche Technology
Hangzhou Hikrobot Technology
Hangzhou Hikvision Digital Technology
Hangzhou Hollysys Automation
Hangzhou Hualan Microelectronique
Hangzhou Huamu Technology
Hangzhou Huanyu Vision Technology
Hangzhou I'converge Technology
Hangzhou Kaicom Communication
Hangzhou Kaierda Electric Welding Machin
Hangzhou Konke Technology
Hangzhou Kuaiyue Technologies
Hangzhou LEAD-IT Information & Technolog
Hangzhou Lancable Technology
Hangzhou Lanxum Security Technology
Hangzhou Leaper Technology
Hangzhou LiDe Communication
Hangzhou Linker Digital Technology
Hangzhou Lowan Information Technology
Hangzhou Microimage Software
Hangzhou Nationalchip Science & Technolo
Hangzhou Netease Yanxuan Trading
Hangzhou OLE-Systems
Hangzhou OYE Technology
Hangzhou Prevail Optoelectronic Equipmen
Hangzhou Puwell OE Tech
Hangzhou Risco System
Hangzhou Royal Cloud Technology
Hangzhou Ruiying technology
Hangzhou Sanxin Network Technology
Hangzhou Scooper Technology
Hangzhou Signwei Electronics Technology
Hangzhou Silan Microelectronic
Hangzhou Siyuan Tech
Hangzhou Softel Optic
Hangzhou SunTown Intelligent Science & T
Hangzhou Sunrise Technology
Hangzhou Sunyard System Engineering
Hangzhou Sunyard Technology
Hangzhou Synway Information Engineering
Hangzhou System Technology
Hangzhou Taili wireless communication eq
Hangzhou Telin Technologies
Hangzhou ToupTek Photonics
Hangzhou Treebear Networking
Hangzhou Tuners Electronics
Hangzhou Uni-Ubi
Hangzhou Weimu Technology
Hangzhou Weimu Technology Co,.Ltd
Hangzhou Wise IOT Technology
Hangzhou Woosiyuan Communication
Hangzhou Xiaowen Intelligent Technology
Hangzhou Xinyun technology
Hangzhou Xueji Technology
Hangzhou YILI Communication Equipment
Hangzhou Yaguan Technology
Hangzhou Yanzhi Technology
Hangzhou Yiyitaidi Information Technolog
Hangzhou Yongkong Technology
Hangzhou Youshi Industry
Hangzhou Zenointel Technology
Hangzhou Zero Zero Technology
Hangzhou Zhiping Technology
Hangzhou Zhiway Technologies
Hangzhou Zhongkejiguang Technology
Hangzhou Zhouju Electronic Technological
Hangzhou duotin Technology
Hangzhou landesker digital technology
Hangzhou xiaoben technology
Hanilstm
Hanjen.CHIN
Hanju Network Technologies
Hankook CTEC
Hankuk Tapi Computer
Hanlong Technology
Hanmecips
Hanmi Semiconductor
Hanna Instruments
Hannae Technology
Hanning Elektro-Werke
Hannstar Display
Hannto Technology
Hanover Displays
Hans Sasserath
Hanscan Spain
Hansgrohe
Hanshin Electronics
Hanshin Medical
Hanshinit
Hansol Technics
Hanson Research
Hanson Technology
Hansong Tehnologies
Hansun Technologies
Hansung Electronics
Hansung Eletronic Industries Development
Hansung Teliann
Hantas
Hantle System
Hanvit SI
Hanwa Electronic Ind.Co
Hanwang Technology
Hanwei Electronics Group
Hanwell Technology
Hanwha Techwin Security Vietnam
Hanyang Digitech Co.Ltd
Hanyang Electric CP
Hanyang Navicom
Hanyoung NUX
Hanzas Elektronika, SIA
Hanzhuo Information Technology
Happiest BABY
Happo Solutions
Happy Communication
Happyelectronics
Harbin Arteor technology
Harbin Cheng Tian Technology Development
Harbin Yantuo Science and Technology Dev
Harborside Technology
Harbour Cross Technology
Harbour Networks Ltd., Co. Beijing
Harding Instruments
Hardmeier
Hardy Instruments
Harland Simon
Harley-Davidson Motor
Harman Connected Services
Harman Connected Services Corporation In
Harman Consumer Group
Harman Multimedia
Harman Music Group
Harman Specialty Group
Harman/Becker Automotive Systems
Harmonic
Harmonic DATA Systems
Harmonic Design
Harmonic Systems
Harmonic Technology
Harmonic Video Network
Harmonic Video Systems
Harmonix
Harms & Wende GmbH & Co.KG
Harper Chalice Group
Harris
Harris Adacom
Harris Designs of NRV
Harris Government Communications
Harrison Audio
Hartec
Harting
Harting Electronics
Harting Inc. of North America
Hartmann software GbR
Harvad University
Harvard Technology
Hasbro
Hascom International
Hasegawa Electric
Hashimoto Electronics Industry
Hashtrend
Hasselblad
Hassnet
Hasware
Hatel Elektronik LTD. STI
Hatteland Computer
Hatteland Display
Hauch & Bach
Hauppauge Computer Works
Havells India
Havelsan A.S
Haver&Boecker
Haverford Systems
Hawa Technologies
Hawkeye Tech
Hawking Technologies
Hay Systems
Hayes Microcomputer Products
Hazeltine Corporation, MS 1-17
Hazemeyer
Hazens Automotive Electronics
Hdanywhere
Hdpro
He Shan World Fair Electronics Technolog
HeNet
Head
Head Strong International
Headroom Broadcast
Heads Up Technologies
HeadsafeIP
Health & Life
Health Care Originals
Health Hero Network
HealthStream Taiwan
Heaman System
Hear Gear
Heart Force Medical
Heartland.Data
Heartlandmicropayments
Heat Tech
Hebei Baina Xinda Technology
Hebei ZHSF Technology
Hectrix
Hectronic
Hecuba Elektronik
Hedon e.d
Hefcom Metering
Hefei Bitland Information Technology Co.
Hefei Datang Storage Technology
Hefei EA Excelsior Information Security
Hefei Feier Smart Science&Technology
Hefei Radio Communication Technology
Hefei Starot Technology
Hefei Symboltek
Hefei Toycloud Technology
HeiSei Electronics
HeiTel Digital Video
Heidelberg Engineering
Heidelberg Web Systems
Heidelberger Druckmaschinen
Heights Telecom T
Heim Systems
Heim- & Burokommunikation
Heim- & Burokommunikation Ilmert e.K
Heimann Sensor
Heimgard Technologies
Heimi Network Technology
Heinen Elektronik
Heinesys
Heinz Lackmann
Heinzinger electronic
Heinzmann
Heitec
Heiwa
Hekatron Vertriebs
Helen of Troy
Helicomm
Heliospectra
Helioss Communications
Heliotis
Heliox Automotive
Helium Systems
Helius
Helix Technology
Helixtech
Hella Gutmann Solutions
Hella India Automotive
Hella Sonnen- und Wetterschutztechnik
HellaStorm
Hellberg Safety
Hellige
Hello
Helmer Scientific
Helmholtz Centre Berlin for Material and
Helmholtz Zentrum Dresden Rossendorf e.V
Helmholz
Helmut Fischer GmbH Institut fur Elektro
Helmut Mauell GmbH Werk Weida
Heltec Automation
Helvetia
Hemina
Hemisphere GNSS
HemoCue
Henan Chengshi NetWork Technology
Henan Foxstar Digital Display
Henan Lanxin Technology
Henfred Technology
Heng Dian Technology
Heng Yu Electronic Manufacturing
Hengbao
Henge Docks
Hengen Technologies
Hengkang
Hengke Technology Industry
Hengstler
Henri Depaepe
Henri Systems Holland
Henrich Electronics
Henschel-Robotics
Hensoldt Sensors
Hentschel System
Heptagon Systems
Heraeus Electro-Nite International
Heraeus Noblelight
Heran
Herbert Waldmann
Hercules Technologies
Herholdt Controls
Herman Miller
Hermann Automation
Hermann Lummen
Hermann Sewerin
Hermary OPTO Electronics
Hermes Electronics
Hermes Network
Hermes electronic
Hermstedt SG
Hero Health
Heroic Technologies
Herospeed Digital Technology
Herrick Tech Labs
Herrick Technology Laboratories
Herrmann Datensysteme
Herrmann Ultraschalltechnik
Herutu Electronics
Hesai Photonics Technology
Hesch Schroder
Hessware
Hettich Benelux
Heuft Systemtechnik
Heurikon
Hewlett Packard
Hewlett Packard Enterprise
Hexaglobe
Hexagon Metrology
Hexagon Metrology Services
Hexatronic
Hexium Technical Development
Heyrex
Heyuan Yongyida Technology Holdings
Heyuan intelligence technology
Hi Tech Electronics
Hi Tech Systems
Hi-P Electronics
Hi-Profile Achievement Sdn Bhd
Hi-Target Surveying Instrument
Hi-Techniques
Hi-flying electronics technology
Hi-p Electronics
HiAR Information Technology
HiConnect
HiDes
HiHi
HiQ Networks
HiSpeed Data
HiTEM Engineering
HiTi Digital
Hiber
Hibertek International
Hichan Technology
Hidea Solutions
Hifn
Hifocus Electronics India
Higeco
High Density Devices
High Grade Controls
High Infinity Germany
High Speed Design
High Tech Computer
High Technology
High-Gain Antennas
HighPoint Technologies
HighSecLabs
HighSpeed Surfing
HighTechSystem
Higher Way Electronic
Highgates Technology
Highlight Parking Systems
Highlite International
Highpro International R&D CO,.LTD
Highrail Systems
Hightech
Hightech Information
Highvolt Pruftechnik
Hijet Print
Hijikata Denki
Hikari
Hikari Alphax
Hikari Trading
Hilan
Hilan Technology
Hildebrand Technology
Hilger u. Kern
Hilkom digital
Hill AFB - Capre Group
Hill-Rom
Hillcrest Laboratories
Hills Health Solutions
Hills Industries
Hillstone Networks
Hilo
Hilscher
Hiltron
Himachal Futuristic Communications
Himax Technologies
Himeji ABC Trading
HindlePower
Hinke
Hinox
Hioki E.E
Hioso Technology
Hip Shing Electronics
Hipad Intelligent Technology
Hiper Information & Communication
Hipodromo DE AGUA Caliente SA CV
Hipodromo DE AGUA Caliente, S.A. DE C.V
Hippi Networking Forum
Hippih
Hiquel Elektronik- und Anlagenbau
Hirakawa Hewtech
Hirata
Hiroia Communications Pte. Ltd. Taiwan B
Hirosawa Electric
Hirose Electronic System
Hirota SS
Hirotech
Hirsch Electronics
Hirschmann Austria
Hirschmann Automation
Hirschmann Automation and Control
Hirschmann Multimedia
Hisense Broadband Multimedia Technology
Hisense Electric
Hisense Mobile Communications Technoligy
Hisense Visual Technology
Hisense broadband multimedia technology
Hisharp
Hisstema
Histar Digital Electronics
Hitachi
Hitachi Aloka Medical
Hitachi Computer Products
Hitachi Data Systems
Hitachi Denshi
Hitachi Energy
Hitachi Energy Switzerland
Hitachi Engineering
Hitachi High Technologies America
Hitachi High-Tech Control Systems
Hitachi High-Tech Materials
Hitachi High-Technologies
Hitachi IE Systems
Hitachi Industrial Equipment Systems
Hitachi Industry & Control Solutions
Hitachi Information & Communication Engi
Hitachi Johnson Controls Air
Hitachi Kokusai Electric
Hitachi Ltd, Semiconductor & Integrated
Hitachi Maxell
Hitachi Maxell, Ltd., Optronics Division
Hitachi Metals
Hitachi Metals America
Hitachi Power Solutions
Hitachi Printing Solutions
Hitachi Reftechno
Hitachi Software Engineering
Hitachi Zosen
Hitachi-LG DATA Storage
Hitachi-LG Data Storage Korea
HiteVision Digital Media Technology
Hitech Electronics
Hitechlab
Hitecom System
Hitek Automated
Hitel LINK
Hitex Holding
Hitiq
Hitpoint
Hitron Technologies
Hitron Technology
Hittite Microwave
Hive Internet
HiveMotion
Hivesystem
Hivion
Hivision
Hiwifi
Ho Net
Hoana Medical
Hoatech Technologies
Hobart
Hobbes Computer Network Accessories
Hochiki
Hochschule fur Technik, Wirtschaft und K
Hodwa
Hoer GmbH & Co. Industrie-Electronic
Hoerbiger Elektronik
Hoermann
Hoffmann und Burmeister GbR
Hofon Automation
Hoft & Wessel
Hokkaido Electric Engineering
Hokkaido Electronics
Hokkei Industries
Hokubu Communication & Industrial
Hokuto Denshi
Hokuyo Automatic
Holdline Tecnologia e Sistemas Ltda
HolidayCoro
Holjeron
Holl technology CO.Ltd
Holley Metering
Hollis Electronics
Holontech
Holoplot
Holosys
Holtek Semiconductor
Holux Technology
Holy Stone Ent
Homa Technologies JSC
Homaetrix
Homag
Home Automation Europe
Home Control
Home Control Singapore
Home Director
Home Network System
Home Skinovations
HomeLogic
HomeScenario
HomeWizard
Homebeaver
Homegear
Homenet Communications
Homerider Systems
Hometek Eletronics
Homewins Technology
Hon Hai Precision IND.CO
Hon Hai Precision Ind
Hon Hai Precision Industry
Honda Electron Co., LED
Honest Technology
Honewell
Honey Bee
Honey Network Research
Honeywell
Honeywell Analytics
Honeywell CMSS
Honeywell Connected Building
Honeywell Environmental & Combustion Con
Honeywell Fire System
Honeywell GNO
Honeywell International
Honeywell Life Safety
Honeywell SPS
Honeywell Safety Products
Honeywell Safety Products USA
Honeywell Security
Honeywell Sensotec
Honeywell Video Systems
Honeywell spol. s.r.o. HTS CZ o.z
Honeywell-Dating
Honeywell/Intelligrated
Honeywld Technology
Hong Kong AMobile Intelligent Corp. Limi
Hong Kong Bouffalo Lab
Hong Kong Middleware Technology
Hong Kong Telecommunications
HongKong Blossom
HongKong Ipro Technology
HongKong THTF
HongSeok
Honghao Mingchuan Technology
Hongin
Hongkong Miracle Eagle Technology
Hongkong Nano IC Technologies
Hongkong Ragentek Communication Technolo
Hongkong Saint TECH Industrial
Hongkong Ucloudlink Network Technology
Hongkong Yunlink Technology
Hongshan Information Science and Technol
Hongyu Communication Technology
Honor Device
Hoperun MMAX Digital
Hopling Technologies
Horanet
Horiba
Horiba ABX
Horizon Computer
Horizon Semiconductors
Horizon Telecom
Horizon.INC
Horner Electric
Horoquartz
Horoscas
Horsch Elektronik
Hose-McCann Communications
Hoseo Telecom
HoseoTelnet
Hoshin Electronics
Hoshino Metal Industries
Hosiden
Hosin Industrial
Hosokawa Micron Powder Systems
Host Mobility
Hostlink
Hostnet
Hot Pepper
HotLava Systems
Hotel Technology Next Generation
Hottinger Bruel & Kjaer
Hottinger Bruel & Kjr
Hotway Technology
Houston Radar
Hoval Aktiengesellschaft
Howtel
Hsing TECH Enterprise
Hsing TECH. Enterprise
Htel
Hu Zhou NAVA Networks&Electronics
Hu&Co
HuBDIC
HuMANDATA
HuNS
HuNan ZiKun Information Technology
HuRob
Hua Jung Components
Huachentel Technology Development
Huahao Kunpeng Technology
Hualong Telecom
Huami Information Technology
Huano International Technology
Huanshun Network Science and Technology
Huaqin Technology
Huaqin Telecom HONG KONG
Huaqin Telecom Technology
Huatune Technology
Huawei Device
Huawei Symantec Technologies
Huawei Technologies
Huaxin SM Optics
Huayuan Technology
Hub-Tech
Hubbell Building Automation
Hubbell Power Systems
Hubei Baobao Intelligent Technology
Hubei Boyuan Zhijia Network Media
Hubei Century Network Technology
Hubei Shudi Communication Technology
Hubei Yuan Times Technology
Huber + Suhner
Huber+Suhner BKtel
Hubitat
Huddly
Hudson Robotics
Hudson SOFT
Huerner Schweisstechnik
Hugel
Huges Hi-Tech
Hughes LAN Systems
Hughes Network Systems
Hugo Brennenstuhl
Hugo Techno
Hui Zhou Gaoshengda Technology
HuiTong intelligence
HuiZhou KaiYue Electronic
HuiZhou MIKI Communication Equipment
Huike Electronics
Huiwan Technologies
Huiyang Technology
Huizhou Boshijie Technology
Huizhou CITY Huiyang District Meisiqi In
Huizhou City Sunsin lntelligent Technolo
Huizhou Dehong Technology
Huizhou Desay SV Automotive
Huizhou Foryou General Electronics
Huizhou Gisun Industrial
Huizhou Maorong Intelligent Technology
Huizhou Qiaoxing Electronics Technology
Huizhou Qiaoxing Telecommunication Indus
Huizhou Sunoda Technology
Huizhou Super Electron Technology
Huizhou TCL Communication Electron
Huizhou changfei Optoelectruonics Techno
Hulu Sweden
Human
Human Assembler
Human Designed Systems
Human Intech
Human Network Labs
Human Oriented Technology
Human Systems Integration
Human Technology
HumanEyes Technologies
Humannix
Humanplus Intelligent Robotics Technolog
Humanware
Humax
Humex Technologies
Humo Laboratory
Humphrey Products
Hunan Changsha Hengjian Technoldgy Devel
Hunan Comtom Electronic
Hunan Danuo Technology
Hunan Datang Xianyi Technology
Hunan FN-LINK Technology
Hunan Fenghui Yinjia Science And Technol
Hunan GOKE Microelectronics
Hunan Greatwall Computer System
Hunan Greatwall Galaxy Science and Techn
Hunan HKT Electronic Technology
Hunan Honestone lntelligence Technology
Hunan Keyshare Communication Technology
Hunan Lianzhong Technology
Hunan Newman Car NetworKing Technology
Hunan Oushi Electronic Technology
Hunan Scrown Electronic Information TECH
Hunan Shengyun Photoelectric Technology
Hunan Topview Network System
Hunan Voc Acoustics Technology
Hunan Xiangjiang Kunpeng Information Tec
Hunan Yaguan Communication Technology
Hunan Youmei Science&Technology Developm
Hunantv.com Interactive Entertainment Me
Hung Chang
Hungarocom Telecommunication
Hunkeler
Hunt Electronic
Hunter Douglas
Hunter Engineering
Hunter Liberty
Hunter Technology
Hunting Innova
Huntleigh Healthcare
Huntsville Microsystems
Hurco Automation
Huria
Hurray Cloud Technology
Husqvarna
Husty M.Styczen J.Hupert Sp.J
Husty M.Styczen J.Hupert sp.j
Hutchison Optel Telecom Technology
Hutec
Hutek
Huwell Technology
Huwomobility
Huz Electronics
HwaCom Systems
Hwachang
Hwayoung RF Solution
HyBroad Vision Technology
HySecurity
Hyannis Port Research
Hybrid Networks
Hybridserver Tec
Hybus
Hydac Filtertechnik
Hydra Computer Systems
Hydra Controls
Hydro Electronic Devices
Hydro Systems
Hydrotechnik
Hyeco Smart Tech
Hyesung Techwin
Hyglo
Hylab Technology
Hymatom
Hynet
Hyosung Heavy Industries
HyperEdge
Hyperchip
Hypercom
Hyperloop Technologies, Inc dba Virgin H
Hypermedia Systems
Hyperstone
Hypertec
Hypertech Advance
Hypertherm
Hypervolt
Hypex Electronics
Hysentel Technology
Hytec Electronics
Hytec Inter
Hytera Communications
HyunJu Computer
Hyundae YONG-O-SA
Hyundai Autoever
Hyundai Autohow
Hyundai Digital Technology
Hyundai Digitech
Hyundai ESG
Hyundai ImageQuest
Hyundai J. Comm
Hyundai Kefico
Hyundai Mnsoft
Hyundai Networks
Hyundai Syscomm
Hyundai Telecom
Hyundai Teletek
Hyunjin.com
Hyunsung Convergence
Hyunteck
I CON Computer
I Controls
I DO IT
I Smart Cities HK
I&C Technology
I'M
I+ME Actia Informatik und Mikro-Elektron
I-BT Digital
I-BUS
I-CUBE
I-Convergence.com
I-Cubed
I-DATA International A-S
I-Evo
I-LAX Electronics
I-MOON Technology
I-O
I-O DATA Device
I-Storm
I-TEC
I-TECH
I-Tech
I-View Now
I-WIN
I-sys
I.C.S. Electronics
I.C.Y
I.E. Sevko A.V
I.S HIGH TECH.INC
I.S.A
I.S.E
I.T.W. Betaprint
I/F-COM
I/O Controls
I/O Interconnect
I2SE
I4VINE
IA Link Systems
IAAN
IAC
IAF
IAG Group
IAI
IAI-Israel Aerospace Industries MBT
IAV
IAV Engineering
IAdea
IB Elektronik
IBA Dosimetry
IBC Technologies
IBC/Integrated Business Computers
IBEX UK
IBG Industriebeteiligungsgesellschaft mb
IBM
IBM Japan, Fujisawa MT+D
IBM Research
IBO Technology
IBR
IBR Computer Technik
IBSmm Embedded Electronics Consulting
IBT Ingenieurbureau Broennimann Thun
IBT Interfaces
IC Ensemble
IC Holdings
IC Intracom
IC Nexus
IC RealTech
IC Realtime
IC-Net
ICA
ICC
ICE
ICE Gateway
ICET
ICG Networks
ICG Research
ICL DATA
ICM
ICM Controls
ICOM
ICON Digital International
ICON WEST
ICOP Digital
ICP Electronics
ICP Internet Communication Payment
ICP NewTech
ICP Vortex Computersysteme
ICR
ICS
ICS Electronics
ICS Eletronics
ICT Business Group of Humanrights Center
ICT International
ICTK Holdings
ICTV
ICU Medical
ICU Scandinavia Schweiz
ICUE Systems
ICX Technologies
ICsec
ID Digital
ID Lock
ID Quantique
ID Scandinavia
ID Tech
ID Tech Japan
ID-Karta
IDA
IDC Solutions
IDCS
IDEA
IDEA Associates
IDEC Izumi
IDEM
IDEO Security
IDERs
IDFone
IDIS
IDK
IDN Telecom
IDOT Computers
IDRO-Elettrica
IDS
IDS GeoRadar
IDS Imaging Development Systems
IDS Innomic
IDT
IDT Sound Processing
IDT Technology
IDX
IDY
IDZ
IDair
IDentytech Solutins
IDspire
IDvaco
IEA
IEC
IEC - TC57
IEC TC9 WG43
IEE
IEEE 1394c
IEEE 1722a Working Group
IEEE 1904.1 Working Group
IEEE 1905.1
IEEE 802.1 Chair
IEEE 802.11
IEEE 802.3
IEEE I&M Society TC9
IEEE P1609 WG
IEEE P1823 Standards Working Group
IEEE PES PSRC/SUB
IEM
IEP
IER
IES
IES Elektronikentwicklung
IFAM
IFFU
IFM Electronic
IFP
IGI Mobile
IGRS Engineering Lab
IGShare
IGT
IGYS Systems
IHI Inspection & Instrumentation
IHI Rotating Machinery Engineering
IHI Scube
IHM
IHP-GmbH
IHSE
II-VI
IJ Electron
IK Elektronik
IK Multimedia Production
IKEA of Sweden
IKT Advanced Technologies
ILSHin Lab
IMAX
IMC Networks
IMCI Technologies
IMD
IMF International
IMI Hydronic Engineering international
IMI Norgren
IMI Technology
IMK Networks
IMP Telekom
IMP-Computer Systems
IMP-Telekomunikacije DOO
IMS Messsysteme
IMS Rontgensysteme
IMS Solucoes em Energia Ltda
IMST
IMT - Information Management T
IMV
IMV Invertomatic
IN ONE Smart Technology
IN-NET
IN2 Groupe Intertechnique
INAT
INCOstartec
INEO-Sense
INET
INEW Digital
INEX Technologies
INFO Creative
ING. Giordano Elettronica
INID
INIM Electronics
INIT
INNO S
INO - Institut National d'Optique
INO Therapeutics
INQ Mobile
INRange Systems
INX
IO
IO Industries
IO Master Technology
IO TECH
IO-Connect
IO-Power Technology
IOA
IOG Products
IOI Technology
ION Geophysical
ION Networks
IOT Engineering
IP Control Systems
IP Datatel
IP Devices
IP Fabrics
IP Innovations
IP One
IP Square
IP Thinking
IP Unity
IP Video Networks
IP-LINE
IP-NET
IP.Access
IP500 Alliance e.V
IPAS
IPC
IPC Global
IPC Information Systems
IPCserv Technology
IPG Automotive
IPG Photonics
IPM Datacom
IPM Sales and service
IPM-Net
IPMobileNet
IPOptical
IPS
IPS Technology
IPTC Tech. Comm
IPTE
IPTrade
IPWireless
IPaXiom Networks
IPcontrols
IPitomy Communications
IPmental
IPmotion
IPnect
IPrad
IPricot formerly DotCom
IPtec
IPvideo
IQ Automation
IQ Solutions
IQ Technologies
IQ Wireless
IQinVision
IRCA
IRCO Sistemas de Telecomunicacion
IRD
IRI Ubiteq
IRIS Corporation Berhad
IRIS Sensors
IRIS Technologies
IROC
IRS Systementwicklung
IRT
IRT Electronics
IRT Technologies
IRTS
IRTrans
IRZ Automation Technologies
IRay Technology
ISA
ISA - Intelligent Sensing Anywhere
ISAC
ISB
ISC applied systems
ISCO International
ISDN Communications
ISDN Gateway Technology
ISDN Systems
ISE
ISE Europe SPRL
ISG Nordic
ISIS Distributed Systems
ISIS Engineering
ISL
ISO/TC 22/SC 31
ISR Technologies
ISRA Vision
ISRV Zrt
ISS International
ISSC Technologies
IST
IST ElektronikgesmbH
IST Technologies
ISis ImageStream Internet Solutions
IT Access
IT Farm
IT R&D Center
IT Salux
IT Telecom
IT Watchdogs
IT-1
IT-Designers
IT-Factory
IT-IS International
ITAS
ITB CompuPhase
ITC
ITC Networks
ITC Systems
ITCN
ITDevices
ITE Tech
ITEC
ITEL Mobile
ITF
ITF Froschl
ITG
ITG Worldwide Sdn Bhd
ITG.CO.LTD
ITI
ITIS
ITK Dr. Kassen
ITL
ITO
ITO Electric Industry
ITOH Denki
ITON Technology
ITS
ITS Industrial Turbine Services
ITS Partner
ITS Teknik
ITS Telecom
ITSupported
ITT
ITTC, University of Kansas
ITU-T
ITUS Japan
ITV Technologies
ITW GSE
ITW Reyflex North America
ITW-FEG
ITX Security
ITX security
ITian Coporation
ITsynergy
IUSA SA DE CV
IVA
IVEX
IVK-Sayany
IVOR Intelligent Electrical Appliance
IVS
IVT
IVT Electronic
IVision Electronics
IWS Global
IXON
IZT
Ibase Technology
Ibeo Automotive Systems
Ibeos
Ibercomp
Ibernex Ingenieria
Ibetor
Ibond
Ibridge Networks & Communications
Ibtek
Ibyte
Icann, IANA Department
Icarvisions Technology
Ice Energy
Ice Qube
IceFyre Semiconductor
Ichips
Icomera
Icomm HK
Icomm Tele
Icon Industrial Engineering
Icon Research
Icon Time Systems
Iconag
Icotera
Icpdas
Icraft
Icron Technologies
IdaTech
Idaho National Laboratory
Idaho Technology
Idea System
Ideal Industries
Ideal Industries Ltd t/a Casella
Idealbt Technology
Ideas
Ideetron
Idemia
Identec Solutions
Identic
Identicard Systems
Identix
Iders
Idetech Europe
Ideus
Idexx Laboratories
Idneo Technologies S.A.U
Idosens
Idream Technologies
Idtronic
Idyllic Engineering
IfTA
Iflytek
Ifotec
Ifoundry Systems Singapore
Ifox - Industria e Comercio Ltda
Iftest
Igneous Systems
Ignis Optics
IgniteNet
Ignition Design Labs
Ignitus Communications
Igor
Iiga
Iiyama
Ikanos Communications
Ikegami Tsushinki
Ikor Metering
IlSung Precision
Ilevo
Ilinx
Iljin Electric
Ilryung Telesys
Ilsan Electronics
Ilshin Elecom
Ilwoo DATA & Technology
ImCoSys
ImTech Technologies
Imacs
Image Control Design
Image DATA Processing System Group
Image Display Systems
Image Sciences
Image Sensing Systems
Image TECH
Image Video
ImageCom
Imagenics
Imageo
Imagic
Imagik Int'l
Imagination Technologies
Imagine
Imagine Communications
Imagine Marketing
Imaging Diagnostics
Imaging Solutions Group
Imago Group
Imago Technologies
Imaqliq
Imarda New Zealand
Imasde Canarias
Imation
Imatran Voima
Imatron
Imax
Imbel - Industria de Material Belico do
Imecon Engineering
Imedia Semiconductor
Imenco
Imerge
ImesD Electronica
Imeshx
Imexhighway cvba
Imigix
Imin Technology
Imlogix, Division OF Genesys
Immolas
Impacct Technology
Impact Distribution
Impact Technologies
ImpactSystems
Impakt
Impatica
ImpediMed
ImperativeNetworks
Imperial Technology
Imperx
Impex-Sat GmbH&amp;Co
Impinj
Imple Sistemas Eletronicos Embarcados LT
Implementa
Impolux
Impresstek
Impro Technologies
Impulse Automation
Impulse Networks
Impulse Technology
Imricor Medical Systems
Imsys
Imtron Messtechnik
In Home Displays
In Motion Technology
In-Circuit
In-Tech Electronics
In-lite Design
InAccess Networks
InBus Engineering
InCoax Networks Europe
InCypher
InDiCor
InFocus
InForce Computing
InGrid
InMage Systems
InOut Communication Systems
InPhase Technologies
InPro Comm
InRay Solutions
InSeat Solutions
InShow Technology
InSync Technology
InTalTech
InView Technology
InVue
Inala Technologies
Inalp Networks
Inara Networks
Inaxsys Security Systems
Incaa Computers
Incaa Informatica Italia
Incipient
Incipio Technologies
Inco Startec
Incogniteam
Incognito Software Systems
Incoil Induktion
Incontrol
Incotec
Incredible Technologies
Incusense
Incyma
Indagon
Indata
Indefac
Indefia
Indel
Independent Storage
Independent Technologies
Independent Witness
Index Braille
IndiNatus
Indiana Life Sciences
Indieon Technologies
Indigita
Indigo Active Vision Systems
Indigo Mobile Technologies
Indigo Security
Individual Computers
Indra Australia
Indra Espacio
Indra Navia
Indra Sistemas
Indu-Sol
Inducomp
Inducon
Indus Teqsite
Indusnet Communication Technology
Industrea Mining Technology
Industria Fueguina de Relojeria Electron
Industrial Automatics Design Bureau
Industrial Automation Systems
Industrial CPU Systems
Industrial Computer Source
Industrial Computing
Industrial Control Communications
Industrial Control Links
Industrial Control Systems
Industrial Control and Communication
Industrial Cyber Sensing
Industrial Data Products
Industrial Defender
Industrial Electronic Engineers
Industrial Indexing Systems
Industrial Laser Machines
Industrial Logic
Industrial Networking
Industrial Scientific
Industrial Software
Industrial Vacuum Systems
Industrias Unidas SA DE CV
Industrie Dial Face
Industronic Industrie-Electronic
Industry Controls
Indutherm Giesstechnologie
Indyme Electronics
Indyme Solutions
IneoQuest Technologies
Inepro
Ines Test and Measurement GmbH & CoKG
Inesa Electron
Inetcam
InfiNet
Inficomm
Inficon
Infilco Degremont
Infineer
Infineon
Infinera
Infineta Systems
Infinetix
InfiniCon Systems
InfiniWing
Infiniband Trade Association
Infinico
Infinidat
Infinilink
Infinior Microsystems
Infinique Worldwide
Infinisource
Infiniswitch
Infinite Electronics
Infinite Networks
Infinite QL Sdn Bhd
Infinite Shanghai Communication Terminal
Infinite Technologies JLT
Infinitec Networks
Infiniti Electro-Optics
InfinitiNetworks
Infinition
Infinity System
Infinity Tech
Infinix mobility
Infinova
Infiot
Info-Chip Communications
InfoBLOCK S.A. de C.V
InfoExpress
InfoGLOBAL
InfoGear Technology
InfoMac Sp. z o. o. Sp. k
InfoSight
Infoblox
Infocrossing
Infocrypt
Infodas
Infodev Electronic Designers Intl
Infohand
Infolibria
Infolink Software
Infomobility
Infopia
Inforce Computing
Inform Electronik
Informa
Informatics Services
Information Equipment
Information International
Information Presentation TECH
Information Resource Engineering
Information System Research Institute
Information Technology
Informtekhnika & Communication
Infors
Inforson
Infortrend Technology
Infosocket
Infosoft Digital Design & Services
Infostech
Infotec
Infotech North America
Infotek Communications
Infotron
Infoware System
Infoware ZRt
Infra Access Korea
Infranet
Infranor
Infrant Technologies
Infrared Integrated Systems
Infrasafe
Infrasafe/ Advantor Systems
Infratec Datentechnik
Infronics Systems
Ing Buero Ziegler
Ing. Buero W. Kanis
Ing. Buro Dr. Beutlhauser
Ing. Knauseder Mechatronik
Ingate Systems
Ingelabs
Ingenic Semiconductor
Ingenico
Ingenico International
Ingenico Terminals
Ingenieria AlmudA
Ingenieria Electronica Comercial Inelcom
Ingenieurbuero Bickele und Buehler
Ingenieurbuero Somtronik
Ingenieurbuero Stahlkopf
Ingenieurbuero Stark GmbH und Ko
Ingenieurburo Schober
Ingersoll-Rand
Ingespace
Ingeteam
Ingeteam Paneles S.A.U
Ingram Micro Services
Inhand Electronics
Inhon International
Inico Technologies
Initech
Initel
Initial Electronic Security Systems
Initio
Initium
Initra
Inkel
Inkra Networks
Inlab Networks
Inmarsat
Innatech SDN BHD
Inncom International
Inner Mongolia Yin An Science & Technolo
Inner Range
InnerSpace
InnerWireless
Innerint
Innerspec Technologies
Innes
Innings Telecom
Innitive
InnoDigital
InnoLabs
InnoMedia
InnoMediaLogic
InnoScan Computing
InnoScan K/S
InnoSenT
InnoSys
InnoTrans Communications
InnoVISION Multimedia
Innocent Technology
Innocom
Innocor
Innodisk
Innoflight
Innogrit
Innokas Group
Innoknight
Innolight Technology
Innolux Technology Europe
Innomed Medical
Innomedia Technologies
Innometriks
Innominate Security Technologies
Innominds Software
Innonet
Innophase
Innopia Technologies
Innopro
Innopsys
InnosiliconTechnology
Innosonix
Innotas Elektronik
Innotech
Innotrac Diagnostics
Innotube
Innotz
Innova
Innova Security
Innovaciones Microelectronicas
Innovance Networks
Innovaphone
Innovar Systems
Innovat Communications
Innovate Software Solutions
Innovation Farm
Innovation Institute
Innovation Lab
Innovation Sound Technology
Innovation Wireless
Innovation, Institute
Innovations in Optics
Innovative Advantage
Innovative American Technology
Innovative Circuit Technology
Innovative Computer Engineering
Innovative Concepts
Innovative Concepts AND Design
Innovative Control Systems
Innovative Converged Devices
Innovative Dynamics
Innovative Electronic Designs
Innovative Electronic Technology
Innovative Industrial
Innovative Integration
Innovative Neurotroncs
Innovative Security Designs
Innovative Semiconductors
Innovative Systems
Innovative Systems & Technologies
Innovative Technology
Innovative Wireless Technologies
Innovex Technologies
Innovi Technologies
Innovics Wireless
Innovid
Innoviz Technologies
Innovolt
Innovusion
Innowell
Innowireless / Qucell Networks
InoTec GmbH Organisationssysteme
Inocova
Inodesign Group
Inor Process
Inotec Sicherheitstechnik
Inoteska
Inova
Inova Computers
Inova Design Solutions
Inovis
Inovonics
Inpeco
InpegVision
Inphi
Inpixal
Input/Output
Inqnet Systems
Inradios
Inras
Inscape Data
Insensi
Insevis
Inside Biometrics International
Inside Technology
InsideRF
Insight Energy Ventures
Insightek
Insigma
Insigma Technology
Insignal
Insitu
Inspero
Inspike
Inspiration Technology P/L
Inspire Tech
Inspired Systems
Inspiremobile
Inspur Communication Technology
Inspur Electronic Information
Inspur Electronic Information Industry
Inspur Group
Inspur Software Group
Insta Elektro
Instant Byte
Instar Deutschland
Instec
Instem Computer Systems
Inster Tecnologia y Comunicaciones SAU
Institut Dr. Foerster
Institut fur Pruftechnik
Institute 706, The Second Academy China
Institute For Information Industry
Institute of Network Technologies
Institute of Power Engineering, Gdansk D
Institute of geophysics, China earthquak
Institute of microelectronic application
Instituto DE Gestao, Redes Tecnologicas
Instituto Nacional de Tecnologia Industr
Instorescreen Aisa
Instro Precision
Instrumentation Technologies d.d
Instrumentation Technology Systems
Instrumentel
Instrumeter
Insys Microelectronics
Insystec
Int'Act
Intai Technology
Intamsys Technology Co.Ltd
Intarso
Intec Automation
Intec International
Intech
Intecom
Integ process group
Integer.pl
Intego Systems
Integra Biosciences
Integra LifeSciences
Integra Metering
Integra Telecom
IntegraOptics
Integral PLUS
Integrated
Integrated Automation Solutions
Integrated Business Networks
Integrated Circuit Systems, INC. Communi
Integrated Control
Integrated Control Technology Limitied
Integrated Design
Integrated Design Tools
Integrated Device
Integrated Device Technology Sdn. Bhd
Integrated Dispatch Solutions
Integrated Dynamics Engineering
Integrated Engineering B. V
Integrated Fitness
Integrated Inference Machines
Integrated Marketing
Integrated Measurement Systems
Integrated Medical Systems
Integrated Micro Products
Integrated Micromachines
Integrated Network
Integrated Protein Technologies
Integrated Security
Integrated Silicon Solution
Integrated System Solution
Integrated System Technologies
Integrated Systems Design
Integrated Systems Engineering
Integrated Systems Technology
Integration Technologies
Integri-Sys.Com
Integritech
Integrix
Integrotech
Intek Digital
Intel
Intel Corporate
Intel GE Care Innovations
Intel Wireless Network Group
Intelbras
Intelcan Technosystems
InteliCloud Technology
Intelicis
Intelight
Intelitech SIA
Intellambda Systems
Intellect International
Intellect module
Intellectronika
Intelleflex
IntelliDesign
IntelliLUM
IntelliVIX
IntelliVision Technologies
IntelliVoice
Intellian Technologies
Intellibyte
Intellicom
Intellics
Intelligence Technology OF CEC
Intelligent Computer Solutions
Intelligent Control Systems
Intelligent Data
Intelligent Devices
Intelligent Digital Services
Intelligent Distributed Controls
Intelligent Energy
Intelligent Mechatronic Systems
Intelligent Media Technologies
Intelligent Optical Network High Tech
Intelligent Photonics Control
Intelligent Platforms
Intelligent Security Systems
Intelligent Steward
Intelligent Surveillance
Intelligent Systems
Intelligent Technology
Intelligent Telecommunications
Intelligraphics
Intellimedia Systems
Intellio
Intellion
Intellisis
Intellitect Water
Intellithings
Intelliverese - DBA Voicecom
Intellivision Holdings
Intelliworxx
Intellvisions Software
Intelnet
Inteno Broadband Technology
Intent Solutions
Intenta
Inter Action
Inter Control Hermann Kohler Elektrik Gm
Inter Sales
Inter-Coastal Electronics
Inter-M
Inter-TEL Integrated Systems
InterAir Wireless
InterBridge
InterCEL
InterCel
InterCreative
InterDigital Canada
InterEnergy Co.Ltd
InterEpoch Technology
InterNet Systems of Florida
InterTalk Critical Information Systems
Interacoustics
Interactek
Interactive Computing Devices
Interactive Electronic Systems
Interactive Intelligence
Interactive Multimedia eXchange
Interactive Objects
Interactive Wear
Interactivetv
Interalia
Interaxon
Interay Solutions
Intercel Group
Intercept Services
Intercom
Intercomp
Intercon Systems
Intercore
Intercross
Interexport Telecomunicaciones
Interface
Interface Concept
Interface Masters
Interface Systems
Interflex Datensysteme
Intergard do Brasil Ind e Com de Eletr e
Intergon
Intergraph
Intergrated Security Mfg
Interisa Electronica
Interlink Communications
Interlink Electronics
Interlink System
Intermas France
Intermec
Intermedium
Intermind
Intermobility
International Bar Code
International Broadband Electric Communi
International Business Machines
International Center for Elementary Part
International Communications
International Communications Products
International Computers
International Data Communications
International Datacasting
International Games System
International Integrated Systems
International Microsystems, In
International Mining Technologies
International Police Technologies
International Quartz
International Roll-Call
International Super Computer
International Test & Engineering Service
International Water Treatment Maritime
Internet Energy Systems
Internet Information Image
Internet Initiative Japan
Internet Laboratories
Internet Magic
Internet Photonics
Internet Protocolo Logica
Internix
Interopix
Interphase
Interphone Service
Interplan
Intersensor
Intersil
Intersoft
Intersoft Electronics
Interspiro
Intertain
Intertech
Intertecno SRL "Nisuta"
Intertex Data
Interval Media
Intervala
Intervoice-Brite
Interware
Interzeag
Intesens
IntiGate
Intime
Intoto
Intra
IntraServer Technology
Intraco Technology
Intracom
Intracom Asia
Intracom Defense
Intrakey technologies
Intransa
Intraserver Technology
Intrepid Control Systems
Intrigue Technologies
Intrinsic Group
Intrinsity
Intrinsyc Software International
Intriple, a.s
Intrising Networks
Introl Design
Intron Scientific
Intronics
Intrusion.com
Intruvert Networks
Inttelix Brasil Tecnologia e Sistemas Lt
Intuicom
Intuitive Surgical
Intune Networks
Invacom
Invasys
Invatron Systems
Invendis Technologies India
Invengo Information Technology
Invenit
Invensys
Invensys Controls Network Systems
Invensys Controls UK
Invensys Energy Systens
Invent Vision - iVision Sistemas de Imag
InventDesign
InventLab s.c
Inventec
Inventec Appliance
Inventec Appliances
Inventec Besta
Inventec Multimedia & Telecom
Inventek Systems
Inventel
Inventeq
Inventia
Inventis Technology
Invento Networks
Inventory Conversion, INC./
Inventum Technologies
Inventure
Inventus Power Eletronica do Brasil LTDA
Inveo
Invert Robotics
Invertek Drives
Invertex
Invicta Networks
Invisense
Invisible Fun Studio
Invisible Software
Invisible Systems
Invisio Communications
Inviso
Invissys
Invisua Lighting
Invivo Research
Invixium Access
Invocon
Invoxia
Inyuan Technology
IoT Company Solucoes Tecnologicas Ltda
IoT Diagnostics
IoT Routers
IoT Security Group
IoT Tech
IoTSecure
IoTecha
IoTmaxx
IoTrek Technology
Iogear
Iolan Holding
Iomega
Ion Professional Solutions
Ion Sense
Ion Torrent Systems
Ionetech
Ionics EMS
Ionics Technology ME LTDA
Ionix
Ionodes
Ionos
Iooota
Iosoft
Iota
Iotize
Iotopia Solutions
Iottech
Iowave
Ioxos Technologies
Ipanema Technologies
Ipaxs
Ipcast
Ipetronik
Ipevo
Ipflex
Ipfront
Iphion
Ipitek
Iplink Technology
Iproad
Iprobe
Ipses
Ipsil
Iqsim
Iqua
Iradimed
Ircona
Iridium Satellite
Iriichi Technologies
Iris ID Systems
Iritel A.D
Irlab
Irlan
Irlink
IronGate
Ironics
Irootech Technology
Irootellucky
Irsap
Irumtek
Isaac Instruments
IsaacLandKorea
Isabellenhutte Heusler Gmbh &Co
Iscutum
Isdyne
Isensix
Isepos
Isgus
Ishida
Ishida Medical
Ishigaki Computer System
Ishii Tool & Engineering
Isicad
Isilon Systems
Iskra Sistemi d.d
Iskra Transmission d.d
IskraUralTEL
Iskraemeco
Iskratel
Isochron
Isolation Systems
Ison Technology
Isonas
Isotek Electronics
Ispher
Istcontrol
Istria soluciones de criptografia, S. A
Isung
Italdata Ingegneria dell'Idea
Italian Institute of Technology
Italiana Macchi
Italiana Ponti Radio
Italora
Italtel S.p.A/RF-UP-I
Itautec Philco
Itcare
Itech Electronic
Itech Instruments
Itectra
Iteris
Itest communication Tech
Itfor
Ithor IT
Itibia Technologies
Iton Technology
Itran Communications
Itrinegy
Itron
Itron UK
Itronic Technology
Itronics
Itronix
Ittiam Systems
Ittim Technologies
Itus Networks
Ivativ
Ivenix
Ivium Technologies
Ivoclar Vivadent
Ivron Systems
Ivy Biomedical
Iwasaki Information Systems
Iwatsu Electric
Iwics
Iwill
Iworld Networking
Ixecloud Tech
Ixonos
Iylus
Izisoft
Izkare
Izome
J & F Labs
J & S Marine
J B M
J Communications
J D Richards
J&B Engineering Group
J&M Analytik
J-D.COM
J-Factor Embedded Technologies
J-MEX
J-S Co. Neurocom
J-Systems
J-TEK Incorporation
J-Three International Holding
J-Works
J. Dittrich Elektronic
J. Morita MFG
J.D. Koftinoff Software
J1 Systems
J125, National Security Agency
JAG Jakob
JAI Manufacturing
JAL Information Technology
JAM-Labs
JAMA Electronics
JANZ Computer
JATO Technologies
JAY HOW Technology
JB-Lighting Lichtanlagen
JBF
JBL
JBX Designs
JC Decaux SA DNT
JC HYUN Systems
JC Hunter Technologies
JC Information Systems
JCT Healthcare
JD Squared
JDA
JDC Tech
JDM Mobile Internet Solution
JDS Uniphase
JDSU France
JE Suunnittelu
JEAN
JEL System
JEMA Energy
JENG IoT
JEOL System Technology
JESE
JESS-LINK Products
JETI Technische Instrumente
JFA Electronics Industry and Commerce Ei
JGR Optics
JHT Optoelectronics
JIA Huang JHAN YE
JID Global
JJ
JJPlus
JK Device
JK microsystems
JL
JL Audio
JL World
JL-teknik
JLCooper Electronics
JLG Industries
JM Zengge
JM-DATA
JMBS Developpements
JMC America
JMI Electronics
JMP Systems
JMR Electronics
JMicron Technology
JNA Telecommunications
JNC Systems
JNL Technologies
JNR Sports Holdings
JOA Telecom.CO
JOHN Fluke Manufacturing
JPEmbedded Mazan Filipek Sp. J
JPS Communications
JRC Mobility
JRC Tokki
JRD Communication
JRI
JRL Systems
JSC "Component-ASU"
JSC "Concern "Sozvezdie"
JSC "IB Reform"
JSC "InformInvestGroup"
JSC "Irbis-T"
JSC "Kaluga Teletypes Manufacturing Plan
JSC "Massa-K"
JSC "Otzvuk"
JSC "Stilsoft"
JSC "Supertel"
JSC "Svyaz Inginiring M"
JSC "Ural Factories"
JSC Component-ASU
JSC Electrical Equipment Factory
JSC Goodwin-Europa
JSC InfoTeCS
JSC Kaluga Astral
JSC NIC
JSC NPK Atronik
JSC Prominform
JSC RPC Istok named after Shokin
JSC SDO Chromatec
JSC Satis-TL-94
JSC Scientific Industrial Enterprise "Ru
JSC VIST Group
JSC Zavod im. Kozitsky
JSK System
JSR Ultrasonics
JSW Pacific
JStream Technologies
JT
JTAG Technologies
JTD Consulting
JTEC Card &amp; Communication
JTI
JTL Systems
JUIN
JUKI
JUKO Manufacture
JUMP Industrielle Computertechnik
JVC Kenwood
JVF Communications
JVISMall
JVL Industri Elektronik
JW Electronics
JW Froehlich Maschinenfabrik
JWEntertainment
JWTrading
JY
Jabil
Jabil Circuit
Jabil Circuit Hungary
Jabil Circuit Italia
Jabil Circuit Penang
Jabil Circuit de Chihuahua
Jabil Circuits India Pvt Ltd,-EHTP unit
Jabil circuit italia
Jablocom
Jablotron
Jacarta
Jacobsons
Jacomo
Jacques Technologies P/L
Jacquet Dechaume
Jadak
Jade Bird Fire
Jade Quantum Technologies
Jadpod Communication
Jaesung Information & Communication CO.L
Jaewoncnc
Jager Computergesteuerte Metechnik
Jaguar de Mexico, SA de CV
Jala Group
JamHub
James Czekaj
Jamex
Janam Technologies
JanasCard
Janich & Klass Computertechnik
Janitza electronics
Janome
Jantar
Janteq
Janus
Janus, spol. s r.o
Janz - Contadores de Energia
Japan Aviation Electronics Industry
Japan Business Computer CO.LTD
Japan CBM
Japan Cash Machine
Japan Circuit
Japan Computer
Japan Computer Vision
Japan Control Engineering
Japan Digital Laborat'Y CO.LTD
Japan Direx
Japan E.M.Solutions
Japan Electronics System
Japan Image & Network
Japan Kyastem
Japan Minicomputer Systems
Japan Network Service
Japan Radio
Japan System Design
Japan Total Design Communication
Jarogate
Jasco
Jasco Applied Sciences Canada
Jasco Products
Jascom
Jasmine Networks
Jasmine Systems
Jastec
Jatom Systems
Jaton
Jaty Electronics
Java Information
Javad GNSS
Javasparrow
Javelin Systems
JayBird
Jaycor
Jazwares
JazzMutant
Jeaway CCTV Security
Jebsee Electronics
Jeda Networks
Jedai Broadband Networks
Jeelan (Shanghai Jeelan Technology Infor
Jefferson Audio Video Systems
Jeffress Engineering
Jeio Tech
Jemac Sweden
Jena-Optronik
Jenaer Antriebstechnik
Jennic
Jenny Science
Jenoptik
Jenoptik Advanced Systems
Jensen Scandinavia
Jeongmin Electronics
Jeorich Tech
Jepico
Jetcell
Jetlun
Jetmobile
Jetstream
Jetstream Communications
Jetter
Jetway Information
Jeulin
Jfcontrol
JiQiDao
Jia-Teng
Jiagnsu Aetna Electric
JianLing Technology
JiangSu Joyque Information Industry
JiangSu NanJing University Electronic In
JiangSu ZhongXie Intelligent Technology
Jiangsu AIDriving
Jiangsu Aisida Electronic
Jiangsu Cynray IOT
Jiangsu Datang Electronic Products
Jiangsu Etern Communication
Jiangsu Etern Compamy
Jiangsu Hengsion Electronic S and T
Jiangsu Hengtong Optic-Electric
Jiangsu Hengtong Terahertz Technology
Jiangsu Hengxin Technology
Jiangsu Horaintel
Jiangsu Houge Technology
Jiangsu Huacun Electronic Technology
Jiangsu Huaxing Electronics
Jiangsu Huitong Group
Jiangsu JARI Technology Group
Jiangsu JianHu Science & Technology
Jiangsu Jinheng Information Technology
Jiangsu Jinshi Legend Technology
Jiangsu Lemote Technology
Jiangsu Logread Network Technology
Jiangsu Miter Technology
Jiangsu Perceive World Technology
Jiangsu Qinheng
Jiangsu Seuic Technology
Jiangsu Sixingda Information Technology
Jiangsu Sunfy Technologies Holding
Jiangsu Switter
Jiangsu Toppower Automotive Electronics
Jiangsu Vedkang Medicl Sclence and Techn
Jiangsu Welm Technology
Jiangsu Xinsheng Intelligent Technology
Jiangsu Xuanbo Electronic Technologies
Jiangsu Yinhe Electronics
Jiangsu Yitong High-Tech
Jiangsu Zhongxun Electronic Technology
Jiangsu acrel
Jiangsu byzoro intelligent technology
Jiangsu dewosi electric
Jiangsu fulian Communication Technology
Jiangxi Gosun Guard Security
Jiangxi Hongpai Technology
Jiangxi Jinggangshan Cking Communication
Jiangxi Ofilm&Jvneng IoT Tech
Jiangxi Shanshui Optoelectronic Technolo
Jiangxi Winsky Intelligence Technology
Jiangxi guoxuan radio and television tec
Jiaxing Glead Electronics
Jibo
Jide Car Rastreamento e Monitoramento LT
Jide Technology
Jigowatts
JinQianMao Technology
JinYuan International
Jinan Huake Electrical Device
Jinan Jovision Science & Technology
Jinan USR IOT Technology
JingLue Semiconductor
JingQi technology
Jinga-hi
Jingsheng Technology
Jingtu Printing Systems
Jining SmartCity Infotech Co.Ltd
Jinjin Technology
Jinlitong International
Jinmuyu Electronics
Jinwoo Industrial system
Jinyoung Contech
Jireh Energy Tech
Jireh Industries
Jiskoot
Jiwumedia
Jlztlink Industry
Jmacs Japan
Jobin Yvon
Joby
JoeScan
Joehl & Koeferli
John Deere Electronic Solutions
Johnathon Freeman Technologies
Johnson & Johnson Medical
Johnson Controls
Johnson Matthey
Johnson Outdoors Marine Electronics d/b/
Join Digital
Joinsoon Electronics MFG
Joint Stock Company "Research Instinite
Joint Stock Company "Svyaz Inginiring M"
Joint-Stock Company Research and Develop
Jolanyee Technology
Jolata
Jolla
Jomitek
Jones Futurex
Jonsa Australia
Joohong Information
Jorjin Technologies
Josh.ai
Jostra
Jotron Electronics
Joview Technology
Jovision Technology
Jow Tong Technology
Joybien Technologies
Joyent
Joymax Electronics
Joysystem
Joyteck
Joytoto
Jtech Communications
Jubixcoltd
Juganu
Juhua Technology
Juice Technologies
Juice Technology
Juketek
Julida
Julong CO,.LTD
Jump Trading
JumpGen Systems
Jumpnode Systems
Jumptronic
Junchuang Automation Technology
June Automation Singapore
June Life
Jung Myoung Communications&Technology
Jung Myung Telecom
Junger Audio-Studiotechnik
Jungheinrich Norderstedt
Jungjin Electronics
JungleSystem
JungwooEng
Juni Korea
Junilab
Juniper Networks
Juniper Systems
Juphoon System Software
Jupiter Systems
Jupiters Technology
Jurong Hi-Tech Co.ltd
Jurumani Solutions
Jusan
Just Add Power
Just In Mobile Information Technologies
JustEzy Technology
Justec International Technology
Justek
Justmorph
Justone Technologies
Justsystem
Juwel Aquarium
Juyoung Telecom
Jwcnetworks
Jyh Eng Technology
K Tech Infosystem
K Technology
K&A Electronics
K&J Schmittschneider
K's
K+K Messtechnik
K-BOT Communications
K-MAC
K-NET
K-Patents
K-Tech Devices
K-Vision Technology
K-ubique ID
K.A. Schmersal
K.C.C. Shokai
K.J. LAW Engineers
K.K. Rocky
K2E Tekpoint
K2NET
K40 Electronics
KAEL Muhendislik Elektronik Ticaret Sana
KAGA Electronics
KAGA FEI
KAT Mekatronik Urunleri
KATO Engineering
KAYA Instruments
KAZUtechnica
KB Electronics
KB/TEL Telecomunicaciones
KBC Networks
KBPR
KBS
KBS Industrieelektronik
KBT Mobile
KC Technology
KC5 International Sdn Bhd
KCE
KCF Technologies
KCS
KCodes
KDC
KDD Media Will
KDD-Kokusai Debnsin Denwa
KDDI Network & Solultions
KDE
KDT
KDT Systems
KE Knestel Elektronik
KEB Automation
KEBA
KEBA Industrial Automation Germany
KEN
KID Systeme
KIRK telecom
KISS Teknical Solutions
KITA Denshi
KJ Klimateknik
KJ3 Elektronik
KLA Instruments
KLAB
KLS Netherlands
KM Electornic Technology
KM OptoElektronik
KMB systems
KMC Chain Industrial
KMC Controls
KMS Systems
KMW
KMtronic
KN Soltec
KNC One
KNS Group
KNX
KOBE Steel
KOGA Electronics
KOMS
KOMZ - Izmereniya
KOP
KORF
KORG
KOTT
KOVE
KOYO Electric
KOYO Electronics
KPE spol. s r.o
KPN
KRG Corporate
KS Beschallungstechnik
KS System
KSE
KSH International
KSIC
KSJ Co.Ltd
KSP
KST Technology
KST technology
KT Technology
KT&C
KTC
KTEC
KTF Technologies
KTI
KTIS
KTNF
KUHN
KUK JE TONG SHIN
KUKA Welding Systems & Robots
KUME electric
KVB/Analect
KVH Industries
KWB
KWS Computersysteme
KWS-Electronic
KXT Technology
KYAB Lulea
KYE Systems
KYS
KZ Broadband Technologies
KZTA
Ka-Ro electronics
KaVo Dental
Kaba Benzing
Kaco Solar Korea
Kaeonit
Kaertech
Kaeser Kompressoren
Kaga Electronics
Kago Electronics
Kahler Automation
Kai-EE
Kaiam
Kaicom
Kaimei Electroni
Kaise Electronic Technology
Kaishun Electronic Technology CO., LTD.
Kaiyun
Kakao
Kaleidescape
Kalfire
Kalki Communication Technologies
Kallastra
Kalpana
Kalray
Kaluga Teletypes Manufacturing Plant
Kalycito Infotech
Kamacho Scale
Kamama
Kameleon Technologies
Kaminario
Kamo Technology
Kamstrup
Kanda Kogyo
Kanda Tsushin Kogyo
Kandao lightforge
Kanematsu Electronics
KangSheng
Kanno Works
Kano Computing
Kanoa
Kansai Electric
Kanto Aircraft Instrument
Kaonmedia
Kaori Industria Eletronica Ltda
Kapadia Communications
Kaparel
Kapelse
Kappa opto-electronics
Kapsch
Kapsys
Karam
Kardios Systems
Karel
Karl Dungs
Karl Storz Imaging
Karry Communication
Kasda Networks
Kasten Chase Applied Research
Kastle Systems
Katana Products
Katchall Technologies Group
Katek SE
Katena Computing Technologies
Katerra
Kathrein TechnoTrend
Kathrein-Werke
Katoudenkikougyousyo
Katron Computers
Katronic
Katsujima
Kaveri Networks
Kawasaki Heavy Industries
Kawasaki LSI U.S.A
Kawasaki Microelectronics
Kawasaki Robot Service
Kay Schulze & Karsten Pohle GbR
Kayaba Industry Co,.Ltd
Kayamatics
Kaynes Technology India
Kayser-Threde
Kazan Networks
Kazdream Technologies LLP
Kaztek Systems
KbDevice
Kbvision Group
KeFF Networks
KeRo Systems
Kedah Electronics Engineering
Keebox
Keen High Holding
Keene Electronics
Keenetic
Keepen
Kei Communication Technology
Keico Hightech
Keisoku Giken
Keisokugiken
Keisokuki Center
Keith & Koep
Keithley Instruments
Keiyo System Research
Kellendonk Elektronik
Kelman
Kelvin
Kelvin Hughes
Kemas
Kemper Digital
Kemppi
Kenade Electronics Technology
Kenda Electronic Systems
Kendall Square Research
Kendin Semiconductor
Kendrion Kuhnke Automation
Kendrion Mechatronics Center
Kenetec
Kenmec Mechanical Engineering
Kenmore
Kensington Computer Products Group
Kenstel Networks
Kentec Electronics
Kentech Instruments
Kentek Information Systems
Kentima Technologies
Kentkart EGE Elektronik SAN. VE TIC. LTD
Kenton Research
Kentrox
Kenwin Industrial
Kenwood
Keocko Holding Kft
Keopsys
Kerajet
Kerbango
Keri Systems
Kerlink
Kernel-I
Kerun Visual Technology
Keruyun Technoligies
Kessel
Kessler Crane
Kestrel Solutions
Kesu Electronic Technology
Ketek
Ketra
Ketron
Ketronixs Sdn Bhd
Keumbee Electronics
KeunYoung Electronics & Communication
Kevic
Kexiang Information Technology
Key Chemical & Equipment
Key Digital Systems
Key Radio Systems
Key Stream
Key Systems
Key Technology
KeyEye Communications
KeyMed
KeyProd
KeyW
KeyWest Networks
Keycom
Keycorp
Keyence
Keyline
Keynote Sigos
Keyprocessor
Keysight Technologies
Keystone Electronic Solutions
Keystone Microtech
Keytronix
Keyware Solutions
Kfbio
Khomp
Khwahish Technologies
KidKraft
Kidasen Industria E Comercio DE Antenas
Kids Wireless
Kieback & Peter
Kiefer technic
Kihoku Electronic
Kiio
Kikusui Electronics
Kilchherr Elektronik
Kimaldi Electronics
Kimball Electronics Group
Kimin Electronic
Kimmon Manufacturing
Kimoto Electric
Kimpsion International
Kimtron
Kinco Automation
Kinects Solutions
Kinemetrics
Kinestral Technologies
Kinesys Projects
Kinetek Sports
Kinetic Avionics
Kinetic Technologies
Kinetics
Kinexon
King Champion
King Slide Technology
King Tsushin Kogyo
King Young Technology
King-On Technology
KingTing Tech
KingWay Information
Kingene Technology
Kinghold
Kingjim
Kingjon Digital Technology
Kingmax Technology
Kingnetic
Kingnuo Intelligent Technology
Kingsignal Technology
Kingspan Environmental
Kingstar Technology
Kingstate Electronics
Kingston Technology
Kingtek CCTV Alliance
Kingtel Telecommunication
Kingtronics Industrial
Kingwave Technology
Kinion Technology
Kinkei System
Kinki Roentgen Industrial
KinotonGmbH
Kinova
Kinpo Electronics
Kioxia
Kira Information & Communications
Kirale Technologies
Kirana Networks
Kirisun Communications
Kiryung Electronics
Kisan Electronics
Kisan System
Kisan Telecom
Kishu Giken Kogyou
Kistler Instrumente
Kistler Straubenhardt
KitWorks.fi
Kita Kirmizi Takim Bilgi Guvenligi Danis
Kitron
Kitron Microelectronics
Kitron UAB
KittyHawk
Kivic
Kivo Technology
Kiwigrid
Kiyon
Klangspektrum
Klas
Klashwerks
Klatu Networks
Klaxoon
Kleiber Infrared
Kleinhenz Elektronik
Kleinknecht GmbH, Ing. Buro
Klemsan Elektrik Elektronik SAN.VE TIC.A
Klever Computers
Klimat Solec
Klinfo
Kling & Freitag
Klingenthaler Musikelektronik
Klotz Digital
Kloudspot
Kmdata
Knapp Logistik Automation
Knick Elektronische Messgeraete
Kniggendorf + Kogler Security
Knilink Technology
Knog
Knorr-Bremse IT-Services
Knovative
KnowRoaming
Knowhow Infocom
Knowledge Development for POF
Knowledge Resources
Knowles Electronics
Knox
Knurr
KoCo Connector
KoCoS Messtechnik
Koal Software
Koala Technology
KoamTac
Koangyow Integration Machine
Koankeiso
Koatsu Gas Kogyo
Kobian Pte Ltd - Taiwan Branch
Kobishi Electric
Kobol Innovations
Kobold Sistemi
Koco Motion US
Kocom
KodaCloud Canada
Kodai Hitec
Koden Electronics
Kodenshi
Kodeos Communications
Kodiak Technology
Kodicom
Kodofon JSC
Kodpro
Koei Engineering
Koenig & Bauer
Kofax Image Products
Kohler
Kohler Mira
Kohzu Precision
Koito Electric Industries
Koizumi Lighting Technology
Kokam
Kokkia
Koko Fitness
Kokusai Electric
Kokuyo S&T
Kolektor group
Kolff Computer Supplies
Kollmorgen
Kollmorgen-Servotronix
Komatsu
Komax
Komeg Industrielle Messtechnik
Kommunikations- & Sicherheitssysteme Ges
Komodo Technology
Kompan Pawel Sokolowski
Komsis Elektronik Sistemleri SAN. TIC. L
Kona I
Konami
Konami Gaming
Koncar Electrical Engineering Institute
Koncar Electronics and Informatics
Koncept International
Kone
Konecranes
Kong Yue Electronics & Information Indus
KongTop industrial
Kongqiguanjia Technology
Kongsberg Defence & Aerospace
Kongsberg Intergrated Tactical Systems
Kongsberg Seatex
Konica Minolta Holdings
Konka Group
KonnectONE
Konntek
Konrad
Konsmetal
Kontakt Micro-Location Sp
Kontech Electronics
Konten Networks
Kontron America
Kontron Asia Pacific Design Sdn. Bhd
Kontron Electronics
Kontron Europe
Kontron Medical
Kontron Technology
Konze System Technology
Konzept Informationssysteme
KoolPOS
KoolSpan
Kooltech
Koos Technical Services
Kopis Mobile
Koratek
Korea Airports
Korea CNO Tech
Korea Computer
Korea Computer Technology
Korea Data Systems
Korea Electric Power Data Network
Korea Electric Terminal
Korea Image Technology
Korea Infocom
Korea Maintenance
Korea Micro Wireless
Korea Network Systems
Korea Plant Maintenance
Korea Spectral Products
Korea Telecom Internet Solutions
Korealink
Korenix Technologies
Korins
Kortek
Korwin
Kosmek.Ltd
Kospel
Koss
Kostal Industrie Elektrik
Koubachi
Koukaam a.s
Kouwell Electronics CORP. **
Kowa
Kozio
Kozumi USA
Kpnetworks
Kprotech
Krabbenhft og Ingolfsson
Kraftway
Kraken Technologies
Kramara
Kramer Electronics
Kranze Technology Solutions
Kratos Analytical
Kratos EPD
Krauss Maffei Technologies
Kreatel Communications
Kress-NET Krzysztof Rutecki
Kristech
Kristech Krzysztof Kajstura
Kriwan Industrie-Elektronik
Krizer international
Krohne
Kron Medidores
Kronback Tracers
Kronotech
Krontech
Krontek
Krspace
Kruger &Gothe
Krupp Atlas Electronik
Krypton Polska
Kryptus Information Security S/A
Ksenia Security
Ktech Telecommunications
KuaiZhu SmartTechnology?Suzhou?CO
Kuang-chi Institute of Advanced Technolo
Kuantech
Kubota Corporation Electronic
Kubotek
Kubu
Kuebrich Ingeniergesellschaft
Kuipers Electronic Engineering
Kulite Semiconductor Products
Kumahira
Kumalift
Kumera Drives
Kumho ENG
Kumho Electric
Kummler+Matter
Kumoh Electronic
Kumu Networks
Kumyoung.Co.Ltd
KunTeng
Kunbus
Kunimi Media Device
Kunshan Abram Software Technology
Kunshan Erlab ductless filtration system
Kunshan JADE Technologies
Kunshan SVL Electric
Kunshan excellent Intelligent Technology
Kunyi electronic technology
Kuokoa Networks
Kupson spol. s r.o
Kurth Electronic
Kurusugawa Electronics Industry
Kurz Industrie-Elektronik
Kustom Signals
Kuzumi Electronics
Kvaliteta Systems and Solutions
Kvaser
Kvazar
Kverneland Group Mechatronics
Kwang SUNG Electronics
Kwang WOO I&C
Kwang YANG Motor
Kwangsung Electronics Korea
Kwangwon TECH
Kwant Controls
KwikByte
Kwong MING Electrical Manufactory
Kworld Computer
KxS Technologies
Kyeungin CNS
Kygo Life A
Kyland Technology
Kyland-USA
Kylink Communications
Kymati
Kyocera
Kyocera Display
Kyocera Document Solutions
Kyocera Wireless
Kyoei Engineering
Kyoei Sangyo
Kyohritsu Electronic Industry
Kyokko Electric
Kyokko Tsushin System
Kyolis
KyongBo Electric
Kyoritsu Electric
Kyosan Electric MFG
Kyosha Industries
Kyoto Denkiki
Kyoto Electronics Manufacturing
Kyoto Microcomputer
Kyoto University
Kyowa Electric & Machinery
Kyowa Electronic Instruments C
Kyowa Electronics
Kyowadensi
Kyuden Technosystems
Kyuhen
Kyung In Electronics
KyungDong One
Kyushu Electronics Systems
Kyushu TEN
Kyushu-kyohan
Kyynel
L tec
L&F
L&N Technologies
L-3 Communication Aviation Recorders
L-3 Communications Display Systems
L-3 Communications EAST
L-3 Communications Geneva Aerospace
L-3 Communications Infrared Products
L-3 Communications Mobile-Vision
L-3 Communications, Aviation Recorders
L-3 Linkabit
L-3 Sonoma EO
L-3 communications ComCept Division
L-S-B Broadcast Technologies
L-TECH
L-tek
L.G.L. Electronics
L.I.F.E
L.S.I. Japan
L3 Communications - Telemetry West
L3 Communications Nova Engineering
LA CIE Group
LA Francaise DES JEUX
LAB-EL Elektronika Laboratoryjna S.J
LABiTec - Labor Biomedical Technologies
LACE
LACO Technologies
LACS
LAM Technologies
LAN Access
LAN Accessories
LAN Controls
LAN-TEC
LAN/MAN Standards Association
LANBit Computer
LAND Computer
LANS Technology
LANergy
LAO Industria LTDA
LAON Technology
LAP Laser Applikations
LARK Technologies
LARS
LARsys-Automation
LAUD Electronic Design
LAVA International
LBNL Engineering
LCFC Electronics Technology
LDA Audio Video Profesional
LDA Audiotech
LDA Technologies
LDA audio video profesional
LE Information Communication
LEA
LEA Professional
LEA*D
LEAP Technology
LEAR
LEAX Arkivator Telecom
LECO
LED Roadway Lighting
LEGO System
LEGO System A/S IE Electronics Division
LEMZ-T
LEO Innovation Lab
LET'S
LEX Computech
LG CNS
LG Chem
LG Display
LG Electronics
LG Information & COMM
LG Innotek
LG International
LG-Ericsson
LG-LHT Aircraft Solutions
LGE
LGM Ingenierie
LGS Innovations
LHA Systems
LHA Systems CC
LHP Telematics
LI-COR Biosciences
LIBA Maschinenfabrik
LIFI LABS Management
LIG Neoptek
LINE BIZ Plus
LINK
LINK2IT
LINQ Systems
LINX Data Terminals
LIOS Technology
LIPS
LITE-ON Clean Energy Technology
LITE-ON Communications
LITE-ON IT
LITE-ON Technology
LIZN
LInTech
LJT & Associates
LJU Automatisierungstechnik
LK
LLC "EMS-Expert"
LLC "Gagar.In"
LLC "Microteh"
LLC "NTC Actor"
LLC "NTZ "Mekhanotronika"
LLC "TC "Vympel"
LLC "TechnoEnergo"
LLC Emzior
LLC NPO Svyazkomplektservis
LLC NTPC
LLC Open Converged Networks
LLC Proizvodstvennaya Kompania "TransSer
LLC STC MZTA
LLC Sarov Innovative Technologies
LLC Taipit - Measuring Equipment
LLD Technology
LM Technologies
LM-Instruments
LMI Technologies
LMS Skalar Instruments
LN Srithai Comm
LNC Technology
LNT-Automation
LONG BEN Electronic Technology
LONG WELL Electronics
LOOK EASY International
LOOP Telecommunication International
LORD
LORD Ingenierie
LP Technologies
LPA Excil Electronics
LPL Development S.A. DE C.V
LRE Medical
LS Cable and System
LS Communication
LS Control
LS Elektronik
LS Energy Solutions
LS Industrial Systems
LSB - LA Salle Blanche
LSC Lighting Systems
LSD Science and Technology
LSD Science&Technology
LSI Logic
LSI Systems
LSL systems
LSS
LSY Defense
LT Security
LTD Delovoy Office
LTI Motion
LTX-Credence
LTY
LTi REEnergy
LUNA-Nexus
LVL 7 Systems
LVS
LVX Western
LX
LX Design House
LXCO Technologies
LXE
LXI Consortium
LXinstruments
LYNK
LYNX Innovation Litimed
LYNX System Developers
LYNX Technik
LYT
La Barriere Automatique
La Crosse Technology
LaVision
Lab X Technologies
Lab241
Lab33
LabJack
LabLogic Systems
Labforge
Labinvent JSC
Labman Automation
Labor
Labor Strauss Sicherungsanlagenbau
Laboratory Equipment
Laborie
Labotect Labor-Technik-Gottingen
Labris Networks
Labtam
Labtrino
Lachmann & Rink
Lacroix Traffic S.A.U
Lacroix Trafic
Laerdal Medical
Lafon
Lagotek
Laguna Hills
Laipac Technology
Laird Connectivity
Laird Technologies
Lake Communications
Lake Technology
Laketune Technologies
Lam Research
Lambda Systems
Lampex Electronics
Lamprey Networks
Lampus
Lamson Safes & Security
Lamtec Me- und Regeltechnik fur Feuerung
LanPro
LanReady Technologies
Lanaccess Telecom
Lanao Communication Technology
Lanart
Lanbird Technology
Lanbowan Technology
Lancelan Technologies
Lancier Monitoring
Lanco
Lancom Systems
Land-Cellular
Landauer
Landinger
Landings Technology
Landis + GYR
Landis Gyr
Landis+Gyr
Landis+Gyr Equipamentos de Medicao Ltda
LandmarkTech Systems Technology
Lanetco
Lanex
Langfang ENN lntelligent Technology
Langogo Technology
Lanhomex Technology
Lanix Internacional, S.A. de C.V
Lanmark Controls
Lanner Electronics
Lannet DATA Communications
Lanoptics
Lansen Systems
Lansentechnology
Lansitec Technology
Lantech Communications Global
Lantern Engineering
Lantis
Lantronix
Lanvoice
Lanwan Technologies
LaonPeople
Laonz
Lapis Technologies
Laplace System
Lara Technology
Larch Networks
Larimart
Larraioz Elektronika
Lars Morich Kommunikationstechnik
Lars Thrane
Larscom
Lartech telecom
Larva.io OU
Las Vegas Gaming
Lasat Networks
Lascar Electronics
Laser Electronics
Laser Imagineering
Laser Imagineering Vertriebs
Laser Light Engines
Laser Tools & Technics
LaserBit Communications
LaserLinc
Laseranimation Sollinger
Lasercraft
Laserdyne Technologies
Lasergraphics
Lasermaster Technologies
Laserworld
Lassen Research
Last Mile Gear
Lastar
Latch
Latecoere
Lattec I/S
Lattech Systems
Lattice Semiconductor
Latticework
Latus Lightworks
Lauda DR R Wobser
Lauda DR. R. Wobser
Launch Tech
Laurel BANK Machines
Lauterbach
Lava Computer Mfg
Lava International
Lava international
Law-Chain Computer Technology
Lawo
LayTec
Layer Logic
Layer3TV
LayerZero Power Systems
Layon international Electronic & Telecom
Lazer Safe
LcmVeloci
Le Shi Zhi Xin Electronic Technology
LeCroy - Networking Productions Division
LeWiz Communications
Leach International Europe
Leadcore Technology
Leader COMM.CO
Leader Electronics
Leader Phone Communication Technology
Leadfly Techologies
Leading Public Performance
Leadtek Research
Leaf
Leaf Imaging
Leaff Engineering
LeapComm Communication Technologies
LeapFrog Enterprises
Leapfive Tech
Leaps
Lear
Lecip
Lectra Systemes
Lectron
Lectrosonics
Lecureux
Ledco
LeddarTech
Leder Elektronik Design
Ledger
Ledvance
Ledworks
Lee Laser
Lee-Dickens
Leedarson Lighting
Leeds & Northrup Australia
Leeman International
Leeo
Leetek
Legend Winner
Legendaire Technology
Legerity
Legic Identsystems
Legra Systems
Legrand
Legrand Electric
Legrand Home Systems
Lehigh Electric Products
LeiShen Intelligent System Co.Ltd
Leia
Leica Biosystems
Leica Camera
Leica Geosystems
Leica Microsystems
Leica Microsystems Ltd. Shanghai
Leichu Enterprise
Leidos
Leie IOT technology
Leifheit
Leightronix
Leimac
Leine & Linde
Leipold+Co.GmbH
Leiser
Leisure Time
Leitner
Lely Industries
Lemcom Systems
Lemei Intelligent IOT
Lemke Diagnostics
Lemobile Information Technology
Lemonade Lab
Lenard Enterprises
Lenbrook Industries
Leneco
Lengda Technology
Lennox International
Lenntek
Lenord, Bauer
Lenovo
Lenovo Data Center Group
Lenovo Image Technology
Lenovo Mobile Communication
Lenovo Mobile Communication Technology
LenovoEMC Products USA
Lenoxi Automation
Lenten Technology
Lenus
Lenze
Leo Bodnar Electronics
LeoLabs
Leonardo Sistemi Integrati
Leonardo SpA - Montevarchi
Leonardo UK
Leontech
Leonton Technologies
Leopold Kostal GmbH &Co
Leroy Automation
Leroy Somer
Les Technologies SoftAcoustik
Les distributions Multi-Secure incorpore
Leshi Internet Information & Technology
Lesira Manufacturing
Lester Electrical
Lester Electronics
Letechnic
Letek Communications
Letta Teknoloji
Letv Mobile and Intelligent Information
LeucotronEquipamentos Ltda
Leunig
Leutron Vision
Leuze electronic GmbH +
Level
Level 3 Communications
Level Control Systems
Level Telecom
LevelOne Communications
LevelStar
Levelup Holding
Leviathan Solutions
Leviton Manufacturing
Leviton Network Solutions
Levven Electronics
Lewis Controls
LexBox
Lexar
Lexar Media
Lexi Devices
Lexking Technology
Lexmark International
Leybold
Leyden Engineering
Lezyne INC USA
Li Seng Technology
LiComm
Liab
Liang Herng Enterprise,Co.Ltd
Lianhe Technologies
Liaoning IK'Sonya Science and Technology
Liaoning Wontel Science and Technology D
Liaoyun Information Technology
Liberator
Liberty AV Solutions
Liberty Electronics
Liberty Reach
Liberty Technology Networking
Library Ideas
Libratone
Libre Wireless Technologies
LibreStream Technologies
Licera
Lidkoping Machine Tools
Liebert-Hiross
Liebherr - Elektronik
Liecthi
Lierda Science & Technology Group
Lieron BVBA
Life Fitness / Div. of Brunswick
Life Interface
Life Racing
Life Technology
LifeBEAM Technologies
LifeHealth
LifePrint Products
LifeSize Communications
LifeSmart
LifeSync
Lifetime Memory Products
Lifetron
Lift Complex DS, JSC
Lift Ventures
Light Blue Optics
Light Labs
Light field Lab
LightChip
LightDec
LightHaus Logic
LightSand Communications
Lightcomm Technology
Lightdrop
Lightel
Lightera Networks
Lightform
Lighthouse AI
Lighthouse EIP
Lighting New Energy Technology
Lighting Science Group
LightnTec
Lightner Engineering
Lightning Instrumentation
Lightning Telecommunications Technology
Lightpointe Communications
Lightron Fiber-Optic Devices
Lightside Instruments
Lightspeed International
Lightstar
Lightware Visual Engineering
Lightwave Communications
LightwaveRF Technology
Lightworks
LigoWave
Ligpt
Lih Rong electronic Enterprise
Lika
Lilee Systems
Liling FullRiver Electronics & Technolog
Lily Robotics
Limab
Lime Instruments
Limetek
Limidea Concept
Limited Liability
Limited Liability Company M.S.Korp
LinTech
Linc Technology Corporation dba Data-Lin
Lincoln Electric
Lincoln Industrial
Lindsay Broadband
Linea Research
Lineable
Lineage Power
Linear
Linear Acoustic
Linear Computing
Linear DMS Solutions Sdn. Bhd
Linear Equipamentos Eletronicos
Linear Logic
Linear Systems
Lineeye
Linepro
Linet
Lingdong Technology
Lingg & Janke
Link Care Services
Link Communications
Link Electric & Safety Control
Link Labs
Link One
Link Precision
Link Technologies
Link of Things
LinkAV Technology
LinkSecurity
LinkSprite Technologies
Linkage System Integration Co.Ltd
Linkbit
Linkcom
Linked IP
LinkedHope Intelligent Technologies
Linkflex
Linkflow
Linkintec
Linkit
Linkplay
Linkpower Network System
Linksys Telecom Shenzhen
Linktel Technologies
Linktop Technology
Linkup Systems
Linkwell Telesystems
Linkwise Technologies
Linkwise Technology
Linn Products
Lino Manfrotto +Co
LinoWave
Linotype-HELL
Linpa Acoustic Technology
Linseis Messgeraete
Lintes Technology
Linux Automation
Linuxstamp Designs
Linx Technologies
Linxtek
Lions Taiwan Technology
Liontech
Lipi Data Systems
Lipman TransAction Solutions
Lipowsky Industrie-Elektronik
Lippert Automationstechnik
Liptel
Liquid Breaker
Liquid Computing
Liquid Instruments
Liquid Robotics
Liquidtool Systems
Lisantech
Liscotech System
Lisle Design
Lismore Instruments
Lista
Listec
Listman Home Technologies
Lit Technologies
Litchfield Communications
Lite F
Lite-On Network Communication
Lite-On Technogy
LiteON
LiteTouch
Litemax Electronics
Liteon
Liteon Technology
Liteon, Mobile Media Solution SBU
Lithe Technology
Littelfuse Startco
Little Array Technology
Little Machines
Littlefeet
Littlemore Scientific
Litton Guidance & Control Systems
Litton Marine Systems
Litton Systems
Litton/POLY-Scientific
Littwin
Litum Bilgi Teknolojileri SAN. VE TIC. A
Liuhe Intelligence Technology
Live Sentinel
LiveCopper
LiveTV
LiveU
Liverock technologies
Livescribe
Livesecu
Living Water
Livingston Enterprises
Livongo Health
Lixil
Liyuh Technology
Llvision Technology
Lo-Q
LoBenn
LoJack
LoPA Information Technology
Load Technology
Loadrite
Loanguard T/A SE Controls
Lobaro
Lober
Lobos
LocSoft
Local Security
Locamation
Lockheed - Sanders
Lockheed Martin - Thaad
Lockheed Martin Tactical Defense Systems
Lockheed Martin Tactical Systems
LocoLabs
Locosys Technology
Loctek Ergonomic Technology
Loctek Visual Technology
Locus
Locus Computing
Lodam Electronics
Lode
LodgeNet Entertainment
Loehnert Elektronik
Loenk
Loewe Opta
Loftie
Log-In
LogMeIn
Logel
Logi-D
LogiCan Technologies
LogiCom
LogiM GmbH Software und Entwicklung
LogiSync
Logibag
Logic
Logic Beach
Logic Controls
Logic IO
Logic Innovations
Logic Instrument
Logic Modeling
Logic Product Development
Logic Replacement TECH
Logic Supply
Logic Way
Logic3
LogicaCMG
Logical
Logical Design Group
Logical Electromechanical Sys
Logical Infrastructure
Logical Link Communications
Logical Product
Logical Solutions
Logical Tools
Logicom
Logicraft
Logicube
Logipix
Logiplus
Logisol Kft
Logistic Service & Engineering
Logististem
Logital
Logital Digital Media
Logitec
Logitech
Logitech Europe
Logitech Far East
Logitech Hong Kong
Logitech Technology
Logitek Electronic Systems
Logiwaste
Logiways
Logix ITS
Logopak Systeme
Logos 01
Logos Payment Solutions
Logos01
Logosol
Logostek
Logotherm Regelsysteme
Logus Broadband Wireless Solutions
Logware
Lohuis Networks
Lokel
Loma Systems
Lomar
Lon Microsystems
Lonap
Long Range Systems
Long Reach Networks
LongSung Technology
Longcheer Technology
Longcheer Telecommunication
Longconn Electornics
Longconn Electronics
Longdhua Controls Technology
Longicorn
Longkay Communication & Technology
Longnan Junya Digital Technology
Lonton infomation tech
LookX Digital Media
Lookit Technology
Lookman Electroplast Industries
Lookout Portable Security
Loomanet
Loop Labs
Loopcomm Technology
Lootom Telcovideo Network
Looxcie
Loran International Technologies
Lorent Networks
Lorex Technology
Lorica Solutions
Loriot
Lorom Industrial Co.LTD
Lotes TM OOO
Loud Technologies
Louis Design Labs
Louis Vuitton Malletier
Loupedeck
Louroe Electronics
Low Tech Solutions
Lowotec
Lowrance Electronics
Loxley Public
Loxone Electronics
Loytec electronics
Lsics
Lubelskie Fabryki Wag Fawag
Lubino
Lucas Holding
Lucas-Nulle
Luceat
Lucent Technologies
Lucent Technologies Taiwan Telecommunica
Lucent Trans Electronics
Luceo
Luceor
Lucid Motors
Lucid Vision Labs
Lucid Voice
Lucidata
Lucistechnologies
Lucky Technology
Ludl Electronic Products
Lufft Mess- und Regeltechnik
Lufkin Industries
Lukup Media
Lulea University of Technology
Luma
Luma Home
Lumacron Technology
Lumasense Technologies
Lumel
Lumenera
Lumenpulse
Lumens Digital Optics
Lumentis
Lumentum
Lumewave
Lumexis
Lumi United Technology
LumiGrow
Lumigon
Luminar Technologies
Luminate Wireless
Luminator
Lumine Lighting Solutions
Luminex
Luminex Lighting Control Equipment
Lumino
Luminous Power Technologies
Lumiplan Duhamel
Lumiplan Transport
Lumissil Microsystems
Lumistar
LunaNexus
Lunatone Industrielle Elektronik
Lund IP Products
Lundinova
Lung Hwa Electronics
Luoxian Technology
Lupa Tecnologia e Sistemas Ltda
Lupatecnologia e Sistemas Ltda
Lupine Lighting Systems
Lutron Electronics
Lux Lumen
LuxN, N
Luxar Tech
Luxcom
Luxcom Technologies
Luxcon System
Luxonis Holding
Luxottica Group
Luxpert Technologies
Luxshare Electronic Technology
Luxshare Precision Industry
Luxshare-ICT
Luxtera
Luxul
Luxul Technology
Lvswitches
Lyan
Lyand Acoustic Technology
Lycium Networks
LyconSys GmbH & Co.KG
Lyngbox Media
Lyngdorf Audio
Lyngso Marine
Lyngsoe Systems
Lynx Photonic Networks
Lynx Studio Technology
Lynxi Technologies
Lynxspring, Incl
Lyse
Lytro
Lytx
Lyve Minds
Lyyn
LzLabs
M & N
M & PAUL
M Rutty Holdings
M Seven System
M Squared Lasers
M&S Systems
M+F Gwinner
M-Audio
M-Cube
M-System
M-Tech Innovations
M-Tronic Design and Technology
M. K. Juchheim
M.A.C. Solutions
M.C.C.I
M.I. Systems
M.M. Elektrolab
M.P. Electronics
M.S. Control
M.T
M/A-COM INC. Companies
M/S Milind Ramachandra Rajwade
M2 Technology
M2Communication
M2I
M2Lab
M2M Cybernetics
M2M Solution
M2M craft
M2Mnet
M2Motive Technology
M5 Data
MA Lighting Technology
MAC Solutions
MAC System
MAC Valves
MACH Systems
MACQ Electronique
MAD Piece
MAGO di Della Mora Walter
MAKU Informationstechik
MAN Energy Solutions
MARA Systems Consulting
MARS DIGI TECH
MART Network Solutions
MAS Elektronik
MAS Elettronica sas di Mascetti Sandro e
MAT
MATT R.P.Traczynscy Sp.J
MAX Smart Home
MAX Technologies
MAX-TECH
MAX4G
MAX8USA Distributors
MAXI VIEW Holdings
MAZ Brandenburg
MAZeT
MAZet
MB connect line GmbH Fernwartungssysteme
MBDA Deutschland
MBJ
MBM Technology
MBS
MBS Electronic Systems
MBTech Systems
MBio Diagnostics
MC Technologies
MC Technology
MC-monitoring
MC2-Technologies
MCC Computer
MCD Electronics
MCD Kencom
MCM Electronics
MCM Japan
MCM Systems
MCNC
MCNS Holdings, L.P
MCOT
MCQ TECH
MCS Engenharia ltda
MCS Logic
MCS Micronic Computer Systeme
MCST ZAO
MCT
MClavis
MDI Industrial
MDI Security Systems
MDK
MDS Gateways
MDS Sciex
MDT technologies
MECA System
MECC
MECT
MEDIA4
MEG Electronic
MEG Electronics
MEL
MEN-Mikro Elektronik
MEPS Realtime
MER Telemanagement Solutions
MESA Electronic
MESA Electronics
MESA Ridge Technologies
META System
METZ Connect
MEV
MFP Michelin
MG
MG Industrieelektronik
MGE UPS Systems France
MGM-Devices
MHE Electronics
MHL
MI
MI-Zone Technology Ireland
MI.TEL
MIA
MIC Associates
MIC Technology Group
MICO Electric
MII
MIMO TECH
MIND TECH International
MING Fortune Industry
MING HONG Technology
MIOS Elettronica
MIP Telecom
MIPS Denmark
MIR - Medical International Research
MIRC Electronics
MIRO Computer Products
MIS Industrie Systeme
MITE Hradec Kralove
MIVO Technology
MIX
MIrcom Group of Companies
MJ Innovations
MK Master
MKD Technology
MKNet
MKS Instruments
MKS Instruments Deutschland
MKT Systemtechnik
ML vision
MMB Research
MMC Networks
MMC Technology
MMC-Embedded Computertechnik
MME Mueller Mikroelektronik
MMPC
MMS Servis
MODI
MOG Laboratories
MOKO Technology
MORE STAR Industrial Group
MOXA Technologies
MOZI Artificial Intelligence Technology
MP-Sensor
MPB Communications
MPI TECH
MPL
MPLS Forum
MPM Micro Prazision Marx
MR&D Manufacturing
MRC Systems
MRG Systems
MRO-TEK Realty
MRS Electronic
MRT Micro
MRV Communication
MRV Communications
MRV Comunications
MS Sedco
MS-Magnet
MSA Auer
MSA Innovation
MSB Elektronik und Geraetebau
MSB Elektronik und Geratebau
MSC Vertriebs
MSF-Vathauer Antriebstechnik
MSI
MSI Technology
MSR-Office
MSR-Solutions
MST
MST Systems
MSU UK
MSV elektronika
MT B?LG? Teknoloj?LER? VE DI? T?C. A.?
MTA
MTA Systems
MTD
MTData Developments
MTG
MTI
MTL Instruments
MTMCommunications
MTN Electronic
MTS Systems
MTT
MTU Aero Engines
MTU Friedrichshafen
MTX
MULI Muwai Furniture Qidong
MVT Video Technologies R + H Maedler GbR
MWE
MWS
MXT Industrial LTDA
MYCO Electronics
MYK
MaCaPS International
MaNima Technologies
Maas International
Maatel
Mac-Gray
MacDonald Humfrey
MacGray Services
Macab
Macandc
Macat Optics & Electronics
Mace Group
Macey Enterprises
Mach Power, Rappresentanze Internazional
Macherey-Nagel
Machfu
Machine Max
Machineperformance
Mackie Engineering Services Belgium BVBA
Mackware
Macnica
Macnica Technology
Maco Lighting
Macraigor Systems
Macro Image Technology
MacroSAN Technologies
MacroSystem Digital Video
Macrolink
Macromate
Macromatic Industrial Controls
Macronet
Macrotech
Macrotek International
Macrovision
Mactell
Mad Catz Interactive
Maddalena
Made Studio Design
Madge
MadgeTech
Madoka System
Maestro
Maestro Wireless Solutions
Maestronic
Mag Tech Electronics
Mag-Tek
MagTarget
Magal Senstar
Magellan Technology
Magenta Labs
Magenta Research
Magic Control Technology
Magic Intelligence Technology
Magic Leap
Magic Point
Magic Systems
MagicRam
Magicard
Magicjack
Magicyo Technology
Magna Carta
Magna Computer
Magna Electronics Europe
Magna Technology
Magna-Power Electronics
MagnaCom
Magnamed Tecnologia Medica S/A
MagneMotion
Magnescale
Magnet-Physik Dr. Steingroever
Magnetar Technology Shenzhen
Magnetek
Magneti Marelli Automotive Electronics
Magneti Marelli S.E
Magneti Marelli S.p.A. Electronics
Magneti Marelli S.p.A. Powertrain
Magneti Marelli Sistemas Electronicos Me
Magneti Marelli Slovakia
Magnetic Autocontrol
Magnipix
Magnum Semiconductor
Magor Communications
Magosys Systems
Maharsystem
Mahi Networks
Mahindra Electric Mobility
Mahle
Mahle Electronics, SLU
Mahlo
Mai Logic
Maike Industry
Main Street Networks
Mainco automotion
Mainnet
Mainpine
Mainstream Data
Maipu Communication Technology
Maitrise Technologique
Makeen Energy
MakerBot Industries
Makino Milling Machine
Mako Networks
Maksat Technologies
Maksat Technologies P
Makus
Malachite Technologies
Malden Electronics
Malgn Technology
Malibu Networks
Malin Space Science System
Malldon Technology
Malvern Instruments
Mamac Systems
Mamiya Digital Imaging
Mamiya-OP
Mammothtek Cloud Technology
ManTech International
ManTechnology
Management Service
Mandozzi Elettronica
Mango Communicaitons
Mango DSP
MangoDSP
Mangrove Systems
Manhattan TV
Manitowoc Ice
Mannesman Dematic Colby
Mannesmann Ipulsys
Mannesmann Scangraphic
Mannesmann Tally
Mannkind
Mansion Industry
Manticom Networks
Mantis Deposition
Mantra Communications
Mantra Softech India
Manufacturas Y Transformados
Manufacturas y transformados
Manufacture DES Montres Rolex
Manufacturing Resources International
Manufacturing System Insights
Manufacturing Technology
Manusa-GEST
Manvish eTech
Manycolors
Manz
Manzanita Systems
Maple Computer
Maple Computer Systems
Maple Networks
Maple Optical Systems
Mapletree Networks
Mapower Electronics
Mapper.ai
Maquet
Maquet CardioVascular
Maquet Cardiopulmonary
Maquet Critical Care
Maranti Networks
Marathon Products
Marben Communication Systems
Marble Automation
March Networks
Marconi
Marconi Communication
Marconi Communications
Marconi Electronics
MarekMicro
Marel HF
Maretron, LLP
Margaritis Engineering
Margento R&D
Margi Systems
Marian
Marimo electronics
Marine Communications
Marine Entertainment Systems
Marine Instruments
Marine Sonic Technology
Mariner Networks
Marini Impianti Industriali
Marioff
Mark IV IDS
Mark of the Unicorn
Mark-O-Print
Markem
Markem-Imaje
Market Central
Marketaxess
Marketech International
Marking System Technology
Markov
Markus LABS
Marli
Marmitek
Marner International
Marposs
MarqMetrix
Marques
Marquette Electric
Marquip
Marshal
Marshall Electronics
Martec
Martem
Martin Christ
Martin Marietta
Martin Professional
MartinLogan
Martinho-Davis Systems
Martinsson Elektronik
Marusys
Marvel Digital International
Marvell Semiconductor
Marvell Semiconductors
Maschinenfabrik Reinhausen
Maschoff Design Engineering
Masimo
Maspro Denkoh
Mass Electronics
Massana
Massar Networks
Masscomp
Masstech Group
Master
Master Industrialization Center Kista
Master Meter
MasterImage 3D
Masterclock
Masternaut
Masterwork Automodules
Mastodon Design
MatchX
Mate Media Access Technologies
Matelex
MathStar
Mathtech
Matica Technologies
Matis
Matisse Networks
Matra
Matra Electronique
Matrics
Matricx Singapore
Matrix
Matrix Audio Designs
Matrix Design Group
Matrix Orbital
Matrix Product Development
Matrix Switch
Matrix Telecom
Matrix Telematics
Matrix Vision
Matrixstream Technologies
Matrox
Matsufu Electronics distribution
Matsuhisa
Matsui MFG
Matsunichi Digital Technology
Matsuoka
Matsusada Precision
Matsushita Avionics Systems
Matsushita COMM. IND
Matsushita Electric IND
Matsushita Electric Industrial
Matsushita Electronic Components
Matsushita Electronic Instruments
Mattel
Matter Labs
Matthews Australasia
Matuschek Messtechnik
Maven Wireless
Mavenir
Mavenir System
Maverick Systems
Mavili Elektronik TIC. VE SAN. A.S
Mavin Technology
Mavix
Max Communication
Max Way Electronics
MaxDeTec
MaxID
MaxLinear Hispania S.L.U
MaxMedia Technology
MaxStream
MaxTronic International
MaxVision
Maxan Systems
Maxanna Technology
Maxcess International
Maxcom
Maxeler Technologies
Maxfor
Maxian
Maxim Integrated Products
Maxio
Maxio Technology
Maxlinear
Maxlink Industries
Maxon Australia
Maxpeed
Maxphotonics
Maxton Technology
Maxtor
Maxvision Technology
Maxway Electronics
Maxwell Forest
Maxxan Systems
Maya-Creation
Mayan Networks
Mayekawa Mfg
Mayer & Cie
Mayfield Robotics
Mayo Foundation
Maytronics
Mbari
McAfee
McCain
McCain Traffic Supply
McDonald's
McKay Brothers
McPay
McQ
McQuay China
McWane India
McWong International
Mcdonnell Douglas Computer SYS
Mcharge
Mciao Technologies
Mcnex
Mcopia
Mcquay International
MeQ
Measurement Computing
Measurement Devices
Measurement Systems S. de R.L
Measurement Technology NW
Measy Electronics
Meatest sro
Mecalc
Mech-Mind Robotics Technologies
Mechatro
Mechatronic Brick
Mechatronics Systems
Mecos
Mecsel
Med-Eng Systems
Med-Pat/Inn-Phone
MedAvant Healthcare
MedHab
MedRx
Medallion Instrumentation Systems
Medav
Medcaptain Medical Technology
Medcom
Medea
Medex
Media Devices
Media Global Links
Media Hub Digital Smart Home
Media Lab
Media Numerics
Media Serve
Media Streaming Networks
Media System Planning
Media Technologies
Media Technology Systems
MediaCell
MediaChorus
MediaQ
MediaSputnik
MediaTek
Mediabridge Products
Mediaedge
Mediafire
Medialink-i
Medialogic
Mediam
Mediana
Mediaport USA
Mediastar
Mediatek
Mediatrix Telecom
Medica
Medical Evolution Kft
Medical Monitoring Center OOD
Medicaroid
Medicis Technologies
Medicomp
Medicore
MedicusTek
Medigus
Mediline Italia
Medion
Mediornet
Medipense
Mediplan
Medisafe International
Medison
Medison Xray
Meditech Kft
Medium Link System Technology
Medrad
Medtronic
Medtronic Diabetes
Mega Electronics
Mega System Technologies
Mega Video Electronic Industry
Mega Vision
Mega Well
Mega-Trend Electronics
MegaChips
Megabyte
Megacon
Megadata
Megaflex
Megafone
Megahertz
Megapixel VR
Megapower International
Megasolution
Megatek
Megatel Computer
Megaton House
Megatron Computer Industries
Megatronix Technology
Megger
Megger Germany
Meggitt
Meggitt Defense Systems
Meggitt Safety System
Meggitt Training Systems
Megisto Systems
Megware Computer
Mehta Tech
Meiden System Solutions
Meidensha
Meier Tobler
Meiknologic
Meiko
Meiko Maschinenbau GmbH &amp;
Meikyo Electric
Meinberg Funkuhren
Meiryo Denshi
Meiryo Technica
Meisei Electric
Meisol
Meizu Technology
Mekics
Mekotronics
Mekra Lang
Melange Systems
Melco Industries
Meld Technology
Melec
Melecs EWS
Melex
Melexis Technologies
Melissa Climate Jsc
Melita International
Mellanox Technologies
Melper
Memjet
Memmert GmbH +
Memobox
Memorex Telex Japan
MemoryLink
Memotec
Mencom
Mendocino Software
Menicx International
Mennekes Elektrotechnik
Mennen Medical
Mentor Data System
Mentor Engineering
Mercedes-Benz USA
Merchandising Technologies
Mercku
Mercury
Mercury Communication Technologies
Mercury Computer Systems
Mercury HMI
Mercury Security
Mercury Systems
Mercury Systems Trusted Mission Solution
Mercusys Technologies
Meret Optical Communications
Merging Technologies
Meridian Audio
Meridian Technologies
Meridian Technology
Merilus
Merit Li-Lin Ent
Meritec
Meritech
Merix
Merkle Schweissanlagen-Technik
Merlin CSI
Merlin Security
Merlin Systems
Merlot Communications
Merlyn Mind
Merpa Bilgi Islem Ltd.Sti
Merrimac Systems
Merry Electrics
Mersen
Merten GmbH&CoKG
Merus Power Dynamics
Merz
Mes Communication
Mesa Imaging
Mesa Labs
Mesada Technology
Mesco Engineering
Mesh Motion
MeshPlusPlus
MeshWorks Wireless
Meshbox Foundation
Meshcom Technologies
Meshlinx Wireless
Mesit asd
Mesmo Technology
Meso Scale Diagnostics
Mesomatic GmbH & Co.KG
Mesotech International
Mesotechnic
Mesotic
Messana Air.Ray Conditioning
Messcomp Datentechnik
Messoa Technologies
Messtechnik Sachs
Mesure Controle Commande
MetCom Solutions
Meta Computing Services
Meta Machine Technology
Meta Vision Systems
Meta-Networks
MetaSwitch
MetaWave Vedeo Systems
Metacom
Metacomp
Metafix
Metalink
Metalligence Technology
Metamako
Metanoia Technologies
Metaphor Computer Systems
Metasphere
Metasystem
Metatronics
Metavector Technologies
Metawave Communications
MeteRSit
Metek Meteorologische Messtechnik
Metel
Meteocontrol
Meteor Communications
Meter
Meter Group
Metera Networks
Methode Electronics
Methodex Systems
Methods2Business
Metier Management Systems
Metis
Metis Communication
Metodo2
Metra Electronics
Metralight
Metrascale
Metrasens
Metraware
Metricom
Metris USA
Metro
Metro Ethernet Forum
Metro Technologies
Metro-Optix
Metrodata
Metrohm
Metrolab Technology
Metrologic Group
Metrological Group
Metromatics
Metron
Metrona-Union
Metronic Aparatura Kontrolno - Pomiarowa
Metronix
Metropolitan Area Networks
Metrotech
Metroval Controle de Fluidos Ltda
Metrum Sweden
Metrum Technologies
Metrycom Communications
Mettle Networks
Mettler & Fuchs
Mettler Toledo
Mettler-Toledo
Metz-Werke
Meucci Solutions
Mewtel Technology
Mextal
Mexus
Meyer Electronics
Meyer Sound Laboratories
Mi-Fi Networks
MiSPO
MiWave Consulting
MiXTelematics
Mianjie Technology
Mianyang Netop Telecom Equipment
Miartech
Micas
Micatu
Micetek International
Michael Riedel Transformatorenbau
Michael Stevens & Partners
Michels & Kleberhoff Computer
Mickey Industry
Micobiomed
Micom Communications
Micomsoft
Micram Instruments
Micran
Micrel-NKE
Micrel-Synergy Semiconductor
Micrilor
Micro BYTE
Micro Connect
Micro Control Designs
Micro Control Systems
Micro Craft
Micro Debug, Y.K
Micro Electron
Micro Electroninc Products
Micro Elektronische Producten
Micro I/O Servicos de Electronica, Lda
Micro Industries
Micro Linear Coporation
Micro Memory Curtiss Wright
Micro Motion
Micro Research
Micro S.E.R.I
Micro System Architecturing
Micro Systems
Micro Technic
Micro Technic A-S
Micro Technica
Micro Technology
Micro Technology Services
Micro Trend Automation
Micro Vision
Micro World
Micro-Biz intelligence solutions
Micro-Key
Micro-Matic Research
Micro-Measurements
Micro-Optronic-Messtechnik
Micro-Research Finland
Micro-Robotics
Micro-STAR INT'L
Micro-STAR International
Micro-Star INT'L
Micro-Star INTL
Micro-Star Int'l
Micro-Star International
Micro/SYS
MicroBee Systems
MicroBrain
MicroElectronics System Co.Ltd
MicroMade Galka i Drozdz sp.j
MicroPoise
MicroPower technologies
MicroSigns Technologies
MicroSys Electronics
MicroTek Electronics
MicroWeb
Microbit 2.0
Microboards
Microbus Designs
Microchip Technology
Microchip Technology Germany II GmbH&Co.
Microcom
Microcomputer Systems SDN
Microcubs Systems
Microdia
Microdigtal
Microelectronics Technology
Microfan
Microfirst
Microfive
Microgate
Micrognosis International
Microhard
Microhard Systems
Microit
Microlink
Microlink Communications
Microlink communications
Micrologic
Microlynx Systems
Micromax
Micromedia
Micromega Dynamics
Micromeritics Instrument
Micromint
Micron
Micron Technology
Micronas
Micronet
Micronet Communications
Micronet union Technology
Micronic
Micronics Computer
Micronik Multimedia
Micronpc.com
Microplex Printware
Microplex Systems
Micropoint Biotechnologies
Micropolis
Microprocess
Microprogram Information
Micropross
Microrisc
Microrobot.CO
Microsage Computer Systems
Microscan Systems
Microsemi
Microsens
Microseven Systems
Microslate
Microsoft
Microsoft Mobile
Microsoft Research
Microsoft XCG
Microstep-MIS spol. s r.o
Microsystemes
Microtarget Tecnologia Digital Ltda
Microtech Electronics
Microtech System
Microtechnica
Microtechno
Microtek International
Microtel Innovation
Microtest
Microtime Computer
Microtrol
Microtronic
Microtronics Engineering
Microtronix Datacom
Microtune
Microunity Systems Engineering
Microvideo
Microview Science and Technology
Microvision
Microwave Bypass Systems
Microwave Communication & Component
Microwave Data Systems
Microwave Radio Communications
Microway
Microwi Electronic
Mictrotrac Retsch
Mid Continent Controls
Midas Communication Technologies
Midas Engineering
Midas Klark Teknik
Midas LAB
Middle Atlantic Products
Middle EAST TECH. University
Midea Group
Midfin Systems
Midicom Electronics CO.LTD
Midmark
Midmark RTLS
Midnite Solar
Midokura
Midori Electronic
Midsco
Midstream Technologies
Midtronics
Midwest Microwave Solutions
Miele & Cie
Mighty Audio
Mighty Cube
Mighty Lube Systematic Lubrication
Miguel Corporate Services
Miharu Communications
MiiVii Dynamics Technology
Mijienetrtech
Mikami
Mikasa System Engineering
Miklyn Development
Mikotek Information
MikroBits
MikroM
Mikrodidakt
Mikroelektronika
Mikroelektronika spol. s r. o
Mikron
Mikrosay Yazilim ve Elektronik A.S
Mikrotron Mikrocomputer, Digital- und An
Mikrovisatos Servisas UAB
MilDef
Milan Technology
Milbank Manufacturing
MileSight Technology
Milenio 3 Sistemas Electronicos, Lda
Milesight Taiwan
Milesys
Military Communication Institute
Military Research Institute
Miljovakt
Milkyway Group
Millcode
Millennia Media
Millennial Net
Millennium Electronics Pty.Ltd
Millennium Group
Miller Electric Mfg
Millimetrix Broadband Networks
Millinet
Million Tech Development
Millipore
Millson Custom Solutions
Milmega
Milper
Miltek Industries
Milton Security Group
Mimaki Engineering
Mimo Networks
Mimodisplaykorea
Mimos Berhad
Mimosa Networks
Minato Advanced Technologies
MindMade
MindTree Wireless
Mindray
Mindray DS USA
Mindready Solutions
Minds
Minds@Work
Mindspeed Technologies
Mine Site Technologies
MinebeaMitsumi
Minerva Korea
Minerva Systems
Minerva Technology
Minet
Minetec Wireless Technologies
Mini Solution
Mini-Cam
Mini-Circuits
Minibar Systems
Minibems
Minicom Advanced Systems
Minicom Digital Signage
Minieum Networks
Minim
Minimax
Miniware Technology
Minix Technology
Minno
Minrray Industry
Minsung Electronics
Mintera
Mintron Enterprise
Minut
Minxon Hotel Technology
Mios
Miovision Technologies
Mipot
Mipro Electronics
Mipsys
MirWifi,Joint-Stock
MiraLink
MiraTrek
Miracle Healthcare
Miracom Technology
Mirae ITS
Mirae Information Technology
Mirae Technology
MiraeRecognition
MiraeSignal
Miraesys
Miravue
MireroTack
Mirico
Miris
Miritek
Mirka
Miromico
Miros
Misaka Network
Misco Refractometer
Missing Link Electronics
Missing-Link
Mission Embedded
Mission Microwave Technologies
Mission Secure
Mission Technology Group, dba Magma
Missouri Department of Transportation
Missouri FreeNet
Mist Systems
Mistletoe Technologies
Mistral Solutions
Misys Financial Systems
Mita-Teknik
Mitac
Mitac Computing Technology
Mitac International
Mitac Technology
Mitadenshi
Mitec
Mitech Integrated Systems
Mitel
Mitel Networks
Miteq
Mithras Technology
Mitra Energy & Infrastructure
MitraStar Technology
Mitrol
Mitron
Mitron Computer
Mitsuba
Mitsubishi Chemical America
Mitsubishi Electric
Mitsubishi Electric India
Mitsubishi Electric Micro-Computer Appli
Mitsubishi Electric System & Service
Mitsubishi Electric US
Mitsubishi Electronics Logistic Support
Mitsubishi Heavy Industries
Mitsubishi Heavy Industries Mechatronics
Mitsubishi Heavy Industries Thermal Syst
Mitsubishi Precision
Mitsubishi Wireless Communications
Mitsui Zosen Systems Research
Mitsumi Electric
Mitsunami
Mitsuya Laboratories
Mitubishi Hitachi Power Systems Industri
Mitutoyo
Miura
Miura Systems
Mixbaal S.A. de C.V
Miyakawa Electric Works
Miyoshi Electronics
Mizar
Mo-Sys Engineering
MoBaCon
MoCA
MoTEX Products
MobiPromo
MobiStor Technology
Mobicon
Mobiis
MobilMAX Technology
Mobilarm
Mobile Action Technology
Mobile Appliance
Mobile Communications Korea
Mobile Computing Promotion Consortium
Mobile Create
Mobile Device
Mobile Devices Unlimited
Mobile Integration Workgroup
Mobile Matrix
Mobile Safe Track
Mobile Technika
Mobile Technology Solutions
Mobile XP Technology
MobileAccess Networks
MobileAria
MobileCompia
Mobileeco
Mobilesoft
Mobiletron Electronics
Mobileye
Mobilicom
Mobiline Kft
Mobilink Telecom
Mobilisme
Mobillian
Mobiltex Data
Mobilus
Mobinnova
Mobisolution
Mobitec
Mobitek
Mobius Technologies
Mobiwave
Mobiwire Mobiles
Mobotix
MobyTEL
Mocacare
Moco Media
Mocon
Moda-InnoChips
Modacom
Modcam
Mode Lighting
Modelleisenbahn
Modia Systems
Modnnet
Modoosis
Modtronix Engineering
ModuSystems
Moduel
ModulaTeam
Modular Computing Technologies
Modular Mining Systems
Moduletek
ModusLink
Moduware
MoeTronix
Moen
MofiNetwork
Mohlenhoff
Moimstone
Moisture Systems
Mojix
Mojo Networks
Mokila Networks
Moldat Wireless Technolgies
Molecular Devices
Molecular Dynamics
Molekule
Molekuler Goruntuleme A.S
Molex
Molex CMS
Molex Canada
Molu Technology
Momentum Computer
Momentum Data Systems
Momentum IOT
Monaco Enterprises
Monad
Monaghan Engineering
Monarch Innovative Technologies
Monarch Instrument
MondeF
Mondial electronic
Moneytech
Monico Monitoring
Monitor Business Machines
Monitor Electronics
Monitoring Technologies
Monixo
Monnit
Monogram technologies
Monolith Electric?Changzhou?Co
Monroe Electronics
Monsoon Multimedia
Monsoon Solutions
MonsoonRF
Montage Technology Group
Montalvo
Montblanc-Simplo
Monterey Networks
Montgomery Technology
Montilio
Montrade
Monument Labs
Monytel
Moog
Moog Broad Reach
Moog Crossbow
Moog Music
Moog Protokraft
Moog Rekofa
Moog, Ing
Moohadigital
Moore Industries International
Moore Products
Mooredoll
Mophie
Mopria Alliance
Moram
Moravian Instruments
Morega Systems
Moreton BAY
Morgan Schaffer
Morgan Stanley
Morio Denki
Morion
Morita Technical Center
Moritex
Morning STAR Technologies
Morningstar
Mornsun Guangzhou Science & Technology
Morrow Technologies
Morse Micro
Mortara Instrument
MosChip USA
Mosaic Dynamic Solutions
Mosaic Systems
Mosaic Technologies
Mosart Semiconductor
Mosberger Consulting
Mosdan Internation
Moser-Baer
Mossman
Most Lucky Trading
Motah
Motec
Motech Industries
Mothonic
Motic Incoporation
Motion Analysis
Motion Control Engineering
Motion Control Systems
Motion LIB
Motion Reality
MotionIO
Motium
Motiveprime Consumer Electronics
Motohaus Powersports
Motomuto
Motorola
Motorola - BSG
Motorola Communication Israel
Motorola Inc Business Light Radios
Motorola Korea
Motorola Mobility LLC, a Lenovo
Motorola Mobility Technologies Communica
Motorola Solutions
Motorola Solutions Malaysia SDN. BHD
Motorola, Broadband Solutions Group
Motus Global
Mountz
Movacolor
Movaz Networks
Move Innovation
Movek
MoviTHERM
Movicom
Movicom Electric
Movidius
Movimento Group
Moving iMage Technologies
Movis
Movistec
Movita Technologies
Movon
Moya Commumication Technology
Mpedia
Mpeon
Mpgio
Mplus technology
Mpmkvvcl
Mr.Loop
Mroad Information System
Mstar Semiconductor
Mstar Technologies
Mstronic
MtM Technology
Mu Net
MuLogic
Muco Industrie
Muehlbauer
Mueller Elektronik
Mueller Systems
Mueller-Elektronik
Muller Services
Multi Alarm Zrt
Multi Touch
MultiCom Industries
MultiDyne
MultiMedia LANs
MultiTrode
Multiaccess Computing
Multicom
Multidata
Multilane
Multilaser Industrial
Multilink
Multimedia & Communication Technology
Multimedia Pacific
MultimediaLED
Multimessage Systems
Multiobrabotka
Multiple Access Communications
Multiplex
Multipoint Networks
Multipure International
Multisuns
Multitech Systems
Multitek Elektronik Sanayi ve Ticaret A.
Multitel
Multitone Electronics
Multivision Intelligent Surveillance
Multivoice
Multiware & Image
Munters
Munters Europe
Murata Machinery
Murata Manufacturing
Murrelektronik
Musashi
Musashi Engineering
Musashi Seimitsu Industry
Musatel
Muscle
Music Life
MusicLens
MusicianLink
Musilab Electronics
Mustek System
Mutelcor
Mutoh Industries
Muuntosahko Oy - Trafox
Muuselabs NV/SA
Muxcom
Muzik
Mvox Technologies
Mvtech
Mx Imaging
Mxchip
My Social Stuff
MyA Technology
MyCasa Network
MyCloud Technology
MyDefence Communication
MyGregor
MyLight Systems
MyOmega Systems
Mykotronx
Mylogic
Mynah Technologies
Myostat Motion Control
MyoungSung System
Myreka Technologies Sdn. Bhd
Myriad Logic
Myricom
Myro Control
Myson Technology
Myspace
Mysticom
Mytecs
Mytek
Mythology Tech Express
MyungMin Systems
N A Communications
N&P Technologies
N-Hands GmbH und
N-Radio Technologies
N-iTUS
N.A.T
N.V. Dzine
N.V. Philips Industrial Activities
N3
N3com
NAB co,.LTD
NAC Planning
NAC-Intercom
NACT
NAL Research
NARA Controls
NARI Technology
NAS Australia P/L
NAS Engineering PRO
NASA Johnson Space Center
NASA-Goddard Space Flight Center
NAT Seattle
NB Software
NBG Industrial Automation
NBI
NBO Development Center Sekusui Chemical
NBS Payment Solutions
NBS Technologies
NBX
NC&C
NC-LINK Technology
NCE Network Consulting Engineering
NCI System
NCI Technologies
NCM Supplies
NCR
NCS Electrical SDN BHD
NCSE
NCT Deutschland
NCTech
NCast
NComputing
ND Meter
ND SatCom
NDC Infared Engineering
NDC Infrared Engineering
NDC Technologies
NDR
NDS
NDS Surgical Imaging
NDSL
NEC
NEC America
NEC Australia
NEC Casio Mobile Communications
NEC DO Brasil
NEC Eluminant Technologies
NEC Magnus Communications
NEC Personal Computers
NEC Personal Products
NEC Platforms
NEC Tokin
NEC Unified Solutions Nederland
NECMagnusCommunications
NELI Technologies
NELS
NEO Information Systems
NEO Monitors
NEO Networks
NEON
NEON Technology
NES Technology
NESA
NET Insight
NET New Electronic Technology
NET Rules Tecnologia Eireli
NET TEK AND Karlnet
NET TO NET Technologies
NET-Source
NET2GRID
NET2NET
NETA Elektronik
NEW Lift Neue Elektronische Wege Steueru
NEW Light LED
NEW Media
NEW POS Technology
NEW-SOL COM
NEXO Communications
NEXT
NEXT Generation Integration
NEXT Level Communications
NEXT NETS
NEXT video systems Hard- and Software De
NEXT! s.c. S.Piela B.Dryja
NEXTtec
NF
NFT Automatisierungssysteme
NGD Systems
NGES Denro Systems
NGN Easy Satfinder Electronic
NH Research
NHC Communications
NHN Entertainment
NHS Sistemas de Energia
NIA Home Technologies
NIC Technologii
NIC.br- Nucleo de Informacao e Coordenac
NICE Systems
NIE
NIIC Technology
NIK-Elektronika
NIO
NIPK Electron
NIS-time
NIT lab
NIW Solutions
NJ System
NJK Techno
NKE
NKS Co.Ltd
NKT Elektronik
NKT Photonics
NL Ministry of Defense
NL Technologies
NL Technology
NMR
NMS Communications
NO NDA
NO Wires Needed
NOA
NODE Runner
NOJA Power Switchgear
NOT
NOVA Products
NOVA electronics
NOX Systems
NPB Automation
NPCore
NPF Modem
NPG Technology
NPO ECO-Intech
NPO Telecom JSC
NPP Eliks America Inc. DBA T&M Atlantic
NPP Kometeh JSC
NPort Networks
NR Electric
NRG Systems
NS TECH Electronics SDN BHD
NSC Communications Siberia
NSD
NSE
NSGate
NSI
NSM Technology
NSP Europe
NSS
NSSLGlobal Technologies
NST
NST Audio
NST Technology
NT
NT MicroSystems
NT Microsystems
NT-ware Systemprg
NTC SOFT
NTC-Metrotek
NTI
NTI AG / LinMot
NTI Comodo
NTO IRE-Polus
NTP Elektronik
NTT Advanced Technology
NTT Communications
NTT DATA COMM. Systems
NTT IT
NTT Innovation Institute
NTX Embedded
NTmore.Co
NUM
NUMA Technology
NURA Holdings
NURI Telecom
NUUO
NV ADB TTV Technologies
NV Michel Van de Wiele
NVE
NVS Technologies
NWL
NX Server, ILNC
NX Technologies
NXP France Semiconductors France
NXP India
NXP Management
NXP Semiconductor
NXP Semiconductors
NXTV
NZIA Connect
NZXT
Nable Communications
Nabtesco
Nabto
Nachi-Fujikoshi
Nadam.CO
Nadasnv
Nadatel
Nadex
Naeil Community
Nagano Japan Radio
Nagano Keiki
Nagoya Electric Works
Nagravision
Nagtech
Naim Audio
Nain
Naito Densei Machida MFG.CO
Najin automation
Nakajima All Precision
Nakayo
Nallatech
Nalssen
Naltec
NamJunSa
Naman NZ
Namaqua Computerware
NambooSolution
Namco
NanChang LangJie Technology
NanJing Chaoran Science & Technology
NanJing HuaStart Network Technology
NanShanBridge Co.Ltd
Nanchang BlackShark
Nanjing Aozheng Information Technology C
Nanjing Baihezhengliu Technology
Nanjing Balance Network Technology
Nanjing Bangzhong Electronic Commerce
Nanjing Bestway Automation System
Nanjing BianYu Future Home Technology Co
Nanjing BigFish Semiconductor
Nanjing Bilin Intelligent Identification
Nanjing Buruike Electronics Technology
Nanjing CAS-ZDC IOT System
Nanjing Cocomm electronics
Nanjing Dandick Science&technology devel
Nanjing Decowell Automation
Nanjing Fujitsu Computer Products
Nanjing Glarun Atten Technology
Nanjing Huamai Technology
Nanjing Huazhuo Electronics
Nanjing IOT Sensor Technology
Nanjing Jiahao Technology
Nanjing Jiexi Technologies
Nanjing Juplink Intelligent Technologies
Nanjing Kechen Electric
Nanjing LES Information Technology
Nanjing LILO Technology
Nanjing Magewell Electronics
Nanjing Maxon O.E. Tech
Nanjing Mythware Information Technology
Nanjing Nengrui Auto Equipment
Nanjing Panda Electronics
Nanjing Paneng Technology Development
Nanjing Pingguang Electronic Technology
Nanjing Postel Telecommunications
Nanjing Putian Telecommunications Techno
Nanjing Qinheng Microelectronics
Nanjing Rousing Sci. and Tech. Industria
Nanjing SAC Power Grid Automation
Nanjing SEU Mobile & Internet Technology
Nanjing Sandemarine Electric
Nanjing Shining Electric Automation
Nanjing Signway Technology
Nanjing SilverNet Software
Nanjing SinoVatio Technology
Nanjing Tiansu Automation Control System
Nanjing Ticom Tech
Nanjing Tongke Technology Development
Nanjing Wanlida Technology
Nanjing Yacer Communication Technology
Nanjing Yining Intelligent Technology
Nanjing Youkuo Electric Technology
Nanjing Yufei Intelligent Control Techno
Nanjing Z-Com Wireless
Nanjing Zhongke Menglian Information Tec
Nanjing Ztlink Network Technology
Nanjing bilian information Technology
Nanjing dianyan electric power automatio
Nanjing yuekong Intelligent Technology
Nanjing zhanyi software technology
Nanning auto digital technology
NanoPulse
NanoSense
Nanoleaf
Nanomatic
Nanomegas
Nanometrics
Nanomotion
Nanonord
Nanoptix
Nanoradio
Nanosolution
Nanospeed Technologies
Nanotec Electronic
Nanotek Elektronik Sistemler Ltd. Sti
Nanoteq
Nanotok
Nanotron Technologies
Nanowave Technologies
Nansen S. A. - Instrumentos de Precisao
NantEnergy
Nantes Systems
Nantong Coship Electronics
Nantong ZYDZ Electronic.,Co.Ltd
Nantworks
Nanwang Multimedia
Naonworks
Napatech
Napco Security Technologies
Napera Networks
NaraControls
Narad Networks
Naray Information & Communication Enterp
Narayon
Naretrends
Narinet
Narrative
Narrowband Telecommunications
Naruida Technology
Nasaco Electronics
Nascent Networks
Nascent Technology
Nascent Technology, LLC - RemKon
Nasdaq
Nashoba Networks
Nastec
Nata-Info
Natav Services
Nation-E
National Amusement Network
National CineMedia
National Datacast
National Datacomm
National Datacomputer
National Enhance Technology
National Instruments
National Narrowband Network Communicatio
National Oilwell Varco Instrumentation,
National Products
National Radio & Telecommunication Corpo
National Radio Astronomy Observatory
National Research Council of Canada
National Resource Management
National Semiconductor
National Source Coding Center
National TeleConsultants
National Time & Signal
NationalchipKorea
Nations Technologies
Nationz Technologies
Native Networks
Natural Security
NaturalPoint
Nature Worldwide Technology
Naturela
Nautech Electronics
Nautel
Nautilus Infotech
Nautronix
NavSys Technology
Navaero Avionics
Naval Group
Naval Research Laboratory
Navcast
Navcom Technology
Navdy
Naver
Navic Systems
Navico Auckland
Navicron
Navielektro KY
Navigil
Navigon
Naviit
Navini Networks
Navionics
Navionics Research Inc., dba SCADAmetric
Navis
Navis Auto Motive Systems
Navitar
Navitas Digital Safety
Navman New Zealand
Navroom Beijing, China
Navtech
Navtech Radar
Navtel Communications
Nawon Machinery
Nawoo Korea
Nayna Networks
Nayos
Naztec
Nbase Communications
Ncube
NeGeN Access
Neat
Neat Electronics
Neatframe
Nebbiolo Technologies
Nebra
Nebula
Nebula Consultants
Nebula Matrix
Nebulon
Nebusens
Necsom
Necsy
Nectarsoft
Nectec
Nedap
Nederman Holding
Neets
Neff Instrument
Nefteavtomatika
Neighbor World
Neihua Network Technology
Nemec Automation
Nemeus-SAS
Nemo-Q International
Nemoa Electronics
Nemon
Neo Electronics
Neo Photonics
Neo Telecom
NeoAxiom
NeoMedia Europe
NeoMeridian Sdn Bhd
NeoWave
Neocontrol Solucoes em Automacao
Neofon
Neokoros Brasil Ltda
Neolab Convergence
Neology
Neomontana Electronics
Neone
Neonode
Neoparadigm LABS
Neopath Integrated Systems LTDA
Neopis
Neopost Technologies
Neoproducts
Neoptix
Neos Ventures
Neoscale Systems
Neosfar
Neosmart
Neostar Technology
Neosystem
Neotech
Neotech Systems
Neothings
Neotion
Neotune Information Technology Corporati
Neousys Technology
Neoventus Design Group
Neovia
Nephos
Neptec Technologies
Neptune Digital
Neptune Systems
Neptune Technology Group
Nera Networks
Nera Telecommunications
Nergal
Nero
Neron Informatics
Ness
Nesslab
Nest Labs
Nestar Communications
Nestar Systems
Nesys
Net & Sys
Net And Print
Net Com Systems
Net One Partners
Net Optics
Net Vision Telecom
Net2Edge
Net4Things
NetAlly
NetApp
NetBoost
NetBotz
NetBoxSC
NetBurner
NetCare Service
NetChip Technology
NetComm Wireless
NetEffect
NetEnabled
NetEngines
NetEnrich
NetExcell
NetICs
NetKit Solutions
NetKlass Technology
NetLinks
NetMan
NetMedia
NetModule
NetMount
NetNearU
NetStreams
NetTest
NetUP
NetView Technologies
NetVision Telecom
NetWorth Technologies
NetX Networks a.s
NetZerver
Netac Technology
Netaccess
Netafim L
Netami
Netas
Netas Telekomunikasyon A.S
Netatmo
Netberg
Netbind
Netbric Technology
Netcam
Netcleus Systems
Netcodec
Netcom
Netcom Research
Netcom Sicherheitstechnik
Netcomm
Netcomsec
Netcons
Netcontrol
Netcor
Netcore
Netcore Systems
Netcore Technology
Netcorp
Netcs Informationstechnik
Netemera
Neterix
Netexpress
Netezza
Netfabric
Netflix
Netfort Solutions
Netforyou
Netgear
Netgem
Netgen Hitech Solutions LLP
Netgenetech.co
Nethesis
Nethra Imaging
Netility
Netinovo Technologies
Netint Technologies
Netio Technologies
Netistix Technologies
Netiverse
Netix Global
Netline
Netline Communication Technologies
Netlink Bilisim Sistemleri San. ve Tic.
Netlink ICT
Netlist
Netlogic
Netmaker
Netmoon Technology
Netonix
Netool
Netous Technologies
Netplus
Netpower
Netpower Labs
Netquest
Netradyne
Netrake an AudioCodes
Netrix
Netro
Netronics Technologies
Netronix
Netronome Systems
Nets Technology
Netschools
Netscout Systems
Netsec
Netsensity
Netsnapper Technologies
Netspan
Netspect Technologies
Netspeed
Netstal Maschinen
Netstar
Netstor Technology
Netsynt
Netsys Telecom
Neturity Technologies
Netvantage
Netvio
Netvision
Netvox Technology
Netways
Netweb Technologies India
Netwiz
Network Additions
Network Alchemy
Network Application Technology
Network Automation mxc
Network Chemistry
Network Communications
Network Computing Devices
Network Controls INT'NATL
Network Critical Solutions
Network Customizing Technologies
Network Designers
Network Devices
Network Electronics
Network Elements
Network Engines
Network Equipment Technologies
Network Express
Network General
Network Harbor
Network I/O
Network Information Technology
Network Innovations
Network Instruments
Network Integrity Systems
Network Interface
Network Machines
Network Peripherals
Network Photonics
Network Products
Network Research
Network Resources
Network Security Systems
Network Services Group
Network Supply
Network Systems
Network Systems & Technologies
Network Systems Group
Network Technologies
Network Tools
Network Video Technologies
NetworkAccountant
NetworkFX Communications
NetworkSound
Networked Energy Services
Networked Robotics
Networking Services
Networks Northwest
Networld
Networth
Netzikon
Netzin Technology Corporation,.Ltd
NeuLion
Neuberger Gebaeudeautomation
Neuberger Gebaudeautomation
Neue ELSA
Neul
NeurIT
Neurable
Neural Image
Neuralink
Neuralog
Neurio Technology
Neuro Telecom
NeuroCom International
Neurolab
Neuron
Neuron Robotics
NeuronNet Co. Ltd. R&D Center
Neuronal Innovation Control
Neuropace
Neurophet
Neuros Technology International
Neuroware
Neusoft
Neusoft Reach Automotive Technology
Neutrik
Neutronics
Neutronik e.K
Nevatec
Nevis Networks
Nevotek
Nevro
New Audio
New Business Division/Rhea-Information
New Concepts Development
New Cosmos Electric
New Embedded Technology
New Focus
New Garden
New H3C Intelligence Terminal
New H3C Technologies
New IT Project
New Imaging Technologies
New Japan Radio
New Level Telecom
New Media Life
New Nordic Engineering
New Ryatek
New Singularity International Technical
New Spin Golf
New Standard Engineering
New Telecom Solutions
New Voice International
New Wave Design & Verification
New York Air Brake
New platforms
NewAgeMicro
NewHer Systems
NewLand Communication Tech
NewOnSys
NewRadio Technologies
NewSharp Technology
NewSoft Technology
NewVastek
Newag
Newbest Development
Newbridge Technologies Int
Newbury Networks
Newcapec
Newcotech
Newell Brands
Newell Technologies
Newer Technology
Newgen Systems
Newgreen TECH
Newings Communication
Newisys
Newland Design + Assoc
Newland Era Edu Hi-Tech
Newport
Newport Media
Newport Networks
Newport Systems Solutions
Newps
Newrun
Newseason
Newshine
Newstar Electronic Development
Newtec
Newtech
Newtek Electronics
Newtel Engineering
Newtons4th
Newtouch Electronics
Newtrax Technologies
Nex Technologies
NexFi
NexG
NexGen City
NexGen Storage
NexQL
Nexans Cabling Solutions
Nexans Deutschland GmbH - ANS
Nexar
Nexcom International
Nexcomm Systems
Nexcontech
Nexcontrol
Nexelec
Nexell
Nexgen Mediatech
Nexilis Electronics India
Nexion Data Systems P/L
Nexoforge
Nexpa System
Nexpring
Nexsan Technologies
Nexsi
Next Generation Systems
Next Level Security Systems
Next Sight
NextBIT Computing
NextDrive
NextEV
NextEra Energy Resources
NextGTV
NextGen Business Solutions
NextGen RF Design
NextGen Venturi
NextGenTel Holding
NextGig
NextIO
NextNav
NextNet Wireless
NextSilicon
NextT Microwave
Nextcell
Nextcom
Nextcomm
Nextek
Nextek Solutions
Nexterm
Nextest Communications Products
Nexteye
Nextivity
Nextlink
Nextmove Technologies
Nextone Communications
Nextorage
Nextvision Sistemas Digitais DE Televisa
Nextwave Semiconductor
Nextwill
Nexus Electric
Nexus Electrical
Nexus Electronics
Nexus Tech. VN
Nexus Technologies
Nexware
Nexxt Solutions
Nhnetworks
Ni.Co
Niagara Video
Nibble
NiceTechVision
Nicety Technologies
Nicevt
Niceway CNC Technology Co.,Ltd.Hunan Pro
Nichigaku
Nicira Networks
Nicolet Instruments
Nicolet Neuro
Nicon Systems
Nicotra Sistemi
Nidec Avtron Automation
Nidec Copal
Nidec Leroy-Somer
Nidec Sankyo
Nidec asi
Nidek
NietZsche enterprise Co.Ltd
Nifty
Night Owl SP
Nihon Computer
Nihon DATA Systens
Nihon Dengyo Kousaku
Nihon Kessho Koogaku
Nihon Kohden America
Nihon MEGA Logic
Nihon Mechatronics
Nihon Media TOOL
Nihon Unisys
Niigata Develoment Center, F.I.T
Niigata Power Systems
Niigata Seimitsu
Nika
Nike
Nikkiso
Nikko Denki Tsushin
Niko
Niko-Servodan
Nikon
Nikon Systems
Nilan
Nilar
Nile Global
Niles Audio
Nilfisk
Nimax Telecom
NimbeLink
Nimble Microsystems
Nimble Storage
Nimbus
Nimbus Data
Nimcat Networks
NineTiles Networks
Ninelanes
Ningbo Andy Optoelectronic
Ningbo BIRD
Ningbo Bull Digital Technology
Ningbo CRRC Times Transducer Technology
Ningbo Deli Kebei Technology Co.LTD
Ningbo Dooya Mechanic & Electronic Techn
Ningbo Forfan technology
Ningbo FreeWings Technologies
Ningbo Freewings Technologies
Ningbo Global Useful Electric
Ningbo Hua Gao Mdt Info Tech
Ningbo Joyson Preh Car Connect
Ningbo SHEN LINK Communication Technolog
Ningbo Sanhe Digital
Ningbo Sanxing Electric
Ningbo Sanxing Medical Electric
Ningbo Shen Link Communication Technolog
Ningbo Sunvot Technology
Ningbo Yidong Electronic
Ningbo Yuda Communication Technology
Ningbo bird sales
Ningbo joyson new energy automotive tech
Nintendo
Nio
Niobrara R & D
Nippon Antenna
Nippon Avionics
Nippon Conlux
Nippon Dempa
Nippon Denki Kagaku
Nippon Denso Industry
Nippon Dentsu
Nippon Electric Instrument
Nippon Electro-Sensory Devices
Nippon Koei Power Systems
Nippon Manufacturing Service
Nippon Marine Enterprises
Nippon Printer Engineering
Nippon Pulse America
Nippon Safety
Nippon Seiki
Nippon Signal
Nippon Steel
Nippon Systemware
Nippon Techno LAB
Nippon Telegraph & Telephone
Nippon Unisoft
Nipro Diagnostics
Nipron
Nir-Or Israel
Nireco
Nirit- Xinwei Telecom Technology
Niron systems & Projects
Nisca
Nishi Nippon Electric WIRE & Cable
Nishimu Electronics Industries
Nishiyama Industry
Nissei Electric
Nisshin Electric
Nisshin Electronics
Nissho-denki
Nissin
Nissin Electric
Nistica
Nitgen
Nits Technology
Nittan
Nitto Seiko
Nitto Tsushinki
Niveo International
Nivetti Systems
Nivis
Nivus
Nixdorf Computer
Nixvue Systems
Nizhny Novgorod Factory named after M.Fr
Nobell Communications
Noblex
Noccela
Nocix
Nocosium
Nocsys
NodeUDesign
Nohmi Bosai
Noisewave
Noitac sp. z o.o. sp.k
Nokeval
Nokia
Nokia Bell
Nokia Danmark
Nokia Multimedia Terminals
Nokia NET Product Operations
Nokia Shanghai Bell
Nokia Siemens Networks
Nokia Solutions and Networks
Nokia Wireless Business Commun
Nokota Communications
Nolam Embedded Systems
Nolan Systems
Nolangroup S.P.A con Socio Unico
Nomad Digital
Nomadic
Nomadix
Nomatronics
Nome
Nomiku
Nomus COMM Systems
Nonet
Nonin Medical
NooliTIC
Noolix
Noon Technology
Noralsy
Noralta Technologies
Noran Tel Communications
Norand
Norbit ITS
Norbit ODM
Norco
Norco Industrial Technology
Norcontrol A.S
Norcott
Norden Communication UK
Nordi Telekommunikatsiooni OU
Nordiag
Nordic Alarm
Nordic Automation Systems
Nordic ID
Nordic Semiconductor
Nordmann International
Nordson
Nordwestdeutsche Zahlerrevision
Noregon Systems
Noreya Technology e.U
Norfolk Elektronik
Norgren Manufacturing
Noritake Itron
Noritsu Precision
Noritz
Norma
Norma systems
Normerel Systemes
Norphonic
Norsat International
Norscan Instruments
Norsk DATA A.S
Nortec
Nortech International
Nortek Global HVAC
Nortek Security & Control
Nortek-AS
Nortel
Nortel Networks
Nortel Networks Broadband Access
North American Blue Tiger
North Atlantic Industries
North Bridge Technologies
North Hills Israel
North Node
North Pole Engineering
North Star Bestech
NorthStar Battery
Northbound Networks
Northdata
Northern Data
Northern Digital
Northern Power
Northern Star Technologies
Northern Telecom/Network
Northover Solutions
Northrop Grumman Systems
Northstar Engineering
Northstar Systems
Northwest Central Indiana Community Part
Northwest Digital Systems
Northwest Signal Supply
Northwest Towers
Norvento Tecnologia
Norwia
Not for Radio
Notebook Development Lab. Lenovo Japan
Nothing Technology
Notice
NovAtel
NovTech
Nova Electronics
Nova Engineering
NovaComm Technologies
NovaNET Learning
NovaPal
NovaSparks
NovaTec Kommunikationstechnik
NovaTech Process Solutions
Novabase SGPS
Novacomm LTDA
Novakon
Novalink Technologies
Novamedia Innovision
Novanta Corp / Novanta IMS
Novar
Novartis Pharma
Novasonics
Novatec
Novatechnology
Novatek Microelectronics
Novatel Wireless Solutions
Novathings
Novatium Solutions
Novatron
NovelSat
Novell
Novellco DE Mexico
Novera Optics Korea
Novetta
Novexx Solutions
Novi Security
Noviga
Novita
Novo DR
Novo Nordisk
Novo innovations
Novomatic
Novoptel
Novotronik
Novra Technologies
Novtek TEST Systems
Novus Networks
Novus Produtos Eletronicos Ltda
Novus Security
Novx Systems
NowTechnologies Zrt
Nox Medical
Noxus Technology
Nreal Technology
Nsfocus Information Technology
Nsolution
Nttpc Communications
Nu-Tek Power Controls and Automation
NuCom HK
NuGrid Power
NuLEDs
NuRi&G Engineering co,.Ltd
NuVo Technologies
Nuance Document Imaging
Nuance Hearing
Nuand
Nuark
Nubewell Networks
Nubia Technology
Nuburu
Nucom
Nucom Systems
Nucomm
Nucsafe
Nuctech
Nudian Electron
Nudron IoT Solutions LLP
Nueon - The COR
Nuera Communications
Nueteq Technology
Nuheara
Nuki Home Solutions
Numata
Numata R&D
Numatics
NumberFour
Numcore
Numera
Numeron
Numesa
Nuove Tecnologie
Nupoint Systems
Nupon Computing
Nureva
Nusoft
Nutanix
Nuvation
Nuvation Energy
Nuvera Fuel Cells
Nuvico
Nuviz
Nuvolt
Nuvon
Nuvotech
Nuvyyo
Nuwa Robotics Limited Taiwan Branch
Nvergence
Nvidia
Nxcontrol system
NxtConect
NxtPhase T&D
Nxvi Microelectronics Technology
Nystrom Engineering
O'Neil Product Development
O'RITE Technology
O-NET Industrial Technologies
O-Net Automation Technology
O-Net Communications
O-Sung Telecom
O. Bay
O.N. Electronic
O2 Micro
O2Micro
O2RUN
OA Laboratory
OAK Information System
OAK Solutions
OAO "Izhevskiy radiozavod"
OAS
OAS Sweden
OB Telecom Electronic Technology
OBO Pro.2
OBR Centrum Techniki Morskiej
OCAS
OCE Printing Systems
OCP
OCT Technology
ODA Technologies
ODF Optronics
ODVA
OEM Engines
OEM Production
OEM Worldwide
OES
OFI
OHM Technologies INTL
OI Electric
OJ-Electronics
OJSC "Ufimskiy Zavod "Promsvyaz"
OJSC Rawenstvo
OKI Denki Bohsai
OKI Electric Industry
OL'E Communications
OMB Guitars
OMB Sistemas Electronicos
OMNI FLOW Computers
OMNI-WiFi
OMS Motion
OMS spol
OMX Technology - FZE
ON Semiconductor
ON Software International
ONE World Systems
ONLY
ONStor
ONYX WIFI
ONvocal
OOO "Alyans"
OOO "Dekatron"
OOO "Microlink-Svyaz"
OOO "NTC Rotek"
OOO "NTK "IMOS"
OOO "Orion-R"
OOO "TSS"
OOO Actidata
OOO Group of Industrial Technologies
OOO InProMedia
OOO NPF ATIS
OOO NPP EKRA
OOO NPP Mars-Energo
OOO NPP Mera
OOO NPP Systemotechnika-NN
OOO NPP Uraltechnologiya
OOO Petr Telegin
OOO Research and Production Center "Comp
OOO Rubezh NPO
OOO Samlight
OOO TTV
OOO Tekhnotronika
OOmon
OPEN Networks
OPEN ROAD Solutions
OPNT
OPPO Digital
OPT Machine Vision Tech
OPTI
OPTO-22
OPTiM
OPUS High Technology
OPUS Systems
OPW Fuel Management Systems
OQO
ORA
ORCA Technologies
OREP
ORGA Kartensysteme
ORTHOsoft inc, d/b/a Zimmer CAS
ORtek Technology
OS42
OSAI
OSI PLUS
OSI Security Devices
OSI Technology
OSLiNK
OSR R&D Israel
OST (Ouest Standard Telematiqu
OT Systems
OTC Wireless
OTE
OTEC Technology
OTI
OTIS Elevator
OTMetric
OTN Systems
OTSL
OU Eliko Tehnoloogia Arenduskeskus
OUEN
OURA Health
OVH
OWIN
OWLink Technology
OXON
OY Comsel System
OYO Electric
Oak Technology
Oakley
Oasis Media Systems
Obara Korea
Obelisk
Obelux
Oberix Group
Oberon Service
Oberon microsystems
Obihai Technology
ObjectFab
Objective Communications
Objective Interface Systems
Objenious
Objetivos y Servicio de Valor Anadido
Objetivos y Servicios de Valor A
Objetivos y Sevicios de Valor Anadido
Observables
Observator instruments
Observer Foundation
Observint Technologies
Obsidian Research
Obvius
Obvius Holdings
Obzerv Technologies
Occam Networks
Occuspace
Oce Document Technologies
Ocean
Ocean Broadband Networks
Ocean Office Automation
Ocean Optics
Ocean Sonics
OceanServer Technology
Oceanblue Cloud Technology
Oceancctv
Oceanix
Ochno
Ocom Communications
Ocosmos
Octagon Systems
Octalix
Octasic
Octatron
Octave Communications
Octel Communications
OctoGate IT Security Systems
Octonion
Octopod Technology
Octopus IoT
Octopus Systems
Octothorpe
Octtel Communication
Ocular Networks
Oculi Vision
Oculii
Oculus VR
Odawarakiki AUTO-Machine MFG.CO
Odin TeleSystems
Odixion
Odus Technologies
Odyssee Systemes
Oelmann Elektronik
Oerlikon Contraves
Oerlikon Textile Gmbh&Co.KG
Oesolutions
Oetiker Schweiz
Office Details
Office FA.com
Offshore Systems
Ofil USA
Ognios
Ohashi Engineering
Ohio Semitronics
Ohkura Electric
Ohler
Ohm Tech Labs
Ohmori Electric Industries CO.LTD
Ohsung
Oilfind International
Okano Electric
Oki Electric Industry
Oki Seatec
Okolab
OktoInform RUS
Okuma
Ola Sense
Oledcomm
Olencom Electronics
OleumTech
Olibra
Olicom
Olimex
Oliotalo
Olitec
Olive & Dove
Olive Telecommunication
Olivetti
Olivetti North America
Olivetti Telecom
Olivetti Telecomm
Olssen
Olym-tech
Olympus
Olympus Image Systems
Olympus NDT Canada
Olympus Soft Imaging Solutions
OlympusNDT
Ombitron
Omega Band
Omega Bilance SRL Societa' Unipersonale
Omega Electronics
Omega Elektronik
Omega Engineering
Omesh CITY Group
Omicron Ceti
Omicron electronics
Omitec Instrumentation
Omneality
Omnex Control Systems
Omni Directional Control Technology
Omni-ID
OmniCluster Technologies
OmniLync
OmniNet
OmniSense
Omnia Communications
Omnibit
Omnibyte
Omnica
Omnifi
Omniimpex
Omnik New Energy
Omnikey
Omnilux
Omnima
Omniprint
Omnisec
Omnisense
Omnisense Systems Private Limited Taiwan
Omnisensing Photonics
Omnitracs
Omnitrol Networks
Omnitron Systems Technology
Omnitronics
Omnitronix
Omntec mfg
Omron
Omron Healthcare
Omron Sentech
Omron Tateisi Electronics
Omsk Manufacturing Association named aft
Omwave
Omylis
On Air Networks
On-Ramp Wireless
OnLive
OnSite Systems
OnTarget Technologies
OnTime Networks
OnYield
Onawhim
Onbnetech
Onclave Networks
Onda Communication
Onda TLC
Ondemand Laboratory
One
One Stop Systems
One-Nemoto Engineering
OneAccess
OnePath Networks
OnePlus Electronics
OnePlus Tech
OnePlus Technology
Oneac
Onelan
Oneline
Onethinx
Onface
OngCorp
Ongisul
Onion
Onity
Onix Electronic Systems
Onkey Technologies
Onkyo Technology
Online
Online Development
Online Security
Onlinepizza Norden
Onnet Technologies and Innovations
Onnto
Onosokki
Onprem Networks
Onset Computer
Ontex
Ontimetek
Onto Innovation
Ontrol A.S
Onyx Healthcare
Onzo
Ooma
Oosic Technology
Op-Tection
OpVista
Opaque Systems
Opasca Systems
Opcom
Opelcomm
Open Date Equipment
Open Grid Computing
Open Grow
Open Infrastructure
Open Interface North America
Open Mesh
Open Network
Open Networking Laboratory
Open Networks Engineering
Open Source Robotics Foundation
Open Stack
Open Standard Digital-IF Interface for S
Open System Solutions
Open Systems International
Open Telecom
Open Video
Open-m technology
OpenCon Systems
OpenGear
OpenIB
OpenPKG
OpenPattern
OpenPeak
OpenProducts 237
OpenRB.com, Direct SIA
OpenRTLS Group
OpenVox Communication
OpenXS
OpenYard
Openbrain Technologies
Openet information technology
Openeye
Openmatics
Openmoko
Openpath Security
Openpeak
Opentech
Operational Technology Solutions
Opgal Optronic Industries
Ophir Optronics
Ophir-Spiricon
Ophit Co.Ltd
Ophrys Systemes
Opicom
Oplink Communications
Opmex Tech
Opnet Technologies
Opsens Solution
Opsys-Tech
OptXCon
Optcom
Optec Daiichi Denko
Optec Displays
Optek Digital Technology
Optelian Access Networks
Opteon
Optex
Optex-FA
Opthos
Opti-Sciences
Opti-cell
OptiLogix
OptiMight Communications
OptiScan Biomedical
OptiSense Network
Optibase
Optica Technologies
Optical Access
Optical Access International
Optical Air Data Systems
Optical Communications Products
Optical Internetworking Forum
Optical Network Testing
Optical Network Video Technologies
Optical Networks
Optical Systems Design
Optical Wireless Link
Optical Zonu
Opticom Communication
Opticom Communications
Opticomm
Opticon Sensors Europe
Opticore
Optictimes
Optigo Networks
Optillion
Optim Systems
Optima TELE.COM
Optimal Audio
Optimal Technologies International
Optimation
Optimedical Systems
Optimem
Optimus IC
Optinel Systems
Option International
Option Wireless Sweden
Optionexist
Optiquest
Optium
Optiver
Optivision
Optix JSC
Opto Engineering
OptoLink Industria e Comercio Ltda
OptoMET
OptoPrecision
Optoelectronics
Optoelettronica Italia
Optonic
Optoplan
Optos
Optotune Switzerland
Optoway Technology Incorporation
Optowiz
Optranet
Optris
Optronic
Optronic Partner pr
Optronics
Optsys
Optsys Technology
Opulinks
Opus Telecom
Opwill Technologies
Opzoon Technology
OrCam Technologies
Oracle
Oracom
Oraimo Technology
Orange Logic
Orange Micro
Orange Polska
Orange Precision Measurement
Orange Tree Technologies
Orantek
Oray.com
Oraya Therapeutics
Orb Networks
Orbacom Systems
Orban
Orbbec 3D Technology International
OrbiWise
Orbis
Orbis Systems
Orbis Tecnologia Electrica
Orbisat DA Amazonia IND E Aerol
Orbit Avionic & Communication
Orbit International
Orbit Irrigation
Orbit Merret, spol. s r. o
Orbital
Orbital Data
Orbital Sciences Corp.; Launch Systems G
Orbital Systems
Orbitvu Sp. z o. o
Orbotech
Orbotix
Orcatech
Orchard Electronics
Orckit Communications
Ordercube
Orderite
Ordyn Technologies
Oregan Networks
Oregano Systems - Design & Consulting
Orenco Systems
Oresis Communications
Oresundskraft
Orfeo Soundworks
Orga
Organis
Orica Europe
Orico Technologies
Orient Direct
Orient Power Home Network
Orient Silver Enterprises
Orient Telecom
Oriental Motor
Oriental Pacific International
Oriental integrated electronics
Origami Energy
Origami Group
Origin Electric
Original Products
Origins Technology
Orion
Orion Diagnostica
Orion Electric
Orion Labs
Orion MultiSystems
Orion NOVA
Orion Power Systems
Orion Systems
Orion Technologies
Orlaco Products
Ormazabal
Ormazabal Protection&Automation
Ormec Systems
Ornet DATA Communication TECH
Orolia USA
Orosound
Orpak Systems L.T.D
Orsys
Ortana
Ortivus Medical
Ortrat
Ory Laboratory
Ory Solucoes em Comercio de Informatica
Osaka Computer
Osaka Micro Computer
Osaki Datatech
Osaki Electric
Osasi Technos
Osatec
Osborne Coinage
Oscars Pro
Oscilloquartz
Oshimi System Design
Oshoksh
Ositech Communications
Ositis Software
Oskar Vierling GMBH +
Osmetech
Osmozis
Oso Technologies
Osorno Enterprises
Ospicon
Osprey Technologies
Osprey Video
Osram
Ossia
Ossiaco
Osterhout Design Group
Ostling Marking Systems
Osung LST
Osung Midicom
Otaki Electric
Otanikeiki
Otari
Otrum
Otsuka Electronics
Ottec Technology
Otto Bihler Maschinenfabrik
OttoQ
Ottomate International
Otus Technologies
Ou Wei Technology Co.,Ltd. of Shenzhen C
Oullim Information Technology
Ouman
Ouster
Out of the Fog Research
OutSmart Power Systems
OutSys
OutdoorLink
OuterLink
Outform
Outline
Outline Electronics
Outsight
Outstanding Technology
Ouya
Ovation Systems
OverSpeed
OvercomTech
Overkiz
Overland Storage
Overline Systems
Overspeed
Overture Networks
OvisLink
Oviss Labs
Owandy
Owasys Advanced Wireless Devices
Owita
Owitek Technology
Owl Cyber Defense Solutions
Owl Labs
Oxance
Oxford Diagnostics
Oxford Instruments
Oxford Metrics
Oxford Monitoring Solutions
Oxford Nanopore Technologies
Oxford Semiconductor
Oxide Computer
Oxit
Oxtel
OxyGuard Internation
OxySec
Oxygen Broadband
Oxygnet
Oy Everon
Oy Finnish Electric Vehicle Technologies
Oy Stinghorn
OzVision America
Ozray
P A Network Laboratory
P&C Micro's
P&E Microcomputer Systems
P&S Technology
P-COM
P-Cube
P.A. Semi
P.C.E
P.H.U. Metering Anna Moder
P.T.I
P2 Mobile Technologies
P4Q Electronics
PA Bastion CC
PA Consulting Services
PAC Interactive Technology
PAC International
PAC Labs
PACE Telematics
PAD Peripheral Advanced Design
PAGE Iberica
PAL
PAL Mohan Electronics
PAL Pacific
PAN-International Industrial
PARK24
PAT Industries, DBA Pacific Advanced Tec
PAV
PAV Electronics
PAVO
PAVO Tasarim Uretim TIC A.S
PAVO Tasarim Uretim Ticaret A.S
PAX Computer Technology
PBR electronics
PBSI Group
PC Aquarius
PC Engines
PC Fabrik
PC LAN Technologies
PC Partner
PC Worth Int'l
PC-PoS
PCB Piezotronics
PCCW Global
PCH Engineering
PCI
PCI Componentes DA Amzonia
PCM Industries
PCME
PCO
PCS
PCS Revenue Control Systems
PCS Systemtechnik
PCSC
PCTVnet
PChome Online
PDA Peripherals
PDD Group
PDH Solutions
PDL Electronics
PDQ Manufacturing
PDTS
PDU Expert UK
PEAK Audio
PEAK-System Technik
PEC
PECO II
PEEK Traffic
PEER Networks
PEMtronics
PEP Modular Computers
PERQ Systems
PESA
PFDC Elancyl
PFU
PG Design Electronics
PGA Electronic
PH Technical Labs
PHB Eletronica Ltda
PHC
PHPower
PIMA Electronic Systems
PIN Shang LED
PIXY
PJG Systementwicklung
PJRC.COM
PK Solutions
PK Sound
PKC Electronics
PKE Electronics
PLA Electro Appliances
PLAT'C2
PLAiR Media
PLC Technology
PLCiS
PLDA
PLDS
PLLB Elettronica
PLLB elettronica
PLNetworks
PLR Information Systems
PLR Prueftechnik Linke und Ruehe
PLT
PLUMgrid
PLUS
PLUS-ONE I&T
PLX Technology
PLcom
PMAC Japan
PMC
PMC-Sierra
PMI FOOD Equipment Group
PMT
PNC Technologies
PNI
PNI sensor
PNY Technologies
POCT biotechnology
POLA
POMCube
PORTech Communications
POS Systema
PPC Broadband
PPI
PPT Vision
PREO Industries FAR EAST
PRF
PRO Brand Technology
PRO CO Sound
PRO-LOG
PRO-NETS Technology
PRO-Vision
PROFIcomms
PS Audio International
PS Inodic
PSD
PSG Plastic Service
PSI Nentec
PSIA
PSL Elektronik Sanayi VE Ticaret A.S
PSS
PSS Belgium
PSTec
PSi Printer Systems international
PT HAN SUNG Electoronics Indonesia
PT Indoreka Jaya Wutama
PT Inovacao
PT Inovacao e Sistemas
PT Prakarsa Visi Valutama
PT Supertone
PT Telkom Indonesia
PT. Amanindo Nusapadu
PT. Callysta Multi Engineering
PT. Emsonic Indonesia
PT. Eyro Digital Teknologi
PT. Hariff Daya Tunggal Engineering
PT. Hartono Istana Teknologi
PT. Panggung Electric Citrabuana
PT. Prasimax Inovasi Teknologi
PT. Ufoakses Sukses Luarbiasa
PT.MLWTelecom
PT.Navicom Indonesia
PTN Electronics
PTS
PTS Technologies
PTW Freiburg
PURE DATA
PURE Storage
PXM sp.k
Pablo AIR
PacPort
PacStar
Pace Americas
Pace-O-Matic
Pacidal
Pacific
Pacific Biosciences
Pacific Broadband Communications
Pacific Broadband Networks
Pacific Coast Engineering
Pacific Communication Sciences
Pacific Instruments
Pacific Micro DATA
Pacific Research & Engineering
Pacific Satellite International
Package Guard
Packard BELL ELEC
Packard Bell Nec Services
Packet Design
Packet Dynamics
Packet Force Technology
Packet Forensics
Packet Island
Packet Plus
Packet Power
Packet Techniques
Packet Vision
PacketAccess
PacketAir Networks
PacketFlux Technologies
PacketFront Network Products
PacketHop
PacketLight Networks
PacketMotion
PacketStorm Communications
Packeteer
Pacom Systems
Pacomp
Pactron
Pado Systems
Padtec S/A
Pagine
Pairgain Technologies
Pakedge Device and Software
Pakton Technologies
Pal Software Service
Palarum
Palazzetti Lelio
Palgiken
Palit Microsystems
Palladio Systeme
Palladium Energy Eletronica DA Amazonia
Palm
Palm Solutions Group
Palm Wireless
PalmPalm Technology
Palmmicro Communications
Palo Alto Networks
PaloDEx Group
Palomar Medical Technologies
Palomar Products
Paltronics
Pamir
Pan Dacom Networking
Pan Studios
Pan-Starrs
PanAccess Communications
Panaccess Systems
Panamax
Panamera
Panasas
Panasonic
Panasonic Appliances
Panasonic Appliances Marketing Asia Paci
Panasonic Automotive Systems Asia Pacifi
Panasonic Automotive Systems Company of
Panasonic Communications
Panasonic Connect
Panasonic Corporation AVC Networks
Panasonic Corporation Automotive
Panasonic Corporation of North America
Panasonic Electric Works
Panasonic Electric Works Automation Cont
Panasonic Electric Works Networks
Panasonic Enterprise Solutions
Panasonic Europe
Panasonic India
Panasonic Industrial Devices Europe
Panasonic LIFE Solutions Elektrik Sanayi
Panasonic Mobile Communications
Panasonic System Solutions Europe
Panasonic Taiwan
Panasonic Technologies, INC./Mieco-US
Panasonic do Brasil Limitada
Panda Wireless
Pandachip
Pandatel
Pandora Mobility
Panduit
PanelLink Cinema
Pangaea Solution
Pangolin
Pannaway Technologies
Pannocom
Pano Logic
Panodic Electronics Limted
Panoptic Technology
Panoptics
Panoramic Power
Panta Systems
Pantec
Pantec Engineering
Pantech
Pantech&Curitel Communications
Pantel International
Pantherun Technologies
Papendorf Software Engineering
Par-Tech
ParTech
Parabit Systems
Parade Technologies
Paradigm Communication Systems
Paradigm Electronics
Paradigm Technology
Paradigm Technology Services
Paradise Datacom
Paradise Innovations
Paradom
Paradox Engineering
Paradox Hellas
Paradox Security Systems
Paradyne
Paragea Communications
Paragon Business Solutions
Paragon Fidelity
Paragon Networks International
Paragon Robotics
Paragon Technologies
Paragraf
Paralan
Paralink Networks
Parallel Wireless
Parallels
Paralon Technologies
Parama Networks
Parama-tech
Parametric
Paramount Bed Holdings
ParanTek
Paratec
Paravirtual
Paraytec
Parent Power
Park Air Systems
Park Assist
Parkalot Denmark
Parker Hannifin
Parker Hannifin Corporation Compumotor D
Parker Hannifin GmbH Electromechanical D
Parker Hannifin Manufacturing
Parker Hannifin Manufacturing Germany
Parker SSD Drives
ParkerVision - Direct2Data
Parking BOXX
Parks S/A Comunicacoes Digitais
Parlay Labs dba Highfive
Parma
Parris Service
Parrot
Pars Ertebat Afzar
Parsec
Parsytec
Part II Research
Parta Networks
Particle Industries
Particle Measuring Systems
Particle sizing systems
Partilink
Partner TECH
Partner Voxstream
PartnerNET
Partow Tamas Novin
Partron
Pasan
Pascal
Pascom Kommunikations systeme
Pason Systems
Pass & Seymour, Inc d/b/a Legrand
Passave
Passif Semiconductor
PassivSystems
PassiveLogic
Patapsco Designs
Patch Technologies
Patech
Paterson Technology
Pathlight Technologies
Pathway
Pathway Connectivity
Patlite
Patria Advanced Solutions
Patria Ailon
Patria Aviation
Patriot Memory
Patrol Products Consortium
Patrol Tag
Patronics International
Patton Electronics
Paul Scherrer Institut
Paul Tagliamonte
Paulmann Licht
Pauly Steuer- und Regelanlagen
Pavana Technologies JSC
Pavilion Data Systems
Paw-Taw-John Services
Pax
Paxcomm
Paxdata Networks
Paxonet Communications
Paxton Access
PayPal
PayRange
PayTec
Payter
Pctel
Pcube Systems
Pdahl
PePWave
Peak Communications
Pebble Technology
Peco II
Pedax Danmark
Pedestal Networks
Peek Traffic
Peekel Instruments
Peerbridge Health
Peerless AV
Peerless Instrument Division of Curtiss-
Peerless Systems
Pegasus Technologies
Pegatron
PelKorea
Pelago Networks
Pelcombe Group
Peleton Photonic Systems
Pella
Peloton Interactive
Peloton Technology
Peltor
Pelweckyj Videotechnik
Pempek Systems
Pen Generations
Penetek
Pengo Technology
Penguin Computing
Peninsula Systems
Penny & Giles Aerospace
Penril Datacomm
Pensando Systems
Penta Gesellschaft fur elektronische Ind
Penta Media
Pentacom
Pentacon GmbH Foto-und Feinwerktechnik
Pentaone
Pentek
PentronicAB
People Power
PeopleNet Communication
Pep Digital Technology
Peperoni-Light
Peplink International
Pepperl+Fuchs
Pepwave
Pepxim International
Peracom Networks
Peraso Technologies
Perax
Percello
Percent.com
Perceptics
Perception Digital
Perception Technology
Perceptive Pixel
Perceptron
PerfTech
Perfant Technology
Perfect tech
Perfectone Netware
Perfisans Networks
Perform3-D
Performance Analysis Broadband, Spirent
Performance Controls
Performance Designed Products
Performance Motion Devices
Performance Technologies
Performance Telecom
Peribit Networks
Pericom Semiconductor
Perinet
Peripherals Enterprise
Periphonics
Perkin-Elmer
Perle Systems
Perm Scientific-Industrial Instrument Ma
Perma-Pipe
PernixData
Perples
Persistent Systems
Personal Communications Technologies
Personal Media
Perspicace Intellegince Technology
Persy Control Services
Perto Perifericos de Automacao
Pertronic Industries
Petabit Scale
Petards
Petatel
Petcomkorea
Peter Huber
Peter Huber Kaeltemaschinenbau
Peter Huber Kaltemaschinenbau
Petersime
Peterson Electro-Musical Products
Petite-En
Petra Systems
Petratec
Petring Energietechnik
PetroInTrade
Petroleum Geo-Services
Petrotest Instruments
Pevco
Pfannenberg
Pfeiffer Vacuum
Pfister
Phabrix
Phaedrus
Phantom Intelligence
Phantom Technologies
PharmaSmart
Pharos Co.Ltd
Pharos Systems NZ
Phase IV Engineering
Phase Motion Control
Phase ONE Denmark
Phase One
PhaseSpace
Phasecom
Phasor Solutions
Phast
Phasys
Phazr
PheeNet Technology
Phicomm
Phidgets
Phihong USA
Philio Technology
Philips
Philips Analytical X-RAY
Philips Apeldoorn
Philips Broadband Networks
Philips CFT
Philips CareServant
Philips Consumer Communications
Philips Electronics Nederland
Philips Electronics UK
Philips Healthcare PCCI
Philips Lifeline
Philips Lighting
Philips Medical Systems - Cardiac and Mo
Philips Multimedia Network
Philips Oral Healthcare
Philips Patient Monitoring
Philips Personal Health Solutions
Phillips Machine & Welding
Phinetworks
Phison Electronics
Phistek
Phitek Systems
Phoebe Micro
Phoenix
Phoenix Broadband Technologies
Phoenix Contact Electronics
Phoenix Digital
Phoenix Engineering
Phoenix Geophysics
Phoenix Group
Phoenix International
Phonak
Phonex Korea
Phonic
Phonik Innovation
Phoniro Systems
Phorm
Phorus
PhotoTelesis
Photometrics
Photon Dynamics Canada
Photon Europe
Photon Sail Technologies
Photonex
Photonfocus
Photonic Bridges
Photonic Science and Engineering
Photonicbridges
Photonics
Photop Koncent
Photosynth
Photron
Photron USA
Photuris
Phsnet
Phybridge
Phygitall Solucoes EM Internet DAS Coisa
Phyllis
Phyn
Phyplus Microelectronics
Physical Acoustics
Physical Graph
Physik Instrumente
Physik Instrumente GmbH&Co.KG
Physio-Control
Physiometrix
Phytec Messtechnik
Phytium Technology
Phyton, Inc. Microsystems and Developmen
Phytrex Technology
Phytron
Phytron-Elektronik
Phytronix
Phywe Systeme
Phyzhon Health
Pi-Coral
PiOctave Solutions
Pica8
Picanol
Picaso Infocommunication
Picazo Communications
Picell
Piciorgros
Picker International
Pickering Interfaces
Pickering Laboratories
Pico Communications
Pico Computing
Pico Systems
Pico Technology
Pico-Tesla Magnetic Therapies
PicoCELA
PicoLight
Picobrew
Picochip
Picocom Technology
Picosecond Pulse Labs
Picotest
Picsolve International
Picture Elements
PictureTel
Pie Digital
Pietro Fiorentini
Pigs Can Fly Labs
PiiGAB, Processinformation i Goteborg
Pika Technologies
Pilkor Electronics
Pillar Data Systems
Piller Group
Piller engineering
Pilot Electronics
Piltofish Networks
Pilz
Pinetron
Ping Communication
PingGPS
Pingood Technology
Pingtek
Pingtel
Pinhole Technology
Pink Nectarine Health
Pinmicro K K
Pinnacle DATA Systems
Pinnacle Systems
Pinnacle Technology
Pinon
Pinpark
Pintsch
Piolink
Pioneer
Pioneercorporation
Pionierkraft
Pipal Systems
Pipelinks
Piper Networks
Piranha EMS
Piranti
Pirelli Focom Networks
Pishion International
Pitney Bowes
Pitronot Technologies and Engineering P.
Pittasoft
Piusys
Pivitec
Pivot3
Pivotal Commware
Pivotal Networking
Pivotal Optics
Pivotal Systems
Pivotal Technologies
Pivotech Systems
Pivothead
PixArt Imaging
PixStream
Pixavi
PixeLINK
Pixel Computer
Pixel Design & Manufacturing Sdn. Bhd
Pixel Power
Pixel Velocity
Pixel Vision
Pixel8 Networks
PixelApps
Pixelmetrix
Pixelworks
Pixeye
Pixim
Pixon Imaging
Pixord
Pixsys
Pixtree Technologies
Plain TREE Systems
Plair Media
Planar
Planea
Planet Bingo 3rd Rock Gaming
Planet INT
Planet Innovation
Planet Networks
Planet System
Planet Technology
Planewave Instruments
Planex Communications
Planmeca
Planning Research
Plant Integrity
Plantiga Technologies
Plantronics
Plasma Cloud
Plasmability
Plasmapp
Plasmatronics
Plasmon LMS
Plast-Control
Plaster Networks
Plastic Logic
Plastoform Industries
Platan sp. z o.o. sp. k
Plath
Platina Systems
Platinum
Plato Networks
Platypus Technology
Platys Communications
PlayAlive
PlayFusion
Playline
Plazma-T
Pleiades Communications
Pleiger Elektronik GmbH and
Plejd
Plenty Unlimited
Pleora Technologies
Plessey
Plexcom
Plexonics Technologies
Plexstar
Plextek
Plexus
Plexus Manufacturing Sdn Bhd
Plexxi
Pliem Intelligent Technology
Plitron Manufacturing
Plugable Technologies
Plum
Plum sp. z.o.o
Plume Design
Pluribus Networks
Pluris
Plus One Global
Plus One Japan
Plus Technology
Plustek.INC
Pluto
Pluto Solution
Pluto Technologies International
Pnetworks
Pneu-Logic
Pneumax
Pneumopartners LaenneXT
PoLabs
Pocketbook International
PoeWit
Poindus Systems
Point Core
Point Grey Research
Point Multimedia Systems
Point Six Wireless
PointGrab
PointRed Telecom
Pointe Conception Medical
Pointer Telocation
Pointmobile
Poket Hardware
Polar Electro
PolarLink Technologies
Polara Engineering
Polaris Communications
Polaris Networks
Polaroid
Polarteknik
Polatis
Pole/Zero
Polestar
Polewall Norge
Polimar Elektronik
Pollin Electronic
Polostar Technology
Polska Fabryka Wodomierzy i Ciep?omierzy
Polskie Sady Nowe Podole
Polsystem SI SP. Z O.O., S.K.A
Polvision
Poly
PolyTech
PolyTrax Information Technology
Polycom
Polyera
Polygon Informatics
Polygon, JSC
Polymap Wireless
Polynet Telecommunications Consulting an
Polypix
Polysense Technologies
Polystar Instruments
Polytec
Polytron
Polytron Vertrieb
Ponder Information Industries
Pongee Industries
Ponico
Ponoor Experiments
PoolDigital
Popit
Porsche Cars North America
Porsche engineering
Portable Add-Ons
Portable Innovation Technology
Portalis LC
Portalplayer
Portrait Displays
Portsmith
Portwell
Pos Data
Posbank
Posbro
Poscon
Posdata
Posh Mobile
Posiflex
Position Imaging
Positioneering
Positivo Tecnologia
Positron
Positron Access Solutions
Positron Public Safety Systems
Poslab Technology
Posnet Polska
Post CH
Postec DATA Systems
Postec Data Systems
Postek Electronics
Postium Korea
Postjet Systems
Postmark
Posystech
Poten Technology
Potomac Electric
PotsTek
Potter Electric Signal
Pou Yuen Tech
Pounce Consulting
Powder Watts
Powell Industries
Power
Power Active
Power Automation
Power Computing
Power Diagnostic Service
Power Distribution
Power Dragon Development
Power Dsine
Power Electronics Espana
Power Electronics International
Power Element
Power Engineering & Manufacturing
Power Ethernet
Power Idea Technology
Power Innovation
Power Instruments
Power Measurement
Power Medical Interventions
Power Monitors
Power PLUS Communications
Power Quotient International
Power R
Power Security Systems
Power Standards Lab
Power Zenith
Power-One
Power-One Italia
PowerChord Group
PowerCloud Systems
PowerCom Technology
PowerComm Solutions
PowerLayer Microsystems HongKong
PowerLink Technology
PowerQuattro
PowerRay
PowerShield
PowerWAN
Powerbase Energy Systems
Powercode
Powercom
Powercraft Electronics
Powerfile
Powerhouse Dynamics
Powerland
Powerleader Science and Technology
Powerlinq
Powerlinx
Powernet Technologies
Powersense
Powersoft
Powertech
Powertech Industrial
Powervault
Powervision Tech
Powerwallz Network Security
Powerwave Technologies Sweden
Powin Information Technology
Powis
Poynt
Pozyx
Prachi Enterprises
Practek Technology
Practical Control
Practical Peripherals
Practical Software Studio
Praesideo
Praim
Prama Hikvision India
Prama India
Pramod Telecom
Pravis Systems Co.Ltd
Praxon
Preceno Technology Pte.Ltd
Precepscion
Precia
Precidata
Precidia Technologies
Precise Automation
Precision Electronic Manufacturing
Precision Filters
Precision Galaxy
Precision I/O
Precision MicroControl
Precision Optical Transceivers
Precision Planting
Precision Remotes
Precision Software
Precision System Science
Precitec Optronik
Precor
Predictive Sensor Technology
Prediktor
Prediwave
Preferred Oil
Preferred Robotics
Preh Car Connect
Premier Merchandises
Premier Technolgies
Premier Wireless
Premietech
Premisys Communications
Premium
Prentke Romich
Preo Industries Far East
Prescope Technologies
Presence Technology
Presentation Switchers
Presition
Presonus
Pressol Schmiergeraete
Presstek
Pressure Systems
Presticom
Preston Industries dba PolyScience
Pretec Electronics
Prettl Elektronik Radeberg
Prevac
Prevas
Priamus System Technologies
Price Industries
Pricer
Pricol
Pricom Design
Prima Cinema
Prima Research And Production Enterprise
Prima sistemi
Primagraphics
Primalucelab isrl
Primarion
Primary Access
Primary Integration Encorp
Primax Electronics
Prime Computer
Prime Electronics & Satellitics
Prime Motion
Prime Option
Prime Systems
PrimeNet
PrimeVOLT
Primera Technology
Primetech Engineering
Primex Aerospace
Primex Wireless
Primmcon Industries
Princeton Gamma Tech
Princeton Instruments
Princeton Networks
Princeton Technology
Princip a.s
PrintCounts
Printer Systems
Printrex
Printronix
Prior Scientific Instruments
Priority Electronics
Prisa Networks
Prism Holdings
Prism Media Products
Prism Video
Prisma Engineering
Prisma Telecom Testing
Priva
Privacy Hero
Privacy Labs
Privafy
Privaris
Private Enterprise "Scientific and Produ
Privatech
Privatquelle Gruber
Pro Concept Manufacturer
Pro Design Electronic
Pro-Active
Pro-Digital Industria Eletronica
Pro-Digital Projetos Eletronicos Ltda
Pro4tech
ProCom Systems
ProConnections
ProCurve Networking by HP
ProDVX Europe
ProDesign
ProHound Controles Eirelli
ProLon
ProMOS Technologies
ProMax Systems
ProMik
ProMinent Dosiertechnik
ProPhotonix
ProQuent Systems
ProSourcing
ProStor Systems
ProSys Development Services
ProTelevision Technologies
ProTom International
ProVision Communications
Proba Building Automation
Probedigital
Probit
Probits
Procare International
Procenne Digital Security
Procentec
Procera Networks
Proces-DATA
Process Control
Process-Electronic
Processor Systems
Procet Technology
Proch plastic
Procket Networks
Procom Systems
Procomp Industria Eletronica
Procomp Informatics
Procon Electronics
Procon Engineering
Procon automatic systems
ProconX
Proconex 2010
Procter & Gamble
Prod-El
ProdataKey
Prodco
Prodco International
Prodigy Electronics
Prodigy Systems
Prodrive
Product Creation Studio
Product Design Dept., Sohwa
Product Development Associates
Production Resource Group
Productivity Systems
Prodys
Proel TSI
Proemion
Profalux
Profcon
Profen Communications
Profibus Nutzerorganisation e.V
Profilo Telra Elektronik Sanayi ve Ticar
Profitt
Profline
Proformatique
Profotech
Profound Medical
Profusion
Progentech
Progeny Systems
Progress Rail Services, Inspection and I
Progressive Gaming International
Project Decibel
Project Engineering
Project H
Project Management Enterprises
Project Service
Project T&E
Project service
Projectek Networking Electronics
Projects Unlimited
Prokom Software
Prolan Process Control
Prolan Zrt
Prolific Technology
Prolink Microsystems
Proliphix
Prologix
Prolon Control Systems
Promate Electronic CO.LTD
Promax Electronica
Promess
Promethean
Prometheus Security Group Global
Promicon Elektronik GmbH + Co.KG
Prominet
Prominvest
Promise Technology
Promixis
Promomed RUS
Prompttec Product Management
Promzakaz
Pronet
Pronto Networks
Propagation Systems
Prophet Electronic Technology
Propulsion systems
Proscend Communications
Proserv
Prosoft Systems
Prosoft Technology
Prosoft-Systems
Prostar
Prosum
Prosys
Prosyst
Protagon Process Technologies
Proteam Computer
Protean Payment
Protec Fire Detection
Protec Microsystems
Protech Optronics
Protech Systems
Protechna Herbst
Protect America
Protecta Electronics
ProtectedLogic
Protectli
Protectron
Protei
Protek Electronics Group
Proteon
Proteqsen
Proterra
Proteus Digital Health
Proteus Industries
Protium Technologies
ProtoConvert
ProtoPixel
Protocol Technologies
Proton Electronic Industrial
Proton Products Chengdu
Protonic Holland
Protos
Protronic
Protronix
Provcom
Proventix Systems
Provideo Multimedia
Providius
Proview Electronics
Proview Eletronica do Brasil LTDA
Provision THAI
Provision-ISR
Proware Technologies
Proware Technology
Prowave Technologies
Prox Dynamics
Proxense
Proxicast
Proxim Wireless
Proxima
Proximion Fiber Optics
Proximus
Proxis, spol. s r.o
Proyecson
Prozess Technologie
Prudential Technology
Pruftechnik Condition Monitoring
Prusa Research
Prysm
Przemyslowy Instytut Automatyki i Pomiar
PsiKick
Psiber Data Systems
Psigenics
Psion Dacom
Psitech
Psitek
Ptcom Technology
Ptype
PuS GmbH und
Public Joint Stock Company Morion
Puissance PLUS
Pullnet Technology
Pullnet Technology, SA DE CV SSC1012302S
Puloon Tech
Pulsar
Pulsar Engineering
Pulsar-Telecom
Pulse Communication Systems
Pulse Eight
Pulse Electronics
Pulse-Link
PulseOn
PulseTor
Pulsotronic Anlagentechnik
Pultek
Pultronics
Pulzze Systems
Pumatronix Equipamentos Eletronicos Ltda
PumpWell Solutions
Pumpkin Networks
Punch LINE Holding
Punjab Communications
Punkt Tronics
PurOptix
Pure Air Filtration
PureTech Systems
PureWave Networks
Purechoice
Purelink Technology
Puretek Industrial
Puritan Bennett
Purite
Purple Communications
Purple Mountain
PurpleComm
Purvis Systems
PushCorp
Putercom
Putercom Enterprise
Pycom
Pycon
Pylone
Pyott-Boone Electronics
Pyramid Computer
Pyramid Meriden
Pyramid Technical Consultants
Pyramid Technology
Pyras Technology
Pyrescom
Pyrexx Technologies
Pyronix
Pyrosequencing
Pyung-HWA IND.CO
Pyxis
Pyxis Controls WLL
Q Core Medical
Q Electronics
Q-Branch Labs
Q-Free
Q-Lab
Q-Light
Q-Matic Sweden
Q-Products a. s
Q-Sentech
Q9 Networks
QA Cafe
QBIC Communications DMCC
QCOM Technology
QDI Technology
QDIS
QDevil
QED Advanced Systems
QEES
QEI
QES
QING DAO Haier Telecom
QIT
QKM Technology
QLM Technology
QLogic
QLove Mobile Intelligence Information Te
QNAP Systems
QNE
QNIX Computer
QPS
QPSX Communications
QQ Navigation
QQ Technology
QR Sciences
QRS Music Technologies
QSC
QSI
QSI Systems
QSR Automations
QSnet Visual Technologies
QT systems
QTS Networks
QTUM
QTelNet
QUAD/Graphics
QUBIsoft
QUIN Systems
QUME
QUNU LABS
QVidium Technologies
QWES. COM
Qamcom Technology
Qardio
Qbic Technology
Qbit
Qcore Medical
Qctek
Qdiqo
Qfiednet
Qi Hardware
Qiagen Instruments
QianGua
QianTang Technology
Qiao Information Technology
Qibixx
Qihan Technology
Qihoo 360 Technology
QiiQ Communications
Qiku Internet Network Scientific
QinetiQ
QinetiQ North America
QingDao Hiphone Technology Co,.Ltd
Qingbang ELEC
Qingdao Airpoint Electronics
Qingdao CNR Hitach Railway Signal&commun
Qingdao Eastsoft Communication Technolog
Qingdao GoerTek Technology
Qingdao Haier Intelligent Home Appliance
Qingdao Haier Multimedia
Qingdao Haier Technology
Qingdao Haitian Weiye Automation Control
Qingdao Hisense Communications
Qingdao Hisense Electronics
Qingdao Hisense Hitachi Air-conditioning
Qingdao Hisense Mobile Communication Tec
Qingdao Intelligent&Precise Electronics
Qingdao Maotran Electronics
Qingdao Santong Digital Technology Co.Lt
Qingdao Topscomm Communication
Qingdao Vzense Technology
Qingdao Wintec System
Qingdao Wodatong Electronics
Qingdao iGuan Technology
Qingdao iTechene Technologies
Qinghai Kimascend Electronics Technology
Qingping Electronics
Qingping Technology
Qisda
Qivivo
Qlinx Technologies
Qniq Technology
Qno Technology
Qntra Technology
QoStek
Qolsys
Qool Technologies
Qorvo
Qorvo International
Qotom
Qovia
Qowisio
Qpcom
Qprel
Qqest Software Systems
Qsan Technology
Qsono Electronics
Qstar Technology
Qstik
Qstreams Networks
Qtech
Qtechnology
Qtron
QuEST Rail
QuVis
Quad Bit System
Quadio Devices
Quadram
Quadrant Components
Quadrics
Quadriga UK
Quaesta Instruments
Quail
Quake Global
Quake Technologies
Qualcomm
Qualica
Qualicable TV Industria E Com., Ltda
Qualisys
Qualitrol
Qualitronix Madrass
Qualitteq
Quality & Design
Quality Semiconductor
Qualnetics
Qualstar
Quan International
QuanZhou TDX Electronics
Quanergy Systems
QuantHouse
Quanta
Quanta Computer
Quanta Microsystems
Quanta Network Systems
Quanta Storage
Quantaflow
Quantec Networks
Quantec Tontechnik
Quantel
Quantel USA
Quantenna Communcations
Quantex
Quantier Communication
Quantify Technology
Quantitative Imaging
Quantitec
Quantlab Financial
Quantronix
Quantum
Quantum Bridge Communications
Quantum Communication Technology Co., Lt
Quantum Controls
Quantum Data
Quantum Design
Quantum Designs
Quantum Detectors
Quantum Medical Imaging
Quantum Networks
Quantum Opus
Quantum Power Systems
Quantum Software Systems
Quantum Technology Sciences
Quantum3D
QuantumVision
Quantumdoor Technologies
Quantumsolution
Quanzhou TDX Electronics
Quarch Technology
Quarion Technology
Quarry Technologies
Quartech
Quartet Technology
Quartics
Quasar Cipta Mandiri, PT
Quasar Technologies
Quasonix
Quatech
Quatius
Qudelix
Queclink Wireless Solutions
Quectel Wireless Solutions
Quercus Technologies
Quercus Technologies, S. L
QuesCom
Quest Controls
Quest Engineering & Development
Quest Innovations
Quest Integrity
Quest Payment Systems
Quest Retail Technology
Quest Software
Quest Technical Solutions
Quest Technologies
QuestHouse
Questech
Questek Australia
Quester Tangent
Quext
Quicco Sound
Quick Controls
QuickCircuit
QuickTel
Quickte Technology
Quickware Eng & Des
Quidel
Quintar
Quinte Network Confidentiality
Quintic
Quintron Systems
Quinx
QuirkLogic
Quirky
Quiss
Quixant
Qulsar
Qumranet
Qunar.com
QuoPin
Quorion Data Systems
Quorum Technologies
Quotron Systems
Quuppa
Qvis Labs
Qwave
Qwerty Elektronik
Qxperts Italia
R & D Center
R Cubed Engineering
R F Micro Devices
R L Drake
R&D Gran-System-S
R&D Kometeh
R&D Technology Solutionz
R&amp;M
R-S-I Elektrotechnik
R. L. Drake
R. Stahl HMI Systems
R. Stahl Schaltgerate
R.A. Systems
R.A.I.T.88
R.C. Systems
R.I.CO
R.P.T. Intergroups INT'L
R.V.R. elettronica
R2Sonic
R3 Solutions
R3C Information
RAB Lighting
RAD DATA Communications
RAD Data Communications
RADA Electronics Industries
RADVision
RADiflow
RAE Systems
RAFI GmbH & Co.KG
RAID
RAMI
RATP
RAY
RB GeneralEkonomik
RB-LINK Wireless
RBH Access Technologies
RBS Netkom
RBcloudtech
RC Computer
RC Networks
RC Systems
RCC TIME
RCD Radiokomunikace
RCE systems
RCF
RCG
RCH Group
RCH Italia
RCH Vietnam Limited Liability
RCO Security
RCS Communication Test Systems
RCS Energy Management
RDA Microelectronics Technologies
RDA Technologies
RDC Semiconductor
RDC, Inc. dba LynTec
RDE
RDI
RDI technology
RDM
RDP.RU
RDT
RE2
REA Elektronik
REBO
RED Digital Cinema
RED Hydrogen
REFU Storage System
REJ
RENA GmbH Print Systeme
REO
REV Ritter
RF Applications
RF COncepts
RF Code
RF Controls
RF Creations
RF Engineering and Energy Resource
RF IDeas
RF Industries
RF Innovations
RF Micro Devices
RF Surgical System
RF Technologies
RF Technology
RF Track
RF Window
RF elements
RF-Embedded
RF-Lambda USA
RF-Link System
RF-Tuote
RFEL
RFI Engineering
RFID
RFL Electronics
RFM
RFRain
RFTech
RFbeam Microwave
RG Nets
RGB Networks
RGB Spectrum
RGM
RHK Technology
RHXTune Technology
RIAS
RIC Electronics
RIM
RIM Testing Services
RING Access
RION
RIOT
RIPower
RISC Developments
RISE Computer
RISO Kagaku
RISQ Modular Systems
RIVA Electronics
RIVA Networks
RIX Technology
RIZ Transmitters
RJ45 Technologies
RKC Instrument
RL Controls
RLC Electronics Systems
RLH Industries
RLTech India
RLW
RLX Technologies
RM Michaelides Software & Elektronik
RM Tech
RMA Mess- und Regeltechnik GmbH & Co.KG
RMI Laser
RMP Elektroniksysteme
RMSD
RND-RAD Network Devices
RNET Technologies
RNware
RO.VE.R. Laboratories
ROAX
ROBE Show lighting
ROBOfiber
ROCK PATH
ROHM
ROI Computer
ROIS Technologies
ROLI
ROLM MIL-SPEC Computers
ROMO Wind
ROMWin
RON-Telecom ZAO
ROOT
ROSE Electronics
ROSS Technology
RP-Technik e.K
RPA Electronic Solutions
RPA Reserch
RPE "Monitor"
RPE "Radico"
RPM Systems
RRCN
RS Automation
RS Gesellschaft fur Informationstechnik
RSAE Labs
RSD Communications
RSE Informations Technologie
RSF
RSI Systems
RSI Video Technologies
RSR
RT-Systemtechnik
RTA
RTC Industries
RTC Manufacturing
RTD Embedded Technologies
RTDS Technologies
RTLS
RTT Mobile Interpretation
RTUnet
RTW
RTW GmbH & Co.KG
RTX Telecom
RUAG Schweiz
RUBY TECH
RURU TEK
RV Technology
RW Tecnologia Industria e Comercio Ltda
RWE Effizienz
RWS Automation
RWT
RYD Electronic Technology
RZB Rudolf Zimmermann, Bamberg
Raba Technologies
Racal Instruments
Racal-Datacom
Racal-Milgo Information SYS
Racewood Technology
RackTop Systems
RackWare
Rackable Systems
Rackmaster Systems
Rackspace US
Racktivity
Racom
Racore Computer Products
RadChips
Radar
Radar Tronic
RadarFind
Radarxense
Radcom
Rademacher Geraete-Elektronik
Raden
Radguard
RadiAnt
Radian Research
Radiance Technologies
Radiant Communications
Radiant Imaging
Radiant Industries
Radiant Networks
Radiant Systems
Radiant Zemax
Radiantech
Radiation Safety and Control Services
Radicom Research
Radig Hard & Software
Radiient Technologies
Radikal
Radinet Communications
Radinetworks
Radio Activity
Radio Bridge
Radio Components Sweden
Radio Data Comms
Radio Datacom
Radio Frequency Systems
Radio Mobile Access
Radio Systems Design
Radio Terminal Systems
RadioCOM
RadioMobile
RadioPulse
RadioTel
Radiocomp
Radiocrafts
Radiolan
Radiometer Medical
Radionet
Radionor Communications
Radios
Radioscape
Radisys
Radius
Radius Gateway
Radius Sweden
Radix
Radixon
Radlan Computer Communications
Radlive
Radmax Communication
Radmor
Radspin
Radstone Technology
Radware
Radwin
Radyne
Rafael
RafaelMicro
Raft Technologies
Ragentek Technology Group
Ragile Networks
Ragsdale Technology
Ragula Systems
Raidon Technology
Raidtec
Rail Power Systems
Rail-Mil Sp. z o.o. Sp. K
RailComm
Railtec Systems
Rain Bird
RainUs
Rainforest Automation
Rainsun Enterprise
Raisecom Technology
Raith
Rajant
Rako Controls
Ralink Technology
Ralinwi Nanjing Electronic Technology
Ramaxel Technology
Ramix
Ramtek
Ranch Networks
Rancho Technology
Rancore Technologies
Rand McNally
Randata
Rane
Rangestar Wireless
Ranix
Ransnet Singapore
Rantic Labs
RaonThink
Raonark
Raonet Systems
Raonix
Rapid 5 Networks
Rapid CITY Communications
Rapid Mobile
RapidWAN
RapidWave
Rapidev
Rapidmax Technology
Rapidus Wireless Networks
Rapiot
Rapiscan Systems
Raptor Engineering
Raptor Networks Technology
Raptor Systems
Raritan Computer
Raspberry Pi Foundation
Raspberry Pi Trading
Rasteme Systems
Raster Graphics
Raster Image Processing System
Raster OPS
Raster Vision
Rasvia Systems
Ratio Entwicklungen
Rational
Rational Production srl Unipersonale
Ratioplast-Optoelectronics
Ratoc System
Ratotec
Rauland-BORG
RaumComputer Entwicklungs- und Vertriebs
Raumfeld
Ravelin
Raven Industries
Raven Systems Design
Rawe Electonic
Rax-Tech International
Ray
Ray Shine Video Technology
RaySat Israel
RayTight
RayTron
Raybased
Raybit Systems Korea
Raychem RPG
Raycom
Raycom Systems
Raycore Taiwan
Raydium Semiconductor
Rayhaan Networks
Raylan
Raylase
Raylios Technology
Raylogic Control Systems
Raymarine UK
Raymax Technology
Raymond AND LAE Engineering
Raynet
Raysgem Electronics and Technology Co.Lt
Raysis
Rayson Technology
Raytalk International
Raytech Electronic
Raytheon
Raytheon BBN Technologies
Raytheon E-Systems
Rayzone
Raza Microelectronics
Razer
Razorstream
Rcatsone
Rcntec
Rdtech
Re spa - Controlli Industriali - IT01782
ReDriven Power
ReaMetrix
Reach Technologies
Reach Technology
Reacheng Communication Technology
Reactec
ReadyLinks
ReadyNet
Real Digital
Real Digital Media
Real ID Technology
Real Time Access
Real Time Automation
Real Time Logic
Real Time Systems
Real Vision Technology
Real World Computing Partnership
RealD
RealTime Systems
RealVision
RealWear
RealWear Intelligent Technology
Realand BIO
Realease
Realfiction
Realfit Intelligent Technology
Reallin Electronic
Really Simple Software
Realm Systems
Realme Chongqing Mobile Telecommunicatio
Realme Chongqing MobileTelecommunication
Realplay Digital Technology
Realtek Semiconductor
Realtime Engineering
Realtime Systems
Realtime biometrics India
Realtimeid
Realtimes Beijing Technology
Realtronix
Realwave
Reason Tecnologia
Rebel.com
Rebound Telecom
Rebox
Recab Sweden
Recall Technologies
Rechner ZUR Kommunikation
Rechnerbetriebsgruppe
Reciprocal Labs
Reckeen HDP Media sp. z o.o. sp. k
Reco
Reco Research
Recognition Systems
Recon Dynamics
Reconova Technologies
Recovision Technology
Red Beetle
Red Embedded Design
Red Lion Controls
Red Point Positioning
Red Rock Networks
Red Sensors
Red Sun Synthesis
Red Technologies
Red Technology
Red-Lemon
Red-M Products
RedLeaf Security
RedRat
RedWave Labs
Redcap Solutions
Redco Audio
Redcom LABS
Redcreek Communications
Reddo Networks
Reder Domotic
Redes de Telefonia Movil
Redfern Broadband Networks
Redfish Group
Redflex Communication Systems
Redflow
Redfone Communications
Redlake MASD
Redler Computers
Redline Communications
Rednix
Redpine Signals
Redpoint Controls
Redstone Sunshine Technology
Redstone Systems
Redswitch
Redux Communications
Reduxio Systems
Redvision CCTV
Redwire
Redwood Systems
Redwood Technologies
ReeR
Reference
Refine Technology
Reflex CES
Reflex Manufacturing Systems
Reflexion Medical
Refraction Technology
Regenersis
Regent Electronics
Regloplas
Regulus
Rehwork
Reichert
Reigncom
Reimesch Kommunikationssysteme
Reiner SCT
Reinhardt System- und Messelectronic
Reko-vek
Relax Technology
Relay2
ReliOn
Relia Technolgies
ReliaSpeak Information Technology
Reliable Controls
Reliable Power Meters
Reliable System Services
Reliance Communications
Reliance Computer
Reliatronics
Reliste Ges.m.b.H
Rembrandt Technologies, LLC d/b/a Remstr
Remco Italia
Remec
Remec Broadband Wireless
Remedee Labs
Remia
Remko
Remonde Network
Remopro Technology
Remote Diagnostic Technologies
Remote Engineer
Remote Security Systems
Remote Sensing Solutions
Remote Solution
Remote Technologies
Remotec
Remotec Technology
Remotek
Remowireless Communication International
Remsdaq
Renaissance Learning
Renaissance Networking
Renalsense
Renasis
Renesas Electronics
Renesas Electronics Sdn. Bhd
Renesas Technology America
Renesas Technology Sales
Renex
Renishaw
Renkus-Heinz
Reno A&E
Renu Electronics
Renukas Castle Hard- and Software
Renwei Electronics Technology
Reolink Innovation
Reonix Automation
Repeatit
Replicom
Repotec
Repp Health
Republic Technology
Requea
ResIOT Ublsoftware
ResMed
Resch Electronic Innovation
Research Applications
Research Applications Incorp
Research Centre Module
Research Electronics International
Research Laboratory of Design Automation
Research Machines
Research Products
Reselec
Residence Control
Residential Control Systems
Resideo
Resilience
Resol Elektronische Regelungen
Resolution Audio
Resolution Systems
Reson
Resonant Systems
Resource Data Management
Resources Computer Network
Respironics
Resurgent Health & Medical
Resus Industries
Retail Innovation HTT
RetailNext
Retency
Reti
Reudo
Reutech Radar Systems
Reuters Holdings
Revl
Revo - Tec
Revo Infratech USA
Revo Smart Technologies
Revogi Innovation
Revol Technologies
Revolution Display
Revolution Education
Revolution Retail Systems
Revolv
Revox
Rexgen
Rextechnik International
Rexxam
Rexxon
Reynaers Aluminium
Rezolt
Rfengine
Rfhic
Rfnet Technologies
Rftech
Rftnc
Rheem Australia
Rheinmetall Canada
Rhenac Systems
Rheonics
Rheonik Messtechnik
Rhewa-Waagenfabrik August Freudewald Gmb
Rhino Controls
Rhino Mobility
Rhombus Systems
Rhythm Engineering
Rhythm Watch
RiT technologies
Riava Networks
Ricardo Prague
Ricardo TEST Automation
Riccius+Sohn
Rice Lake Weighing Systems
Rice University
Rich Source Precision IND
Richard Griessbach Feinmechanik
Richard Paul Russell
Richbeam Technology
Richfit Information Technology
Richmond Sound Design
Richter
Ricker Lyman Robotic
Ricoh
Ridango
Ridge Computers
Ridgeline Instruments
Riedel Communications
Riedo Networks
Riegl Laser Measurement Systems
Rievtech Electronic
Riexinger Elektronik
Rifatron
Rigado
Rigaku
Rigaku Corporation Osaka Plant
Rigel Engineering
RightHand Technologies
Rightech
Rigol Technologies
Riken Keiki
Riken Keiki NARA MFG
Riken Optech
Rikor TV
Rimota
Rinco Ultrasonics
Rincon Research
Ring
Ring Solutions
RingBell
RingCube Technologies
Ringtail Security
Rinicom Holdings
Rinnai Korea
Rinstrum
Rio Lago Technologies
Rioworks Solutions
Ripcode
RippleTek Tech
RiscStation
Risco
Risco Group
Risecomm Technology
Rishaad Brown
Rising Edge Technologies
Risk Expert
Risk Technology
Rite-Tech Industrial
Ritec
Rittal-WERK Rudolf LOH
Ritter Elektronik
Rittmeyer
RiverDelta Networks
Riverbed Technology
Rivercity Innovations
Riverhead Networks
Riverlink Computers
Riverstone Networks
Rivertec
Rivertree Networks
Rivet Networks
Rivian Automotive
Rizhao Sunwam International
Road-Track Telematics Development
Robatech
Robert Bosch
Robert Bosch Elektronikai Kft
Robert Bosch Engineering and Business So
Robert Bosch GmbH, VT-ATMO
Robert Bosch Gmbh, CM-CI2
Robert Bosch Healthcare
Robert Bosch Healthcare Systems
Robert Bosch JuP1
Robert Bosch LLC Automotive Electronics
Robert Bosch Smart Home
Roberts Radio
Robinson
RoboCore Tecnologia
RoboTech
Robonica
Robostar
Robot
Robot Visual Systems
Robotelf Technologies
Roboteq
Robotic Research
Robotis
Robotous
Robox
Robox Smart Motion
Roche Diagnostics
Roche Diagnostics International
Rock Electronic
Rockeetech Systems
Rocket Lab
RocketLogix
Rocketchips
Rockport Networks
Rockridgesound Technology
Rockwell Automation
Rockwell Collins Canada
Rocon PLC Research Centre
Roda industrial development
Rodgers Instruments US
Roesch & Walter Industrie-Elektronik
Roessmann Engineering
Roger D.Wensker, G.Wensker sp.j
Rogue Engineering
Rohati Systems
Rohde & Schwarz
Rohde&Schwarz Topex
Roke Manor Research
Roku
Roland DG
Rolbit
Roll Systems
Rollock
Rollogo
Rolls-Royce
Romteck
Romteck Australia
Ronan Engineering
Rondo Burgdorf
Rong Jie Electronics
Rong Shun Xuan
Ronix
Ronyo Technologies
Rooftop Communications
Roog zhi tong Technology
RoomMate
RoomReady/Zdi
Roost
Root Automation
Rootech
Rootous System
Ropex Industrie-Elektronik
Roqos
Rorze
Rosco
Rosco Entertainment Technology
Rose + Herleth GbR
Rose Technologies
RoseTechnology
Roseman Engineering
Rosemount
Rosemount Analytical
Rosemount Controls
Rosemount Process Analytical
Rosen Aviation
Rosenberger Technologies
Rosendahl Studiotechnik
Rosewill
Roslen Eco-Networking Products
Rosonix Technology
Ross Controls
Ross Video
Rosslare Enterprises
Rossma
Rosta
Rotec Industrieautomation
Rotel
Rotel Technologies
Rotem Industry
Rothary Solutions
Rotork Instruments
Rototype
Rotronic
Round
Roush
RouteFree
Routerboard.com
Routrek Networks
Roving Networks
Rovsing
Row Seven
Rowley Associates
Roxar
Roxford
Roxton Systems
Royal Boon Edam International
Royal Engineering Consultancy
RoyalTek
Royaldigital
Rpusi Communication Technology
Rramac
Rsupport
RtBrick
Rtnet
Rtone
Ruag Defence France
Rubezh
Rubin
Ruby Tech
Ruckus Wireless
Rudolph Technologies
Rudy Tellert
Ruetz Technologies
Ruf Telematik
Rugged Monitoring
Rugged Science
RuggedCom
RuggedTek Hangzhou
RuiXingHengFang Network
Ruichi Auto Technology
Ruichuangte
Ruijie Networks
Ruio telecommunication technologies
Rumble
Runcom
Runcom Technologies
Runtop
Rupprecht & Patashnick
Ruroc
Rusatom Automated Control Systems, Joint
Russian Telecom Equipment
Russound
Rustelcom
Rusteletech
Rutledge Omni Services
Rutter
Ruwisch & Kollegen
Rx Monitoring Services
RyCo Electronic Systems
Ryeex Technology
Rymic
Ryosei
Ryowa Electronics
Ryu Tech
Ryvor
S & A Systems
S & S Research
S Digm
S I Sistemas Inteligentes Eletronicos Lt
S Labs
S Mobile Devices
S NET Media
S Net Systems
S Netsystems
S Squared Innovations
S&C Electric
S&O Electronics Sdn. Bhd
S-Access
S-Bluetech
S-I-C
S-Information Technolgy
S-Rain Control
S-SYS
S-TEC electronics
S-Takaya Electronics Industry
S. Siedle & Sohne
S.& A.S
S.A. Sistel
S.A.A.A
S.A.E Afikim
S.A.E.T
S.A.Tehnology
S.C. ADD-Production
S.C.E
S.D.E.L
S.E.I
S.E.M
S.E.R.C.E.L
S.E.Technologies
S.FAC
S.I. Soubou
S.I. TECH
S.I.C.E.S
S.I.T.T.I
S.M. Dezac
S.M.V. Systemelektronik
S.W.A.C. Schmitt-Walter Automation Consu
S.two
S1
S1nn
S2 Security
S2C
S2M
S2io Technologies
S3C
S4 Technology
S5 Tech
SA Instrumentation
SA Photonics
SA.S.S. Datentechnik
SAAB Instruments
SAAB Sensis
SACO Controls
SAE Electronic
SAE IT-systems
SAE Magnetics
SAE Technologies Development
SAEL
SAET I.S
SAF Drive Systems
SAF Tehnika
SAGE Glass
SAGE Infotech
SAI Informationstechnik
SAI Technology
SAIA Burgess Controls
SAIC Ideas Group
SAKA Techno Science
SAM
SAM Electronics
SAMA NextGen
SAMH Engineering Services
SAMsystems
SAN Engineering
SAN Giorgio S.E.I.N
SAN-AI Electronic Industries
SANBlaze Technology
SANE System
SANO Service
SARL S@TIS
SAS Institute
SAST Technology
SAT
SATO
SAVI Controls
SAXA
SB Systems
SBC ASI
SBC Designs
SBE
SBG Systems
SBM
SBN TECH
SBS
SBS Science & Technology
SBS Technologies
SBS-Feintechnik
SC Professional Trading
SC Techswarm
SC3 Automation
SCA Data Systems
SCA Hygiene Products
SCAN COIN
SCAN-Optics
SCDI
SCI Innovations
SCI Manufacturing Singapore
SCI Systems
SCI Technology
SCL Elements
SCLE SFE
SCM Microsystems
SCM Products
SCR Engineers
SCS
SCSpro
SCT Optronics
SD Biosensor
SDD ITG
SDJ Technologies
SDK Kristall
SDL Communications
SDNware technology
SDO Communication Corperation
SDSystem
SDT information Technology
SE Controls Asia Pacific
SE-Elektronic
SEA Signalisation
SEA-ILAN
SEAL
SEBA Design
SECO
SECO-LARM USA
SED, a division of Calian
SEDA Chemical Products
SEDO
SEED International
SEEL
SEEQ Technology
SEEnergy
SEGA Enterprises
SEH Computertechnik
SEMA Electronics
SENSO2ME
SES
SES-imagotag
SES-imagotag Deutschland
SET
SET Engineering
SET Power Systems
SETA
SEV Tidsystem
SEW Eurodrive
SEnergy
SF Software Solutions
SF Technology
SFA
SFC Energy
SFOM Technology
SFR
SFT
SG Wireless
SGB Group
SGM Technology for lighting
SGSG Science & Technology
SHA-KEN
SHC Netzwerktechnik
SHEN ZHEN DA XIA LONG QUE Technology
SHEN ZHEN Fuchang Technology
SHEN ZHEN HENG Sheng HUI Digital Technol
SHEN ZHEN Huawang Technology CO;
SHEN ZHEN Michip Technologies
SHEN ZHEN NUO XIN Cheng Technology
SHEN ZHEN Pasun TECH CO.LTD
SHEN ZHEN QLS Electronic Technology
SHEN ZHEN SHI JIN HUA TAI Electronics
SHEN ZHEN SIS Science & Technology
SHEN ZHEN Skysi Wisdom Technology
SHEN ZHEN TTK Technology
SHEN ZHEN XIN HAO YUAN Precision Technol
SHEN ZHEN Yingjiachuang Electronics Tech
SHF Communication Technologies
SHI ControlSystems
SHIN-IL TECH
SHIN-OH Electronics CO., LTD. R&D
SHIN-Yosha
SHL Telemedicine International
SHS
SI Electronics
SIA "TeleSet"
SIAE-Microelettronica
SICK
SICS Swedish ICT
SID Informatica
SIEB & Meyer
SIIG
SIL3 Pty.Ltd
SIM Technology Group Shanghai Simcom
SIM2 Multimedia
SIMCom Wireless Solutions
SIMS
SIS Sat Internet Services
SISS Technology
SITA Messtechnik
SIUS
SJ Tek
SJI Industry
SK Mtek
SK Mtek microelectronics
SK Networks Service
SK Telesys
SK Teletech
SK hynix
SK-Elektronik
SKA Organisation
SKD System
SKF
SKG Electric Group
SKG Health Technologies
SKOV
SKS Automaatio
SKS Control
SKS Welding Systems
SKS-Kinkel Elektronik
SKTB SKiT
SKY Computers
SKY UK
SL Audio
SLAT
SLE quality engineering
SLOC
SM DSP
SM Information & Communication
SM Optics
SM-Electronic
SMA Railway Technology
SMA Regelsysteme
SMA Solar Technology
SMAR Laboratories
SMAX Technology
SMC
SMC Massachusetts
SMC Networks
SMD Informatica
SMG Enterprise
SMG Holdings
SMH Technologies
SMK-M
SMND
SMP
SMS Electric CO., LTD Zhengzhou
SMS Evoko Group
SMS Tecnologia Eletronica LTDA
SMS group
SMT
SMT Goupil
SMT Telecomm HK
SMT&C
SMTC
SMX
SMaBiT
SNB Technologies
SNCF EIM PAYS DE Loire
SNCF Mobilites
SNK
SNK Technologies
SNMP Research
SNR
SNS Solutions
SOAM Systel
SOC. DE Teleinformatique RTC
SOFT * RITE
SOHOware
SOL Industry
SOLIDpower
SOLiD Technologies
SOMO Holdings & TECH
SONICblue
SONO Computer
SONY Tektronix
SONY Visual Products
SONoC
SORB Engineering
SORD Computer
SOS LAB
SOUND4
SOWA Electric
SOYO Computer
SOYO Technology Development
SOtM
SP
SP Best
SP Controls
SPC Bioclinicum
SPC Electronics
SPD Development
SPE Smartico
SPE Systemhaus
SPEA
SPEC
SPG Controls
SPGPrints
SPI Lasers
SPII
SPIT Technology
SPJ Embedded Technologies
SPM Instrument
SPON Communication Technology
SPS
SPUR Products
SPX Flow Technology
SPX Radiodetection
SPX-ATEG
SPnS
SQF Spezialelektronik
SR Research
SR Telecom
SRC Computers
SRD Innovations
SRI International
SRS Group
SRT Wireless
SS Systems
SS Telecoms
SS Telecoms CC
SSD
SSH Communications Security
SSI Computer
SSI Schaefer Peem
SSK
SSL - Electrical Aerospace Ground Equipm
SST Taiwan
ST Access Control System
ST Aerospace Systems
ST Electronics
ST&T Instrument
STA Infinity LLP
STAC
STAR Micronics
STAR Technologies
STAR-Dundee
STAR-TEK
STB Datenservice
STC "Rainbow"
STC Business Systems
STEC
STEK
STEP
STI
STIM
STJ Electronics
STL
STL Solution
STMicroelectronics
STMicrolectronics International
STN
STNet
STOM System
STR Elektronik Josef Schlechtinger
STS Technologies
STT Condigi
STV Electronic
SUN Electronics
SUPoX Technology
SURE System
SUS
SUSE Linux
SVA Networks
SVA Technologies CO.LTD
SVA-Intrusion.com
SVEC Computer
SVM Microwaves
SVMS
SVP Broadcast Microwave
SVS-Vistek
SWS Australia
SWsoft
SY Electronics
SYGN House
SYLink Technologie
SYN-TECH Systems
SYNC Research
SYS TEC electronic
SYSN
SYStronics
SZ DJI Technology
SZ Telstar
Saab
Saab Danmark
Saafnet Canada
Saankhya Labs
Saber Technology
SabiOso
Sabik Offshore
Sabinetek
Sabre Technology
Sabtech Industries
Saco Smartvision
Sadel
Saehan Hitec
Saejin T & M
Saejin T&M
Safari Technologies
Safe Place Solutions
Safe-com
SafeTone Technology
SafeView
SafeWeb
Safegate International
Safelet
Safeline
Safetran Systems
Safetran Traffic Systems
Safetrust
Safety Management Systems
Safety Vision
Saffron Solutions
Safilo
Saft
Sagamore Systems
Sage
Sage Consultants
Sage Electronic Engineering
Sage Instruments
Sage Systems
SageTV
Sagemcom Broadband
Sagetech
Saginomiya Seisakusho
Sagittar
Sagrad
Sahara Networks
SaiNXT Technologies LLP
Saia Burgess Controls
Saia-Burgess Controls
Saice
Saiercom
Saijo Denki International
Sailer Electronic
Sailmon
Saint Song
Saintronic
Sakai System Development
Sakata Denki
Sakuma Design Office
Sakura Internet
Sakura Seiki
Salcomp
Salent Technologies
Salicru
Saline Lectronics
Salira Optical Network Systems
Salix Technologies
Salix Technology
Salland Electronics Holding
Salland Engineering
Salto Systems
Salunda
Salupo
Salutica Allied Solutions Sdn Bhd
Salutron
Salzbrenner media
Sam Nazarko Trading
SamJi Electronics
SamabaNova Systems
SambaNova Systems
Sambo Hitech
Sambon Precison and Electronics
Sambu Communics
Samhwa Telecom
Samil CTS
Samim
Samjeon
Samjin
Samjin Information & Communications
Sammi Information Systems
Sammi Onformation Systems
Sammy
Sampo
Sampo Technology
Samriddi Automations
Samsan
Samsara Networks
Samsin Innotec
Samsoft
Samson
Samsung Electro Mechanics
Samsung Electro-Mechanics
Samsung Electronics
Samsung Electronics Co., Ltd. Artik
Samsung Electronics Co., Ltd., Memory Di
Samsung Heavy Industries
Samsung Semiconductor
Samsung Techwin
Samsung Thales
Samtec
Samurai Ind. Prods Eletronicos Ltda
Samway Electronic
Samwell International
Samwin Hong Kong
Samwonfa
Samwontech
Samwoo Telecommunication
Samyoung Electronics
San Castle Technologies
San Valley Systems
San-Eisha
SanCastle Technologies
SanCom Technology
SanDisk
SanJet Technology
SanLogic
Sanchar Communication Systems
Sanchar Telesystems
Sand Network Systems
SandForce
SandLinks Systems
SandStream Technologies
Sandal
Sandar Telecast
Sandburst
Sandel Avionics
Sanden
Sandia National Laboratories
Sandmartin Electronics
Sands Instrumentation India
Sandstone Technologies
Sandvine
Sanei Electric
Sanford
SangSang Technology
Sangean Electronics
Sangfor Technologies
Sango Electronics
Sangoma Technologies
Sangshin elecom .co
Sanion
Sanix
Sanko Electric CO,.LTD
Sanko Electronics
Sanko-sha
Sankosha
Sankyo Intec
SankyuElectronics
Sanmei Electronics
Sanmina
Sanmina Israel
Sanmina Israel Medical Systems
Sanmina Shenzhen
Sanmina-SCI
Sanmina-SCI Hungary
Sanmina-SCI System DE Mexico S.A. DE C.V
Sanofi Pharmaceutical
Sanrad Intelligence Storage Communicatio
Sanritz
Sanritz Automation
Sansec Technology
Sansfil Technologies
Sanshin Electronics
Sanskruti
Sansonic Electronics USA
Sanstreak
Santa Barbara Imaging Systems
Santa Barbara Infrared
Santa Barbara Instrument Group
Santachi Video Technology
Santec
Santera Systems
Santosha Internatonal
Santur
Sanwa
Sanwa New Tec
Sanycom Technology
Sanyo Denki
Sanyo Electric
Sanyo Electronic Industries
Sanyo Industries
Sanyo Techno Solutions Tottori
Sanyu Industry
Sanyu Switch
Sapec
Sapphire Technology
Sarana Sistem Mikro
Saratoga Speed
Saratov Electrounit Production Plant nam
Sarcos
Sarian Systems
Sarnoff
Sarokal Test Systems
Sarotech
Sartorius Hamburg
Sartorius Lab Instruments
Sartorius Mechatronics T&H
Sartura
Sascal Displays
Sasken Technologies
Sasys e.K
SatCom Media
Satchwell Control Systems
Satcom Direct
Satcube
Satec
Satel
Satelco
Satelcom
Satelles
Satellink
Satellite Link Technology
Satellite Services
Satelsa Sistemas Y Aplicaciones De Telec
Satixfy Israel
Satkirit
Satmap Systems
Sator Controls
Satori Electoric
Satsky Communication Equipment
Saturn Solutions
Saturn South
Saunders Electronics
Savant Systems
Savari
Savelec
Savitech
Savox Communications
Savronik Elektronik
Savvius
SavvyCorp.com
Sawwave
Sayme Wireless Sensor Network
Sbarco Technology
Scaime
Scala Digital Technology
Scalable Network Technologies
Scalant Systems
Scalar
Scale Computing
Scale-Tec
Scale-Tron
Scalent Systems
Scalys
Scame Sistemi
Scan Engineering Telecom
Scandinova Systems
Scandyna
Scanivalve
Scanmatic
Scanmatik
Scannex Electronics
Scansonic MI
Scantech ID
Scanvaegt International
Scanvaegt Nordic
Scanvaegt Systems
Scaps
Scati Labs
Scenario Automation
Scenix Semiconductor
Schaffner Deutschland
Schaffner EMV
Scharco Elektronik
Scharfe-Sicht
Scharff Weisberg Systems Integration
Schawbel Technologies
Scheiber
Scheidt & Bachmann
Schenck Pegasus
Schenck Process
Schildknecht
Schiller
Schilling Robotics
Schindler - PORT Technology
Schindler Elevator
Schleicher GmbH & Co. Relaiswerke
Schleifenbauer Holding
Schlumberger
Schlumberger Technologies Retail Petrole
Schlumberger WELL Services
Schmartz
Schmid AG, energy solutions
Schmid Telecommunication
Schmid electronic
Schmidt
Schneider Displaytechnik
Schneider Electric
Schneider Electric Asia Pacific
Schneider Electric Canada
Schneider Electric Fire & Security
Schneider Electric Japan Holdings
Schneider Electric Korea
Schneider Electric Motion
Schneider Electric Motion USA
Schneider Electric Motion, Inc. USA
Schneider Electric Ultra Terminal
Schneider-Electric Co.Ltd,Shenzhen Branc
Schnick-Schnack-Systems
Schniewindt
Schnoor Industrieelektronik
Schoonderbeek Elektronica Systemen
Schrack Seconet
Schrack Seconet Care Communication
Schraml
Schreder
Schubert System Elektronik
SchulerControl
Schwechat - RISE
Schweers informationstechnologie
Schweitzer Engineering
Schwer+Kopka
SciLog
SciTronix
Science AND Engineering Services
Science-Technical Center "Rissa"
Scientech Electronics
Scientech Materials
Scientific Atlanta
Scientific Games
Scientific Lightning Solutions
Scientific Production Association Siberi
Scientific Research
Scientific Technologies
Scientific-Atlanta
Scientific-Atlanta Arcodan
Scientific-Production Enterprise Dynamic
Scientific-Technical Center "Epsilon"
Scimolex
Scinets
ScioTeq bvba
Scion
Sciospec Scientific Instruments
Sciovid
Scireq Scientific Respiratory Equipment
Scirocco
Scitex
Scitex Digital Printing
Scope Communications
Scope Information Management
ScopeSensor
Scopus International-Belgium
Scorpion Logic
Scorpion Precision Industry
Scosche Industries
ScottCare
Scotty Group Austria
Scout Security
Screen Innovations
Screen Service
Screen Subtitling Systems
Screen Technics
ScreenBeam
ScriptPro
Scrona
Scuf Gaming International
Sdtec
Se-Kure Controls
SeAH Networks
Sea Air and Land Communications
Sea Eagle Optoelectronic Information Tec
Sea Shell
SeaMicro
SeaTech Intelligent Technology
Seabridge
Seachange international
Seagate Cloud Systems
Seagate Technology
Seakeeper
Seakr Engineering
Seal One
Seal Shield
Sealed Unit Parts
Sealevel Systems
Seamap
Seamless Internet
Seanodes
Seartech
Season Design Technology
Season Electronics
Seasons 4
Seatech
Seaview Telecom
Seaway Networks
Seawing Kft
Sec.Eng Systems
SecWell Networks
Secad
Secfone Kft
Sechan Electronics
Secheron
Seclab
Secom
Secom-Industry co.LTD
Second Rule
Secret Labs
Sectra Secure-Transmission
Sectronic
Secturion Systems
SecuGen
SecuInfo
SecuWorks
Secudos
Secui.com
Secuinfo
Secuinfo Co.Ltd
Secura Key
Securaplane Technologies
Securay Technologies Ltd.Co
Secure Bits
Secure CARE Products
Secure Electrans
Secure Meters
Secure Systems & Services
Secure Works
SecureTech Systems
Securean
Securebase
Securelogix
Securetech
Securifi
Securitas Direct
Securitas Direct Espana, SAU
Securite Communications / Honeywell
Securiton
Security Alarms
Security Dynamics Technologies
Security Expert
Security Products International
Security Services Group
Security&Best
Securolytics
Securosys
Sedia Electronics
Sedo Systems
Sedona Networks
Seecode
Seed Core
Seedek
Seedsware
Seeed Technology
Seeiner Technology
Seeion Control
SeekTech
SeekerNet
Seer Technology
Seers Technology
Seetech
Seffle Instrument
Sefram
Segate Technology
Segger Microcontroller
Segnet
Segnetics
Sehaj Synergy Technologies
Sei
Seibu Electric
Seidel Elektronik GmbH Nfg.KG
Seiko Epson
Seiko Instruments
Seiko Systems
Seiko TIME Systems
Seikosha
Seine Image Int'l
Seitec
Seitec Elektronik
Seiwa Electric MFG
Seiwa Electronics
Seiwa Giken
Sejin Electron
Sejong security system Cor
Sekonic
Selco
Selcom Elettronica
Selea
Select Comfort
Select Engineered Systems
SelectTech GeoSpatial
Selectric Nachrichten-Systeme
Selectron Systems
Selekron Microcontrol
Selektro Power
Selesta Ingegneria
Selex Communications
Selex ES
Selkom
Selmatec
Selsius Systems
Selta Telematica
Seluxit
Selve
SemIndia System
SemaConnect
Semacon Business Machines
Semaphore Communications
Semex-EngCon
Semiconsoft
Semihalf
Semindia Systems
Semocon
Semptian
Semptian Technologies
Semtech
SenRa Tech
SenSys
SenTec
Sena Technologies
Senao International
Senceive
Sencon
Sencon UK
Sencore
Sendo
Sendtek
Senea
Seneca
Seneca Networks
Seneco
Senet
Senetas
Senhai Electronic Technology
Senient Systems
Senior Group
Senix
Senko
Sennheiser Communications
Sennheiser electronic
Senor TECH
Senquire
SensAble Technologies
Sensaio
Sensair
Sensapex
Sensaphone
Sensata Technologies
Sensative
Senscient
Senscomm Semiconductor
Sense For Innovation
Sense Labs
Sense Things Japan
SenseAnywhere
SenseNL
Sensefarm
Senseit
Senselogix
Senseon
Sensicast Systems
Sensile Technologies
Sensing LABS
SensingTek
Sensitron Semiconductor
Sensity Systems
Sensium Healthcare
SensoPart
SensoTec
SensoTech
Sensobox
Sensohive Technologies
Sensometrix
Sensoneo
Sensoptics
Sensor 42
Sensor Developments
Sensor Highway
Sensor Switch
Sensor to Image
Sensor-Technik Wiedemann
SensorPush
SensorTec-Canada
Sensorberg
Sensoria
Sensorist
Sensormatic Electronics
Sensoro
Sensoronic
Sensortech Systems
Sensory Networks
Sensoterra
Sensovation
Sensus
Sensus Healthcare
Sensus Metering Systems
Sensus Metering Systems Israel
Sensys
Sensys Networks
Sensys Technologies
Sensys Traffic
Sentec
Sentec Co.Ltd
Sentec E&E
Senticare
Sentient Networks
Sentilla
Sentinel Wireless
Sentinhealth
Sentinum
Sentito Networks
Sentivision
Sentrus Government Systems Division
Sentry
Sentry 360 Security
Sentry Telecom Systems
Sentry360
Seohwa Telecom
Seojun Electric
Seon Design
Seongji Industry
SeorimTechnology
Seoul Commtech
Seoul Electronics&Telecom
Seoultek Valley
Seowonintech
Seowoo
Sepaton
Sepro Robotique
Sepsa
Septentrio
Septentrio nv/sa
Septier Communication
Sepura
Sequans Communications
Sequel Technologies
Sequent
Sequent Computer Systems
Sequentric Energy Systems
Sequestered Solutions
Sequip S+E
Sequoia Technology Group
Sequtec
SerEnergy
Seranoa Networks
Seraphim Optronics
SercoNet
Sercom Regeltechniek
Sercomm
Sercomm France
Sercomm Japan
Sercomm Philippines
Serelec
Serial Image
Serial System
SerialTek
Serialway Communication Technology
Serious Integrated
Seritech Enterprise
Sernet Technologies
Serome Technology
Seronics co.ltd
Serra Soldadura
Serrature Meroni
Sertec
Sertel Electronics UK
Sertone, a division of Opti-Knights
Servaind
Server Racks Australia
Server Technology
ServerEngines
ServerNet
ServerU
Servercom
Servergy
Serveron
Serveron / Qualitrol
Service Plus
Servicios Condumex, S. A. de C. V
Servicios Electronicos Industriales Berb
Servimat
Servo-Robot
Servotronix Motion Control
Sesol Industrial Computer
SetOne
SetaBox Technology
Setaram
Setha Industria Eletronica LTDA
Setrix
Seungil Electronics
Seven Solutions
Sevensense Robotics
Severin Elektrogerate
Sevio
Sevis Systems
Sewoo TECH
Seyeon TECH
Seznam.cz, a.s., CZ26168685
Sferrum
Sforzato
Shaanxi Gangsion Electronic Technology
Shaanxi GuoLian Digital TV Technology
Shaanxi Hitech Electronic
Shaanxi Ruixun Electronic Information Te
Shachihata
Shadin Avionics
Shadong Luneng Jicheng Electronics
Shadow Creator Information Technology
Shadrinskiy Telefonny Zavod
ShanDong Domor Intelligent S&T
ShanDong Tecsunrise
Shandhai Landleaf Architecture Technolog
Shandong Aotai Electric
Shandong Bittel Electronics
Shandong Hospot IOT Technology
Shandong Intelligent Optical Communicati
Shandong KAER Electric.CO
Shandong Kehui Power Automation
Shandong Linkotech Electronic
Shandong Luneng Intelligence Technology
Shandong New Beiyang Information Technol
Shandong Senter Electronic
Shandong Siasun Industrial Software Rese
Shandong Taixin Electronic
Shandong USR IOT Technology
Shandong ZTop Microelectronics
Shandong Zhongan Technology
Shandong free optical technology
Shang Hai Tyd. Electon Technology
ShangHai Aigentoo Information Technology
ShangHai Broadband Technologies CO.LTD
ShangHai Canall Information Technology
ShangHai SnowLake Technology
ShangHai WangYong Software
ShangHai Y&Y Electronics
ShangHai cellink
ShangHai sunup lighting
Shangdong Bosure Automation Technology
Shanghai AdaptComm Technology
Shanghai AiGentoo Information Technology
Shanghai Airm2m Communication Technology
Shanghai Armour Technology
Shanghai Artimen Technology
Shanghai B&A Technology
Shanghai B-Star Technology
Shanghai B-star Technology
Shanghai Baud Data Communication
Shanghai Bellmann Digital Source
Shanghai Brellet Telecommunication Techn
Shanghai BroadMobi Communication Technol
Shanghai Broadan Communication Technolog
Shanghai Broadwan Communications
Shanghai Bwave Technology
Shanghai Cambricon Information Technolog
Shanghai Cargoa M.&E.Equipment CO.LTD
Shanghai Charmhope Information Technolog
Shanghai Chenzhu Instrument
Shanghai Chint Power Systems
Shanghai Clouder Semiconductor
Shanghai Communication
Shanghai DGE
Shanghai Dahua Scale Factory
Shanghai Danyan Information Technology
Shanghai Daorech Industry Developmnet
Shanghai Dare Technologies
Shanghai DareGlobal Technologies
Shanghai DigiVision Technology
Shanghai Digicube Info&Tech
Shanghai Diveo Technology
Shanghai Doit IOT Technology
Shanghai Dongzhou-Lawton Communication T
Shanghai ECone Technology
Shanghai EDO Technologies
Shanghai EICT Global Service
Shanghai East China Computer
Shanghai Ehong Technology
Shanghai Embedway Information Technologi
Shanghai Engineering Science & Technolog
Shanghai Espacetime Technology
Shanghai Facom Electronics Technology
Shanghai Fangzhiwei Information Technolo
Shanghai Feixun Communication
Shanghai Flexem Technology
Shanghai Flyco Electrical Appliance
Shanghai Focus Vision Security Technolog
Shanghai GMT Digital Technologies
Shanghai Gaozhi Science & Technology Dev
Shanghai Gaozhi Science&Technology Devel
Shanghai Gbcom Communication Technology
Shanghai Genvision Industries
Shanghai Greatwall Safety System
Shanghai Guao Electronic Technology
Shanghai HI-TECH Control System
Shanghai HITE-Belden Network Technology
Shanghai Hanyi Technologies Co,.Ltd
Shanghai High-Flying Electronics Technol
Shanghai Holystar Information Technology
Shanghai Hongzhuo Information Technology
Shanghai Hoping Technology
Shanghai Hourui Technology
Shanghai Howell Electronic
Shanghai HuRong Communication Technology
Shanghai Huahong Integrated Circuit
Shanghai Huaqin Telecom Technology
Shanghai Hulu Devices
Shanghai Hyco Genyong Technology
Shanghai IUV Software Development
Shanghai Imilab Technology Co.Ltd
Shanghai Infinity Wireless Technologies
Shanghai InfoTM Microelectronics
Shanghai Institute of Applied Physics, C
Shanghai Irisian Optronics Technology
Shanghai JCY Technology
Shanghai JaWay Information Technology
Shanghai Jiao Da Hisys Technology
Shanghai Jing Ren Electronic Technology
Shanghai Jinghan Weighing Apparatus
Shanghai Jinnian information technology
Shanghai Joindata Technology
Shanghai Junqian Sensing Technology
Shanghai Jupper Technology Co.Ltd
Shanghai Kaixiang Info Tech
Shanghai Kenmyond Industrial Network Equ
Shanghai Kingto Information Technology
Shanghai KuanYu Industrial Network Equip
Shanghai Laisi Information Technology
Shanghai LeXiang Technology
Shanghai Linguo Technology
Shanghai Listen TECH.LTD
Shanghai Listent Medical Tech
Shanghai Longcheer Technology
Shanghai Longjing Technology
Shanghai Longpal Communication Equipment
Shanghai Luster Teraband photonic
Shanghai Luying International Trade
Shanghai Lynuc CNC Technology
Shanghai MRDcom
Shanghai Magic Mobile Telecommunication
Shanghai Maigantech
Shanghai Meridian Technologies
Shanghai Mexon Communication Technology
Shanghai Mininglamp AI Group
Shanghai Mission Information Technologie
Shanghai Mo xiang Network Technology
Shanghai Moaan Intelligent Technology
Shanghai Mobiletek Communication
Shanghai Mountain View Silicon
Shanghai Mxchip Information Technology
Shanghai Nanchao Information Technology
Shanghai Net Miles Fiber Optics Technolo
Shanghai Nohmi Secom Fire Protection Equ
Shanghai Notion Information Technology
Shanghai Nutshell Electronic
Shanghai Onlan Communication Tech
Shanghai Pateo Electronic Equipment Manu
Shanghai Pixsur Smart Technology
Shanghai Prophet Electronic Technology
Shanghai Pujiang Smart Card Systems
Shanghai QianJin Electronic Equipment
Shanghai Qianjin Electronic Equipment
Shanghai Qihui Telecom Technology
Shanghai Qinyue Communication Technology
Shanghai RW ELE&TEC
Shanghai Railway Communication Factory
Shanghai Reacheng Communication Technolo
Shanghai Reallytek Information Technolog
Shanghai Risingpo Electronics
Shanghai Routech
Shanghai Rui Rui Communication Technolog
Shanghai Ruijie Technology
Shanghai SUN Telecommunication
Shanghai Sango Network Technology
Shanghai Satellite Communication Technol
Shanghai Seari Intelligent System
Shanghai Seeyoo Electronic & Technology
Shanghai Shenou Communication Equipment
Shanghai Shenxu Technology
Shanghai Shuncom Electronic Technology
Shanghai Sibo Telecom Technology
Shanghai Siflower Communication Technolo
Shanghai Simcom
Shanghai Siminics Optoelectronic Technol
Shanghai Smart System Technology
Shanghai Sunmi Technology
Shanghai Sunmon Communication Technogy
Shanghai Super Electronics Technology
Shanghai Surveillance Technology
Shanghai TYD Elecronic Technology
Shanghai Taiji Software
Shanghai Think-Force Electronic Technolo
Shanghai Tiancheng Communication Technol
Shanghai Tianhe Automation Instrumentati
Shanghai Tieda Telecommunications Equipm
Shanghai Tigercel Communication Technolo
Shanghai Tricheer Technology
Shanghai Typrotech Technology Co.Ltd
Shanghai UMEinfo
Shanghai Ucan Automation Equipment
Shanghai Ulink Telecom Equipment
Shanghai Uniscope Technologies
Shanghai VLC Technologies
Shanghai Viroyal Electronic Technology
Shanghai Visking Digital Technology
Shanghai Visteon Automotive Electronics
Shanghai WDK Industrial
Shanghai WOASiS Telecommunications
Shanghai Walktech Information Technology
Shanghai Wedone Digital
Shanghai Wellpay Information Technology
Shanghai Westwell Information and Techno
Shanghai Winaas Co. Equipment
Shanghai Wind Technologies
Shanghai Winner Information Technology
Shanghai Wise-Tech Intelligent Technolog
Shanghai X-Cheng telecom
Shanghai XZ-COM.CO
Shanghai XiMei Electronic Technology
Shanghai Xiaodu Technology
Shanghai Xiaoyan Technology
Shanghai Xiaoyi Technology
Shanghai Xietong Technology
Shanghai XinMiaoLink Technology
Shanghai Xinyou Information Technology
Shanghai Xun Shi Communications Equipmen
Shanghai Xuntai Information Technology
Shanghai YVR Technology
Shanghai Yali Electron
Shanghai Yanhe automation technology
Shanghai Yitu Technology
Shanghai YottaTech
Shanghai YuanAn Environmental Protection
Shanghai ZLAN Information Technology
Shanghai ZTE Technologies
Shanghai Zenchant Electornics
Shanghai Zhongmi Communication Technolog
Shanghai ZoomSmart Technology
Shanghai Zxelink
Shanghai annijie Information technology
Shanghai gatang technology
Shanghai iComhome
Shanghai magcomm communication technolog
Shanghai o-solution electronics & Techno
Shanghai qinzhuo Electronic
Shanghai tongli information technology
Shanghai- British Information Technology
Shangnuo
Shangyin Intelligence Technology Shandon
Shanhai Gbcom Communication Technology
Shannon Systems
Shantou Institute of Ultrasonic Instrume
Shantou Yingsheng Import & Export Tradin
Shanxi Baixin Information Technology
Shanxi ZhuoZhi fei High Electronic Techn
Shany Electronic
Shaoxing Ourten Electronics
Shaoxing ShunChuang Technology
ShareGate
Sharetronic Data Technology
Sharetronic Group
Sharewave
Shark Multimedia
SharkNinja
Sharp
Shasta Networks
Shaw Communications
Sheba Systems
Shelcad Communications
Shell International Exploration and Prod
Shellcomm
Shen Zhen City YaKun Electronics
Shen Zhen Euse Technology
Shen Zhen HaiHe Hi-Tech
Shen Zhen Lite Star Electronics Technolo
Shen Zhen RND Electronic
Shen Zhen Shi Xin Zhong Xin Technology
ShenYang ZhongKe-Allwin Technology Co.LT
ShenZhen ACTO Digital Video Technology
ShenZhen ANYK Technology
ShenZhen Apexis Electronic
ShenZhen Arts Changhua Intelligent Techn
ShenZhen Beide Technology
ShenZhen C&D Electronics CO.Ltd
ShenZhen Cando Electronics
ShenZhen Chainway Information Technology
ShenZhen Chenyee Technology
ShenZhen ChuangMo Electronics Technology
ShenZhen Chuangwei Electronic Appliance
ShenZhen Comstar Technology
ShenZhen Continental Wireless Technology
ShenZhen DeLippo Technology
ShenZhen EZL Technology
ShenZhen EepuLink
ShenZhen Figigantic Electronic
ShenZhen Fudeyu Technology
ShenZhen Hitom Communication Technology
ShenZhen Huafu Information technology Co
ShenZhen Hugsun Technology
ShenZhen Idwell Technology
ShenZhen JuWangShi Tech
ShenZhen Kang Hui Technology
ShenZhen Konka Telecommunication Technol
ShenZhen LanShuo Communication Equipment
ShenZhen Lark Acoustics
ShenZhen LingKeWeiEr Technology
ShenZhen Mornsun Smartlinker
ShenZhen MovingComm Technology
ShenZhen OnMicro Electronics
ShenZhen Panrich Technology
ShenZhen Protruly Electronic
ShenZhen QianHai Comlan communication
ShenZhen Qualmesh Technology
ShenZhen Rapoo Technology
ShenZhen RicherLink Technologies
ShenZhen Selenview Digital Technology
ShenZhen ShiHua Technology
ShenZhen ShuaiXian Electronic Equipment
ShenZhen Smart&Aspiration
ShenZhen Sweet Rain Electronics
ShenZhen TIGO Semiconductor
ShenZhen Telacom Science&Technology
ShenZhen Temobi Science&Tech Development
ShenZhen Temwey Innovation Technology
ShenZhen TianGang Micro Technology CO.LT
ShenZhen Topband
ShenZhen Topstar Technology
ShenZhen TuLing Robot
ShenZhen Ultra Easy Technology
ShenZhen Unitone Electronics
ShenZhen XinHuaTong Opto Electronics
ShenZhen XunBao Network Technology
ShenZhen Yuyangsheng technology
ShenZhen ZYT Technology
ShenZhen Zhengjili Electronics
ShenZhen ZhongRuiJing Technology
ShenZhen jieshun Science&Technology Indu
ShenZhenBoryNet
ShenZhenShi Evada technology
ShengHai Electronics
Shengli Financial Software Development
Shengqu Information Technology
Shennan Circuits
Shenou Communication Equipment
Shenyang Ali Technology
Shenyang Internet Technology
Shenyang Machine Tool Research & Design
Shenyang Neu-era Information & Technolog
Shenyang Teche Technology
Shenyang Tongfang Multimedia Technology
Shenyang Vibrotech Instruments
Shenyang wisdom Foundation Technology De
Shenzhen 10Gtek Transceivers
Shenzhen 10MOONS Technology Development
Shenzhen 3Nod Digital Technology
Shenzhen 3SNIC information technology
Shenzhen ACT Industrial
Shenzhen AEE Technology
Shenzhen AI Develop & Manufacture
Shenzhen AOA Technology
Shenzhen AORO Communication Equipment
Shenzhen ATUE Technology
Shenzhen ATX Technology
Shenzhen AV-Display
Shenzhen AWT science & technology
Shenzhen AZW Technology
Shenzhen Action Technologies
Shenzhen Advance River System Technology
Shenzhen Advanced Video Info-Tech
Shenzhen Aero-Startech. Co.Ltd
Shenzhen Afoundry Electronic
Shenzhen Aikede Technology
Shenzhen Aisat Electronic
Shenzhen Aiwinn information Technology
Shenzhen Alfeye Technology
Shenzhen All-Smartlink Technology
Shenzhen Allywll
Shenzhen Along Investment
Shenzhen Amediatech Technology
Shenzhen Americas Trading
Shenzhen Andakai Technologies
Shenzhen Anycon Electronics Technology
Shenzhen Anysec Technology
Shenzhen Apical Technology
Shenzhen Arronna Telecom
Shenzhen Ateko Photoelectricity
Shenzhen Atsmart Technology
Shenzhen BIO I/E
Shenzhen BUL-TECH
Shenzhen Baitong Putian Technology
Shenzhen Bao Lai Wei Intelligent Technol
Shenzhen Baoan Fenda Industrial
Shenzhen Baoan Gaoke Electronics
Shenzhen Baojia Battery Technology
Shenzhen Baolijie Technology
Shenzhen Baoxin Tech
Shenzhen Basicom Electronic
Shenzhen Belon Technology
Shenzhen Belzon Technology
Shenzhen Bestway Technology
Shenzhen Bilian Electronic
Shenzhen Bilian electronic
Shenzhen Bitland Information Technology
Shenzhen BoClouds Technology
Shenzhen Bococom Technology
Shenzhen Bolutek Technology
Shenzhen Boomtech Industrial
Shenzhen Boomtech Industry
Shenzhen Bopengfa Elec&Technology
Shenzhen Broadtel Telecom
Shenzhen Bus-Lan Technology
Shenzhen C & D Electronics
Shenzhen C&D Electronics
Shenzhen C-DIGI Technology
Shenzhen C-Data Technology
Shenzhen CLOU Electronics
Shenzhen CSE Technology
Shenzhen CUCO Technology
Shenzhen CYX Technology
Shenzhen Cameray Electronic
Shenzhen Candour
Shenzhen Cannice Technology
Shenzhen Canzone Technology
Shenzhen CareDear Communication Technolo
Shenzhen Carsafe Technology Development
Shenzhen Catic Bit Communications Techno
Shenzhen Catic Information Technology In
Shenzhen Century Xinyang Technology
Shenzhen Ceres Technology
Shenzhen Chanslink Network Technology
Shenzhen Chenggu Technology
Shenzhen Chenzhuo Technology
Shenzhen Chima Technologies
Shenzhen ChipTrip Technology
Shenzhen ChuangDao & Perpetual Eternal T
Shenzhen Chuangwei-RGB Electronics
Shenzhen Chuangxin Internet Communicatio
Shenzhen Chuangyou Acoustic Technology
Shenzhen City LinwlanTechnology
Shenzhen City billion Leiden science and
Shenzhen Civicom Technology
Shenzhen Cloudynamo Internet Technologie
Shenzhen Cogitation Technology
Shenzhen Colorful Yugong Technology and
Shenzhen Colorwin Optical Technology
Shenzhen Comix HST Cloud Computing
Shenzhen Communication Technologies
Shenzhen Communication Technology
Shenzhen Comnect Technology
Shenzhen Compare Electronics
Shenzhen Compass Technology Development
Shenzhen Comstar .Technology
Shenzhen Concox Information Technology
Shenzhen Coolhear Information Technology
Shenzhen Coolkit Technology
Shenzhen Coship Electronics
Shenzhen Coship Software
Shenzhen Costar Electronics
Shenzhen Crave Communication
Shenzhen Cudy Technology
Shenzhen Cultraview Digital Technology
Shenzhen Cultraview Digital Technology C
Shenzhen Cylan Technology
Shenzhen Cztic Electronic Technology
Shenzhen D-light Technolgy
Shenzhen DAPU Microelectronics
Shenzhen Dajiahao Technology
Shenzhen Dandelion Intelligent Cloud Tec
Shenzhen Dangs Science & Technology
Shenzhen Dangs Science and Technology
Shenzhen Daotong Technology
Shenzhen Daren HI-Tech Electronics
Shenzhen Daystar Technology
Shenzhen Dazoo Technologies
Shenzhen Decnta Technology
Shenzhen Deejoy Lighting Technology
Shenzhen Dehoo Technology
Shenzhen Delos Electronic
Shenzhen Digissin Technology
Shenzhen Dinghe Communication
Shenzhen Dingsheng Intelligent Technolog
Shenzhen Dinstech Technology
Shenzhen Dolphin Electronic
Shenzhen Domenor Technology
Shenzhen Doogee Hengtong Technology
Shenzhen Doov Technology
Shenzhen DophiGo IoT Technology
Shenzhen Double Better Technology
Shenzhen Dptek Technology
Shenzhen Duubee Intelligent Technologies
Shenzhen Dvbworld Technology
Shenzhen Dynamax Software Development
Shenzhen ECOM Technology
Shenzhen ELI Technology
Shenzhen EX-LINK Technology
Shenzhen EZpro Sound & Light Technology
Shenzhen Eastern Digital Tech
Shenzhen Ecsino Tecnical
Shenzhen Egreat Tech
Shenzhen Elebao Technology
Shenzhen Electron Technology
Shenzhen Elink Technology
Shenzhen Elsky Technology
Shenzhen Emeet Intelligent Technology
Shenzhen Envicool Information Technology
Shenzhen Eternal Idea Tech
Shenzhen Eunicum Electric
Shenzhen Eview GPS Technology
Shenzhen Evolution Dynamics
Shenzhen Excelland Technology
Shenzhen Excelsecu Data Technology
Shenzhen Excera Technology
Shenzhen Eycom Technology
Shenzhen FAST Technologies
Shenzhen FDC Electuonic
Shenzhen FH-NET Optoelectronics
Shenzhen FISE Technology Holding
Shenzhen Fangzhicheng Technology
Shenzhen Fanhai Sanjiang Electronics
Shenzhen Fanweitai Technology Service
Shenzhen Fanzhuo Communication Technolog
Shenzhen Fastrain Technology
Shenzhen Feasycom Technology
Shenzhen Feibit Electronic Technology
Shenzhen Feima Robotics Technology
Shenzhen Feitengyun Technology
Shenzhen Fenda Technology
Shenzhen Fenglian Technology
Shenzhen Fengliyuan Energy Conservating
Shenzhen Ferex Electrical
Shenzhen Fionexx Technologies
Shenzhen First Blue Chip Technology
Shenzhen First Mile Communications
Shenzhen Focuscom Communication Technolo
Shenzhen Forcelink Electronic
Shenzhen Fortune Ship Technology
Shenzhen Forward Industry
Shenzhen Four Seas Global Link Network T
Shenzhen Friendcom Technology Developmen
Shenzhen Fsan Intelligent Technology
Shenzhen Full-join Technology
Shenzhen Furtunetel Communication
Shenzhen Furuilian Electronic
Shenzhen Fuzhi Software Technology
Shenzhen G-link Digital Technology
Shenzhen G.Credit Communication Technolo
Shenzhen GIEC Electronics
Shenzhen GRID Technology
Shenzhen GST Security and Safety Technol
Shenzhen GainStrong Technology
Shenzhen Gaona Electronic CO.LTD
Shenzhen General Measure Technology
Shenzhen Geniatech
Shenzhen Geshem Technology
Shenzhen Giant Microelectronics
Shenzhen Gigalight Technology
Shenzhen Ginto E-commerce
Shenzhen Ginwave Technologies
Shenzhen Golden Star Technology
Shenzhen Gongjin Electronics
Shenzhen Gongjin Electronics CO.,LT
Shenzhen Goodix Technology
Shenzhen Gospell Smarthome Electronic
Shenzhen Grandsun Electronic
Shenzhen Guang Lian Zhi Tong
Shenzhen Guo Wei Electronic
Shenzhen Guowei Shidai Communication Equ
Shenzhen Guzidi Technology
Shenzhen Gwelltimes Technology
Shenzhen H&T Intelligent Control
Shenzhen HAMP Science & Technology
Shenzhen HC-WLAN Technology
Shenzhen HCN.Electronics
Shenzhen HIVT Technology
Shenzhen HQVT Technology
Shenzhen HS Fiber Communication Equipmen
Shenzhen Hai yingZhilian Industrial
Shenzhen Haichuan Intelligent Informatio
Shenzhen Hailuck Electronic Technology
Shenzhen Haipengxin Electronic
Shenzhen Haitianxiong Electronic
Shenzhen Haiying Wire Tech
Shenzhen Hangsheng Electronics
Shenzhen Hankvision Technology
Shenzhen Hanshine Technology Co.Ltd
Shenzhen Hanzsung Technology
Shenzhen Hdcvt Technology
Shenzhen He&e Technology
Shenzhen Hebang Electronic
Shenzhen Heguang Measurement & Control T
Shenzhen Hengyi Technology
Shenzhen Heqiang Electronics
Shenzhen Herofun BIO-TECH
Shenzhen Herotel Tech
Shenzhen Hewang Electric
Shenzhen Hexicom Technology
Shenzhen Hexin Automation Technology
Shenzhen Hi-Net Technology
Shenzhen Highsharp Electronics
Shenzhen Hikeen Technology
Shenzhen Hipad Telecommunication Technol
Shenzhen Hisource Technology Development
Shenzhen Hoin Internet Technology
Shenzhen Hojy Software
Shenzhen Holatek
Shenzhen Hollyland Technology
Shenzhen Homecare Technology
Shenzhen HommPro Technology
Shenzhen Honesty Electronics
Shenzhen HongRui Optical Technology
Shenzhen Hongde Smart LINK Technology
Shenzhen Hongdian Technologies
Shenzhen Honor Electronic
Shenzhen Hooenergy Technology
Shenzhen Horn Audio
Shenzhen Huabai Intelligent Technology
Shenzhen Huachuang Shidai Technologyco
Shenzhen Huadoo Bright Group Limitied
Shenzhen Hualistone Technology
Shenzhen Huanhu Technology
Shenzhen Huanuo Internet Technology
Shenzhen Huanyin Electronics
Shenzhen Huapu Digital
Shenzhen Huaruian Technology
Shenzhen Huaxuchang Telecom Technology
Shenzhen Huaxun ARK Technologies
Shenzhen Huazhong Technology
Shenzhen Hubsan Technology
Shenzhen Hui Rui Tianyan Technology
Shenzhen Huinengyuan Technology
Shenzhen Huisheng Information Technology
Shenzhen Huitaiwei Tech
Shenzhen Huntkey Electric
Shenzhen IK World Technology
Shenzhen INVT Electric
Shenzhen IP-COM Network
Shenzhen IP3 Century Intelligent Technol
Shenzhen Ikinloop Technology
Shenzhen Incar Technology
Shenzhen Innovaconn Systems
Shenzhen Inpor cloud Computing
Shenzhen Intellifusion Technologies
Shenzhen Intellirocks Tech
Shenzhen Itlong Intelligent Technology
Shenzhen JEHE Technology Development
Shenzhen JMicron Intelligent Technology
Shenzhen JRUN Technologies
Shenzhen JSR Technology
Shenzhen Jetnet Technology
Shenzhen Jialihua Electronic Technology
Shenzhen Jiapeng Huaxiang Technology
Shenzhen Jiaxinjie Electron
Shenzhen Jie Shi Lian Industrial
Shenzhen JieXingTong Technology
Shenzhen Jin Yun Video Equipment
Shenzhen JingHanDa Electronics Co.Ltd
Shenzhen Jingxun Software Telecommunicat
Shenzhen Jingxun Technology
Shenzhen Jinhengjia Electronic
Shenzhen Jinkeyi Communication
Shenzhen Jiuzhou Electric
Shenzhen Jixian Technology
Shenzhen JoinCyber Telecom Equipment
Shenzhen JoiningFree Technology
Shenzhen Jointelli Technologies
Shenzhen Jooan Technology
Shenzhen Joyetech Electronics
Shenzhen Juchin Technology
Shenzhen Juding Electronics
Shenzhen Jun Kai Hengye Technology
Shenzhen Junlan Electronic
Shenzhen JustLink Technology
Shenzhen Justek Technology
Shenzhen KKM
Shenzhen KTC Technology
Shenzhen KTC Technology Group
Shenzhen KUKU Technology
Shenzhen Kaiboer Technology
Shenzhen Kaifa Technology
Shenzhen Kaixuan Visual Technology
Shenzhen Kalif Electronics
Shenzhen Kang Ying Technology Co.Ltd
Shenzhen Kertong Technology
Shenzhen Kezhonglong Optoelectronic Tech
Shenzhen King Will Technology
Shenzhen Kingtech Communication Equipmen
Shenzhen Kingvt Electronics
Shenzhen Kinstone D&T Develop
Shenzhen Kootion Technology
Shenzhen Kstar Science and Technology
Shenzhen Kuang-chi Space Technology
Shenzhen Kunlun TongTai Technology
Shenzhen Lachesis Mhealth
Shenzhen Lanfeng Times Industrial
Shenzhen Lantech Electronics
Shenzhen Lanxus technology
Shenzhen Ldrobot
Shenzhen Lemon Network Technology
Shenzhen Lencotion Technology
Shenzhen LiWiFi Technology
Shenzhen Liandian Communication Technolo
Shenzhen Lianfaxun Electronic Technology
Shenzhen Lianrui Electronics
Shenzhen Libre Technology
Shenzhen Libtor Technology
Shenzhen Lidaxun Digital Technology
Shenzhen Lifesense Medical Electronics
Shenzhen Lihewei Electronics Co.,Ltd.Hun
Shenzhen Linghai Electronics
Shenzhen Linghangyuan Digital Technology
Shenzhen Link technology
Shenzhen Linkworld Technology Co,.LTD
Shenzhen Linnking Electronics
Shenzhen Linsn Technology Development
Shenzhen Liown Electronics
Shenzhen Lisaier Tronics
Shenzhen Loadcom Technology
Shenzhen Longtech Electronics
Shenzhen Longway Technologies
Shenzhen Longyun Lighting Electric Appli
Shenzhen Ltime In-Vehicle Entertainment
Shenzhen Lucky Sonics
Shenzhen Luxurite Smart Home
Shenzhen MDK Digital Technology
Shenzhen MMUI
Shenzhen MTC
Shenzhen MTN Electronics
Shenzhen Madigi Electronic Technology
Shenzhen Magnus Technologies
Shenzhen MaiWei Cable TV Equipment
Shenzhen Mainuoke Electronics
Shenzhen Malata Mobile Communication
Shenzhen Malio Technology
Shenzhen Maxmade Technology
Shenzhen Maxtang Computer
Shenzhen Medica Technology Development
Shenzhen Mees Hi-Tech
Shenzhen Megmeet Drive Technology
Shenzhen Megmeet Electrical
Shenzhen MeiG Smart Technology
Shenzhen Meidou Technology
Shenzhen Meigao Electronic Equipment
Shenzhen Meione Technology
Shenzhen Melon Electronics
Shenzhen Mercury Communication Technolog
Shenzhen Mestechs Technology
Shenzhen MiaoMing Intelligent Technology
Shenzhen Micro&Nano Perception Computing
Shenzhen Mimowave Technology
Shenzhen Mindray Animal Medical Technolo
Shenzhen Minew Technologies
Shenzhen Minicreate Technology
Shenzhen Mining Technology
Shenzhen Modern Cowboy Technology
Shenzhen Mopnet Industrial
Shenzhen MoreSense Technology
Shenzhen My-power Technology
Shenzhen NEED technology
Shenzhen NVC Cloud Technology
Shenzhen Nation RFID Technology
Shenzhen NeaTech Intelligence Technology
Shenzhen Neostra Technology Co.Ltd
Shenzhen Neoway Technology
Shenzhen Netcom Electronics
Shenzhen Netforward Micro-Electronic
Shenzhen Netis Technology
Shenzhen New Species Technology
Shenzhen New-Bund Technology
Shenzhen Newabel Electronic
Shenzhen Nokelock Technology
Shenzhen Norco lntelligent Technology
Shenzhen Ntmer Technology
Shenzhen Nufilo
Shenzhen Nufilo Electronic Technology
Shenzhen Nuolijia Digital Technology
Shenzhen Nuoshi Technology
Shenzhen OXO Technology
Shenzhen Ogemray Technology
Shenzhen Olanboa Technology
Shenzhen One-Nine Intelligent Electronic
Shenzhen Onega Technology
Shenzhen Optfocus Technology
Shenzhen Orange Digital Technology
Shenzhen Orvibo Technology
Shenzhen Ostar Display Electronic
Shenzhen Ouzheng Electronic Tech Co,.Ltd
Shenzhen PHilorise Technical
Shenzhen PUAS Industrial
Shenzhen Pante Electronics Technology
Shenzhen Pay Device Technology
Shenzhen Peizhe Microelectronics CO .LTD
Shenzhen Pennda Technologies
Shenzhen Phaten Tech
Shenzhen Photon Broadband Technology
Shenzhen Pinsida Technology
Shenzhen Pisoftware Technology
Shenzhen Powercom
Shenzhen Prayfly Technology
Shenzhen Prifox Innovation Technology
Shenzhen Primestone Network Technologies
Shenzhen Progress&WIN Technology
Shenzhen Pu Ying Innovation Technology
Shenzhen PuHua Technology
Shenzhen Pulier Tech
Shenzhen Qihoo Intelligent Technology
Shenzhen Qihu Intelligent Technology
Shenzhen Qiutian Technology
Shenzhen Quanlong Technique Co.Ltd
Shenzhen Qunfang Technology
Shenzhen RB-LINK Intelligent Technology
Shenzhen RF Technology
Shenzhen RF-LINK Technology
Shenzhen Ramos Digital Technology Co,.Lt
Shenzhen Reach software technology
Shenzhen Reecam Tech.Ltd
Shenzhen Rihuida Electronics
Shenzhen Riitek Technology
Shenzhen Rikomagic Tech
Shenzhen Riopine Electronics
Shenzhen Rolstone Technology
Shenzhen Rongan Networks Technology
Shenzhen Rongda Computer
Shenzhen RouterD Networks
Shenzhen Royole Technologies
Shenzhen Rui Ying Da Technology
Shenzhen Rui jiali Electronic Technology
Shenzhen Ruishi Information Technology
Shenzhen Ruixunyun Technology
Shenzhen Runhuicheng Technology
Shenzhen Runsil Technology
Shenzhen SC Technologies
Shenzhen SDG Donzhi Technology
Shenzhen SDGI CATV
Shenzhen SDMC Technology
Shenzhen SEA STAR Technology
Shenzhen SED Information Technology
Shenzhen SEI Robotics
Shenzhen SEWO Technology
Shenzhen SHX Technology
Shenzhen SIC Technology
Shenzhen Safe vision Technology
Shenzhen Samchung Video Technology
Shenzhen SanYeCao Electronics
Shenzhen Sande Dacom Electronics
Shenzhen Sang Fei Consumer Communication
Shenzhen Sanland Electronic
Shenzhen Sanmu Communication Technology
Shenzhen Sanray Technology
Shenzhen Scodeno Technology
Shenzhen Seavo Technology
Shenzhen Seecomm Technology
Shenzhen Setec Power
Shenzhen Shangji electronic Co.Ltd
Shenzhen Shanling Digital Technology Dev
Shenzhen Shengyuan Tech
Shenzhen Shenshui Electronic Commerce
Shenzhen Shi Fang Communication Technolo
Shenzhen Shichuangyi Electronics
Shenzhen Shidean Legrand Electronic Prod
Shenzhen Shiningworth Technology
Shenzhen Shixuntong Information & Techno
Shenzhen Shouxin Tongda Technology
Shenzhen Shunrui Gaojie Technology
Shenzhen Shuotian Information Technology
Shenzhen Siecom Communication Technology
Shenzhen Siera Technology
Shenzhen Siglent Technology
Shenzhen Sinkna Electronics
Shenzhen Sinway South Technology
Shenzhen Siviton Technology
Shenzhen Skyee Optical Fiber Communicati
Shenzhen Skyworth Digital Technology
Shenzhen Skyworth Wireless Technology
Shenzhen Smart Device Technology
Shenzhen Smart Intelligent Technology Co
Shenzhen Smart-core Technology
Shenzhen Smartbyte Technology
Shenzhen Smarteye Digital Electronics
Shenzhen Sogood Industry
Shenzhen Sowell Technology
Shenzhen Spacetek Technology
Shenzhen Speedrun Technologies
Shenzhen Spotmau Information Technoligy
Shenzhen State Micro Technology
Shenzhen Streaming Video Technology
Shenzhen Strong Rising Electronics Co.,L
Shenzhen Suanzi Technology
Shenzhen Sunchip Technology
Shenzhen Sundray Technologies
Shenzhen Sunvell Electronics
Shenzhen Sunwoda intelligent hardware
Shenzhen Super D Technology
Shenzhen Super Rich Electronics
Shenzhen SuperElectron Technology
Shenzhen Sworix Techonlogy
Shenzhen Sy-Fiber Optical Communication
Shenzhen Syscan Technology
Shenzhen TCL New Technology
Shenzhen TG-NET Botone Technology
Shenzhen TIAN XING Chuang ZHAN Electroni
Shenzhen TITA Interactive Technology
Shenzhen TONG BO WEI Technology
Shenzhen TW-SCIE
Shenzhen Taikaida Technology
Shenzhen Talent Technology
Shenzhen Tatfook Technology
Shenzhen Technewchip Technology
Shenzhen Technology
Shenzhen Techtion Electronics
Shenzhen Teleone Technology
Shenzhen Tencent Computer System
Shenzhen Terca Information Technology
Shenzhen Think Will Communication Techno
Shenzhen Tian Kun Technology
Shenzhen Tian-Power Technology
Shenzhen Timekettle Technologies
Shenzhen Tinno Mobile Technology
Shenzhen Tong Tai Yi information Technol
Shenzhen Tongfang Multimedia Technology
Shenzhen Tongye Technology
Shenzhen Toptel Technology
Shenzhen Topway Technology
Shenzhen Topwell Technology
Shenzhen Topwell Technology CO..LTD
Shenzhen Topwise Communication
Shenzhen Torch Equipment
Shenzhen Tozed Technologies
Shenzhen Trimax Technology
Shenzhen Trolink Technology
Shenzhen Trylong Smart Science and Techn
Shenzhen Turbosight Technology
Shenzhen Twowing Technologies
Shenzhen UT-KING Technology
Shenzhen Umind Technology
Shenzhen UniStrong Science & Technology
Shenzhen Union Networks Equipment
Shenzhen Unionmemory Information System
Shenzhen Unistar Communication
Shenzhen Universal Intellisys
Shenzhen Urovo Technology
Shenzhen Utepo Tech
Shenzhen Uvision-tech Technology Co.Ltd
Shenzhen Uyesee Technology
Shenzhen V-Link Technology
Shenzhen V-Streaming Technology
Shenzhen VMAX New Energy
Shenzhen VST Automotive Electronics
Shenzhen Vanstor Technology
Shenzhen Vastking Electronic
Shenzhen Vetas Communication Technology
Shenzhen ViewAt Technology
Shenzhen Viewsmart Technology
Shenzhen Vikings Technology
Shenzhen Vipstech
Shenzhen Virtual Clusters Information Te
Shenzhen VisionSTOR Technologies
Shenzhen Vitalitim Technology
Shenzhen Volt IoT technology
Shenzhen Voxtech
Shenzhen Vplus Communication Intelligent
Shenzhen Vsun Communication Technology
Shenzhen Vsun communication technology
Shenzhen Vtsonic
Shenzhen WIFI-3L Technology
Shenzhen WINS Electronic Technology
Shenzhen WXL Electronics
Shenzhen WYC Technology
Shenzhen Water World Information
Shenzhen WayOS Technology Crop
Shenzhen WeProTalk Technology
Shenzhen WeWins wireless
Shenzhen Webridge Technology
Shenzhen Weema TV Technology
Shenzhen Wei Da Intelligent Technology G
Shenzhen Weibu Electronics
Shenzhen Weijiu Industry AND Trade Devel
Shenzhen Wesion Technology
Shenzhen Wewins Wireless
Shenzhen WiSiYiLink Technology
Shenzhen Wintop Photoelectric Technology
Shenzhen Winyao Electronic
Shenzhen Wisewing Internet Technology
Shenzhen Wision Technology Holding
Shenzhen Wisky Technology
Shenzhen Wistar Technology
Shenzhen Witlink
Shenzhen Witstech
Shenzhen Wlink Technology
Shenzhen Wolck Network Product
Shenzhen Wonhe Technology
Shenzhen Wowoto Technology
Shenzhen XDK Communication Equipment
Shenzhen XIN FEI JIA Electronic
Shenzhen Xgtec Technology Co,.Ltd
Shenzhen Xiao Bi En Culture Education Te
Shenzhen Xiaoniao Technology
Shenzhen Xiaoqi Intelligent Technology
Shenzhen Xiaoxi Technology
Shenzhen Xin JiuNing Electronics
Shenzhen Xin KingBrand enterprises
Shenzhen Xin Kingbrand Enterprises
Shenzhen Xinfa Electronic
Shenzhen Xing Feng Industry
Shenzhen Xingguodu Technology
Shenzhen Xinghai Iot Technology
Shenzhen Xinguodu Technology
Shenzhen Xinyin technology
Shenzhen Xinyupeng Electronic Technology
Shenzhen Xiongxin Technology
Shenzhen Xmitech Electronic
Shenzhen Xrinda Technology
Shenzhen Xtooltech
Shenzhen Xunjie International Trade
Shenzhen Xunlong Software
Shenzhen Xunqi Interconnet Technology
Shenzhen Y&D Electronics
Shenzhen Y&D Electronics Information
Shenzhen Yaguang communication
Shenzhen Yanray Technology
Shenzhen Yecon-Tech
Shenzhen Yibaifen Industrial
Shenzhen Yichen Technology Development
Shenzhen Yidashi Electronics
Shenzhen Yidong Technology
Shenzhen Yifang Digital Technology
Shenzhen Yihao Hulian Science and Techno
Shenzhen Yingdakang Technology
Shenzhen Yingmu Technology
Shenzhen Yipinfang Internet Technology
Shenzhen Yipingfang Network Technology
Shenzhen Yitoa Digital Appliance
Shenzhen Yiwanjia Information Technology
Shenzhen Yizheng Technology
Shenzhen Yoobao Technology Co.Ltd
Shenzhen Yoostar Technology
Shenzhen Youhua Technology
Shenzhen Yourf Kwan Industrial
Shenzhen Yueer Innovation Technology
Shenzhen Yunding Information Technology
Shenzhen Yunji Intelligent Technology
Shenzhen Yunlianxin Technology
Shenzhen Yunlink Technology
Shenzhen Zero Zero Infinity Technology
Shenzhen Zeroone Technology
Shenzhen Zhangyue Technology
Shenzhen Zhi Hua Creative Technology
Shenzhen Zhibotong Electronics
Shenzhen Zhilu Technology
Shenzhen Zhishi Technology
Shenzhen Zhiting Technology
Shenzhen Zhixin Data Service
Shenzhen Zhongke United Communication Te
Shenzhen Zhongxi Security
Shenzhen Zhuifengma Technology
Shenzhen Zidoo Technology
Shenzhen Zowee Technology
Shenzhen bankledger Technology
Shenzhen bayue software
Shenzhen cositea electronics technology
Shenzhen dingsheng technology
Shenzhen elink smart
Shenzhen eloT Technology
Shenzhen emb-star technology
Shenzhen haichangxing Technology
Shenzhen headsun technology
Shenzhen hechengdong Technology
Shenzhen hongqifu Technology
Shenzhen hylitech
Shenzhen iBaby Labs
Shenzhen iComm Semiconductor
Shenzhen iStartek Technology
Shenzhen iTG robot
Shenzhen ireadygo Information Technology
Shenzhen jiahua zhongli technology co.LT
Shenzhen juduoping Technology
Shenzhen lnovance Technology
Shenzhen mantunsci
Shenzhen protostellar technology
Shenzhen sangfei consumer communications
Shenzhen shijia chuangxin Technology
Shenzhen smart-core technology
Shenzhen xeme Communication
Shenzhen xiaosha Intelligence Technology
Shenzhen z-router Technology
Shenzhen zediel
Shenzhen zhong ju Fiber optical Co.Ltd
Shenzhen zhouhai technology
Shenzhen zhushida Technology lnformation
Shenzhenfreelink Electronic
Shenzheng SenseTime Technology
Shenzhenshi Xinzhongxin
Shenzhenshi Xinzhongxin Technology Co.Lt
Shenzhenshi chuangzhicheng Technology
Shenzhenshi kechuangzhixian technology C
Shenzhuoyue Technology
Shenztech
Sherwood
Sherwood Information Partners
Shester Communications
ShibaSoku
Shibaura Vending Machine
Shield
Shift
Shiftall
Shihlin Electric & Engineering
Shijiazhuang King Transportation Equipme
Shikino HIGH-TECH
Shikoku Instrumentation
Shima Seiki
Shimadzu
Shimafuji Electric
Shimizu Electric
Shimizu Technology
Shin Kin Enterprises
Shin Satellite Public
Shin Wang Tech
Shin-ei Electronic Measuring
ShinHeung Precision
ShinMaywa Industries
Shina System
Shinano E and E Co.Ltd
Shinano Kenshi
Shinbo
Shinboram
Shinco Electronics Group
Shindengen Electric MFG
Shine Profit Development
Shine Union Enterprise
ShineTech Electronics
Shineman Tech. Cor
Shineway Technologies
Shinhint Group
Shiningtek
Shinkawa
Shinkawa Electric
Shinko Electric
Shinko Electric Industries
Shinko Technos
Shinnihondenko
Shinoda Plasma
Shinsei Electronics
Shinsei Industries
Shinsoft
Shinsung Deltatech
Shintec Hozumi co.ltd
Shinwa Industries
Shinwa industries
Shinybow Technology
Shinyei Technology
Shireen
Shiron Satellite Communications
Shiroshita Industrial
Shishi Tongyun Technology
Shishido Electrostatic
Shiva
Shizuki Electric
Shockfish
Shoei Electric
Shographics
Shomiti Systems
Shoogee
Shooter Detection Systems
Shop Safe
ShopperTrak RCT
Shore Microsystems
ShoreTel
Shortcut Labs
ShotSpotter
ShotTracker
Shouyo Electronics
Showa Denki
Showa Electric WIRE & Cable
Showtacle
Shuko Electronics
Shunra Software
Shure
Shuttle
Si14
Si2 Microsystems
SiByte
SiConnect
SiCortex
SiEngine Technology
SiFive
SiGarden Sp
SiMa.ai
SiNett
SiRF Technology
SiS Technology
Siama Systems
Siame
Siana Systems
Siano Mobile Silicon
Siauliu Tauro Televizoriai, JSC
Sibco
SiboTech Automation
Sicep
Sicert
Sichuan AI-Link Technology
Sichuan Aiyijan Technology
Sichuan AnSphere Technology
Sichuan Bihong Broadcast &amp; Televisio
Sichuan C.H Control Technology
Sichuan Changhong Electric
Sichuan Changhong Network Technologies
Sichuan Dianjia network technology Co.Lt
Sichuan Dowlab Electronics Technology
Sichuan Fanyi Technology
Sichuan Haige Actec Communication Techno
Sichuan Jinwangtong Electronic Science&T
Sichuan Jiuzhou Electronic Technology
Sichuan Nebula Networks
Sichuan Odot Automation System
Sichuan Tianyi Comheart Telecom
Sichuan Tianyi Information Science & Tec
Sichuan Whayer information industry
Sichuan iLink Technology
Sichuan lookout environment protection t
Sichuan subao network technology ltd.co
Sichuan tianyi kanghe communications
Sicom Systems
Sicon
Siconix
Sicpa SA - GSS
Sidsa
Sidus Novum Sp. z o. o
SieAmp Group of Companies
Sieb & Meyer
Siebert Industrieelektronik
Siecor
Siegmar Zander HuSWare
Sielox
Siema Applications
Siemens
Siemens AG - Siemens Deutschland Mobilit
Siemens AG Austria
Siemens AG Energy Management Division
Siemens AG I IA PP PRM
Siemens AG ICM MP UC RD IT KLF1
Siemens AG, Automations & Drives
Siemens AG, Digital Factory, Motion Cont
Siemens AG, Healthcare Sector
Siemens AG, MO MLT BG
Siemens AG, PG IE R&D
Siemens AG, Sector Industry, Drive Techn
Siemens AG, Transportation Systems
Siemens Building
Siemens Building Technologies
Siemens Canada
Siemens Convergence Creators GmbH&Co.KG
Siemens Energy Automation
Siemens Healthcare Diagnostics
Siemens Healthcare Diagnostics Manufactu
Siemens Home & Office Comm. Devices
Siemens Industrial Automation Products L
Siemens Industries, Inc, Retail & Commer
Siemens Industry
Siemens Industry Software
Siemens Low Voltage & Products
Siemens Mobility
Siemens Mobility GmbH - MO TI
Siemens Network Convergence
Siemens Numerical Control Ltd., Nanjing
Siemens Rail Automation SAU
Siemens Switzerland Ltd., I B T HVP
Siemens Telecommunication Systems
Siemon
Sienda New Media Technologies
Sienna
Sieper Ludenscheid
Sierra Automated Systems
Sierra Monitor
Sierra Nevada
Sierra Pacific Innovations
Sierra Video Systems
Sierra Wireless
SierraCom
Sietron Elektronik
Sifrom
Sify Technologies
Sigfox
SightLine Applications
SightLogix
Siglead
Siglent Technologies
Sigma
Sigma Connectivity
Sigma Koki
Sigma-Elektro
Sigma-Links
SigmaConnectivityAB
SigmaPhi Electronics
SigmaTel
Sigmacom
Sigmalink
Sigmann Elektronik
Sigmastar Technology
Sigmatek
Sigmex
Signal Communication
Signal Communications
Signal Hound
Signal Networks
Signal Path International / Peachtree Au
Signal Processing Devices Sweden
Signal Technology
Signal Technology - AISD
Signalinks Communication Technology
Signalion
Signals and systems india
Signaltek JSC
Signamax
Signasystems Elektronik San. ve Tic. Ltd
Signatrol
Signature Control Systems
Signify
Signtech
Signum Systems
Sigos Systemintegration
Sigpro
Sigrand
Sigrist-Photometer
Sika Technology
Siklu Communication
Sikom
SilTerra Malaysia Sdn. Bhd
Silca
Silcom Manuf'G Technology
Silent Gliss International
Silent System
Silex Industrial Automation
Silex Inside
Silex Technology
Silex Technology America
Silicann Systems
Silicom
Silicon & Software Systems
Silicon Controls
Silicon Data
Silicon Electronic Technology
Silicon Graphics
Silicon Integrated SYS
Silicon Laboratories
Silicon Micro Sensors
Silicon Motion
Silicon Optix Canada
Silicon Safe
Silicon Software
Silicon Turnkey Express
Silicon Valley Computer
Silicon Valley Global Marketing
Silicon Wave
Silicon Xpandas Electronics
SiliconStor
Siliconcube
Silicondust Engineering
Siliconware Precision Industries
Silink
Siliquent Technologies
Silixa
Silkan
Silla Industries
Silora R&D
Silvair
Silver Palm Technologies
Silver Peak Systems
Silver Spring Networks
Silver-I
SilverNet
SilverPlus
Silverback Systems
Silverbrook Research
Silverflare
Silvershore Technology Partners
Silvertree Engineering
Silvus technologies
Simac Techniek
Simaudio
Simavita
Simet
Simex
Simicon
Simm Tronic
Simo Wireless
Simoco
Simon Electric
Simon TECH
Simon-Kaloi Engineering
SimonsVoss Technologies
Simpact
Simple Access
Simple Audio
Simple Devices
Simple Network Magic
Simple Solutions
Simple Technology
Simple Works
SimpleComTools
Simpler Networks
Simplered Technology
SimpliSafe
Simplified MFG
Simplo Technology
Simprints Technology
Simpulse
Simrad
Simrad Optronics
Simtec Electronics
Simtec Elektronik
Simtek
Simtel
Simton Technologies
Simula Technology
Simulation Laboratories
SinTau
Sinagawa Tsushin Keisou Service
Sinar
Sinbon Electronics
Sincair Systems International
Sindoh Techno
Sindoma Muh Mim Yn Elk San Tic
Sindoricoh
Sine Systems
SinePulse
Sined
Sinetica
Sinewy Technology
Sinftech
Sing Fai Technology
Singapore Technologies Electronics
Singim International
Singular Technology
Sinkyo Electron
Sino Prime-Tech
Sino-Telecom Technology
SinoGrid Software Systems
Sinoembed
Sinope technologies
Sinotech Engineering Consultants, Inc. G
Sinovia
Sintecnos
Sintela
SinterCast
Sintium
Sintokogio
Sintrones Technology
Sinwatec
Sipod
Sipro
Siqura
Sirea
Siren Care information and technology
Sirin Mobile Technologies
Sirit
Sirius
Sirius Electronic Systems
Sirius System
Sirius XM Radio
Sirona Dental Systems
Sirti
Siselectron Technology
Sisgeo
Sismodular - Engenharia, Lda
Sisnet
Sistem
Sistema Solucoes Eletronicas LTDA - Easy
Sistemas Audiovisuales Itelsis
Sistemas de Gestion Energetica S.A. de C
Sitael
Sitara Networks
Sitasys
Sitcorp
Sitecom Europe
Sitecsoft
Sitek
Sitep Italia
Sitera
Sithon Technologies
Sitronics JSC
Sitronics Telecom Solutions
Sitronik
Sivantos
Sivat Technology
Sixth Energy Technologies
Skaarhoj
Skardin
Skidata
SkipJam
Skipper
Skipper Wireless
Skiva Technologies
Sknet
Skoda Electric a.s
Skopei
Skorpios Technologies
Skreens
Skspruce Technologies
Skullcandy
Sky Light Digital
Sky-City Communication and Electronics
Sky-Line Information
Sky-Skan
SkyBell Technologies
SkyCell
SkyDisk
SkyHawke Technologies
Skybell
Skychannel
Skychers Creations ShenZhen
Skydigital
Skydio
Skydock do Brasil Ltda
Skyera
Skylab M&C Technology
Skylake Talix
Skylane Optics
Skylark Wireless
Skyline Products
Skymotion Technology
Skyring Smart Technologies
Skyriver Communications
Skyrockettoys
Skystream
Skytap
Skytech Creations
Skyviia
Skywave Networks
Skywave Technology Co,.Ltd
Skyworth Digital Technology
Skyworth Overseas Development
Skyworth Wireless Technology
Slan
Sleep Number
Slican
Slim Devices
Sling Media
Slot3
Sm electronic
Smak Tecnologia e Automacao
Small Data Garden
SmallHD
Smallbig Technology
SmarDTV
SmarTire Systems
Smart Access
Smart Code Technology
Smart Component Technologies
Smart Controls
Smart Cube
Smart Electronics NZ
Smart Embedded Systems
Smart Empire Investments
Smart Energy Code
Smart Energy Instruments
Smart Grid Networks
Smart High Reliability Solutions
Smart IN Ovation
Smart Innovation
Smart Key International
Smart Modular Technologies
Smart Power Electronics
Smart Power Technology
Smart Radar System
Smart Sensor Devices
Smart Service Technologies
Smart Solution
Smart Solution Technology
Smart Storage Systems
Smart Technologies
Smart Temps
Smart Vision Lights
Smart Wires
Smart electronic
Smart iBlue Technology
SmartAnt Telecom
SmartCap Technologies
SmartCow AI Technologies Taiwan
SmartD Technologies
SmartDisplayer Technology
SmartDoor Systems
SmartDrive Systems
SmartGiant Technology
SmartGuard
SmartMore
SmartMotor
SmartNodes
SmartOptics
SmartRG
SmartSafe
SmartShare Systems
SmartSky Networks
SmartSynch
SmartThings
Smartb Technologies
Smartbridges
Smartchip Integrated
Smartcom - Bulgaria AD
Smartcom-Bulgaria AD
SmarteBuilding
Smartech-technology
Smarteh
Smartek
Smarteye
Smartfield
Smartiply
Smartisan Digital
Smartisan Technology
Smartlabs
Smartlink Network Systems
Smartmatic
Smartmedia
Smartmovt Technology
Smarto
Smartplus
Smartquantum
Smartro
Smartron India
Smartronix
Smartrove
Smartsan Systems
Smartvue
Smartware
Smarty Information Electronics
Smashtag
Smavis
Smeg
Smilics Technologies
Smitec
Smith Meter
Smith Myers Communications
Smiths Detection
Smiths Medical
Smiths US Innovation
Smobile
SnD Tech
Snap
Snap-on OEM Group
SnapAV
SnapRoute
SnedFar Technology
Snell
Snijder Micro Systems
SnowShore Networks
Snuza International
So-Cool
SoFiHa
SoGEME
Soarnex
Soc. Coop. Bilanciai
Social Aid Research
Sociedad Iberica DE Construcciones Elect
Societe D'Exploitation DU CNIT
Societe Evira
Societe de Transport de Montreal
Society of Motion Picture &amp; Televisi
Socionext
Socket Communications
Socnoc AI
Socomec
Socus networks
Sodaq
Sodick
Soehnle Industrial Solutions
Soehnle Professional GmbH & Co.KG
Soenen Controls
SofaWare Technologies
Sofacreal
Sofradir-EC
Soft & Control Technology
Soft Device Sdn Bhd
Soft Imaging System
Soft dB
SoftEnergy
SoftLab-NSK
SoftRadio
SoftSwitching Technologies
Softbook Press
Softcom
Softcom Microsystems
Softcreate
Softel
Softel SA de CV
Softhill Technologies
Softier
Softing
Softiron
Softlab
Softland India
Softlink
Softlink Automation System
Softronics
Softronics USB
Software Effect Enterprises
Software Motor
Software Systems Plus
Software Technologies Group
Software Workshop
SoftwareCannery
Softwareentwicklung
Softwell Technology
Sogecam Industrial
Sogestmatic
Sohon
Sokrat
Sol Welding
Solaborate
Solace Systems
Solacom Technologies
Soladigm
Solar Network & Partners
Solar Power Technologies
Solar RIg Technologies
Solar Technology
Solar Telecom. Tech
Solar controls
SolarEdge Technologies
Solarbridge Technologies
Solare Datensysteme
Solaredge
Solarflare Communications
Solari DI Udine
Solarius
Solarlytics
Solartron Metrology
Solarwatt
Solberg & Andersen
Solbourne Computer
Solbrig Electronics
Soldig Industria e Comercio de Equipamen
Solectek
Solectria Renewables
Solectrix
Solectron Brazil
Solectron Ind.Com.Servs.Exportadora do B
Solectron Japan Nakaniida
Solectron Texas
Solem Electronique
Solid Data Systems
Solid Invent Ltda
Solid Optics
Solid Optics EU
Solid Semecs
Solid State Disks
Solid State Logic
Solid State Storage Technology
Solid Year
SolidFire
SolidGear
SolidPro Technology
SolidRun
Solidica
Solidigm Technology
Solidscape
Solidum Systems
Solidwintech
Solinet Systems
Solitech
Soliton Systems
Soliton Technologies
Sollae Systems
Solomon Extreme International
Solomon Systech
Solomon Technology
Solos Technology
Solphone
Soltech
Solteras
Solutions Radio
Solutronic
Solvera Lynx d.d
Solveris
SolwayTech
Solystic
Soma
Soma Networks
SomaDetect
Somat
Somelec
SomerData
Somesca
Somfy
Somfy-Protect By Myfox
Sonance
Sonar Industrial
Sonardyne International
Sonavation
Sonavox Canada
Sonel
Soneticom
Songam Syscom
Songwoo Information & Technology
Sonic Solutions
Sonic Systems
SonicSensory
SonicWALL
SonicWall
Soniclean
Sonicwall
Sonifex
Sonim Technologies
Sonitor Technologies
Sonitrol
Sonix Communications
Sonnet Labs
Sonnet Technologies
Sono-Tek
SonoSite
SonoSound
Sonoa Systems
Sonoma Systems
Sonora Network Solutions
Sonos
Sonotronic Nagel
Sonova
Sonova Consumer Hearing
Sontay
Sontex
Sontheim Industrie Elektronik
Sonus Networks
Sony
Sony Computer Entertainment America
Sony Home Entertainment&Sound Products
Sony Imaging Products & Solutions
Sony Interactive Entertainment
Sony Video & Sound Products
Sophia Systems
Sophos
Soraa
Sorama
Sordin
Sorec
Soredex Instrumentarium
Soredi touch systems
Soreel
Sorel GmbH Mikroelektronik
Sorenson Communications
Sorion Electronics
Soriya
Soronti
Sorter Sp. j. Konrad Grzeszczyk MichaA,
Sorynorydotcom
Sotas
Sotec
Sotera Wireless
Sothis CIC TEC
SouXin Corporate
Soudax Equipements
Soudronic
Sougou Keikaku Kougyou
Soukai Electric
Sound Devices
Sound Health Systems
Sound ID
Sound Masking
Sound Metrics
Sound Player Systems e.K
Sound United
SoundBridge
SoundEar
SoundHawk
Soundcraft
Soundking Electronics&Sound
Soundmatters
Soundmax Electronic
Soundtrack Your Brand Sweden
Source Chain
Source Photonics
Source Technologies
Source-COMM
Sourcefire
SourcingOverseas
South African Broadcasting
SouthWing
Southern Ground Audio
Southern Information
Southern Innovation
Southern Pacific
Southern Tier Technologies
Southern Vision Systems
Southwest Microwave
Southwest Research Institute
Sovico
Sow Cheng Technology
Sowee
Soyal Technology
Soyea Technology
Soyo Group Soyo Com Tech
Space & Naval Warfare Systems
Space CyberLink
Space Dynamics Lab
Space Exploration Technologies
Space Micro
Space Monkey
Space Shuttle Hi-Tech
SpaceBridge Semiconductor
Spacee
Spaceflight Industries
Spacelabs Medical
Spacelink
Spacepath Communications
Spacesaver
Spagat
Span.IO
Spanawave
Spang Power Electronics
Spans Logic
Spansion
Spark
Spark Biomedical
Spark Lasers
SparkLAN Communications
Sparks Instruments
Sparktrum Microsystems
Sparq systems
Sparr Electronics
Sparton Electronics
Spaun electronic
Spawn Labs
Spazio Italia
Spbec-Mining CO.LTD
Speaker Electronic
Speakercraft
SpearX
SpeasTech
Special Design Bureau for Seismic Instru
Special Instrument Development
Special Measurements Labs
Special Projects Group
Special Services Group
Special Systems Engineering Center
Specialised Imaging
Specialist Electronics Services
Specialix
Specialized Communications
Specialty Microwave
Speco Technologies
Specs
Specstroy-Svyaz
Spectec Computer
Spectel
Specto Paineis Eletronicos LTDA
Spectra - TEK
Spectra Displays
Spectra Embedded Systems
Spectra Logic
Spectra Technologies Holding
Spectra Technologies Holdings
SpectraDynamics
Spectragraphics
Spectral Instruments
Spectralink
Spectranetix
Spectrapoint Wireless
Spectratech
Spectrix
Spectronix
Spectrum Brands
Spectrum Communications FZE
Spectrum Control
Spectrum Controls
Spectrum Digital
Spectrum Management, LC
Spectrum Medical
Spectrum Signal Processing
Spectrum Techniques
Spedos ADS a.s
Speech Design
Speech Technology Center
Speechlab
Speed Dragon Multimedia
Speed International
Speedcom Wireless
Speedgoat
Speedifi
Speedtech
Speedytel technology
Spellman High Voltage Electronics
Speradtone Information Technology
Sperian Protection Instrumentation
Spetsstroy-Svyaz
Sphairon Technologies
Sphera Telecom
Sphere Com Services
Sphere Communications
Sphere Medical
Sphere of economical technologies
Sphinx Electronics
Spica international
Spidcom Technologies
Spider Communications
Spider Systems
Spider Tecnologia Ind. e Com Ltda
Spider Tecnologia Ind. e Com. Ltda
SpiderCloud Wireless
Spinetix
Spinnaker Networks
Spire Payments
Spirent Communications
Spirent plc, Service Assurance Broadband
Spirit IT
Spirtech
Splicecom
Sportsbeams Lighting
Sportvision
Sportzcast
SpotCam
Spotify USA
SpotterRF
Spraying Systems
Spreadtrum Communications
Sprecher Automation
Spring TIDE Networks
SpringCard
Springwave
Sprintshield
Sprocomm Technologies
Sprocomm Technologies Co., Ltd.Guangming
Sputnik Engineering
Square
Square D
Square Route
Squarehead Technology
Squirrels Research Labs
Srett
Srisa
Ssangyong Computer Systems
Ssoma Security
St Jude Medical
St Michael Strategies
St. Michael Strategies
Stabilo International
Stable Imaging Solutions
Staccato Communications
Stackforce
Staclar
Staer
Stage One International
Stage Tec Entwicklungsgesellschaft fur p
Stahl
Stallion Technologies
Stalmart Technology
Standar Telecom
Standard Backhaul Communications
Standard Change Makers
Standard Comm
Standard Microsystems
Standartoptic, Limited Liability
Staneo
Stanet
Stanford Linear Accel. Center
Stanford Research Systems
Stanford Telecomm
Stanford University, OpenFlow Group
Stange Elektronik
Stanilite Electronics
Stanley Electric
Stanley Security
Stanley Security Solutions
Stanton Magnetics
Stanton Technologies Sdn Bhd
Star Communication Network Technology
Star Electronics
Star Electronics GmbH & CoKG
Star Gate Technologies
Star Link Communication
Star Semiconductor
Star Systems International
Star-Net
Star2Star Communications
StarBridge
StarLeaf
StarTech.com
StarVedia Technology
Stara S/A Industria de Implementos Agric
Starboard Storage Systems
Starbridge Networks
Starcor Beijing
Stardot Technologies
Starent Networks
Starfire Industries
Stargames
Starguide Digital Networks
Starkey Labs
Starkoff
Starlight Marketing
Starlight Networks
Starlight Video
Starling Advanced Communications
Starloop Tech
Starnet Technologies
Starnex
Starry
Start Today
Start USA
Startel
Stateless Networks
Static Systems Group
Staubli
SteadyServ Technoligies
Steag ETA-Optik
Stealth Communications
Stealth Computer Systems
Steamiq
Stechwin.CO.LTD
Stecomp
SteelSeries
Steelcase
Steffens Systems
Steffes
Steinbeis-Transferzentrum Embedded Desig
Steinbichler Optotechnik
Steinbrecher
Steinel
Steinsvik
Stella Electronics & Tagging
Stella-Green
Stellamore
Stellar Computer
Stellar ONE
Stellcom
Stello
Stellwerk
Stemmer Imaging
Stentorius by ADI
Step Ahead Innovations
Step Technica
Step forward Group
Stephan Electronics
Stephen Technologies
Stercom Power Solutions
Stereotaxis
Steris
Sterling Industry Consult
Sterlite Optical Technologies
Sterlite Technologies
Sterna Security
Stesalit Systems
Stewart Audio
Stichting Sunrise
Stiebel Eltron
Stilo
Stins Coman
Stirling Energy Systems
Stmovic
Stoeber Antriebstechnik GmbH +
Stoerk-Tronic, Stoerk GmbH & Co.KG
Stoke
Stolinx
Stone Lock Global
Stone Three
Stonefly Networks
Stoneridge Electronics
Stonesoft
Stonestreet One
StorCase Technology
StorLink Semi
StorLink Semiconductors
StorLogic
StorSimple
Storage Appliance
Storage Apps
Storage Computer
Storage Concepts
Storagedata
Stordis
Store Electronic Systems
StoreAge Networking Technologies
StoreTech
Stored Energy Systems
Stores Automated Systems
Stork-Tronic Stork GmbH&Co
Stormshield
Storwize
Stotz Feinmesstechnik
Strack LIFT Automation
Strahlenschutz- Entwicklungs- und Ausrue
Stralfors
Strand Lighting
Strata Worldwide
StrataLight Communications
Stratabeam Technology
Stratacache
Stratacom
Stratec Biomedical
Stratec Control Systems
Strategic Robotic Systems
Strategy & Technology
Stratex Networks
Stratis IOT
Strato Rechenzentrum
Stratom
Stratus Technologies
Strawberry Linux
Strawberry TREE
Stream Labs
Stream Processors
StreamCCTV
StreamLocator
StreamLogic
StreamPlay
StreamScale
StreamUnlimited Engineering
Streambox
Streaming Networks
Streamit
StreetFire Sound Labs
Strega
Stresstech
Stretch
Strive Orthopedics
Strix Systems
StromIdee
Strone Technology
Strong Ges.m.b.H
Strong Technologies
Strongbyte Solutions
Structab
Structura Technology & Innovation
Strukton Systems
Stryker
Stuart Manufacturing
Studer Professional Audio
Studiel
Studio GEN
Studio Technologies
Stuhl Regelsysteme
Stulz
Stuyts Engineering Haarlem
Style Flying Technology
Stype CS
SuZhou A-rack Information Technology
SuZhou Jinruiyang Information Technology
SuZhou Ruishengwei Intelligent Technolog
Sub10 Systems
SubPac
Subinitial
Subject Link
Subscriber Networks
Subsea Systems
Sudo Premium Engineering
Suga Electronics
Suhdol E&C Co.Ltd
Sulaon
Sullair
Sulzer Pump Solutions Finland
Sumavision Technologies
Sumec Machinery & Electric
Sumer Data
Sumitomo Electric Device Innovations
Sumitomo Electric Industries
Sumitomo Heavy Industries
Sumitomo Kizai
Sumitomo Metal Micro Devices
Sumitomo Wiring Systems
Summa
Summer Infant
Summit Avionics
Summit Data Communications
Summit Developmen
Summit Development, spol.s r.o
Summit Microsystems
Summit Technology Group
Sumtel Communications
Sun Asia Trade
Sun Communications
Sun Conversion Technologies
Sun Creative Technology
Sun Cupid Technology
Sun Fountainhead USA
Sun Optronics
Sun wealth technology
SunCorp Industrial
SunDroid Global
SunGard Vivista
SunKwang Electronics
SunPower
SunReports
SunTech Medical
Sunbow Telecom
Sundance Technology
Sunell Electronics
Sunflex Europe
Sungil Telecom
Sungjin C&C
Sungjin C&T
Sungjin Neotech Co.Ltd
Sungrow Power Supply
Sungsam CO,.Ltd
Sungwoon Systems
Sunhillo
Sunin Telecom
Sunit
Sunitec Enterprise
Sunix
Sunlit System Technology
Sunmyung Electronics
Sunnic Technology & Merchandise
Sunniwell Cyber Tech
Sunnovo International
Sunny Giken
Sunny Heart
Sunny bell Technology
Sunnytek Information
Sunpet Industries
Sunplus Technology
Sunray
Sunray Medical Apparatus
Sunrex Technology
Sunrich Technology
Sunrise Systems Electronics
Sunrise Technologies
Sunrise Telecom
Sunsa
Sunsea Telecommunications
Sunshine
Sunshine Electronics
Sunstar Communication Technology
Sunstone Engineering
Suntaili Enterprise
Suntec Software
Suntech Engineering
Suntech International
Suntek Technology INT'L
Sunthink S&T Development
Sunwave Communications
Sunwavetec
Sunways
Sunwoda Electronic
Super Micro Computer
Super Star Technology
Super Workstation
SuperVision
SuperVision Solutions
Supercaller
Supercom Technology
Supercomputers and Neurocomputers Resear
Supercomputing Solutions
Supercomputing Systems
Superflow Technologies Group
Superior Modular Products
Superna
Supernet
Supernet Networking
Superpower Computer
Supertel
Supervision Test et Pilotage
Superwave Group
Supplier Ind. e Com de Eletroeletronicos
Supracon
Supranet
Suprema
Supreme Magic
Suprock Technologies
Sur-Gard Security
SureFlap
Surecom Technology
Sureman COMP. & Commun
Suretrak Global
Surf Communication Solutions
Surf Communications
Surfilter Network Technology
Surge Networks
Surgient Networks
Surigiken
Surion
Suritel
Surpedia Technologies
Surtec
Surtec Industries
Suruga Seiki
Survalent Technology
Surveillance Pro
Surya Electronics
Sustainable Energy Systems
Suteng Innovation Technology
Sutron
Sutron Electronic
Suttle Apparatus
Sutus
Suunto
Suyin
Suzhou ATES electronic technology co.LTD
Suzhou Aquila Solutions
Suzhou Auditoryworks
Suzhou Chi-tek information technology
Suzhou Denbom Electronic S&T
Suzhou Embedded Electronic Technology
Suzhou Fitcan Technology
Suzhou Guowang Electronics Technology
Suzhou Hanming Technologies
Suzhou Hotek Video Technology
Suzhou Jiangzhi electronic technology
Suzhou Keda Technology
Suzhou Kuhan Information Technologies
Suzhou LZY technology
Suzhou Laisai Intelligence Technology
Suzhou Leamore Optronics
Suzhou Mobydata Smart System
Suzhou Motorcomm Electronic Technology
Suzhou NEW Seaunion Video Technology
Suzhou Pairlink Network Technology
Suzhou PanKore Integrated Circuit Techno
Suzhou PowerCore Technology
Suzhou Radiant Lighting Technology
Suzhou Ribao Technology
Suzhou Ruilisi Technology
Suzhou Ruixinjie Information Technology
Suzhou Sapa Automotive Technology
Suzhou Siheng Science and Technology
Suzhou SmartChip Semiconductor
Suzhou Tianping Advanced Digital Technol
Suzhou Torchstar Intelligent Technology
Suzhou Tremenet Communication Technology
Suzhou Wan Dian Zhang Network Technology
Suzhou Wansong Electric
Suzhou Xingxiangyi Precision Manufacturi
Suzhou XiongLi Technology
Suzhou ZhiCai
Suzhou lehui display
Suzuken
Svenska Hardvarufabriken
Svyazkomplektservice
Swabian Instruments
Swaive
Swann communications
Swarco LEA
Swarco Technology
Swarco Traffic Systems
Swareflex
Swarovski Optik
Swe-Dish Satellite Systems
SweMet
Sweam
Sweco JAPS
Sweda Informatica LTDA
Swedish Adrenaline
Sweex Europe
Swegon
Swelaser
Sweroam
Swift Navigation
SwiftTest
Swiftnet SOC
SwineTech
Swirlnet
Swiss Audio
Swiss Electronic
Swiss Timing
SwissQual License
Swissbit
Swisscom Broadcast
Swisscom Energy Solutions
Swisscom Hospitality Services
Swissdis
Swissdotnet
Swisson
Swissphone Telecom
Swissponic Sagl
Swissvoice
Swistec
Swistec Systems
Switch Science
Switchcore
Switched Network Technologies
Switchgear and Instrumentation
Swyx Solutions
Sy.A.C
Syabas Technology
Syba Tech
Sybersense
Sybus
Sycada
Sycamore Networks
Sychip
Sycomp Electronic
Syes
Syfer
Sylantro Systems
SymCom
Symanitron
Symantec
Symbicon
Symbionics
Symbium
Symbolic IO
Symbolic Sound
Symbolics
Symboticware
Symeo
Symes
Symetrics Industries
Symetrics Industries d.b.a. Extant Aeros
Symetrix
Symfun Telecom
Symicron Computer Communications
Symlink
Symmetric Computer Systems
Symmetrical Technologies
Symmetricom
Symon Communications
Symphox Information
Symplex Communications
Symstream Technology Group
Symtop Instrument
Symwave
Symx Systems
SynCom Network
SynTrust Tech International
Synaccess Networks
Synamedia
SynapSense
Synapse
Synapse Electronique
Synapse Product Development
Synapse Technologies
Synapsys Solutions
Synaptec
Synapticon
Synaptics
Synatec Electronic
Syncbak
Synccom
Synchronic Engineering
SynchronicIT
Synchronous
Synchronous Communication
Synchrony
Synclayer
Syncmold Enterprise
Syncopated Engineering
Synectic Telecom Exports
Synectics Systems
Synelec Telecom Multimedia
Synerchip
Synergics Technologies
Synergy
Synergy Lighting Controls
Synergy Microsystems
Synerjet International
Synernetics
Synertau
Synics
Synology
Synopsys
Synoptics
Synrad
Syntax technology
Syntec Incorporation
Syntech Information
Syntech Technology
Syntellect
Synthesechemie Dr. Penth
Syntrans
Syntrex
Syntronic
Syntronics
Syowatsusinkougyo
Syphan Technologies
Sypixx Networks
Sypris Electronics
Sypro Optics
Syr-Tec Engineering & Marketing
Syracuse Research
Syred Data Systems
Syrinx Industrial Electronics
Syris Technology
Syrotech Networks
SysAware S.A.R.L
SysCom Automationstechnik
SysKonnect
SysMik GmbH Dresden
SysNova
SysTec
Sysacom
Syscable Korea
Sysco Sicherheitssysteme
Syscom Instruments
Syscor Controls &amp; Automation
Sysdev
Sysdine
Sysgen
Sysgration
Syslane
Syslogic Datentechnik
Sysmaster
Sysmate
Sysmex
Sysnet
Sysnet Telematica
Sysorex Global Holdings
Syspol
SystIng
Systec
Systec Intelligent Building Technology
Systech
Systech Computer
Systech Electronics
Systegra
Systek
Systel
System 11
System Base
System Create
System In Frontier
System Industrie Electronic
System LSI CO.Ltd
System Level Solutions
System Q
System SPA DEPT. Electronics
System Sensor
System Talks
System West dba ICS Electronics
System and Chips
System-on-Chip engineering
SystemAdvanced
SystemGear
SystemK
Systembase
Systeme Lauer
Systemes ET Technologies Identification
Systemes Pran
Systemforschung
Systemhaus Discom
Systemhouse Solutions
Systemonic
Systems And Electronic Development FZCO
Systems Concepts
Systems Engineering Arts
Systems Integration Solutions
Systems Technologies
Systems With Intelligence
Systems in Progress Holding
Systemtechnik
Systemteq
Systimax Solutions
Systole Hardware
Systovi
Systran
Systrome Networks
Systronik Elektronik u. Systemtechnik
Systronix
Syswan Technologies
Syswave
Syszone
Sytek
Szabo Software & Engineering UK
Szbroad Technology CO.,Ltmited
Szcom Broadband Network Technology
Szok Energy and Communication
T 1 Engineering
T CHIP Digital Technology CO.LTD
T Proje Muhendislik DIS. TIC. LTD. STI
T&A Mobile Phones
T&D
T&L Information
T&M Media
T&W Electronics
T+A elektroakustik GmbH & Co.KG
T-Industry
T-Mobile, USA
T-Platforms
T-Radio
T-Touching
T-VIPS
T.C. Technologies
T.D.I
T.E.AM., S. A
T.E.M.A
T.L.S
T.M. Electronics
T.O.M Technology
T.Q.M. Itaca Technology
T.S. Microtech
T.Sqware
T.W.S
T/R Systems
T2 Communication
T2C Marketing
T2M2
T2T System
T3 Innovation
T3 Technology
T3PLUS Networking
T8
T:mi Ytti
TA Instruments
TAC
TAC Systems
TAE Antriebstechnik
TAE Hyung Industrial Electronics
TAG Electronic Systems
TAG Heuer
TAI GUEN Enterprise
TAKT
TALX
TAMI Tech
TAMS firmware
TAP.tv
TAS Telefonbau A. Schwabe
TASA International
TASC Systems
TASI
TASK Sistemas DE Computacao
TASK Sistemas DE Computacao LTDA
TATA Power SED
TB Group
TBM
TBS Holding
TBTech
TC Communications
TC Group
TCI
TCL
TCL King Electrical Appliances
TCL MOKA International
TCL Networks Equipment
TCL Technoly Electronics
TCM Mobile
TCPlink
TCT mobile
TD Ecophisika
TD Systems
TD Tech
TDA Industria DE Produtos
TDA Tech
TDC
TDI
TDK
TDK-Lambda
TDM Ingenierie
TDS Software Solutions
TDSi
TDT
TE Connectivity Limerick
TE Connectivity Sensor Solutions
TE Connectivity Touch Solutions
TEAC Australia
TEAC Corp. R& D
TEAL Electronics
TEAM Engineers Advance Technologies Indi
TEAM-R
TEB
TEC WizHome
TECC
TECO Information Systems
TECO a.s
TEK Digitel
TEK Microsystems
TEKO
TEKO Telecom
TEL-Electronics
TELL Software Hungaria Kft
TEM
TEM Mobile
TEN Technology
TEN X Technology
TENO Network Technologies
TEPG-US
TEQ
TERA Microsystems
TERN
TES Electronic Solutions
TES Touch Embedded Solutions
TEST & Measurement Systems
TEST Systems & Simulations
TEWS Elektronik
TEX Computer
TF Payment Service
TFL LAN
TGC America
TGE
TGS Geophysical
TGT
TGW Mechanics
THAT
THE 3DO
THE 41ST Institute OF CETC
THE Brantley Coile
THE Cloud
THE Droid Works
THE Furukawa Electric
THE Goodyear TIRE & Rubber
THE Industree
THE LYNK
THE NTI Group
THE Panda Project
THE SAGE Group
THE Telecommunication Technology Committ
THE Yeolrim
THETA432
THK
THUB
THX
TI2000 Tecnologia Informatica 2000
TIBA Research & Development
TII Network Technologies
TIL Technologies
TIME Interconnect
TIR Systems
TIS Dialog
TIVA Microcomputer
TIW Systems
TJK Tietolaite
TKH Security Solutions USA
TKH Security,S.L.U
TKM
TKS
TL Industries
TLS
TLV
TLab West Systems
TM-Research
TMC
TMCT
TMG TE
TMGcore
TMLake Technology
TMN Technologies Telecomunicacoes Ltda
TMRG
TMSI
TMT
TMT&D
TMY
TN Core
TNB
TNK
TNS
TOA
TOA Systems
TOEC Technology
TOHO Denki IND.CO
TOHO Electronics
TOKO Electric
TOP Eight IND
TOP-Access Electronics
TOPROOTTechnology
TORC Technologies
TOYO Denki Seizo
TOYO Electric
TOYO Medic
TOZO
TP Radio
TP Vision Belgium
TP Vision Belgium N.V. - innovation site
TP-LINK Technologies
TP-Link
TPA Traffic & Parking Automation
TPL Systemes
TPS
TPS Teleprocessing SYS
TPV Display Technology
TPVision Europe
TPine Technology
TQ - Components
TRAK Microwave
TRENDnet
TRG
TRI Engineering
TRI TERM
TRI Works
TRI-DATA
TRIO Information Systems
TRIZ Networks
TRL Technology
TRON LINK Electronics
TRP Systems
TRW - SEDD/INP
TRnP Korea
TRsystems
TSAT
TSB REAL TIME Location Systems
TSB Solutions
TSI
TSI Power
TSL Communications
TSL PPL
TSST Global
TST Biometrics
TT Group
TT electronics
TTC Marconi
TTC Next-generation Home Network System
TTC Telecom
TTC Telekomunikace
TTE
TTE Germany
TTI
TTI - Telecom International
TTK
TTPCom
TTR
TTTech
TTTech Computertechnik
TTi
TV One
TV Portal
TV-Numeric
TV/COM International
TV1
TVIP
TVLogic
TVS Electronics
TVT
TVWorks
TW-TeamWare
TWC
TWIN Development
TWK-Elektronik
TWO Technologies
TWPI
TWTG R&D
TX Technology
TXMission
TXTR
TYAN Computer
TYCO Submarine Systems
TZero Technologies
Taalex Systemtechnik
Table Trac
TableConnect
TableSafe
TableTop Media
Tableau
Tabology
Tabor Electronics
Tabuchi Electric
Tachibana Tectron
Tachion Networks
Tachyon
Tachyon Networks
Taco
Tacom Projetos Bilhetagem Inteligente lt
Tactel
Tactical Communications
Tadian Electronics Systems
Tadiran COM
Tadiran Microwave Networks
Tadiran Scopus
Tadiran Telecom Business Systems
Tadiran Telecommunications
Tadlys
Tadpole Technology
Taejin InfoTech
Taejin Infotech
Taekwang Industrial
Taelim Electronics
TagMaster
Tagarno
Tagatec
Tahoe
Tahoe Networks
TaiDoc Technology
TaiJin Metal
TaiXin Semiconductor
TaiYear Electronic Technology
Taian Technology
Taian Yuqi Communication Technology
Taicang T&W Electronics
Taicom DATA Systems
Taiden Industrial
Taifatech
Taiguen Technology
Taihan Electric WIRE
Taijin Media
Tailyn Communication
Tailyn Technologies
Taimag
Tainet Communication System
Taishan Online Technology
Taishin
Taishodo Seiko
Tait Electronics
Taitex
Taitotekniikka
Taiv
Taiwan Anjie Electronics
Taiwan Carol Electronics
Taiwan Commate Computer
Taiwan First LINE ELEC
Taiwan Hiplus
Taiwan Jantek Electronics
Taiwan Name Plate
Taiwan Pulse Motion
Taiwan Secom
Taiwan Semiconductor
Taiwan Thick-Film Ind
Taiwan Trading Center DBA
Taiwan Video & Monitor
Taiwick
Taiyo
Taiyo Yuden
Taizhou convergence Information technolo
Takacom
Takagi Industrial
Takahata Electronics
Takahata Precision
Takamisawa Cybernetics
Takaoka Electric MFG
Takaoka TOKO
Takasago
Takasaki Kyodo Computing Center
Takaya
Takenaka Seisakusho
Takumi Japan
Talari Networks
Talaris
Talaris Systems
Talent Communication Networks
Talent Electric
Taleo
Talk-A-Phone
TalkGo
TalkSwitch
Tall Maple Systems
Tallac Networks
Talleres de Escoriaza
Talo
Talon Communications
Talos System
Talyst
Tamagawa Electronics
Tamagawa Seiki
Tamaggo
Tamio
Tammermatic Group
Tampere University of Technology
Tamron
Tamtron
Tamura
Tamuz Monitors
Tanabiki
Tanaka Electric Industry
Tanaka Information System
Tanaka S/S
Tandata Systems
Tandberg Data
Tandberg Storage
Tandberg Telecom
Tandberg Television
Tandem Computers
TangRen C&S
Tango Networks
TangoWiFi.com
Tangshan Liulin Automation Equipment
Tangtop Technology
Tanisys Technology
Tanita
Tanjarine
Tannak International
Tantal Electronica
Tantalus Systems
Tantronic
Tanz Security Technology
Tapdn
Tapko Technologies
Tapwave
Taqua Systems
TaraCom Integrated Products
Tarallax Wireless
Tarana Wireless
Targa Systems
Targa Systems Div L-3 Communications
Targeted Technologies
Targus US
Tariox
Tascan Systems
Tascent
Taseon
Taser International
Tashang Semiconductor
Task 84
Task Sistemas
Task Sistemas de Computacao
Tata Communications
Tata Power Company, Strategic Electronic
Tata Sky
Tateishi Kobisha Co.LTD
Tateyama System Laboratory
Tatsuno
Tatsuta System Electronics
Tattile
Tatung
Tatung Technology
Taylor Dynamometer
Tazmo
Taztag
Tband
Tdsoft Communication
Teak Technologies
Teal Drones
Team EPS
Team Enginers
Team Group
Team Simoco
TeamProjects
Teamaxess Ticketing
Teamcast
Teamlog
Teamly Digital
Tecan Systems
Tech Comm
Tech Fass
Tech Source
Tech Tecnologia LTDA
Tech4Race
Tech4home, Lda
TechArgos
TechFaith Wireless Technology
TechNexion
TechOne
TechSAT
TechSigno
TechSolutions
TechTrex
TechVision Holding Internation
TechVoIP Sp
Techaya
Techboard
Techcity Technology
Techfaithwireless Communication Technolo
Techimp - Altanova group
Techimp Systems
Techkon
Techlan Reti
Techleader
Techman Electronics
Techmation
Techmetro
Technagon
Technart
TechniSat Digital GmbH Daun
Technica Engineering
Technical
Technical Communications
Technical Consumer Products
Technical Marketing Research
Technical Panels
Technical Research Design and Developmen
Technical Solutions
Technical Support
Technically Elite Concepts
Technico Japan
Technicolor CH USA
Technicolor CH USA Inc for Telus
Technicolor Delivery Technologies Belgiu
Technicolor Technology
Technifor
Technik & Design
Technikum Joanneum
Technion
TechnipFMC
Technische Alternative
Technisyst
Technity Solutions
Techno
Techno Broad
Techno Design
Techno Fittings
Techno Mathematical
Techno Scope
Techno Sobi
Techno Soft Systemnics
Techno Trade
Techno Valley
Techno-Holon
Techno-Innov
Techno-One
TechnoAP
TechnoDigital Technologies
TechnoLand
Technobox
Technocom Communications Technology
Technodrive
Technol Seven
Technologic Systems
Technological Application and Production
Technological Ray
Technologies LYRE
Technologies Sensio
Technology Advancement Group
Technology Atlanta
Technology Concepts
Technology Link
Technology Research
Technology Thesaurus
Technology Works
Technology for Humankind
Technolution
Technomarine JSC
Technomark
Technomate
Technonia
Technosoft International
Technovare Systems
Technoventure
Technovision
Technowave
Techroutes Network
Techsan Electronics
Techsphere
Techvision Intelligent Technology
Techware Systems
Techway
Techworld Industries
Tecmar
Tecmobile
Tecna
Tecnetics
Tecnew Electronics Engineering Cr
Tecnint HTE
Tecno Mobile
Tecnoalarm
Tecnobit
Tecnoideal
Tecnologias Plexus
Tecnologix
Tecnomen
Tecnoplus
Tecnosoft
Tecnova
Tecnovideo
Tecnovum
Tecnowatt
Teco Image Systems
Tecobest Technology
Tecogen
Tecom
Tecon MT
TeconGroup
Tecore Networks
Tecsag Innovation
Tecsen
Tecstar Demo Systems Division
Tecsys do Brasil Industrial Ltda
Tecton
Tecvan Informatica Ltda
Tecwings
Tedipay UK
Teegarden Applied Science
Teenage Engineering
Tegile Systems
Tehama Wireless
Tehuti Networks
Teikoku Electric MFG
Teima Audiotex
Tejas Networks India
Tek-Air Systems
TekTone Sound & Signal Mfg
Tekelek Europe
Teklogix
Teknema
Teknic
Teknor Microsysteme
Teknoware
Teko Telecom
Tekon-Automatics
Tekpea
Tekram Technology
Tekron International
Tektelic Communications
Tektrap Systems
Tektronik
Tektronix
Tekvel
Tekvox
Tel Net
TelASIC Communications
TelGaAs
TelWare
TelX Systems
Teladin
Telaeris
Telairity
Telairity Semiconductor
Telchemy
Telco Antennas
Telco Systems
Telco systems
TelcoBridges
Telcom
Telcomkorea
Telda Electronics
Teldat
Teldat Sp.J
Teldix
Tele Data Control
Tele Power
Tele and Radio Research Institute
Tele system communication
TeleAdapt
TeleAlarm
TeleComp R&D
TeleCruz Technology
TeleDream
TeleWell
Telebau
Telebit
Telebit Communications
Telebyte
Telecard-Pribor
Telecast
Telechips
Teleco
Telecom Analysis Systems
Telecom Australia/CSSC
Telecom Design
Telecom Device
Telecom FM
Telecom Protection Technologies
Telecom Sante
Telecom Technology
Telecom and Microelectonic Industries
Telecommunications Industry Association
Telecommunications Techniques
Telecomunication Technologies
Telecon Galicia
Telecor
Telecore
Telecsys
Telect
Teledata Networks
Teledex
Teledyne API
Teledyne Dalsa
Teledyne Dalsa Professional Imaging
Teledyne Defence
Teledyne LeCroy
Teledyne Monitor Labs
Teledyne Technologies
Teledyne Tekmar
Teleepoch
Telefield
Telefin
Telefire
Telefon-Gradnja
Telefonbau Behnke
Telefonix
Teleforce
Telefrang
Telefrank
Telefunken Radio Communication Systems G
Telegaertner Elektronik
Telegamma
Telegartner Karl Gartner
Telegenix
Telegesis
Telegrafia a.s
Telekom Research and Development Sdn Bhd
Teleks
Telelynx
Telem
Telemann
Telematica Sistems Inteligente
Telematics Calabasas INT'L
Telematics International
Telematix
Telematrix
Telemax
Telemecanique Electrique
Telemerkki
Telemetrics
Telemetrie Elektronik
Telemisis
Telemonitor
Telemotive
Telena
Telena Communications
Telencomm
Telenet
Telenet Systems P
Telenor Connect
Telenor Connexion
Telenot Electronic
Telensa
Teleofis
Telephonics
Teleplan Technology Services Sdn Bhd
Teleplatforms
Telepower Communication
Teleprocessing Products
Telerad
Telerob Gesellschaft fur Fernhantierungs
Teles
Telesciences CO Systems
Telesis Technologies
Telesoft Technologies
Telesquare
Telestar Digital
Teleste
Telestream
Telesync
Telesynergy Research
Teletask
Teletask Belgium
Teletek Electronics
Teletics
Teletrak
Teletrol Systems
Teletronics International
Teletronics Technology
Teletronik
Teletypes Manufacturing Plant
Televes
Televic
Televideo
Televideo Systems
Teleview
Teleware Network Systems
Telewave
Telewise Communications
Telex Communications
Telexy
Telgen
TeliSwitch Solutions
Telian
Telic
Telica
Telinc
Telindus Distribution
Telink Semiconductor
Telink Semiconductor CO, Limtied, Taiwan
Telio Communications
Telit Communication
Telit Wireless Solutions
Telital R&D Denmark
Telium s.c
Telkom
Telkonet
Tellabs
Tellabs Enterprise
Tellabs Operations
Telldus Technologies
Tellescom Industria E Comercio EM Teleco
Tellink Sistemas de Telecomunicacion
Tellion
Tellium
Tellord
Tellumat
Tellus Group
Tellus Technology
Telmat Informatique
Telmax Communications
Telnet Redes Inteligentes
Telo Systems Limitd
Telocity
Telogy Networks
Telonic Berkeley
Telrad
Telsa
Telsey
Telsis
Telsist Industria Electronica
Telson Electronics
Telsonic
Telspec
Telstra
Telstrat
Telsy Elettronica
Teltonika
Teltrend
Teltronic
Teltronic S.A.U
Teltronics
Telular
Telvent
Telventy Energia
Telways Communication
Telxon
Tely Labs
Temco Japan
Temia Vertriebs
Temic Automotive Philippines
Temic SDS
Temix
Tempearl Industrial
Temperature@lert
Tempered Networks
Tempo Australia
Tempo Communications
Tempris
Tempus Fugit Consoles bvba
TenX Networks
Tenda Technology
Tenda Technology Co.,Ltd.Dongguan branch
Tendril Networks
Tendyron
Tendzone International
Tenebraex
Teneo IoT
Teneros
TengFeng
Tenlon Technology
Tennessee Valley Authority
Tennyson Technologies
Tenor Networks
Tenosys
Tenovis
Tensilica
Tensorcom
Tenstorrent
Tensun Information Technology
Tentaculus
Tentel Comtech
Tenways Engineering Service
Tenyu Tech
Teo Technologies
Teplovodokhran
Teptron
TerOpta
Tera Information System Labs
Tera System
TeraBeam Internet Systems
TeraBurst Networks
TeraDiode / Panasonic
TeraForce Technology
TeraGlobal Communications
TeraLogic
TeraMage Technologies
TeraNXT Global India
TeraRecon
TeraTron
Terabytes Server Storage Tech
Teracom
Teracom Telematica
Teradata
Teradici
Teradon Industries
Teradyne
Teraflops
Teralink Communications
Teranetics
Teranex A Division of Silicon Optix
Teraoka Weigh System
Teraon
Terasaki Electric
Terascala
Terasic Technologies
Teraspek Technologies
Teratech
Teratronik elektronische systeme
Teraview Technology
Terawave Communications
Teraworks
Terberg besturingstechniek
Tercel technology
Terewave
Teridian Semiconductor
Terma
Terma Elektronik
Terminales de Telecomunicacion Terrestre
Terminus Technology
Termtek Computer
Ternary Research
Terra
TerraSem
TerraTec Electronic
Terragene
Terrasat Communications
Terrascience Systems
Terratel Technology
Terrier SC
Terumo
Tervela
Tesat-Spacecom
Tescan
Tescan Brno
Tesco Controls
Tescom
Tesec
Teseda
Teseq
Tesla
Tesla Controls
Tesla, a.s
Tesorion Nederland
Tess
Tessa Agritech
Tessera Technology
Tessolve Semiconductor
Test-Um
TestPro Systems
Testbook
Testech
Testech Electronics
Testo
Testop
Teton Camera
TetraTec Instruments
Tetracore
Teuco Guzzini
Tevebox
Tews Datentechnik
Tex Computer
Texa
Texas Digital Systems
Texas Instruments
Texas Memory Systems
Texas Microsystems
Texcel Technology
Texio Technology
TextNinja
TextSpeak
Thai Habel Industrial
Thai Radio
Thales AVS France
Thales Alenia Space
Thales Avionics
Thales Avionics In-Flight Systems
Thales Belgium
Thales Canada
Thales Cetca Avionics
Thales Communications
Thales Communications & Security
Thales Contact Solutions
Thales Defence and Security Systems
Thales Elektronik Systeme
Thales Nederland
Thales Transportation Systems
Thales UK
Thales e-Security
Thales e-Transactions
Thales-Panda Transportation System
Thalmic Labs
Thamway
Tharsys
The 52nd Research Institute of China Ele
The Advantage Group
The Board Room
The Boeing
The Chamberlain Group
The Coca Cola
The Crypto Group
The DX Shop
The Dini Group, La Jolla
The Electric Controller and Manufacturin
The Engineerix Group
The Fire Horn
The Frensch
The Goldman Sachs Group
The Heil Co dba AWTI 3rd Eye Cam
The IMS
The Imaging Source Europe
The Institute of Mine Seismology
The Kroger
The Linksys Group
The Logical
The Magstim
The Morey
The Navvo Group
The Nielsen
The Now Factory
The Open Group
The Parvus
The Pennsylvania State University
The Professional Monitor
The Raymond
The Refined Industry
The Sapling
The Security Center
The Silk Technologies ILC
The Software Group
The Things Industries
The Things Network Foundation
The Tintometer
The Toro
The Trane
The VON
The Wandsworth Group
The Warehouse
The Weather Channel
The Will-Burt
The-Box Development
Theatrixx Technologies
Theben
Thecus Technology
Theissen Training Systems
Thelight Luminary for Cine and TV
Thema
Theo Benning
Theobroma Systems
There
Thermal Imaging Radar
Thermalimage
Thermalogic
Thermia
Thermo Electron
Thermo Electron Karlsruhe
Thermo Fisher Sceintific
Thermo Fisher Scientific
Thermo Fisher Scientific Messtechnik
Thermo Fisher Scientific P.O.A
Thermo Onix
Thermo Process Instruments
Thermo Ramsey Italia
ThermoQuest
Thermokon Sensortechnik
Thesycon Software Solutions
Thetis
Thiel Audio Products
ThinGlobal
ThinKom Solutions
ThinPAD Technology
Thinci
Thincom Technology
Thing-talk Wireless Communication Techno
ThingMagic
ThingsMatrix
ThinkEco
ThinkFlood
ThinkRF
Thinkengine Networks
Thinking Technology
Thinkware
Thinlinx
Thinnect
Third Millennium Systems
ThirdReality
Thirdwayv
Thomas & Betts
Thomas & Darden
Thomas Conrad
Thomas Instrumentation
Thomas-Conrad
Thomas-Krenn.AG
Thompson Aerospace
Thomson
Thomson CSF
Thomson Technology
Thomson Telecom Belgium
Thomson Video Networks
Thor Technologies
Thoratec / ITC
Thorlabs
Thought Creator
Thrane & Thrane
Thread Technology
Throughtek
ThruVision
Thrust Networks
Thruvision
Thuh
Thunder DATA Taiwan
Thunder River Technologies
Thundercomm Technology
Thurlby Thandar Instruments
ThyssenKrupp Elevator
ThyssenKrupp Elevators
Thyssenkrupp Aufzugswerke
TiMetra Networks
TiVACI
TiVo
Tiab
Tiama
TianJin JointOptic Technology
TianJin KCHT Information Technology
Tiandi Automation
Tiandy Technologies
Tianjin 712 Communication Broadcasting
Tianjin Beebox Intelligent Technology
Tianjin China-Silicon Microelectronics
Tianjin Deviser Electronics Instrument
Tianjin Geneuo Technology
Tianjin Golden Pentagon Electronics
Tianjin Henxinhuifeng Technology
Tianjin Hualai Technology
Tianjin Huisun Technology
Tianjin Keyvia Electric
Tianjin Lianwu Technology
Tianjin Natianal Health Technology
Tianjin Sublue Ocean Science & Technolog
Tianjin Techua Technology
Tianjin YAAN Technology
Tianjin Zanpu Technology
Tianyi Telecom Terminals
Tiara Networks
Tiara/ 10NET
Tiba Medical
Tibbo Technology
Tibetsystem
Tibit Communications
Tibro
Tiburon Networks
Ticketmaster
Tickster
Ticom Geomatics
Tidel Engineering
Tidel Engineering, L.P
Tidomat
Tieche Engineered Systems
Tiefenbach Control Systems
Tieline Research
Tiernan Communications
Tierra Japan
Tiertime
Tiesse
Tietech.Co
Tieto Sweden
Tiflex
Tigan
Tigaro Wireless
Tiger NetCom
Tigi
Tigo Energy
Tiinlab
Tiinlab Acoustic Technology
Tilera
Tilgin
Timberline Mfg
Time America
Time Domain
Time Management
Time Terminal Adductor Group
Time-O-Matic
TimeIPS
TimeKeeping Systems
TimeMachines
TimeStep
TimeTerminal Adductor Group
Timegate Instruments
Timeplex
Times N System
Timespace Technology
Timeware
Timex Group USA
Timing Applications
TinTec
Tinkerbee Innovations
Tinkerforge
Tintel Hongkong Co.Ltd
Tintri
Tiny Mesh
Tinyco
Tipping Point Technologies
Tiptel
Tiqit Computers
Tirasoft Nederland
TireCheck
Tiscali UK
Titan DataCenters France
Titan Electronics
Titan Pet Products
Titan Wireless
Tite
Titech
Titeng
Titze Datentechnik
Tivella
Tixi.Com
Tiyoda MFG
ToGoldenNet Technology
Toast
Tobi Tribe
Tobii Technology
Tobila Systems
Todaair Electronic
Todd Digital
Tofino
Tofwerk
Togami Electric Mfg.co
Tohan Engineering
Tohken
Toho Technology
Tohoku Ricoh
Tokai RIKA
Tokai Soft
Token
Tokhatec
Tokheim
Tokimec
Tokin
Toko
Tokuden Ohizumi Seisakusyo
Tokyo Aircaft Instrument
Tokyo Boeki Medisys
Tokyo Communication Equipment MFG
Tokyo Cosmos Electric
Tokyo Denki Gijutsu Kogyo
Tokyo Denshi Sekei
Tokyo Drawing
Tokyo Electric
Tokyo Electron Device
Tokyo Electron Device Nagasaki
Tokyo Radar
Tokyo Sokki Kenkyujo
Tokyo Sokushin
Tokyo Weld
Tokyoshuha
Toledo DO Brasil Industria DE Balancas L
TollBridge Technologies
Tollgrade Communications
Tolomatic
Tom Communication Industrial
TomTom
TomTom International
TomTom Software
Tomahawk Robotics
Tomei Tsushin Kogyo CO,.LTD
Tomen Cyber-business Solutions
Tomen Electronics
Tomis Information & Telecom
Tommotek
Tommy Technologies
Tomra Systems
Tonal
Tonalite Holding
Tonbo Imaging
Tonbu
Tonfunk Systementwicklung und Service
Tongfang Computer
Tongfang Shenzhen Cloudcomputing Technol
Tongfang computer co.Ltd
Tongqing Communication Equipment
Tongye lnnovation Science and Technology
Toni Studio
Tonic DVB Marketing
Tonly Technology
Tonna Electronique
Tonnet Telecommunication International
Tonyang Nylon
Tonycore Technology
Tonze Technology
Toolplanet
Toong In Electronic
Top Connect OU
Top Global Technology
Top Layer Networks
Top Victory Electronics
Top-Unum Electronics
TopControl
Topaz
Topcall International
Topcon
Topcon Electronics
Topcon Positioning Systems
Topdata Sistemas de Automacao Ltda
Topdon Technology
Topfield
Topgolf Sweden
Topic Embedded Products
Topic Semiconductor
Topicon
Topicon HK Lmd
Toplink C&C
Topspin Communications
Toptech Systems
Toptechnology
Toptrend-Meta Information
Topview Optronics
Topview Technology
Topware INC. / Grand Computer
Topway Global Technology
Topway Industries
Topwell International Holdinds
Topwell International Holdings
Topwise 3G Communication
Toradex
Toray Engineering D Solutions
Toray Medical
Torgovyy DOM Tehnologiy
Torian Wireless
Torion Plasma
Tornado Modular Systems
Tornado Spectral Systems
Toronto Microelectronics
Torrap Design
Torrent Networking Technologies
Torrey Pines Logic
Torsa Global
Torse
Torus Systems
Tosei Engineering
Toshiba
Toshiba Client Solutions
Toshiba Electron Tubes & Devices
Toshiba Global Commerce Solutions
Toshiba Mitsubishi-Electric Industrial S
Toshiba Samsung Storage Technolgoy Korea
Toshiba TEC
Toshiba Teli
Toshiba Toko Meter Systems
Toshiba Visual Solutions
Toshin Electric
Toshniwal Security Solutions
Tosibox
Total Aviation Solutions
Total Impact
Total Phase
Total RF
Total Walther
Total Wireless Technologies
Totalone Technology
Totolink Technology INTL
Totsu Engineering
Tottori Sanyo Electric
Totus Solutions
Toucan Systems
Touch Networks
Touch Revolution
TouchStar Technologies
Touchless Biometric Systems
Touchnet/OneCard
Touchtunes Music
Touchwave
Toughdog Security Systems
Tower TECH
TowerIQ
Towercom CO. INC. DBA PC House
Towerstream Corpration
Townet
Toy's Myth
Toyo Electronics
Toyo System
Toyo-Linx
Toyoda Automatic LOOM
Toyoda Machine Works
Toyokeiki
Toyon Research
Toyoshima Electric Technoeogy
Toyota Motorsport
Toyota Technical Development
Toyou Feiji Electronics
Tpack
Trace Live Network
Trace Mountain Products
Tracewell Systems
TrackMan
TrackNet
Trackflow
Trade Fides, a.s
Tradpost
Traffic and Parking Control
TrafficCast International
TrafficSim
Traficon
Trafsys
Trajet
Traka
Trakce a.s
Trakm8
Trancell Systems
Trane
Trane Technologies
Trango Systems
Trans Electric
Trans New Technology
TransComm Technology System
TransCore
TransMedia Communications
TransPacket
Transaccess
Transact Campus
Transact Technologies
Transaction Network
Transbit
Transbit Sp.z o.o
Transceiving System Technology
Transcend Building Automation control ne
Transcend Communication Beijing
Transcend Information
Transcon Electronic Systems, spol. s r.
Transdigital
Transelektronik Messgerate
Transenna
Transformational Security
Transics
Transistor Devices
Transit Solutions
Transition Networks
Transitions Research
Translite Global
Translogic
Transmeta
Transmitton
Transmode Systems
Transportal Solutions
Transradio SenderSysteme Berlin
Transtech DSP
Transtech Networks
Transtechnik GmbH & Co.KG
Transtronic
Transware
Transys Networks
Transystem
Tranwo Technology
Tranzas
Trapeze Networks
Trapeze Software Group
Trapeze Switzerland
Traquair Data Systems
Tratec Telecom
Travelping
Traverse Technologies Australia
Travis Holding
Traxens
Traxit Technology
Trebing & Himstedt Prozeautomation
Tred Displays
Treehaven Technologies
Treehouse Labs
Treetech Sistemas Digitais
Treeview
Trei technics
Trek Diagnostics
Trek Technology
TrekStor
Trellia Networks
Trellis Photonics
TrellisWare Technologies
Tremol
Tremon Enterprises
Trench Austria
Trend Communications
Trend Electronics
Trend-tech Technology
TrendPoint Systems
Trendon Touch Technology
Trendsetter Medical
Trendview Recorders
Trentino Systems
Trenton Technology
Tresent Technologies
Trevil
Trex Enterprises
Trex Network
TrexEdge
Trexom
Tri plus grupa
Tri-M Engineering / Nupak Dev
Tri-M Technologies
Tri-Sen Systems
Tri-Systems
Tri-Tech Manufacturing
TriBeam Technologies
TriEMS Research Lab
TriLED
TriState
Triacta Power Technologies
Triamec Motion
Triangle Research Int'l
Triax
Triax-Hirschmann Multi-Media
Tributary Systems
Tricascade
Tricom Research
Tricord Systems
Trident Infosol
Trident Microsystems
Trident RFID
Trident Systems
Trident Tek
Tridium
Tridonic
Trigem Computer
Trikon Technologies
Trilithic
Trilliant
Trilobit LTDA
Trilogy Communications
Trilux Group Management
Trimax Wireless
Trimble
Trimble Europe
Trimble LEM
Trimm
Tring
Trinity College Dublin
Trinity Security Systems
Trinity Solutions
Trinnov Audio
Trinus Systems
Trio Datacom
Trio Motion Technology
Trioptics
Triple Domain Vision
Triple EYE
Triple Jump Medical
Triple Play Communications
Triple Play Technologies
Triple Ring Technologies
TripleOre
Tripp Lite
Tripwire
Trison Technology
Tritec Electronic
Tritech International
Triteka
Tritium
Triton Electronic Systems
Triton Electronics
Triton Systems of Delaware
Tritonwave
Triumf
Triumph Board a.s
Triumph-Adler
Trix Tecnologia Ltda
Trixell
Triz Communications
Troika Networks
Trolex
Troll Systems
Tronic Control
Tronico
Tronix Product Development
Tronteq Electronic
Trophy
Tropic Networks
Tropico Sistemas e Telecomunicacoes da A
Trs Systems
TruMedia Measurement
TruTeq Devices
TruTeq Wireless
True Networks
True Technologies
Truebeyond
Truecom Telesoft
Truen
Truesell
Trump
Trumpf Huttinger GmbH +
Trumpf Laser GmbH +
Trumpf Laser Marking Systems
Trumpf Werkzeugmaschinen GmbH+Co.KG
TrunkNet
Trusonus
Trust Automation
Trust International
Trust Power
Trustable Technology
Truteq Wireless
Trutouch Technologies
Trutzschler
Tryen
Trymus
Tsann Kuen China Enterprise Co., Ltd. IT
Tsien
Tsinghua Bitway
Tsinghua Novel Electronics
Tsinghua Tongfang
Tsinghua Tongfang Legend Silicon Tech
Tsinghua Unisplendour
Tsingtong Technologies
Tsmart
Tsubakimoto Chain
Tsubata Engineering
Tsuji Electronics
Tsuken Electric Ind
Tsurusaki Sealand Transportation
Tsuzuki Denki
Tualcom Elektronik A.S
Tubitak Uekae
Tucsen Photonics
Tucson Embedded Systems
Tulip Computers Internat'L
Tumsan
Tunai Creative
Tundo
Tundra Semiconductor
Tunstall
Tunstall Healthcare
Tunstall Nordic
TurControlSystme
Turbo Communication
Turbo Networks Co.Ltd
Turbo Technologies
TurboChef Technologies
TurboComm Tech
TurboWave
Turbonet Communications
Turbostor
Turbulence Design
Turck
Turin Networks
Turing Video
Turkcell Teknoloji
Turnstone Systems
Turtle Industry
Turtle Mountain
Turun Turvatekniikka
Tutankhamon Electronics
Tuttnaer
Tutus Data
Tuya Smart
Twig Com
TwinHan Technology
TwinMOS Technologies
Twinfalls Technologies
Twinhead
Twinhead International
Twinleaf
Twinlinx
Twinwin Technplogy
Two Dimensional Instruments
Twoway CATV Service
Twoway Communications
Tyan Computer
Tyco Electronics AMP
Tyco Telecommunications
Tyco Traffic & Transportation
Tymphany Acoustic Technology
Tymphany HK
Typhon Treatment Systems
Typhoon HIL
TytoCare
Tyzx
Tzukuri
U & B tech
U -MEI-DAH INT'L Enterprise
U Tek
U&R GmbH Hardware- und Systemdesign
U&U Engineering
U-CARE
U-JIN Mesco
U-Media Communications
U-PASS.CO
U-Raku
U-TX Technologies
U-Tech
U-WAY
U-tec Group
U.I. Lapp
U.S. Robotics
U.S. Traffic
U2S
U3storage Technologies
U4EA Technologies
UAB "Teltonika Telematics"
UAB &quot;Salda&quot;
UAB Kitron
UAB Selteka
UAVNavigation
UB330.net
UBI&MOBI,.Inc
UBSTechnology
UCI
UCloud Technology
UDC Research
UDTech Japan
UEC Commercial
UG Systems
UGL
UGame Technology
UHD-Elektronik
UHS Systems
UK Grid Solutions
UKG
ULAN
ULSee
UMAN
UMAX DATA Systems
UMB Communications
UMLogics
UNEX Technology
UNI Dimenxi SDN BHD
UNIC Memory Technology
UNIC Technologies
UNIK C&C
UNIT-EM
UNO System
UOI Technology
UPM Technology
UPS Manufacturing
UR FOG
URYU Seisaku
URadio Systems
US ARMY Electronic
US Beverage Net
US Digital Television
USA 111
USAG
USC
USC DigiArk
USM
USM Systems
USYS
UTC CCS
UTEK Technology
UTStarcom
UTT
UTT Technologies
UTU
UTran Technology
UV Networks
UVT Unternehmensberatung fur Verkehr und
UXP
Uavision Engenharia de Sistemas
UbONE
Ube
Ubee Interactive
UbeeAirWalk
Ubiant
Ubicod Co.LTD
Ubicquia
Ubiik
Ubinetics
Ubiqam
Ubiqcom India
Ubiquam
Ubiquiti Networks
Ubiquitous Communication
Ubiquitous Computing Technology
Ubiquitous Internet Telecom
Ubiquoss
Ubisafe Smart Devices
Ubiscale
Ubisense
Ubistar
Ubitrex
Ubitron
Ubivelox
Ubixon
Ubizcore
Ubstorage
Ubtech Robotics
Ubyon
Ucamp
Uconfree technology
Uconsys
Uczoon Technology
Udino
Ueda Japan Radio
Ufanet SC
Ufatech
Ufine Technologies
Ufispace
UgMO Technologies
Ugene Solution
Ugreen Group
Uhnder
Uisee Automotive Technologies
Ulrich Lippert
Ultamation
Ulterius Technologies
UltiMachine
Ultimaker
Ultimate Europe Transportation Equipment
Ultimate Software
Ultimate Technology
Ultimedia
Ultra Electronics - TCS
Ultra Electronics Command & Control Syst
Ultra Electronics Electrics
Ultra Electronics Flightline Systems
Ultra Electronics Sonar System Division
Ultra Stereo Labs
Ultra-X ASIA Pacific
UltraClenz
UltraVision Security Systems
Ultracker Technology
Ultraflux
Ultrak
Ultratec
Ultratronik
Ulvac
Umano Medical
Umeox Innovations
Umezawa Musen Denki
Umlogics
Umojo
Umpi
Umweltanalytik Holbach
UnI Systech
UnaliWear
Unatech
Underground Systems
Unetconvergence
Unfors Instruments
Unfors Raysafe
Ungava Technologies
Ungermann-BASS
Unglaube Identech
Uni Control System Sp. z o. o
Uni-Link Technology
Uni-v
UniComm
UniControls a.s
UniData Communication Systems
UniJet
UniMAT Automation Technology
UniPrint
UniSUR
UniSVR Global Information Technology
Uniband Electronic
Unibrain
Unicacces Groupe
Unicair Communication Tec
Unicard
Unication Group
Unicess Network
Uniclass Technology
Unico
Unicoi Systems
Unicom Automation
Unicom Global
Unicom Vsens Telecommunications
Unicomputer
Unicore communication
Unicorn Computer
Unidata
Uniden
Unidis
Unifat Technology
Unified Display Interface SIG
Unified Packet Systems Crop
Unifiedgateways India
Uniform Industrial
Unify Networks
Unify Software and Solutions
Unigen
Unigen DataStorage
Unigraf
Unigrand
Unikey Technologies
Unilever R&D
Unilever R&amp;D
Uniloc USA
Unilumin Group
Unimark
Unimicro Systems
Unimo Technology
Uninet
Union
Union Business Machines
Union CHIP Technology
Union Electronic
Union Image
Union Pacific Railroad
Union Source Technology
Union Tecnologica Noxium
Uniondigital.,CO.LTD
Unionman Technology
Unipattern
Uniphone
Uniphone Telecommunication
Unipoint
Unipower
Unipulse
Uniqa
Uniqoteq
Unique Systems
Unirobot
Uniscan
Unisem
Unisensor
Unisight Digital Products
Unisor Multisystems
Unisphere Solutions
Unisys
Unitac Technology
Unitec
Unitech electronics
United Barcode Industries
United Barcode Systems
United Electronic Industries
United Fiber Optic Communication
United Information Technology
United Integrated Services Co., Led
United Internetworks
United Networks
United Power Research Technology
United States Technologies
United Technologists Europe
United Telecoms
United Tri-Tech
United Western Technologies
Unitek Electronics
Unitel Engineering
Unitend Technologies
Uniton
Unitro Fleischmann
Unitron
Unitron Systems
Unitronics
Unitronux Intelligence Technology
Unity Surveillance
Univation
Univer
Universal ABIT
Universal Access Technology
Universal Audio
Universal Avionics
Universal Control Solution
Universal DATA Systems
Universal DE Desarrollos Electronicos
Universal Devices
Universal Electric
Universal Electronics
Universal Flow Monitors
Universal Global Scientific Industrial
Universal Instruments
Universal Laser Systems
Universal Media Corporation /Slovakia/
Universal Microelectronics
Universal Remote Control
Universal Switching
Universal Talkware
Universal Telecom S/A
Universal Tiancheng Technology
Universidad de Chile Facultad de Medicin
University Of Groningen
University of British Columbia
University of California, Berkeley
University of Fukui
University of Geneva - Department of Par
University of Michigan
University of Nebraska -- Lincoln
University of Oklahoma
University of Texas at Austin
University of Tokyo
University of Wisconsin Madison - Depart
University of York
Univex Microtechnology
Uniwell
Uniwell Systems
Uniwide Technologies
Uniwill Computer
Unixmedia
Unixtar Technology
Unizone Technologies
Unjo
Unlimited Bandwidth
Unlimiterhear co.,ltd. taiwan branch
Unmanned
Unmonday
Unmukti Technology
Unowhy
Untangle
Unwired Networks
Up-Today Industrial
Update Systems
UpdateLogic
Uplevel Systems
Uplogix
Upnod
Upos System
Upponetti
Uptime Devices
Uptmate Technology
Upvel
Upwis
Uquest
Urano Industria DE Balancas E Equipament
UrbanHello
Urbana Smart Solutions
Uriel Systems
Uriel Technologies SIA
Uriver
Urmet
Urmet Home & Building Solutions
Urmet TLC
Uros
UserGate
Uster Technologies
UtilLighting
Utilicom
Utility
Utillink
Utopi
Utrend Technology
Utronix Elektronikutreckling
Utstarcom
Uunet Technologies
Uvax Concepts
Uwe Disch
Uwe Schneider
Uwin Technologies
Uwinloc
Uzushio Electric
V Center Technologies
V One Multimedia
V Technology
V V S
V-BITS
V-Show Technology
V-ZUG
V. Stonkaus firma "Kodinis Raktas"
V.D.S. Video Display Systems
V.I Computer
V.P.S. Thai
V.T. Telematica
V2
V2 Technology
V2COM Participacoes
V2Green
V5 Technology
VAC
VAF
VAF Instruments
VAIO
VAPE RAIL International
VARI-LITE
VASTech
VAZA Elektronik
VCON Telecommunication
VCS Video Communication Systems
VDA Group
VDC Display Systems
VDG-Security
VDII Innovation
VDS Vosskuhler
VDSL Systems
VEB Kombinat Robotron
VEGA Grieshaber
VEO-LABS
VG Controls
VG Laboratory Systems
VHB Technologies
VIA Networking Technologies
VIA Technologies
VIE Style
VIG
VIGO System
VINA Technologies
VIPA
VITA
VIVE Synergies
VK
VK Integrated Systems
VLSI Technology
VME Microsystems International
VMX
VMukti Solutions
VMware
VNG
VNL Europe
VNPT Technology
VNR Electronique
VNS
VNT electronics
VOIM
VOIX
VOXX International
VPG
VPI Engineering
VPInstruments
VPNet
VR
VR Technology
VRmagic
VS Industry Berhad
VS Vision Systems
VSE valencia smart energy
VSK Electronics
VSN Mobil
VSN Systemen
VSS Monitoring
VSST
VST Technologies
VT Miltope
VTA Technologies
VTC Digicom
VTC Electronics
VTC Telecommunications
VTEQ
VTI Instruments
VTLinx Multimedia Systems
VTQ Videtronik
VTS
VTZ
VTech Communications
VTech Electronics
VTech Technology
VTech Telecommunications
VURO
VVDN Technologies
VX Instruments
VX Technologies
VXL Instruments
VXL eTech
VXi
Vachen
Vacon
VadaTech
Vadaro
Vaddio
Vadem
Vagler International Sdn Bhd
Vahle Automation
Vaillant
Vaisala
Valcom
Valcretec
Valde Systems
Valemount Networks
Valence Semiconductor
ValenceTech
Valens Semiconductor
Valentine Research
Valeo CDA
Valeo Detection Systems
Valeo Interior Controls
Valeo Schalter und Sensoren
Valeo Siemens eAutomotive Norway
Valeo VECS
Valeo Vision Systems
Valere Power
Valiant Communications
Valid Networks
Validus Technologies
Validyne Engineering
Valink
Valinso
Valk Welding
Valley Products
Valley Technologies
Valley Tecnologia
Vallox
Valmet Automation
Valo
Valox Systems
Valtronic
Valuable Techologies
Value Electronics
Value Platforms
ValueHD
ValuePoint Networks
Valueplus
Valve
Vamp
Van Breda
Vanderbilt International
Vanderlande APC
Vanguard
Vanguard Networks Solutions
Vanguard Security Engineering
Vanguard Technology
Vanlink Communication Technology Researc
Vansco Electronics
Vanstone Electronic
Vantage Controls
Vantage Integrated Security Solutions
Vantanol Industrial
Vanu
Vaone
Vapor Rail
Vapor Stone Rail Systems
Varaani Works
Varec
Varex Imaging
Varex Imaging Deutschland
Varian
Varikorea
Variscite
Varisys
Varityper
Varma Electronics
Vars Technology
VasoNova
Vast Production Services
Vativ Technologies
VaultStor
Vaunix Technology
Vavic Network Technology
Vayyar Imaging
Vbrick Systems
Vcomms Connect
Vecima Networks
Vecom USA
Vecos Europe
Vecow
Vectare
Vectology
Vector
Vector Informatik
Vector Technologies
Vector Technology
Vector.CO
Vectron Systems
Veea
Veeco Instruments
Veeco Process Equipment
Veedims
Veethree Electronics And Marine
Vega-Absolute
Vegas Amusement
Vehant Technologies
Vehicle Testing Equipment
Veilux
Vekto
Velankani Electronics
Velex
Vello Systems
VeloCloud Networks
Velocity Semiconductor
Velocytech
Velodyne
Velsitec-Clibase
Velux
Velvac
Vema Venturi
Vemco Sp. z o. o
Vemotion
Vena Engineering
Vence
Vencer
Venco
VendNovation
Vendanor
Venergy
Venetex
Venntis
Vensi
Venstar
Ventia Utility Services
Ventilation Control
Venture Manufacturing
Venture Research
Ventus Networks
Venue 1
Veo
Veo Robotics
Veo Technologies
VerScient
Veracity UK
Verana Networks
Verascape
Verathon
Verex Technology
VeriFone Systems
VeriWave
VerifEye Technologies
Verifi
Verifiber
Verification & Validation Technology
Verified Energy
Verifone
Verifone Systems ,lnc
Verilink
Verint Loronix Video Solutions
Verint Systems
Veris Industries
Verismo Networks
Veristar
Veritas Software
Veritech Electronics
Verity Instruments
Verity Studios
Verizon
Verizon Business
Verizon Telematics
Verkada
Verkerk Service Systemen
Vermes Microdispensing
Vernier Networks
Vernier Software & Technology
VeroTrak
Veroguard Systems
Veros Systems
Vers
Versa Networks
Versa Technology
VersaLogic
Versalynx
Versamed
Versanet Communications
Versilis
Version-T
Versitron
Vertel Digital
Vertex
Vertex Antennentechnik
Vertex Link
Vertex Standard LMR
Vertex Wireless
Verti Tecnologia
Vertical Communications
Vertiv Industrial Systems
Verto Medical Solutions
Vertu
Vertu International
Verytech
Veryx Technologies
Vesperix
Vessel Technology
Vestaboard
Vestac
Vestel Elektronik San ve Tic. A.S
Vestfold Butikkdata
Vetaphone
Veth Propulsion
Vetronix
Vexata
ViE Technologies Sdn. Bhd
ViPowER
ViVOtech
ViXS Systems
ViaClix
ViaGate Technologies
ViaLogy
ViaVideo Communications
ViaWear
Viaanix
Viaas
Viableware
Vialis
Vialta
Vianet Technologies
Viasat
Viasat Group
Viasys Healthcare
Viatron
Vibicom Communications
Vibration Research
Vibration Technology
Vibrationmaster
Vibro-Meter
Vichel
Vickers Electronics
Vickers Electronics Systems
Vicom Systems
Vicon Industries
Viconics Electronics
Vicos
Victiana
Victor Company OF Japan
Victorsure
Victory Concept Electronics
Victory Concept Industries
Victron
Victron Energy
Vida Design
Vida Resources Lte
VidaBox
Vidco
Videcom
Video Lottery Technologies
Video Products Group
Video Security
Video Systems
Video Tech Laboratories
Video Technology Computers
VideoHome Technology
VideoRay
VideoServer
VideoStitch
Videocon
Videofon MV
Videoframe Systems
Videogenix
Videojet Systems
Videology Imaging Solutions
Videon Central
Videoport
Videor E. Hartig
Videoswitch
Videotec
Videotek
Videotek Sistemas Eletronicos Ltda
Videotrend
Videotron
Videri
Videx
Videx Electronics
Vidicode Datacommunicatie
Vidicon
Vidient Systems
Vidisco
Vidisys
Viditec
Vienna Systems
Vieo
Viessmann Elektronik
Vietnam POST AND Telecommunication Indus
Viettel Group
Viettronimex JSC
Vievu
ViewPlus Technologies
ViewSonic
ViewSonic International
ViewSonic Mobile China
ViewTel
Viewcooper
Vieworks
Viewtran Technology
Vifa Denmark
VigTech Labs Sdn Bhd
Vigil Health Solutions
Vigil Monitoring
Vigilate
Vigitron
Vigor Electric
Vigorcloud
Viking Design Technology
Viking Electronics
Viking Modular Solutions
Village Networks
Village Tronic Entwicklung
Villbau
Villbau Kft
Villiger Security Solutions
Viloc
Viltechmeda UAB
Vimar
Vimicro
Vimtron Electronics
Vinci Labs
Vinci Systems
Vindicator Technologies
Vine Telecom
VineSys Technology
Vingroup Joint Stock
Viogem
Violin Technologies
Viotec USA
Vipar
Viper Design
Viper Innovations
Viprinet
Viptela
Virbiage
Virditech
Virgilant Technologies
Virgin Orbit
Virident Systems
Vironova
Virsae Group
Virta Laboratories
Virtium
Virtu
Virtual Access
Virtual Computer
Virtual Conexions
Virtual Control Systems
Virtual Electric
Virtual Instruments
Virtual Trunk
VirtualHere
Virtualtek
Virtuosys
Virtuozzo International
VisSim
Visable Genetics
Visatech C0
Viscount Systems
Viseon
Vishal Telecommunications
Vishay Celtron Technologies
Vishay Nobel
Visi-tech Systems
VisiCon
Visicom
Visility
Visimetrics
VisioGreen
Vision & Control
Vision Components
Vision Information & Communications
Vision Netware
Vision Products
Vision Research
Vision Sensing
Vision Systems Aeronautic
Vision Systems Aurtomotive
Vision Systems Safety Tech
Vision Technologies
Vision Valley FZ
Vision4ce
VisionGlobal Network
VisionTIR Multispectral Technology
VisionTek
VisionVera International
Visionary Solutions
Visioncomm
Visionee
Visioneered Image Systems
Visioneering Systems
Visionetics International
Visionhitech
Visionics
Visionite
Visionscape
Visiontec da Amazonia Ltda
Visiowave
Visitech
Visito
Visonic Technologies 1993
Vispiron Rotec
Vista Control Systems
Vista Controls
Vista Imaging
Vista Manufacturing
Vista Research
Vistec Electron Beam
Visteon
Visual Circuits
Visual Engineering Technologies
Visual Fan
Visual Land
Visual Productions
Visual Robotics
Visual Technology
Visual Telecommunication Network
VisualSonics
Visualedge Technology
Visualgate Systems
Visualware
Vitacom
Vital Connect
Vital Systems
Vital Tech Industria e Comercio Ltda
VitalCom
VitalPoint
VitalThings
Vitalink Communications
Vitality
Vitals System
Vitana
Vitec
Vitec Group, Camera Dynamics
Vitec Imaging Solutions
Vitec Multimedia
Vitec System Engineering
Viteco VNPT JSC
Vitek Industrial Video Products
Vitel Net
Vitelcom Mobile Technology
Vitelec
Vitelnet
Vitesse Semiconductor
Vitrea Smart Home Technologies
Vitro Technology
Vitronic Dr.-Ing. Stein Bildverarbeitung
Vitsch Electronics
Vitsmo
Vity
Vivaas Technology
Vivace Networks
Vivago
Vivaldi Clima
Vivalnk
Vivatel
Vivato Technologies
Vivavis
Viveris Technologies
Vivid Technology
VividLogic
Vivint Smart Home
Vivint Wireless
Vivity
Vivo International
Vivonic
Vivotek
Vivox
Viwone
Vixen
Vixtel Technologies Limted
Vizeo
Vizimax
Vizio
Vizmonet
Vlatacom
Vlsip Technologies
Vmetro
Vocal DATA
Vocal Technologies
Vocality International
Vocality international T/A Cubic
Vocera Communications
Vocollect
Vodafone Automotive
Vodafone Italia
Vodafone Omnitel
Vodafone UK
Vodia Networks
Vodtel Communications
Voegtlin Instruments
Voelker Technologies
Vogtec
VoiceCom
Voiceboard
Voipac
Voippartners
Voismart
Volacomm
Volamp
Volans
Volansys technologies
Volantic
Voleatech
Volex
Volkswagen Group of America
Volktek
Vollmer Werke
Vololink
VoltServer
Volta Networks
Voltaire
Voltaware
Voltaware Services
Voltech Instruments
Volterman
Volterra
Voltronic Power Technology
Volumatic
Volution Group UK
Volvo Car
Vonger Electronic Technology
Vonsch
Vont Innovations
Vorax
Vormetric
Vorne Industries
Vorteks ED
Vortex Engineering
Vossloh-Schwabe Deutschland
Vosswinkel F.U
VostroNet
Votem
Votronic
Vox Technologies
Voxent Systems
Voxiscom
Voxpath Networks
Voxtel
Voxtronic Austria
Voyage Audio
Voyant International
Voyetra Turtle Beach
Vrcom
Vremya-CH JSC
Vrinda NANO Technologies
Vsecure 2000
Vsolution Telecommunication Technology
Vsoontech Electronics
Vtech Engineering
Vtech Engineering Canada
Vtech Innovation LP dba Advanced America
Vtera Technology
Vtion Information Technology
Vtrek Group International
Vtron
Vubiq Networks
Vulcan Portals
Vulcan Wireless
VulcanForms
Vuppalamritha Magnetic Components
Vutlan sro
Vutrix Technologies
Vuzix
Vuzix / Lenovo
Vvond
Vytahy-Vymyslicky
W & D Technology
W&G Special Products
W&W Communications
W-IE-NE-R Plein & Baus
W-LINX Technology
W-Link Systems
W. H. Leary
W. L. Gore & Associates
W. Vershoven
W.A. Benjamin Electric
W2 Networks
WAAV
WAC
WAFA Technologies
WAGO Kontakttechnik
WALT Disney Imagineering
WAMA Technology
WANG Laboratories
WANY
WAVE
WAVTrace
WB Electronics
WBNet
WBS Technology
WEG
WELL Communication
WELT
WEM Technology
WENet Vietnam Joint Stock
WEST Australian Department
WEST EGG Systems
WEST END Systems
WEY Technology
WFE Technology
WHDI
WHI Konsult
WHITEvoid
WI-BIZ
WICOM1
WIDE
WIKA Alexander Wiegand SE
WILO SE
WIN Enterprises
WIN Technologies
WIND River Systems
WING SING Electronics HONG KONG
WINK Streaming
WIO Manufacturing HK
WIS Communications
WIS Networks
WIS Technologies
WISI
WIT
WJ Communications
WKK Technology
WM Design
WM-DATA Minfo
WMS Industries
WNI Resources
WOLF Advanced Technology
WOM Engineering
WOO Sports
WOW System
WPS Parking Systems
WR Systems
WSH
WTE
WTSS
WUUK LABS
WUXI Funide Digital
WUXI Neihua Network Technology
WUXI SKY CHIP Interconnection Technology
WYLE
WYLE Electronics
WYMA Tecnologia
WYSE Technology
Wabtec Transit Division
Wachter GmbH Sicherheitssysteme
Waco Giken
Wacom
Wagner Group
Wahoo Fitness
Wakefern FOOD
Walchem
Waldo Networks
Waldo System
Walk Horizon Technology
WalkAbout Computers
Wall Box Chargers
Wallner Automation
Wally
Wallys Communications Teachnologies
Walnut Media Network
Walter Grotkasten
Walter Muller
Walton Hi-Tech Industries
Wamin Optocomm Mfg
Wan Chao An Technology
Wanan Hongsheng Electronic Co.Ltd
Wanbang Digital Energy
Wanco
Wandel AND Goltermann
Wanjiaan Interconnected Technology
Wanlida Group
Wanshih Electronic
Wantech Networks
Wanzl Metallwarenfabrik
Waoo
Wapice
Ward Leonard Electric
Warecube
Warema electronic
Warp9 Tech Design
Wart-Elektronik
Wartsila Finland
Wartsila Voyage
Wasabi Systems
Wasion Group
Wasko
Wasp artificial intelligence
Wasserbauer
Wata Electronics
Watanabe Electric Industry
WatchGuard Technologies
WatchGuard Video
Watchnet DVR
Watec
Water-i.d
WaterCove Networks
WaterFurnace International
Waterford Consultants
Waterkotte
Watermark Estate Management Services
Waters DIV. OF Millipore
Watertech
Watertek
Waterworld Technology
Watlow
Watteco
Watterott electronic
Watthour Engineering
Wattsense
Wattty
Wattwatchers Pty Ld
Wave Electronics
Wave Music
Wave-In Communication
Wave7 Optics
WaveAccess
WaveCom Electronics
WaveIP
WaveLynx Technologies
WaveSmith Networks
WaveSpan
WaveSplitter Technologies
WaveStorm
Wavecom Asia Pacific
Wavecom Elektronik
Wavefly
Wavefront Semiconductor
Wavelab Global
Wavelink
Wavemed
Wavenet International
Waveplus Technology
Waverider Communications
Waverly Labs
Waversa Systems
Waves Audio
Waves System
Wavesat
Wavesight
Wavestream
Wavetel Technology
Wavetrend Technologies
Wavetronix
Wavium
Waxess USA
WayTech Development
WayTools
Waycom Technology
Wayfarer Transit Systems
Wayne Analytics
Wayne Dalton
Wayne Kerr Electronics
Wayport
Waytone Communications
We
WeLink Communications
WeLink Solutions
WeTelecom
WeVo Tech
WeWork Companies
Wearable
Wearhaus
Wearnes Automation
Wearsafe Labs
Weathernews
Web Sensing
WebSilicon
WebSonic
WebSprint Communications
WebTV Networks
WebWayOne
Webasto SE
Webeasy
Weber Marking Systems
Weber Schraubautomaten
Weber-Stephen Products
Webfleet Solutions
Webgate
Webgear
Webio International Co.,.Ltd
Weble
Webpro Technologies
Webpro Vision Technology
Webster Computer
Webtech Wireless
Webtronics
Webyn
Wecan Solution
Wegener Communications
Weibel Scientific
Weidmann Tecnologia Electrica de Mexico
Weidmuller Interface
Weidu Technology
Weifang Goertek Electronics
Weigao Nikkiso Dialysis Equipment
Weightech Com. Imp. Exp. Equip. Pesagem
Weigl Elektronik & Mediaprojekte
Weihai Weigao Medical Imaging Technology
Weinan Wins Future Technology
Weinberger Deutschland
Weinert Engineering
Weinmann Gerate fur Medizin GmbH +
Weinschel
Weintek Labs
Weinzierl Engineering
Weiss Engineering
Weiss Robotics
Welcat
Welch Allyn
Weldex
Welding Technology
Welgate
Welkin Sciences
WellSense Technologies
Wellav Technologies
Wellcore
Wellntel
Wellspring Wireless
Welltec
Welltech Computer
Welltrans O&E Technology
Welltronix
Wellysis
Welotec
Weltec Enterprise
Weltek Technologies
Weltronics
Welzek Technologies
Wenzhou Kunmei Communication Technology
Wepio
Weptech elektronik
Werbeagentur Jurgen Siebert
Werma Signaltechnik
Wesco Integrated Supply
Wescon Technology
Wesemann Elektrotechniek
Wesine Technology
West Instruments
West Pharmaceutical Services
West-Com Nurse Call Systems
Westar Display Technologies
Westcoast Technology
Westcontrol
Westech Korea
Westek Technology
Westel Wireless Systems
Westell Technologies
Westermo Neratec
Westermo Network Technologies
Western DataCom
Western Digital
Western Digital Technologies
Western Engravers Supply
Western Multiplex
Western Reserve Controls
Western Security Solutions
Western Telematic
Westerstrand Urfabrik
WestfaliaSurge
Westinghouse Digital
Westinghouse Electric
Westinghouse Rail Systems
Westport Research Associates
Westport Technologies
Westronic Systems
Westunitis
Westwave Communications
Wesung TNC
Wetek
Wetek Electronics
Wexiodisk
Wha Yu Industrial
Whaley Technology Co.Ltd
Wharton Electronics
Wheatstone
Wheels of Zeus
WhereNet
WhereWhen
Whiptail
Whirlpool
Whisker Labs - Ting
Whistle Communications
Whistle Labs
White Horse Industrial
White Matter
White Rock Networks
White Rodgers Division
White Sky
Whitechapel Computer Works
Whitecross Systems
Whitesky Science & Technology
Whitetree Network
Whittier Mailing Products
WhizNets
Whizpace
Wi-Fi Alliance
Wi-Gear
Wi-Links
Wi-NEXT
Wi-SUN Alliance
Wi2Wi
Wi3
Wi6labs
WiBotic
WiChorus
WiDeFi
WiFi Hotspots
WiFi Nation
WiFiSONG
WiFiSong
WiLife
WiMate Technologies
WiMedia Alliance
WiQuest Communications
WiSE Communications
WiSilica
WiSuite USA
WiTagg
WiViCom
WiWide
WiZ
WiZ Connected Lighting
WiZ IoT
Wiatec International
Wibond Informationssysteme
Wibrain
Wicell Technology
Wicher Digital Technik
Wicks
Widax
Widcomm
Wide World Trade HK
WideNorth
WideRay
WideView
Wideband Labs
Wideband Semiconductor
Wideband Systems
Wideco Sweden
Wideful
Widex
Widmer Time Recorder
Wieland Electric
Wiener, Plein & Baus
Wiesemann & Theis
Wiesheu
Wieson Technologies
Wifi-soft
Wifly-City System
WigWag
Wiingtech International
Wiio
Wilcoxon Research
Wild Lab
Wildeboer Bauteile
Wilderness Labs
Wildix
Wildlife Acoustics
Wilhelm Rutenbeck GmbH&Co.KG
Wiline Networks
Wilke Technology
Will
Will i-tech
WillMonius
Williams Communications Group
Williams Sound
Williamson
Willnet
Willow Garage
Willowbrook Technologies
Willowglen Services
Willowglen Systems
Wilmore Electronics
Wilocity
Wilogy
Wilson Electronics
Wiltron
Wimate Technology Solutions
Win Leader
Win4NET
WinCom Systems
WinNet Metropolitan Communications Syste
WinNet Solutions
Winbest Technology CO,LT
Winbond Electronics
Wincal Technology
Winchester Systems
Wincode Technology
Wincomm
Wincor Nixdorf
Wincor Nixdorf International
Wind Mobility Technology
Windar Photonics
Windata
Windigo Systems
Windmill Innovations
WindowMaster
Winduskorea
Wine Technology Marlborough
Winegard
Winfirm Technology
Winford Engineering
Winglet Systems
Wings for Media
Wingtech Group
Wingtech Mobile Communications
Winix
Wink communication technology CO.LTD
Winland Electronics
Winmate Communication
Winn Technology
Winner Technology
Winners Digital
Winners Electronics
Winners Satellite Electronics
Winnertec System
Winnow Networks
Winpresa Building Automation Technologie
Winsonic Electronics
Winstar Display
Winstars Technology
Winsys Informatica ltda
Winsystems
Wintec Industries
Wintech Automation
Wintecronics
Wintegra
Wintek System
Winterhalter Gastronom
Winterthur Gas & Diesel
Wintop
Wintriss Engineering
Wintus System
Winward Industrial
Winy Technology
Wiplug
Wipotec
Wipro Infotech
WireStar Networks
Wirecom Technologies
Wired Broadcast
WiredIQ
Wireless Acquisition
Wireless CCTV
Wireless Cables
Wireless DATA Group Motorola
Wireless Environment
Wireless Glue Networks
Wireless Matrix
Wireless Measurement
Wireless Networks
Wireless OnLine
Wireless Reading Systems Holding
Wireless Seismic
Wireless Standard Extensions
Wireless Systems Solutions
Wireless Technologies
Wireless Technology
Wireless Tsukamoto.,co.LTD
Wireless Value
Wireless input technology
Wireless-TEK Technology
WirelessWERX
Wirelink
Wiremold
Wireonair
Wirepas
WisIOE
Wiscloud
Wiscom System
Wiscore
Wisdm
Wisdom Audio
Wise & Blue
Wise Industria de Telecomunicacoes Ldta
WiseCube
WiseSec L.t.d
Wiseblue Technology
Wisebox.,Co.Ltd
Wiseware, Lda
Wishtek Technology
Wisnetworks Technologies
Wisnu and Supak
Wisol
Wistron
Wistron InfoComm
Wistron InfoComn
Wistron Infocomm
Wistron InforComm
Wistron Mexico SA de CV
Wistron Neweb
Wisycom
Wit.com
Witcom
WiteRiver Technology
Witelcom
With-Net
WithWin Technology ShenZhen
Withings
Withrobot
Withsystem
Withus Planet
Witium
Witree
Witron Technology
Wittenstein
Wittmann Kunststoffgerate
Wittra Networks
Wiwynn Corporation Tainan Branch
Wixcon
WizLAN
Wizapply
Wizardlab
Wizitdongdo
Wizlogics
Wiznet
Wiznova
Wizyoung Tech
Wizzilab
WoKa-Elektronik
Woan Technology
Wohler Technologies
Wojinxin Beijing Technology
WolfVision
Wolfspyre Labs
WonATech
WondaLink
Wonde Proud Technology
Wonder Workshop
WonderSound Technology
Wonderlan Technology
Wonders Technology
Wongs Electronics
Wonwoo Engineering
WooJooIT
Woodam
Woods Hole Oceanographic Institution
Woodside Electronics
Woodstream
Woodward Governor
Woodwind Communications System
Woojeon&Handan
Woojin
Woojin Industrial Systems
Woojinnet
Wooju Communications Co,.Ltd
Woojyun Systec
Wooksung Electronics
Woonsang Telecom
Woori ELEC
Woori SMT
Woori Systems
Woorigisool
Woorisystems
WooshCom
Work Microwave
Workbit
Worklink Innovations
Workpower Tecnologia Eletronica LTDA-EPP
Workstation
World Elite Technology
World Ethnic Broadcastin
World Media AND Technology
World Time Solutions
World Wide Packets
WorldAccxx
WorldCast Systems
WorldGate
Worldcns
Worldplay
Worldsat - Texas de France
Worldsensing
Worldsmart Retech
Wormit
Worth Data
Wotbox
Woven Systems
WowWee
Woxter Technology
Woxu Wireless
Wpgsys
Wren Associates
Wren Sound Systems
Wrtnode technology
Wu Han Routon Electronic
Wu Qi Technologies
WuXi anktech
Wuhan Changjiang Electro-Communication E
Wuhan Da Ta Technologies
Wuhan Easylinkin Technology
Wuhan Feng Tian Information Network
Wuhan FiberHome Digital Technology
Wuhan Funshion Online Technologies
Wuhan Glory Road Intelligent Technology
Wuhan GreeNet Information Service
Wuhan Guangying Intelligence Technology
Wuhan Guide Infrared
Wuhan Higheasy Electronic Technology Dev
Wuhan Hosan Telecommunication Technology
Wuhan Huagong Genuine Optics Technology
Wuhan Huazhong Numerical Control
Wuhan IPG Technologies
Wuhan Lingjiu High-tech
Wuhan Linptech
Wuhan Maiwe communication
Wuhan Maritime Communication Research In
Wuhan Maxsine Electric
Wuhan MoreQuick Network Technology
Wuhan NEC Fibre Optic Communications ind
Wuhan Pont Technology
Wuhan QianXiao Elecronic Technology
Wuhan Qianyang Iotian Technology
Wuhan Research Institute of MII
Wuhan Rui Ying Tong Network Technology
Wuhan Shenghong Laser Projection Technol
Wuhan Strong Electronics
Wuhan Telecommunication Devices
Wuhan Tianyu Information Industry
Wuhan TieChi Detection Technology
Wuhan Xingtuxinke ELectronic
Wuhan Yangtze Optical Technology
Wuhan Zhongyuan Huadian Science & Techno
Wunda Group
Wurm GmbH & Co. KG Elektronische Systeme
Wurth Elektronik eiSos
Wush
Wuxi DSP Technologies
Wuxi GuoYiHaiJu Technology
Wuxi Hongda Science and Technology
Wuxi Junction Infomation Technology
Wuxi Keboda Electron Co.Ltd
Wuxi Micro Innovation Integrated Circuit
Wuxi New Optical Communication
Wuxi SiNeng New Energy
Wuxi Stars Microsystem Technology
Wuxi Xiaohu Technology
Wuxi YSTen Technology
Wuxi Zhanrui Electronic Technology
Wuxi Zhongxing Optoelectronics Technolog
Wuxi iData Technology
WxBR Sistemas de Telecomunicacoes Ltda
WyTec International
Wybron
Wyconn
Wyebot
Wyler
Wynmax
Wyplay
WyreStorm Technologies
Wyres
Wytek
Wyze Labs
X-COM
X-Laser
X-Pert Paint Mixing Systems
X-SPEX
X-speed lnformation Technology
X-traWeb
X.net 2000
X2 MSA Group
X2E
X2gen Digital
X6D
XAC Automation
XACT
XADA Technologies
XAG
XATA
XAVi Technologies
XCOM Labs
XCP
XConnect Professional Services
XD-GE Automation
XEL Communications
XENA Security
XESystems
XGEM
XI'AN MEI Shang MEI Wireless Technology.
XI'AN Shenming Electron Technology
XI'AN YEP Telecom Technology
XIA
XIMO Communication Technology
XIOX
XIP Technology
XJ Electric
XKL Systems
XLN-t
XLNT Designs
XMIT AG Computer Networks
XMOS Semiconductor
XMetrics
XN Technologies
XNET Technology
XOR UK
XOS
XPAK MSA Group
XPR Group
XPS Eletronica LTDA
XPossible Technologies
XStore
XStreamHD
XTA Electronics
XTP Systems
XTS
XTec
XTech2 SIA
XTrillion
XV360 Optical Information Systems
XYnetsoft
Xacti
Xad Communications
Xadi
Xafax Nederland
Xagyl Communications
Xalted Networks
Xalyo Systems
Xambala
Xanboo
Xante
Xantech
Xantia
Xapt
Xaptec
Xaptum
Xaqti
Xavant
Xcellen
Xcheng Holding
Xcute Mobile
Xedia
Xelerated
Xeline
Xembedded
Xemex
Xemics
XenICs
Xena Networks
Xenatech
Xenolink Communications
Xenox Holding
Xenpak MSA Group
Xensource
Xentech Solutions
Xentras Communications
Xenya
Xepic
Xepto Computing
Xerox
Xerox CORP UNIV Grant Program
Xerox International Partners
Xertified
Xetawave
Xi'an Clevbee Technology
Xi'an Fengyu Information Technology
Xi'an HISU Multimedia Technology
Xi'an Hua Fan Technology
Xi'an Jizhong Digital Communication
Xi'an Link-Science Technology
Xi'an Linksci Technology
Xi'an NovaStar Tech
Xi'an Yingsheng Electric Technology
Xi'an Zhisensor Technologies
Xi3
XiMeta Technology Americas
XiNCOM
Xia Men Joyatech
Xia Men UnionCore Technology
XiaMen 35.com Technology Co,.Ltd
Xiamen Beogold Technology
Xiamen Cacamle Technology
Xiamen Caimore Communication Technology
Xiamen Cheerzing IOT Technology
Xiamen Dnake Technology
Xiamen Four-Faith Communication Technolo
Xiamen Hanin Electronic Technology
Xiamen IPRT Technology
Xiamen Intretech
Xiamen Jinhaode Electronic
Xiamen Kehua Hengsheng
Xiamen Leelen Technology
Xiamen Mage Information Technology
Xiamen Maxincom Technologies
Xiamen Meitu Mobile Technology CO.LTD
Xiamen Milesight IoT
Xiamen Overseas Chinese Electronic
Xiamen Paperang Technology
Xiamen Point Circle Technologh
Xiamen Rgblink Science & Technology
Xiamen Rongta Technology
Xiamen Sigmastar Technology
Xiamen Smarttek
Xiamen VANN Intelligent
Xiamen Vorlink IOT Technology
Xiamen Xindeco
Xiamen Xinglian Electronics
Xiamen Yaxon Network
Xiamen Yealink Network Technology
Xiamen Yeastar Information Technology
Xiamen Yudian Automation Technology
Xian Hangguang Satellite and Control Tec
Xiangshan Giant Eagle Technology Develop
Xiaocong Network
Xiaojie Technology
Xiaomi Communications
Xiaomi Electronics
Xiaoniu network technology
Xiaoxinge Electronic Technology
Xicato
Xilar
Xilinx
Ximea
Xin Hua Control Engineering
Xin Shi Jia Technology
XinLian'AnBao Technology
Xinetron
Xingfei
Xingluo Technology
Xingtera China
Xinhua Control Engineering
Xinjiang Golden Calf Energy IOT Technolo
Xintai Automobile Intelligent Network Te
Xiotech
Xipher Embedded Networking
Xipher Technologies
Xiphos Systems
Xiranet Communications
Xircom
Xirgo Technologies
Xiris Automation
Xirka Dama Persada PT
Xirrus
Xitek Design
Xitron
Xitron Technologies
Xlab
Xlogic
Xmark
Xmitech Technology
Xmodus Systems
Xnet Technology
XoByte
XoIP Systems
XonTel Technology
Xorcom
Xortec
XotonicsMED
Xovis
Xped
Xpeed
Xperio Labs
XpertSea Solutions
Xplora Technologies
Xplore Technologies
Xpoint Technologies
Xrite
Xronet
Xronos-INC
Xronos.INC
Xrosstech
Xrplus
Xseed Technologies & Computing
Xsens Technologies
Xsense Technology
Xsensor Technology
Xsido
Xsight Systems
Xslab
Xslent Energy Technologies
Xstream Flow
Xstreamis
Xteam
Xtel Wireless
Xtend Technologies
XtendWave
Xtensor Systems
Xtera Communications
Xtone Networks
Xtramus Technologies
Xtreme Power Systems
Xtreme Technologies
XtremeSpectrum
Xtremio
Xufeng Development
Xuji Changnan Communication Equipment
Xundi Electronic Technology
Xunison
Xuzhou WIKA Electronics Control Technolo
Xworks NZ
XySystem
Xycom
Xycom VME
Xycotec Computer
Xylem Water Solutions
Xylogics
Xylon
Xyplex
Xyron
Xytac system technologies
Xyterra Computing
Xytronix Research & Design
Xyvision
Y Soft Corporation, a.s
Y&H E&C
Y-cam Solutions
Y-products co.ltd
Y.D.K
YAFO Networks
YANG MEI Technology
YANO Electric
YDK Technologies
YDT Technology International
YE DATA
YEC
YEHL & Jordan
YEM
YESpay International
YF Technology
YIK
YMC
YMax Telecom
YODA Communications
YODO Technology
YOKO Technology
YONG TAI Electronic
YORK Refrigeration, Marine & Controls
YPP
YSI
YST
YSTen Technology
YT Elec. Co,.Ltd
YUAN High-Tech Development
YUGE Information technology
YUKO Electric
YVES Technology
YWire Technologies
YX Wireless
Ya Batho Trading
Yacoub Automation
Yaesu Musen
Yaham Optoelectronics
Yahoo! Japan
Yake Technology
Yamabishi
Yamaha
Yamaha Motor
Yamakatsu Electronics Industry
Yamaki Electric
Yamamoto Works
Yamasei
Yamashita Systems
Yamatake-Honeywell
Yamatech Scientific
Yamato Denki
Yamato Scale
YanFeng Visteon Automotive Electronic
Yancheng Kecheng Optoelectronic Technolo
Yandex Services
Yanfeng Visteon Electronics Technology
Yangjae Systems
Yangtze Memory Technologies
Yangzhou ChangLian Network Technology
Yangzhou Wanfang Electronic Technology
Yantai Dongfang Wisdom Electic
Yantai ZhiYang Scientific and technology
Yaojin Technology
Yaptv
Yardney Technical Products
Yarg Biometrics
Yarward Electronics
Yash SiQure Technologies India
Yasing Technology
Yaskawa Electric
Yasuda Joho
Yaviar
Yawata Electric Industrial
Yazaki
Yazaki Energy System
Yazaki North America
Yealink Network Technology
Yeelink
Yeestor Microelectronics
Yekani Manufacturing
Yelatma Instrument Making Enterprise, JS
YellowSoft
Yellowbrick Data
Yellowtec
Yeonhab Precision
Yestechnology
Yi An Electronics
Yi chip Microelectronics
Yi-Qing
YiSheng technology
Yichen Technology CO.LTD
Yichip Microelectronics
Yichun MyEnergy Domain
Yiguang
Ying Hua Information Technology
Yinuo-LINK
Yinuolink
Yipee
Yireh Auto Tech
Yite technology
Yjsystem
Ynomia
Yoctopuce
Yoga
Yoggie Security Systems
Yohana
Yoisys
Yokogawa Digital Computer
Yokota Industrial CO,.LTD
Yokote Seiko
Yokowo
Yokoyama Shokai
YongTechs Electric
Yongguan Electronic Technology
Yongjing Shanghai Electronic Science and
Yongtong tech
Yonnet Akll Bina ve Otomasyon Sistemleri
Yoozma
York Instruments
Yorkville Sound
Yoshida Kogyo K. K
Yoshiki Electronics Industry
Yoshiki Industrial
Yoshimiya
Yosin Electronics
Yota Devices
YotaScope Technologies
Yotta Networks
YottaYotta
Yottabyte
You Zhengcheng
Youho Electric IND
Young Chang
Young Computer
Young Electric Sign
Young Generation International
Young Technology
YoungWoo Telecom
Youngbo Engineering
Youngkook Electronics
Youngzone Culture
Yournet
Yousung
Youth KEEP Enterprise
Youtransactor
Yozan
Ypsomed
Yu Fly Mikly Way Science and Technology
Yu Jeong System, Co.Ltd
Yu-Heng Electric
YuHua TelTech
Yuanfudao HK Limted
Yuduan Mobile
Yuehua Electronic
Yufei Innovation Software
Yukai Engineering
Yukilab
Yuksek Kapasite Radyolink Sistemleri San
Yulinet
Yulista Integrated Solution
Yulong Computer Telecommunication Scient
Yun Yang Fire Safety Equipment
YunDing Network Technology
Yuneec International
Yunjing lntelligent Technology
Yunnan Ideal Information&Technology
Yunnan KSEC Digital Technology
Yupiteru
Yusan Industries
Yushin Precision Equipment
Yusur Technology
Yuval Fichman
Yuwei Info&Tech Development
Yuxing Electronics
Yuyama MFG
Yxlon International
Yytek
Z'Sedai Kenkyusho
Z-App Systems
Z-COM
Z-Com
Z-TEC
Z-meta Research
Z.M.P. Radwag
Z.U.K. Elzab
Z3 Technology
ZAC
ZALA Computer
ZAO
ZAO "NPK Rotek"
ZAO &quot;Radius Avtomatika&quot;
ZAO NPC
ZAO NPC "Kompjuternie Technologii"
ZAO NPC Kompjuternie Technologii
ZAO NPK RoTeK
ZAO NPO Introtest
ZAO NVP Bolid
ZAO ZEO
ZAT a.s
ZAX
ZBD Displays
ZEAL
ZED Ziegler Electronic Devices
ZETA Communications
ZF
ZF CVCS
ZF Microsystems
ZF TRW Automotive
ZHI YUAN Electronics
ZHS Zeitmanagementsysteme
ZIDA Technologies
ZIMI
ZIN Technologies
ZIV
ZK Celltest
ZMD America
ZMIN Technologies
ZNV
ZNYX Networks
ZOLL Lifecor
ZOOM Networks
ZOOM Server
ZORT Labs
ZOYI
ZP Engineering SEL
ZPA Smart Energy a.s
ZPAS
ZPD technology
ZPE Systems
ZPM Industria e Comercio Ltda
ZPT R&D
ZPT Vigantice
ZQAM Communications
ZSK Stickmaschinen
ZT Group Int'l
ZTEC Instruments
ZTLX Network Technology
ZUUM
ZX Technologies
ZXY Sport Tracking
Zabacom
Zaber Technologies
Zaccess Systems
Zadara Storage
Zaffire
Zahner-Elektrik Ingeborg Zahner-Schiller
ZaiNar
Zaklad Elektroniczny SIMS
Zaklad Energoelektroniki Twerd
Zaklady Elektroniki i Mechaniki Precyzyj
Zalliant
Zambeel
Zamir Recognition Systems
Zantaz
Zaplox
Zappware
Zaptec
Zarak Systems
Zaram Technology
Zardcom
Zavio
Zavod No 423
Zaxcom
Zcomax Technologies
Zcomm
ZeXin Information Technologies
Zealabs
Zebra Elektronik A.S
Zebra Information Tech
Zebra Technologies
Zed-3
Zedi
ZeeVee
Zeebo
Zeeport Technology
Zeepro
Zefatek
Zegna-Daidong
Zehetner-Elektronik
Zehnder Group
Zehnder Group Nederland
Zehntner Testing Instruments
Zektor
Zelax
Zelfy
Zellweger Analytics
Zelp
Zelpos
Zeltiq Aesthetics
Zelus Technology
Zen Eye
Zencheer Communication Technology
Zendex
Zengge
Zenic
Zenisu Keisoku
Zenitel Norway
Zenith Electronics
Zenitron
Zenlayer
Zenner
Zennio Avance Y Tecnologia
Zeno Information System
Zenocom
Zenotech.Co
Zenovia Electronics
Zenros
Zensys
Zentan
Zentri
Zenway enterprise
Zeo
Zepcam
Zephyr Engineering
Zephyrus Electronics
Zeppelin Systems
Zera
Zero One Technology
Zero1.tv
ZeroDesktop
Zeron Alliance
Zerone
Zeroplus Technology
Zerospace ICT Services
Zerosystem LTD.Co
Zeta Broadband
Zetari
Zetec
Zetechtics
Zetera
Zetes Technologies
Zetlab
Zetron
Zetta Systems
ZettaHash
Zettamedia Korea
Zeugma Systems
Zeus Control Systems
Zeus Systems
Zeus Wireless
Zeutschel
Zexelon
Zhangzhou Keneng Electrical Equipment
ZheJiang FangTai Electirc
ZheJiang FuChunJiang Information Technol
Zhehua technology
Zhejiang Bell Technology
Zhejiang Boxsam Electronic
Zhejiang Broadcast&Television Technology
Zhejiang Cainiao Supply Chain Management
Zhejiang Chitic-Safeway NEW Energy Techn
Zhejiang Dahua Technology
Zhejiang Everbright Communication Equip
Zhejiang FeiYue Digital Technology
Zhejiang Guoli Security Technology
Zhejiang HEJU Communication Technology
Zhejiang Haikang Science And Technology
Zhejiang Hanshow Technology
Zhejiang Hao Teng Electronic Technology
Zhejiang Haoteng Electronic Technology
Zhejiang Hechuan Technology
Zhejiang Hengjie Communication Technolog
Zhejiang Hikailink Technology
Zhejiang Hising Technology
Zhejiang Hite Renewable Energy
Zhejiang Holip Electronic Technology
Zhejiang Huazhou Intelligent Equipment
Zhejiang Itenal Technology
Zhejiang Jetron Ark Digital Technology
Zhejiang KaNong Network Technology
Zhejiang Kangtai Electric
Zhejiang Laolan Information Technology
Zhejiang Luci Technology
Zhejiang Makepower Electronics
Zhejiang Moorgen Intelligence Technology
Zhejiang Moorgen Intelligent Technology
Zhejiang Nurotron Biotechnology
Zhejiang Pearmain Electronics Co.ltd
Zhejiang Rexense loT Technology
Zhejiang Roicx Microelectronics
Zhejiang SHIP Electronics & Technology
Zhejiang Science Electronic Tech
Zhejiang Send Intelligent Technology
Zhejiang Tianle Digital Electric
Zhejiang Tmall Technology
Zhejiang Uniview Technologies
Zhejiang Weirong Electronic
Zhejiang Wellcom Technology
Zhejiang Wellsun Electric Meter
Zhejiang Wellsun Intelligent Technology
Zhejiang Winsight Technology
Zhejiang XIAN DA Environmental Technolog
Zhejiang Xinzailing Technology
Zhejiang Yutong Network Communication
Zhejiang Zhaolong Interconnect Technolog
Zhejiang shenghui lighting
Zhen Shi Information Technology
Zheng DIAN Electronics
Zhengzhou Reform Intelligent Device
Zhengzhou VCOM Science and Technology
Zhengzhou XindaJiean Information Technol
Zhengzhou coal machinery hydraulic elect
Zhenjiang Sapphire Electronic Industry
Zhidao Network Technology
Zhinengguo technology
Zhishang Chuanglian Technology
Zhixiang Technology
Zhiye Electronics
Zhiyuan Eletronics
Zhone Technologies
Zhong Ge Smart Technology
Zhong Shan City Litai Electronic Industr
Zhong Shan City Richsound Electronic Ind
ZhongLi HengFeng Technology
ZhongMiao Technology
Zhongguancun Xinhaizeyou Technology
Zhongshan B&T technology.co
Zhongshan General K-mate Electronics
Zhongshan K-mate General Electronics
Zhongshan Readboy Electronics
Zhongshan Scinan Internet of Things
Zhongtian broadband technology
Zhongxin Intelligent Times
Zhongxing Telecom
Zhuhai Anjubao Electronics Technology
Zhuhai Cheer Technology
Zhuhai Dingzhi Electronic Technology
Zhuhai EWPE Information Technology
Zhuhai HiFocus Technology
Zhuhai Jiahe Communication Technology
Zhuhai Jiahe Electronics
Zhuhai Liming Industries
Zhuhai Lonl electric
Zhuhai MYZR Technology
Zhuhai Pantum Electronics
Zhuhai Raysharp Technology
Zhuhai RongBang Electronic Technology
Zhuhai TOP Intelligence Electric
Zhuhai Tianrui Electrical Power Tech
Zhuhai Unitech Power Technology
Zhuhai Yunzhou Intelligence Technology
Zhuolian Communication
Zi
ZiGong Pengcheng Technology
Ziatech
Zicon Technology
Ziehl industrie-electronik GmbH +
Ziehl industrie-elektronik GmbH +
Ziehl-Abegg
Ziehl-Abegg SE
ZigBee Alliance
Zigen
Zigencorp
Zigpos
Zilica
ZillionTV
Zillnk
Zilog
Zimmer
Zimmer Elektromedizin
Zimory
Zinwave
Zinwell
Zioncom Electronics
Ziova Coporation
Zipher
Zipit Wireless
Zippy Technology
Zitte
Zivid
Zliide Technologies
Zmbizi APP
Zmicro Systems
Zmodo Technology
Zodiac Aerospace
Zodiac DATA Systems
Zodiak Data Systems
Zodianet
Zoe Medical
Zoleo
Zoltan Technology
Zoltrix International
Zonal Retail DATA Systems
Zonar Systems
Zone Controls
Zonet Technology
Zoneworx
Zonoff
Zoomlion Huanuo Technology
Zoovel Technologies
Zoox
Zoran
Zowee Technology
Zpsys
Ztron Technology
Zucchetti
Zuend Systemtechnik
Zulex International
Zultys Technologies
Zuma Networks
Zumbach Electronic
ZuniData Systems
Zurich Instruments
Zurich University of Applied Sciences
Zurn Industries
Zvision Technologies
ZyCast Technology
ZyFLEX Technologies
ZyGate Communications
Zycoo
Zygo
Zykronix
Zylaya
Zylin
Zymbit
Zynex Monitoring Solutions
Zynix Original Sdn. Bhd
Zynus Vision
Zypcom
Zyptonite
Zyxel Communications
a2i marketing center
aFUN Technology
abatec group
abode systems
accesso Technology Group
acromate
activ-net
adidas
adnexo
adp Gauselmann
ads-tec
aelettronica group
aiXtrusion
airPointe of New Hampshire
aizo
alfamation
allora Factory BVBA
almedio
altek
amakidenki
amazipoint technology
ambiHome
amitek
amnimo
andersen lighting
ants
aphona Kommunikationssysteme
aquila biolabs
ard
aritec
arkona technologies
as electronics
asetek
ask-technologies.com
asteel electronique atlantique
astozi consulting Tomasz Zieba
atrium c and i
attocube systems
automationNEXT
avateramedical Mechatronics
aversix
avinfo
avxav Electronic Trading
axelife
azeti Networks
b gmbh medien + datenbanken
b-plus
b.a.b-technologie
b8ta
bach-messtechnik
ball-b
barox Kommunikation
base
bcheck
bct electronic GesmbH
bebro electronic
beijing Areospace Hongda optoelectronics
beijing your wonderful control system te
beks Kommunikacios Technika kft
bentrup Industriesteuerungen
beroNet
beyerdynamic
bio-logic
bioMerieux
bioMerieux Italia
biokeysystem
biosilver .co
bistos.co.ltd
bitWallet
bitbee
bitsensing
blackned
blossom communications
bluesky
bobz
boca systems
boekel
bplan
bvk technology
byd:sign
bytes at work
c-scape
cPacket Networks
cTrixs International
cadac
caffeina applied research
cal4care
camtron industrial
carbonTRACK
care.ai
castcore
cd3o
cellon communications technology
chaowifi.com
chargeBIG
chengdu joyotime Technology
chiconypower
chipsguide technology
choyang powertech
christmann informationstechnik + medien
cibite
cim-usa
citygrow technology
clabsys
clk2.inc
closip
coM.s.a.t
comlet Verteilte Systeme
commax
companytec automacao e controle ltda
comtac
comtime
congatec
corega
cozybit
cryptiris
csintech
currentoptronics Pvt.Ltd
cyber-blue
cyberPIXIE
cybernet manufacturing
d&b audiotechnik
d-broad
d2d technologies
dA Tomato
dAFTdATA
dB Broadcast
dBm Optics
dPict Imaging
dSPACE
dSys
daesung eltec
daesung network
daishin
data-complex
datacom systems
dataschalt e+a
daum electronic
db Broadcast Products
ddcpersia
ddm hopt + schuler Gmbh +
dds
deister electronic
demmel products
deskontrol electronics
devAIs
devboards
devolo
di-soric
dieEntwickler Elektronik
digEcor
digades
digital-spice
digitech GmbH &amp;
digitrol
digitron
dilitronics
din Dietmar Nocker Facilitymanagement
dinosys
disguise Technologies
dit
dnt Innovation
dogtra
dongsheng
dotOcean
dotRocket
dots
dresden-elektronik
dspnor
duagon
duagon Germany
e & Tel
e&s Engineering & Software
e-CON Systems India
e-Matix
e-Net
e-Smart Systems
e-Smartcom
e-Tek Labs
e-Watch
e-generis
e-trees Japan
e-w/you
e-zy.net
e.kundenservice Netz
e.p.g. Elettronica
e2v technologies
e:cue
eBZ
eBet Gaming Systems
eCopilt
eCopy
eCozy
eDevice
eGauge Systems
eInfochips
eM Technics
eMDee Technology
eMegatech International
eOn Communications
ePBoard Design
ePOINT Embedded Computing
ePipe
ePlant
ePower Network Solution
eProduction Solutions
eQ-3 Entwicklung
eROCCA
eSMART Technologies
eSOL
eSSys
eSang Technologies
eSenseLab
eSight
eSoftThings
eSpace
eSys Solutions Sweden
eSystems MTG
eTauro
eWBM
eWerks
eWings
eWireless
eXS
eXray Broadband
eZEX
eZeLink
eac Automation-Consulting
easii ic adiis
easynetworks
ecobee
ecom instruments
edgeflow Canada
eeas
eero
eesy-innovation
effectas
eflow Inc. / Smart Device Planning and D
egnite
ehoosys
eiraku electric
ejoin
ekey biometric systems
eko systems
eks Engel
ela-soft
elab-experience
elbit systems - EW and sigint - Elisra
elecgator bvba
electric imp
electroCore
elements
elettrondata
eleven-x
elgris
elmegt
elsys
em-tec
embedded-logic Design AND MORE
emperor brands
emtrion
emz-Hanauer GmbH & Co. KGaA
enLighted
enModus
enblink
endeavour
enders
enimai
enlighten
ennovatis
ens
environmental systems
eolane
eonas IT-Beratung und -Entwicklung
epro
essence security
essensys
estun automation
eta plus electronic
eta systemi CKB
etectRx
ethermetrics
eumig industrie-TV
eumig industrie-tv
evon
exands
exceet electronics GesmbH
exlar
exodraft
eyevis
eze System
f.robotics acquisitions
fSONA Communications
femrice
fenglian Technology
feno
ffly4u
fibrisTerre
figur8
fitivision technology
flexlog
flsystem
fos4X
fourtec -Fourier Technologies
fpgalabs.com
free alliance sdn bhd
frogblue Technology
full electronic system
funktel
gekartel
gemalto e-Payment
genua
ghe-ces electronic
global moisture management system
go-e
gosund Group
grandcentrix
gridX
gt german telematics
guangdong kesheng zhixun technology
guangzhou huiqun intelligent technology
haber & koenig electronics
halstrup-walcher
hanatech
haneron
hangzhou battle link technology
hangzhou huacheng network technology
hangzhou soar security technologies limi
head
hema electronic
hera Laborsysteme
hiQview
hiSky S.C.S
hmt telematik
home2net
hopf Elektronik
hyBee
hyungseul publishing networks
i Controls
i Wit Digital
i-PRO
i-RED Infrarot Systeme
i-SENS
i-TOP Desing Technology
i-Trinetech
i-View Communication
i-mate Development
i.Tech Dynamic
i.s.t isdn-support technik
i2-electronics
i2Systems
i3 International
i4C Innovations
iAd
iBAHN
iBASE Gaming
iBWorld
iCIRROUND
iCOGNIZE
iCanTek
iCatch
iComm HK
iConnectivity
iConservo
iControl
iD
iDeal Teknoloji Bilisim Cozumleri A.S
iDevices
iDigm
iDirect
iDruide
iFORCOM
iFreecomm Technology
iGrid T&D
iH&S Technology
iKey
iKnowledge Integration
iKuai Networks
iLOQ
iLoda Solutions
iLogic
iMAR Navigation
iMCA-GmbH
iMPath Networks
iMageTech
iMaxNetworks
iModesty Technology
iNES. applied informatics
iNET Systems
iNEWiT
iNFORM Systems
iNovo Broadband
iOne
iPAC Technology
iPOX Technology
iPhotonix
iPolicy Networks
iPort
iPulse Systems
iQstor Networks
iQue RFID Technologies
iQuest
iREA System Industry
iREZ Technologies
iRF - Intelligent RF Solutions
iRay Technology
iReady
iRex Technologies
iRhythm Technologies
iRobot
iRoom
iRphotonics
iRule
iS5 Communications
iSYS RTS
iScreen
iSiS-Ex
iSmart Alarm
iSmart electronic technology
iSolution Technologies
iSon Tech
iSonea
iStor Networks
iSun Smasher Communications
iSystem Labs
iTAS Technology
iTEC Technologies
iTRACS
iTelaSoft
iVeia
iWDL Technologies
iWOW Communications
iWave Japan
iWave Systems Tech
iWise Communications
iXSea
iZotope
iamba
iart
ib-mohnen
iba
ic-automation
icube
id-Confirm
idaqs
idcell co.ltd
ifak system
ifak technology + service
ifm electronic
igus
iiM
iiNet Labs
iiTron
ijin
ikan International
ikerlan
illunis
ilumisys Inc. DBA Toggled
imc MeBsysteme
imo-elektronik
in2 Networks
inIT - Institut Industrial IT
inMotion
inXtron
inc.jet
incNETWORKS
infinias
infomark
infoplan Gesellschaftfur Informationssys
infrachip
infypower
innodisk
innolectric
innomdlelab
inoage
inomatic
inomed Medizintechnik
inotech
insensiv
intec
interWAVE Communications
interbro
internet domain name system beijing engi
intotech
ioBridge
ioIMAGE
ioThings
iodyne
ionSign
iota Computing
iotec
ipDialog
ipUnplugged
ipcas
iris-GmbH infrared & intelligent sensors
iryx
iseg Spezialelektronik
isepos
ista International
itelio
itron
ittim
iungo
ivvi Scientific Co.Ltd
iway
jiangsu zhongling high-tech
jinyoung
jp-embedded
juiceboss
jvi
kasercorp
kawamura electric
kimura giken
kippdata
kk-electronic
konzeptpark
krtkl
kuroneko dennnou kenkyuushitsu
kuwatec
kyung il
l-acoustics
lb Lautsprecher
leakSMART
leetop tech
legendsky tech
lemonbeat
lesswire
lignex1
littleBits Electronics
m-u-t
m2c Electronic Technology
mCubelogics
mLogic
mMax Communications
mPHASE Technologies
machineQ
maintech
mal-tech Technological Solutions Ltd/Cri
managee
manroland
mapna group
marco Systemanalyse und Entwicklung
mcf88
meconet e. K
mediola - connected living
meerecompany
megatec electronic
meoENERGY
merkur Funksysteme
messMa
metraTec
mfJebsen Electronics
mg-sensor
mh acoustics
miControl
microC Design
microWerk
microtec Sicherheitstechnik
midBit Technologies
miliwave
mingjong
mira fitness
mirakonta
mirusystems
mixi
mk-messtechnik
mm-lab
mobilogix HongKong
moblic
modas
moobox
mps Software
mtekvision
my-PV
myIDkey
myUpTech
mycable
myenergi
mywerk Portal
n3k Informatik
nCk Research
nCore
nFore Technology
nNovia
nSTREAMS Technologies
nStor Technologies
nVent
nVent, Schroff
nVideon
nac Image Technology
nami.ai
nanoTRONIC
nanoTech
nass magnet Hungaria Kft
navXperience
ndb technologies
neQis
neXus ID Solutions
neocontrol solucoes em automacao
nerospec
netKTI
netTALK.com
netplat
nex-G Systems Pte.Ltd
nexgenwave
nextLAP
nicai-systems
nimbus 9
nke marine electronics
noah
noax Technologies
nuoxc
nyantec
o2ones
octoScope
olympus-ossa
on-systems
one RF Technology
open joint stock company "YUG-Sistema pl
optiMEAS
optilink networks
osf Hansjuergen Meier
oshkosh
outpaceIO
oxynet Solutions
p2-plus
peiker CEE
peiker acustic
philandro Software
pikkerton
plc-tec
plc2 Design
pomdevices
port industrial automation
powerall
profichip
promedias
provedo
psb intralogistics
ptswitch
pureLiFi
quantumBEAM
r2p
r2p Asia-Pacific
rNET Controls
razberi technologies
rbz robot design
realphone technology
reelyActive
rioxo
robert juliat
ruwido austria
s&t embedded
s.d.i
s.m.s smart microwave sensors
sTraffic
samtec automotive electronics & software
samwooeleco
saxnet
scemtec Hard- und Software fuer Mess- un
scemtec Transponder Technology
sdt.net
seca
secunet Security Networks
securityplatform
sehwa
senTec Elektronik
sensorway
serva transport systems
servicios de consultoria independiente
setex schermuly textile computer
shanghai Anjian Information technology
shanghai Rinlink Intelligent Technology
shanghai University Ding-Tech software
shanghai baudcom communication device
shanghai huayuan chuangxin software
shanghai mingding information tech co.Lt
shanghai qiaoqi zhinengkeji
shanghai trend intelligent systems
shenzhen Biocare Bio-Medical Equipment
shenzhen Clever Electronic
shenzhen Cloud High Communication Techno
shenzhen Feng Jing Sheng Electronics Tec
shenzhen RAKwireless technology
shenzhen UDD Technologies
shenzhen bangying electronics co,.ltd
shenzhen cnsun
shenzhen eyunmei technology co,.ltd
shenzhen franklin ESS technology
shenzhen hemuwei technology
shenzhen kaism technology
shenzhen kexint technology
shenzhen lanodo technology
shenzhen lensun Communication Technology
shenzhen maxtopic technology
shenzhen newbridge communication equipme
shenzhen sibituo Technology
shenzhen sunflower technologies
shenzhen suofeixiang technology
shenzhen technology
shenzhen trolink Technology
shenzhen worldelite electronics
shenzhen yunmao information technologies
shenzhen zonglian network technology
siXis
signalparser
silergy
silex technology
silicom
silicon valley immigration service
smart light technology
smart-electronic
smartAC.com
smartHome Partner
smtag international
snap40
snom technology
so-logic
sofrel
sohonet
solvimus
sonatest
sonoscape
sp controls
speedsignal
storONE
streamnow
sunweit industrial
suzhou yuecrown Electronic Technology
swissled technologies
sydetion
syes
symplr
synchrotron Soleil
synertronixx
sysmocom - systems for mobile communicat
system a.v
system2
t+ Medical
t-mac Technologies
tado
taskit
taskit Rechnertechnik
tci
tcloud intelligence
tdvine
tec5
tec5AG
technicob
tecna elettronica
tecnotron elekronik
telco Informationssysteme
testo Instruments
tetronik GmbH AEN
thingdust
this is engineering
thou&tech
thousand star tech
thumbzup UK
tickIoT
tide.co
tiga.eleven
tinnos
tinylogics
topsystem Systemhaus
traffic network solutions
traplinked
trivum technologies
twareLAB
txtr
u-blox
u10 Networks
u::Lux
uAvionix
uControl
uGrid Network
uberGARD
ubinetsys.co..ltd
ubisys technologies
ubtos
udworks
uikismart
uimcom
unGlue
unipo
uv-electronic
vArmour Networks
varram system
vastriver Technology
vg controls
vhf elektronik
viRaTec
viZaar industrial imaging
victtron
vidisys
visago Systems & Controls
viscount systems
visicontrol
vision systems safety tech
vitalcare
vivaMOS
vivo Mobile Communication
voestalpine Signaling UK
w-tec
w5networks
wallbe
wanze
waytotec
wellink
wenglor sensoric
wi-daq
wi2be Tecnologia S/A
winsun
wisembed
withnetworks
withus
wolf-inf-tec
woori-net
worldcns
wtec
wuhan hongxin telecommunication technolo
x-fabric
x-star networks
x.o.ware
xFusion Digital Technologies
xG Technology
xTom
xiamenshi c-chip technology
xm
xmi systems
xn systems
xvtec
xxter
yLez Technologies
z-max mediasolution
zhejiang Anhong technology
zhejiang ebang communication
zhejiang yuanwang communication technolg
zte
zxsolution`;

/** Blocks of 24 bits (MA-L), ascending: prefix and name as 4 and 3 digits of base 64, 16 a line after the first. */
export const LARGE_BLOCKS = `
----5cz---05cz---15cz---25cz---35cz---45cz---55cz---65cz---75cz---85cz---93Ch---A2bc---B0Bq---C168---D1CU---E2sa
---F4me---G365---H1t6---I01m---J3-M---K0XO---L0Ts---M3Fc---N5VA---O-Ss---P-FO---Q37A---R-dv---S00V---T4zG---U4wX
---V0X6---W4i9---X5PQ---Y-2d---Z0Iu---_3jY---a3v1---b24x---c3ZA---d1lH---e4q7---f0Nx---g-a8---h0AW---i4Y9---j540
---k5Hq---l3bb---m2aM---n0ks---o30C---p4bm---q-YF---r3I1---s0-e---t56O---u0B----v5sp---w-_F---x5FN---y4U2---z4lE
--0--Sk--001j_--012gb--022hw--03047--0413D--053Bt--06339--0744n--08-TS--09-3x--0A1je--0B2s0--0C0RZ--0D-PM--0E2Sv
--0F3iv--0G1Ui--0H2-6--0I0H7--0J427--0K0G---0L0T0--0M42t--0N3iA--0O1a9--0P4lU--0Q0tT--0R4xk--0S0-L--0T1o_--0U4gU
--0V2Fe--0W1II--0X-fW--0Y-gh--0Z5h4--0_30---0a4sJ--0b3wg--0c3r3--0d0IR--0e0HQ--0f4TH--0h0-5--0i-W9--0j2ZP--0k1Tl
--0l-4I--0m2lE--0n4RY--0o3op--0p36G--0q-A9--0r1zU--0s2L0--0t30U--0u0R4--0v3nh--0w-PI--0x3Fc--0y0DU--0z2Qy--1-0-5
--10-hQ--112N9--124rI--134hv--1402L--152eK--161cn--17-vQ--1804b--190X5--1A1tH--1B-MA--1C0OQ--1D4ZJ--1E3kk--1F2iT
--1G-RB--1H0EI--1I3_U--1J-WU--1K3wo--1L2aP--1M0ZI--1N0OF--1O2Yh--1P3fZ--1Q1t2--1R3hH--1S2SJ--1T2ap--1U-On--1V40Q
--1W2av--1X-hQ--1Y3-l--1Z-C---1_4tT--1a30---1b3-p--1c4f_--1d30G--1e5cz--1f2Sf--1g0Kq--1h-vf--1i0WM--1j029--1k3h5
--1l-MX--1m4yY--1n0BG--1o0pc--1p0Wu--1q2i2--1r0Sv--1s44r--1t2cu--1u3vV--1v4q1--1w3qK--1x3sI--1y4oq--1z4kL--2-5WD
--202ZP--211t3--221ZV--235Ts--24-Vg--250m6--26-72--27-Nb--280vE--29-Vg--2A0H1--2B0_---2C-Ly--2D2eH--2E1_0--2F0a1
--2G-DN--2H3tp--2I5S3--2J3Kr--2K2ic--2L3aa--2M0WC--2N37A--2O34a--2P-8I--2Q-un--2R1_0--2S4ni--2T06d--2U-ds--2V3d6
--2W1GI--2X-3Q--2Y1x1--2Z1la--2_4Sc--2a-Ta--2b4d_--2c-BM--2d212--2e5Gi--2f2bu--2g2j3--2h-TT--2i3-t--2j29p--2k4-4
--2l2Zl--2m4cQ--2n1Hm--2o-Lw--2p0as--2q-T2--2r5hd--2s0cH--2t3es--2u2j8--2v3ld--2w2ef--2x1UI--2y-Qz--2z01x--3-0yQ
--31--w--32--w--330iI--34-i1--3550S--362Nn--37-bD--382uS--39-yn--3A4aq--3B4m7--3C4xG--3D-uE--3E-vQ--3F1OY--3G5tI
--3H4CR--3I3By--3J2Ac--3K11i--3L3-V--3M024--3N0nd--3O3hl--3P1di--3Q5GU--3R5G7--3S05g--3T3Ws--3U3f_--3V3H1--3W5Ti
--3X58_--3Y42B--3Z-Bh--3_5fy--3a3IX--3b39f--3c0wl--3d0S3--3e4xi--3f4xy--3g-Tr--3h2FC--3i3Is--3j5BK--3k11l--3l-t2
--3m0h5--3n2Hu--3o457--3p28s--3q0Pg--3r1nS--3s5bk--3t3UK--3u4CX--3v-en--3w4p6--3x3pO--3y-Wh--3z2xn--4-45e--4000N
--410Bq--420Bq--430ZI--445Yu--45503--465ln--475b_--484o1--494_l--4A0wr--4B-o4--4C4Pj--4D5SS--4E-Ec--4F1Lp--4G0wy
--4H0AU--4I-U8--4J1EH--4K3Zx--4L179--4M4mc--4N0r5--4O3t1--4P0d4--4Q21N--4R00h--4S3Fc--4T-e4--4U0c9--4V0sy--4W2g9
--4X0Q5--4Y0Bq--4Z0Bq--4_-IY--4a4ng--4b1cK--4c5Pf--4d05---4e-LY--4f2PY--4g1AO--4h03k--4i0Is--4j1tx--4k0mh--4l-Lu
--4m4ur--4n-5p--4o0Pe--4p3iN--4q3GO--4r0kd--4s2aV--4t5ZS--4u08W--4v1_f--4w-4p--4x523--4y-Eb--4z11P--5--6N--5036G
--510SK--52-Qv--533vU--541co--555HB--561j0--572Kb--583mX--593hE--5A2z5--5B2eB--5C-ZJ--5D2T3--5E2Bt--5F3wJ--5G4lO
--5H50V--5I1Wf--5J02h--5K45Y--5L0Bq--5M0Bq--5N0W9--5O1_b--5P2OX--5Q2Hr--5R22c--5S0j2--5T0ms--5U3l1--5V1sP--5W2ZW
--5X2Sm--5Y1Jh--5Z2ig--5_32f--5a42i--5b5CK--5c5Vj--5d-em--5e-J4--5f2_E--5g4VI--5h0Dd--5i58k--5j-W2--5k1Cu--5l1J7
--5m0ck--5n3Wu--5o5Ug--5p5B4--5q3yi--5r05h--5s3-S--5t3vp--5u1jX--5v1BJ--5w-tm--5x3Px--5y1La--5z4xU--6-0H3--605Pr
--61-74--62-CD--632y---644UB--653e4--660Bq--6752T--680Bq--691KM--6A0nN--6B24z--6C-7J--6D0PG--6E-MS--6F5Pa--6G0D_
--6H5um--6I3OI--6J2No--6K1Vc--6L5vy--6M12G--6N4zR--6O4SQ--6P5YN--6Q1B9--6R-Cs--6S-aL--6T57V--6U1n8--6V14i--6W2Df
--6X-QL--6Y4Rb--6Z4VP--6_4hv--6a1b6--6b1b6--6c19E--6d2Rf--6e0Bg--6f-ws--6g0ym--6h3un--6i0ID--6j01y--6k59B--6l1v3
--6m2af--6n3ba--6o0xF--6p0mY--6q-XW--6r1pf--6s50_--6t5-G--6u1fD--6v0ey--6w2Cd--6x0d9--6y0cH--6z0WV--7-2yh--701kx
--71-P4--725_s--73-sK--741cr--754yq--765Ou--775Ej--784LO--791Ic--7A2wo--7B2gp--7C2iz--7D0k2--7E-2L--7F15O--7G2wr
--7H4SH--7I3so--7J0hi--7K0Me--7L0Bq--7M0Bq--7N-Fc--7O3N9--7P5nC--7Q2F7--7R3-w--7S0WZ--7T4UN--7U-D1--7V02N--7W0TV
--7X0AY--7Y0Ci--7Z-wu--7_3Cz--7a5br--7b0mg--7c2xe--7d-EX--7e-XH--7f3tl--7g-2X--7h-HN--7i4o6--7j3IM--7k1z_--7l1tj
--7m-b4--7n2_u--7o1qN--7p3N1--7q1ll--7r0MS--7s47k--7t5Od--7u5j2--7v0yk--7w0NY--7x0Bq--7y45G--7z0Gg--8-44U--80-OS
--815N1--823kg--834i8--842LJ--85-Lg--861PH--873SE--88-b9--890Bq--8A0Bq--8B4Ql--8C2_m--8D0Ww--8E1mO--8F1L6--8G4_3
--8H03h--8I4yX--8J5aA--8K1jI--8L-MZ--8M2iT--8N18o--8O5AU--8P04L--8Q01Z--8R3u6--8S018--8T1bh--8U36G--8V-BI--8W53o
--8X4ao--8Y5CT--8Z-Zi--8_5OA--8a51t--8b2tF--8c1ZY--8d2uP--8e0Ds--8f-dg--8g3QY--8h-E---8i2xU--8j45Z--8k0Nr--8l5ln
--8m-xo--8n0Lt--8o55I--8p4Wq--8q3Xj--8r03v--8s4-2--8t0K6--8u1m---8v-PV--8w59F--8x0Bq--8y0Bq--8z5o3--9-2ps--902ZP
--915ME--924bx--935CC--943pf--953Ak--96-DK--971Ms--980Sl--99-OJ--9A5Hl--9B2h_--9C2pe--9D3jm--9E1N9--9F5_w--9G3Dj
--9H2Sd--9I4ZU--9J551--9K1mF--9L2NA--9M-wv--9N-vH--9O-S5--9P4f5--9Q2GT--9R--w--9S2fY--9T1t1--9U2I7--9V17y--9W5a7
--9X1cC--9Y1ct--9Z-Dj--9_1b6--9a0ps--9b5Pz--9c-ID--9d3i9--9e3Jw--9f0-l--9g-0G--9h1Ux--9i41Z--9j4wm--9k1do--9l-RB
--9m00W--9n1xI--9o0W5--9p-bG--9q-CG--9r5Th--9s5SL--9t0Bq--9u0Bq--9v0Jy--9w2KX--9x-pR--9y56i--9z5q7--A--nb--A01v8
--A12ym--A2-U_--A339j--A410H--A50Wj--A6-Mx--A74ut--A82f---A90va--AA58x--AB2Vj--AC4wn--AD1AM--AE5nL--AF0FQ--AG5QD
--AH5a2--AI2ys--AJ3J8--AK-3Z--AL2st--AM0uw--AN-uA--AO3mn--AP11H--AQ3-R--AR1CY--AS-vS--AT-Xt--AU2yj--AV0n2--AW1x3
--AX2ru--AY2JY--AZ22V--A_543--Aa1Oa--Ab-xN--Ac0jT--Ad0-K--Ae18w--Af3Rp--Ag2bB--Ah0UA--Ai35H--Aj-xp--Ak-5r--Al3SF
--Am5qZ--An2dT--Ao3OQ--Ap5I---Aq0yR--Ar-77--As43P--At2kn--Au0U8--Av-hH--Aw0Bq--Ax0Bq--Ay5NM--Az1Wl--B--gr--B00nW
--B107X--B222M--B33L1--B42YK--B51DF--B6446--B7-5l--B850Z--B9-Uo--BA1hM--BB4yE--BC5GR--BD0LP--BE0c3--BF0j6--BG2hw
--BH4q9--BI-B6--BJ4y_--BK0B4--BL354--BM2fb--BN0QP--BO1sG--BP-iv--BQ05J--BR4j9--BS4rr--BT3FR--BU0IY--BV5eZ--BW3li
--BX1kI--BY0Lz--BZ40T--B_-Uu--Ba21o--Bb-3g--Bc2Yz--Bd12F--Be5EG--Bf1EN--Bg-2p--Bh1oQ--Bi42w--Bj1Mi--Bk1pl--Bl0Bq
--Bm0Bq--Bn0dR--Bo3C7--Bp2lZ--Bq5kZ--Br5Jq--Bs3AM--Bt1-b--Bu4TS--Bv4nS--Bw0Uf--Bx1lF--By4tQ--Bz-ou--C-18a--C0-cD
--C136G--C22b2--C353d--C43rS--C51d3--C61xI--C7368--C85NH--C93gc--CA36G--CB49P--CC092--CD3VC--CE4i6--CF-vr--CG0b5
--CH0F0--CI2lz--CJ15g--CK5-C--CL5YP--CM1zh--CN1Yu--CO0dG--CP3RH--CQ-uM--CR3zK--CS-tB--CT2h---CU3a3--CV3IV--CW5XT
--CX5Q_--CY2lb--CZ41h--C_2Dh--Ca-7i--Cb254--Cc0uD--Cd34H--Ce2_G--Cf0Bq--Cg0Bq--Ch3s3--Ci33B--Cj4zE--Ck2uG--Cl-Bw
--Cm5CE--Cn-Wk--Co0KD--Cp2z7--Cq1P8--Cr1LX--Cs1gp--Ct3_6--Cu4s3--Cv1kD--Cw0Dk--Cx4eS--Cy3K8--Cz-YY--D-3xY--D01ta
--D1-1l--D22gY--D3-4e--D4-CN--D51dY--D6-qn--D714n--D83TP--D9-OU--DA3Ju--DB56b--DC3J3--DD-Yx--DE5VT--DF0d5--DG-F2
--DH1iP--DI-Sg--DJ0Iv--DK013--DL0nc--DM16z--DN5Sa--DO0gE--DP4Qm--DQ2yw--DR3Eb--DS3ce--DT5-B--DU0Bq--DV0Bq--DW1cO
--DX04H--DY2c8--DZ1q---D_2dM--Da58J--Db5GT--Dc1kL--Dd-bh--De5Tw--Df-uK--Dg1Bd--Dh0ug--Di-Ls--Dj3Mz--Dk5em--Dl1jx
--Dm3j6--Dn1j2--Do2ZJ--Dp0xO--Dq3bh--Dr5jB--Ds2z3--Dt1fl--Du3Fc--Dv4Se--Dw-zp--Dx3CG--Dy2zw--Dz05c--E-3oP--E03LD
--E14Zu--E22iy--E355J--E42nJ--E51jz--E65sm--E7-zF--E84vk--E92Yd--EA4mC--EB2nw--EC0DS--ED0n4--EE2qk--EF2Eb--EG4sE
--EH0OD--EI1zL--EJ-M8--EK-Eq--EL3fM--EM32a--EN5tX--EO43j--EP4s9--EQ-SM--ER2On--ES0FB--ET3A5--EU0_I--EV-Vg--EW5Yh
--EX0Hx--EY0Bq--EZ0Bq--E_1as--Ea0xK--Eb2TI--Ec5UT--Ed-Ja--Ee2e9--Ef-Z9--Eg1jd--Eh4Q3--Ei2Xi--Ej3D7--Ek3m7--El0B3
--Em45h--En0YP--Eo2yu--Ep09c--Eq-Lk--Er3TV--Es4-N--Et3Tj--Eu52u--Ev0vn--Ew1ze--Ex0Bq--Ey0Bq--Ez2jE--F-2Oq--F03Gx
--F132K--F232L--F32_N--F4-3X--F513j--F655n--F74-s--F80N8--F93z4--FA--x--FB2Ag--FC-ad--FD-9K--FE-Y6--FF4cW--FG1ty
--FH5UA--FI5yj--FJ5Dx--FK3k1--FL3NU--FM0lI--FN4zQ--FO15p--FP1s8--FQ-uP--FR5vD--FS0Ld--FT4Pd--FU4_p--FV4WJ--FW3BB
--FX4g5--FY1xI--FZ4pH--F_-Yt--Fa-a4--Fb0Bq--Fc0Bq--Fd3T6--Fe5ZL--Ff1nR--Fg2l2--Fh40b--Fi3-C--Fj1z7--Fk2zr--Fl1Mx
--Fm5RP--Fn0Pi--Fo-At--Fp1sB--Fq0lH--Fr3WZ--Fs36G--Ft3qx--Fu1xx--Fv2Me--Fw4_d--Fx1rJ--Fy4xx--Fz0mw--G-5pP--G01W9
--G12rQ--G2-H_--G35WG--G42Jy--G50QX--G6-CH--G73UX--G82aA--G95tj--GA38N--GB25V--GC0Bq--GD0Bq--GE42Q--GF0Sf--GG2e5
--GH3qG--GI5hP--GJ3d9--GK-RP--GL01O--GM5Fr--GN1DJ--GO5LO--GP51H--GQ4vJ--GR2nH--GS-dq--GT3Ul--GU-aO--GV2EL--GW0mK
--GX0V3--GY-t2--GZ3aR--G_5sz--Ga-VJ--Gb5as--Gc5QA--Gd1uM--Ge2xB--Gf3Ll--Gg0PZ--Gh0Bq--Gi0Bq--Gj0dS--Gk5vE--Gl1me
--Gm4xf--Gn3R9--Go2NV--Gp--w--Gq--w--Gr41L--Gs1E8--Gt3iw--Gu-cO--Gv41z--Gw4VZ--Gx2pO--Gy4Uz--Gz0AN--H--vQ--H00p7
--H12dg--H20Zp--H3-Nw--H43Rv--H51o3--H60EG--H71-o--H85fT--H94zZ--HA3VF--HB2xP--HC5-6--HD3BY--HE4nr--HF3Eg--HG4vG
--HH1dS--HI5A_--HJ-uC--HK4w2--HL11l--HM2ZD--HN2_7--HO09_--HP0Bq--HQ0Bq--HR4iF--HS20N--HT5ZY--HU1BE--HV5LR--HW3O0
--HX2IM--HY2iR--HZ2yz--H_-gi--Ha3tN--Hb13l--Hc-vL--Hd4-X--He25e--Hf2c3--Hg1jI--Hh2_V--Hi4gO--Hj0cK--Hk0s7--Hl4Sj
--Hm0zL--Hn5NA--Ho-ye--Hp0yW--Hq4fW--Hr-5o--Hs2Gu--Ht3su--Hu28t--Hv-gk--Hw1LE--Hx-Vg--Hy3EP--Hz5Lg--I-0Bq--I00Bq
--I12_2--I204D--I3-Zq--I4-7_--I55g3--I62z9--I72JN--I82hh--I91B5--IA4t_--IB3OZ--IC11g--ID3O3--IE43N--IF4Yi--IG0hK
--IH-Dg--II574--IJ3_m--IK1d1--IL4s6--IM3CB--IN1mY--IO54K--IP3mi--IQ4z3--IR36G--IS0Bq--IT0Bq--IU5-O--IV3Yw--IW1sQ
--IX3wE--IY-BM--IZ0UU--I_1NG--Ia-gZ--Ib2Po--Ic1ks--Id1sT--Ie1b6--If3OK--Ig2f3--Ih-p2--Ii2QB--Ij3Ua--Ik1z8--Il5Wc
--Im3Um--In13O--Io1sU--Ip4Y---Iq-PQ--Ir3C3--Is3dG--It5ez--Iu2rd--Iv0GC--Iw4f_--Ix24o--Iy3Oh--Iz-CF--J-0Bq--J00Bq
--J1-Sg--J21ol--J32wD--J44mP--J53m4--J616d--J71sA--J8-9N--J91jq--JA4RP--JB309--JC2jy--JD-0Z--JE4sj--JF1sX--JG0Gw
--JH5jb--JI5Ic--JJ28y--JK37j--JL4Wh--JM4CZ--JN28---JO4Rp--JP--x--JQ2Zb--JR5eQ--JS-Iw--JT-vQ--JU4rd--JV4Xb--JW0KD
--JX2Iw--JY-9J--JZ-fT--J_3aj--Ja1mH--Jb3ve--Jc315--Jd499--Je1pR--Jf1f5--Jg4i4--Jh5mv--Ji0BP--Jj2Oi--Jk-QJ--Jl0Bq
--Jm0Bq--Jn-vQ--Jo36Z--Jp09a--Jq0Vc--Jr3-O--Js2fU--Jt-1P--Ju5Y5--Jv1Z8--Jw5eD--Jx-HN--Jy293--Jz5Ow--K-12T--K0-Fl
--K13HN--K21ml--K35JO--K41zQ--K528v--K64do--K70e9--K83zV--K9-Uw--KA0oI--KB3gD--KC-ty--KD3QU--KE1Hw--KF5KB--KG127
--KH5fE--KI0Tx--KJ3je--KK24k--KL--s--KM-HW--KN4km--KO1zr--KP3Vn--KQ07X--KR2GF--KS0Qf--KT0Bq--KU0Bq--KV2Mv--KW5wk
--KX0d7--KY22C--KZ5AW--K_4re--Ka43w--Kb1-7--Kc3SD--Kd5I6--Ke1b4--Kf-x8--Kg1hF--Kh3L---Ki2wZ--Kj1uW--Kk-hV--Kl44w
--Km0_9--Kn0Bq--Ko0Bq--Kp-y2--Kq2tb--Kr3w4--Kt5Fu--Ku3Hq--Kv0Am--Kw3fj--Kx4gi--Ky0ol--Kz-C4--L-167--L04Xy--L10CR
--L21pk--L3-Ac--L427w--L52U9--L62SI--L746Z--L82wY--L92zW--LA1mb--LB3EC--LC2VM--LD18J--LE-z1--LF4jk--LG-Cp--LH3aV
--LI1On--LJ1Ue--LK-Ks--LL1K5--LM0no--LN0O7--LO0TC--LP0Bq--LQ0Bq--LR2E8--LS0Vp--LT5mc--LU5hO--LV2n6--LW5k8--LX05N
--LY3bQ--LZ2UG--L_29V--La11o--Lb1hy--Lc5Sw--Ld3Xy--Le2oZ--Lf0PV--Lg36T--Lh55x--Li2dj--Lj1uF--Lk2Fs--Ll-7Q--Lm2e1
--Ln-WS--Lo-Bc--Lp-vF--Lq1wS--Lr-Tx--Ls0rP--Lt-JA--Lu-UT--Lv2r7--Lw3nt--Lx3h9--Ly2FS--Lz285--M-0cf--M0-1h--M14a3
--M23L5--M34xC--M417m--M559u--M61iy--M75Lz--M82JC--M91dQ--MA3hF--MB4gg--MC0QY--MD3Zl--ME52o--MF4Zl--MG2gP--MH0R7
--MI5qk--MJ1Dg--MK4c8--ML2IE--MM5PF--MN-Ua--MO4ul--MP-S6--MQ3KP--MR0Bq--MS0Bq--MT1L9--MU0rU--MV0uz--MW58V--MX0NK
--MY2Pa--MZ3lp--M_3nM--Ma0q0--Mb3-I--Mc5B---Md5ES--Me3mF--Mf-rJ--Mg2ov--Mh4uX--Mi5Jd--Mj-EP--Mk40q--Ml5RQ--Mm3W0
--Mn5VD--Mo4lz--Mp1K_--Mq5hT--Mr-Px--Ms3l5--Mt4pW--Mu1mS--Mv4CN--Mw41q--Mx3LQ--My57M--Mz3wd--N-56V--N03HM--N10Bh
--N2-g2--N3-1K--N41u1--N53jp--N63CE--N7-YB--N80OH--N9-rP--NA-W2--NB2es--NC5U5--ND1l2--NE2wC--NF-AC--NG5kh--NH-BU
--NI2BF--NJ3Y7--NK2D1--NL4wM--NM3mK--NN0bK--NO0J6--NP5kV--NQ36h--NR1fJ--NS2XW--NT2cI--NU5Oi--NV47e--NW1cJ--NX0Al
--NY2XF--NZ1KD--N_51H--Na2Yk--Nb5GQ--Nc0Bq--Nd1jI--Ne0Bq--Nf1zw--Ng-qJ--Nh56o--Ni-V4--Nj3Sp--Nk-Ed--Nl017--Nm2fp
--Nn0OA--No1Gi--Np3LM--Nq25L--Nr56---Ns4h0--Nt31t--Nu0i5--Nv-UL--Nw2-0--Nx2jd--Ny3EY--Nz109--O-5Wl--O01nf--O11Jj
--O23wn--O332U--O42el--O54DW--O61-2--O744V--O8-0D--O91eS--OA-Ku--OB2-h--OC45c--OD-uu--OE3KI--OF53Q--OG-XM--OH0Bq
--OI0Bq--OJ5Yp--OK5gv--OL4r9--OM2aj--ON1aF--OO0jm--OP4fs--OQ0ZH--OR2_S--OS1_e--OT3RJ--OU0k2--OV2uQ--OW2sq--OX2WT
--OY1gk--OZ1AA--O_4hG--Oa3rT--Ob59e--Oc5Mb--Od0XX--Oe1sK--Of4lk--Og3py--Oh0HE--Oi0ZZ--Oj2Ft--Ok5Gk--Ol4Ye--Om2zl
--On4p8--Oo4bw--Op-gP--Oq37O--Or3vR--Os0QY--Ot2FG--Ou236--Ov55w--Ow0Bq--Ox4sC--Oy5YF--Oz0bH--P-03---P01Nq--P10Kb
--P2-u0--P3-om--P42zA--P55jS--P63Ca--P74zV--P86-Z--P930m--PA-IW--PB--w--PC47E--PD1UH--PE4xt--PF1-K--PG3KY--PH2-7
--PI18N--PJ2n9--PK0x9--PL-GJ--PM3ey--PN5rG--PO5Ml--PP5qD--PQ-9R--PR57z--PS3Pq--PT5FD--PU2HB--PV2qo--PW05P--PX2jX
--PY-q8--PZ1vQ--P_3SR--Pa-WA--Pb3Xg--Pc28m--Pd5G1--Pe5IW--Pf5Rs--Pg1zZ--Ph28f--Pi1cE--Pj5cT--Pk0I3--Pl4_Q--Pm2R4
--Pn0ac--Po5R9--Pp4aV--Pq34e--Pr4xg--Ps-gR--Pt-2C--Pu5WT--Pv-8R--Pw2ZE--Px-s9--Py-hF--Pz-Ay--Q-5FX--Q00Bq--Q14XU
--Q241w--Q33SU--Q41vK--Q55vl--Q63oN--Q74gX--Q84uK--Q9-OX--QA27O--QB235--QC2N1--QD0Xn--QE50h--QF0sP--QG4rR--QH5Aq
--QI-Md--QJ1yY--QK0at--QL0Bq--QM0Bq--QN2a9--QO1mQ--QP21Z--QQ1oe--QR4jt--QS-84--QT17t--QU-I---QV2WF--QW4uk--QX04n
--QY3dg--QZ0Bv--Q_1C8--Qa0fe--Qb-ps--Qc3El--Qd1zm--Qe0lZ--Qf1MR--Qg1ZV--Qh1r0--Qi4Dl--Qj2cb--Qk0bH--Ql3Ey--Qm3Te
--Qn-Al--Qo3Xl--Qp-Mx--Qq0Bq--Qr-Mx--Qs511--Qt2mR--Qu1m9--Qv1dA--Qw18r--Qx0Fd--Qy-OL--Qz4CW--R-5kd--R03i0--R15Jv
--R20-Q--R3-Mx--R40vi--R5406--R61ya--R7-q7--R85WK--R95EW--RA36u--RB3yD--RC0Bq--RD0Bq--RE1Bu--RF-Dc--RG-CQ--RH22K
--RI1m8--RJ-uX--RK1JU--RL22---RM5Xe--RN5t9--RO2mj--RP16f--RQ-y5--RR-86--RS40y--RT58p--RU1-h--RV5AR--RW19S--RX51M
--RY0qq--RZ4xn--R_-nZ--Ra4H5--Rb5mJ--Rc2xw--Rd2Dq--Re1uo--Rf27o--Rg13n--Rh-zX--Ri36M--Rj1zv--Rk1hW--Rl3EG--Rm-9p
--Rn0Ve--Ro39G--Rp17r--Rq0Wk--Rr4a2--Rs5hX--Rt432--Ru2-V--Rv4zy--Rw4wz--Rx2vJ--Ry09E--Rz5_q--S--vy--S04SB--S13Gh
--S207v--S35EU--S43j0--S55B3--S62d6--S751E--S8-yK--S903V--SA0Uk--SB-iV--SC5jb--SD20T--SE0Bq--SF0Bq--SG5vo--SH3o_
--SI-lM--SJ5fL--SK2L6--SL28C--SM55k--SN0h2--SO-sq--SP-IF--SQ1LI--SR0o5--SS058--ST-Os--SU5Hf--SV55G--SW--Z--SX1QT
--SY4hE--SZ5hY--S_24O--Sa0AL--Sb5i6--Sc0Vi--Sd21K--Se32k--Sf4fL--Sg0UQ--Sh18B--Si4Ub--Sj4l5--Sk5D6--Sl0u2--Sm-KS
--Sn-Wg--So1Qx--Sp5J4--Sq151--Sr2p2--Ss1Kl--St4h---Su1tI--Sv2kb--Sw5WB--Sx0Bq--Sy0tH--Sz221--T--rl--T021a--T13Fc
--T24kV--T30Bq--T40Bq--T55ZL--T61ot--T70Cq--T8-MB--T92fC--TA5VF--TB0s1--TC2z---TD1I4--TE0us--TF58q--TG1z9--TH4iT
--TI4Pk--TJ4U5--TK0se--TL2KM--TM3-E--TN452--TO54D--TP5LL--TQ-_A--TR1O---TS2qX--TT1pV--TU-CW--TV5qL--TW5MR--TX3EV
--TY3H5--TZ1Fu--T_5fS--Ta2Oh--Tb-1q--Tc1Vs--Td371--Te3do--Tf4-4--Tg0xv--Th3P0--Ti-ul--Tj3lp--Tk3BP--Tl0yL--Tm57b
--Tn0Bq--To0Bq--Tp-Re--Tq4x3--Tr4-C--Ts0ME--Tt1M0--Tu5Ci--Tv02B--Tw1p2--Tx3ir--Ty0Wp--Tz-VI--U-2zI--U03Hq--U13-a
--U252Y--U322f--U41IR--U55Hk--U64kt--U7-tg--U84uv--U90N_--UA1B8--UB2A8--UC2H---UD00U--UE-R7--UF-_g--UG4c0--UH2TD
--UI3x9--UJ5lY--UK-0S--UL0Fz--UM02j--UN1dP--UO4cb--UP30h--UQ2Dj--UR-YK--US0N3--UT5qW--UU5KA--UV3Lj--UW5SY--UX-qI
--UY2x1--UZ4YV--U_0Mq--Ua5rA--Ub1B7--Uc0pX--Ud1xI--Ue2bF--Uf0Bq--Ug0Bq--Uh-NO--Ui5zH--Uj2SD--Uk2SY--Ul5-D--Um1ly
--Un52J--Uo0sB--Up-uN--Uq3cu--Ur1HX--Us1ng--Ut45y--Uu1o2--Uv1LN--Uw-Dy--Ux2Ie--Uy3p---Uz1NX--V-2qL--V01bl--V11b6
--V20MI--V31jY--V44um--V53jk--V6-B4--V73KC--V84mL--V90zF--VA-pl--VB5Hg--VC56O--VD-Vg--VE3_y--VF2CW--VG5IE--VH1Fi
--VI0eJ--VJ4p1--VK-xh--VL-ro--VM0uW--VN3T2--VO-gW--VP405--VQ5YT--VR-1L--VS20_--VT3nU--VU3Vc--VV0Bq--VW0Bq--VX1qr
--VY50U--VZ37g--V_-Bs--Va0Ev--Vb-3s--Vc2Es--Vd54z--Ve3WX--Vf5_r--Vg1e4--Vh1rc--Vi2qO--Vj0Bq--Vk0Bq--Vl0Bq--Vm0Bq
--WD0eb--WE3dO--WF-V5--WG023--WH0YD--WI41x--WJ3-M--WK2rX--WL1Hb--WM3UW--WN373--WO4DU--WP1zl--WQ1Wd--WR49N--WS2m5
--WT3J1--WU3Rh--WV2SM--WW4YT--WX2s5--WY0xU--WZ14t--W_253--Wa0Tg--Wb5Gl--Wc3ad--Wd0Fp--We44G--Wf2lR--Wg3TU--Wh2lt
--Wi1hs--Wj3nu--Wk3k6--Wl36R--Wm4a0--Wn0W4--Wo0ZH--Wp-C0--Wq3uN--Wr2PC--Ws-ng--Wt-yI--Wu5Z7--Wv3ho--Ww0Bq--Wx0Bq
--Wy-sc--Wz4bH--X--uz--X00cM--X14SQ--X21b6--X31rN--X40lr--X51Yl--X62bA--X73HW--X80eH--X92kw--XA5A2--XB3dW--XC4SU
--XD33M--XE-F4--XF-ax--XG2VE--XH0lc--XI2It--XJ1uK--XK0SO--XL3Y3--XM3dD--XN1LV--XO2zR--XP-KK--XQ1jl--XR0qz--XS5CA
--XT-jX--XU0kn--XV4fI--XW-zZ--XX-4B--XY0Bq--XZ0Bq--X_3Ou--Xa2qR--Xb5tU--Xc4lq--Xd4-j--Xe2At--Xf0vt--Xg-fI--Xh571
--Xi3LO--Xj372--Xk1g6--Xl3Yb--Xm4FN--Xn14r--Xo4lo--Xp4nP--Xq3rQ--Xr1UO--Xs0jV--Xt2Al--Xu0yy--Xv2z1--Xw1pU--Xx4oQ
--Xy5cs--Xz-Tc--Y--7N--Y0-b6--Y10Bq--Y20Ji--Y31by--Y42R6--Y53Q_--Y61b6--Y74_H--Y84uF--Y95BG--YA5kU--YB3n8--YC5_3
--YD1mR--YE34Q--YF2qY--YG2Av--YH5iq--YI1ai--YJ1s6--YK5Jg--YL1Zm--YM1Uv--YN0go--YO2m2--YP4YM--YQ0M9--YR5_M--YS4xw
--YT-0O--YU-LX--YV-8d--YW-gl--YX0Bq--YY0Bq--YZ0xb--Y_1kJ--Ya2Rc--Yb3vI--Yc10s--Yd32Y--Ye2p8--Yf3hJ--Yg3Eq--Yh3xg
--Yi2Sg--Yj0az--Yk32M--Yl5Qv--Ym-wp--Yn5S4--Yo-rv--Yp5gj--Yq4gU--Yr1d4--Ys5Cg--Yt-W2--Yu29---Yv4_Z--Yw1Ld--Yx-rY
--Yy5CO--Yz59I--Z-4pP--Z04Lm--Z13mE--Z23M0--Z32o4--Z45uC--Z50zb--Z60Ad--Z75Ii--Z84y---Z94Xx--ZA2Ya--ZB2ce--ZC2Mw
--ZD1a2--ZE19n--ZF4U3--ZG0Bq--ZH0Bq--ZI4mD--ZJ0Hn--ZK-xb--ZL2RN--ZM5SD--ZN4-9--ZO2Wu--ZP2Yy--ZQ0cL--ZR00d--ZS3_G
--ZT17V--ZU-1U--ZV0yC--ZW3TL--ZX4qI--ZY1_H--ZZ4wp--Z_5IS--Za5fg--Zb574--Zc4xA--Zd40S--Ze2r9--Zf5tm--Zg1dO--Zh1VD
--Zi-cu--Zj-Jj--Zk-GX--Zl1DY--Zm3CS--Zn3EH--Zo0hC--Zp4-g--Zq20Q--Zr2-Q--Zs-M9--Zt4PW--Zu2nt--Zv1iM--Zw24K--Zx31h
--Zy-wo--Zz0gj--_--HO--_0-Lz--_15ZR--_20Bq--_30Bq--_43Ln--_50DT--_6-cc--_75PD--_81N_--_91eG--_A16W--_B0GO--_C-tn
--_D-gy--_E5rX--_F1rK--_G-SN--_H-Zx--_I2Qd--_J-65--_K5hW--_L30I--_M4hn--_N1y8--_O4VM--_P3i2--_Q2zq--_R3Qf--_S0ai
--_T2bI--_U4ws--_V5hf--_W4jq--_X4_T--_Y0fM--_Z1bL--__1iB--_a59M--_b4r5--_c4vF--_d2fP--_e0DR--_f1jI--_g1q5--_h3WQ
--_i1LC--_j-n3--_k5MU--_l53s--_m449--_n2O9--_o1ub--_p5s6--_q0XW--_r-vj--_s-5A--_t-Fu--_u2Tu--_v0Bq--_w0Bq--_x43f
--_y1lN--_z5RT--a-3W3--a031m--a12SP--a21Mz--a32qs--a4-_U--a52gH--a634j--a737s--a85Q7--a90yI--aA0xV--aB3F8--aC5Kc
--aD5vF--aE06c--aF-Bo--aG1xr--aH1yP--aI5PJ--aJ0O8--aK04A--aL3fr--aM36G--aN02d--aO-zv--aP0lR--aQ5WJ--aR2x---aS1WB
--aT50J--aU5NF--aV2jO--aW4yb--aX1yl--aY2My--aZ1Z_--a_1Yk--aa1pJ--ab-gS--ac0o6--ad1pQ--ae0WS--af2zb--ag2Lw--ah1iN
--ai3Bb--aj5qM--ak3DG--al2Ae--am2I5--an2Wg--ao2Do--ap-0A--aq0Bq--ar0Bq--as0xJ--at-CX--au2W8--av2bU--aw5H3--ax0yH
--ay2_a--az34E--b--0u--b03Yq--b13DD--b22zN--b32dt--b42DL--b55P4--b62pd--b74US--b8-re--b95tZ--bA1Th--bB2oR--bC1gA
--bD4aw--bE5t3--bF4Z0--bG47V--bH2_C--bI5WC--bJ582--bK4Sd--bL29L--bM0RY--bN14D--bO2yF--bP0KE--bQ5qu--bR1HB--bS2c7
--bT3zr--bU5M4--bV5cm--bW1Iy--bX4UU--bY-Qd--bZ28F--b_1fT--ba0PY--bb-3y--bc0Bq--bd0Bq--be5fa--bf1fe--bg0V5--bh0BS
--bi2eh--bj5QT--bk4Pi--bl5g5--bm0Ed--bn5SB--bo-Kc--bp0uh--bq4G5--br3uX--bs5Ew--bt-7F--bv3Qi--bw20S--bx5Cz--by0V2
--bz5ba--c-2dl--c03wh--c1-R3--c20vf--c3-0---c45XS--c54xE--c65Uy--c7-Mu--c84t6--c94hA--cA43T--cB42f--cC-PN--cD2-q
--cE1pX--cF12W--cG10a--cH-cn--cI1ef--cJ4oE--cK4TF--cL2MQ--cM2ye--cN5MY--cO5JF--cP1q7--cQ4fc--cR-uJ--cS3Ej--cT3lx
--cU-7H--cV3yB--cW1wh--cX-PK--cY3NA--cZ3B2--c_06G--ca-yF--cb-Sg--cc2pH--cd3Lu--ce3bi--cf0zx--cg-Cr--ch00Z--ci2a8
--cj-WD--ck5PJ--cl1Tp--cm5eo--cn0vE--co1p1--cp5dx--cq4ku--cr3Yp--cs-Rw--ct2S0--cu22B--cv1Eb--cw0wM--cx0t2--cy0jl
--cz0WX--d-0OL--d00Bq--d10Bq--d20As--d3-aq--d4-Ze--d5-7A--d6-M1--d7-K3--d812G--d94t9--dA0Wq--dB2no--dC362--dD5Fe
--dE-te--dF3nA--dG1TE--dH-X0--dI2-5--dJ2L8--dK2ah--dL1d5--dM1b6--dN1BS--dO1VQ--dP1Pe--dQ3W4--dR03K--dS16k--dT--w
--dU5no--dV-a3--dW05D--dX0Nw--dY0SD--dZ0y_--d_1KB--da2mJ--db3DA--dc4ZC--dd4hI--de3yF--df4rF--dg5T5--dh0lA--di1ZL
--dj5nK--dk2Y3--dl-bN--dm3xq--dn42b--do2_s--dp04M--dq-iW--dr-s2--ds3Bp--dt5pJ--du2Hm--dv0Lw--dw4vs--dx5JS--dy51-
--dz5-R--e-4yt--e04w1--e14tS--e23z_--e33jP--e43Jg--e52OB--e61x2--e71qj--e80Np--e90Bq--eA0Bq--eB1Sq--eC1-n--eD2-C
--eE-XA--eF-hZ--eG1aL--eH3XN--eI5Rx--eJ48v--eK-Sg--eL2hB--eM3wm--eN2Vb--eO00x--eP-IB--eQ4nb--eR47t--eS2DH--eT-v-
--eU3MW--eV04h--eW5HJ--eX4lw--eY4Pg--eZ4BH--e_2cT--ea1dc--eb12i--ec5qh--ed-vW--ee-NP--ef578--eg5-t--eh4dq--ei3r4
--ej3SY--ek2U2--el1Ji--em1BQ--en13i--eo0n8--ep0cE--eq0HC--er0Bq--es0Bq--et-Xg--eu-UD--ev4rx--ew43K--ex3s4--ey3EM
--ez1cZ--f-1Dk--f01Dj--f15aY--f25qb--f30UY--f40Eq--f53Hq--f65ER--f75n6--f85jK--f95h8--fA5cA--fB5Yo--fC4hP--fD3iT
--fE3_k--fF33V--fG2Yl--fH25_--fI1tr--fJ0LU--fK-tk--fL-hn--fM3GV--fN1mL--fO4_l--fP5Ny--fQ59G--fR3ru--fS-MG--fT1Z1
--fU1K2--fV1Ce--fW0kq--fX-p9--fY5fU--fZ5Zs--f_431--fa0se--fb0sZ--fc04P--fd-I_--fe-3r--ff4pm--fg2Ec--fh1Zb--fi1EZ
--fj3HO--fk3vK--fl0CG--fm2xx--fn0Bq--fo0Bq--fp-In--fq0ue--fr-vE--fs-Oj--ft1bP--fu58G--fv-OM--fw0LT--fx2By--fy36q
--fz2Cx--g-1CF--g00Ul--g10VP--g24rL--g35Qq--g43L2--g5-Vg--g65RK--g73S9--g81pF--g95pX--gA0M8--gB-HV--gC-IH--gD58A
--gE-t1--gF--J--gG1cG--gH2u2--gI5ka--gJ5NV--gK3Td--gL0GI--gM2Xj--gO5LZ--gP1rr--gQ4ma--gR4R---gS2Mm--gT2Aq--gU1iT
--gV1cV--gW1E2--gX0xg--gY4Rv--gZ-IQ--g_-GQ--ga5WV--gb42o--gc3eB--gd2KG--ge1fY--gf1fP--gg0qH--gh0Vi--gi00v--gj5ok
--gk-jl--gl5gM--gm5R8--gn5Q3--go48q--gp3d4--gq3ZG--gr2_y--gs2EV--gt2Ba--gu3JO--gv5pq--gw0Q3--gx0JZ--gy-qF--gz-RV
--h-01V--h01tV--h15pE--h22j9--h30IS--h40Bq--h50Bq--h6-F9--h75yl--h83gN--h95Of--hA5P8--hB0CF--hC0vG--hD0GQ--hE5LH
--hF3IB--hG2hP--hH27U--hI1tv--hJ-ol--hK-4E--hL0Pp--hM4TJ--hN-Xy--hO439--hP1hx--hQ3pB--hR31u--hS1CU--hT-ZW--hU0Bq
--hV0Bq--hW1BV--hX5uP--hY2AO--hZ2Cs--h_4js--ha5-U--hb561--hc-Dt--hd1Ak--he-X3--hf5Zy--hg4jz--hh4ZR--hi2xl--hj2dU
--hk2S1--hl2RP--hm2Mi--hn2En--ho2D_--hp20G--hq0mz--hr0EL--hs4ra--ht5bV--hu2IE--hv50G--hw4yc--hx4Zq--hy3z8--hz-LQ
--i-2VG--i02Ao--i11Oz--i20Xi--i3-sH--i40Bq--i5-WG--i6-Of--i75NK--i855e--i92m7--iA2C8--iB18F--iC-bU--iD-Wb--iE-Ji
--iF-4M--iG-Hd--iH-We--iI3pZ--iJ0cb--iK5qV--iL1ui--iM2bw--iN333--iO45u--iP4BT--iQ4V5--iR58u--iS5BH--iT5gT--iU30_
--iV4mo--iW1CS--iX4gU--iY4Rb--iZ4QJ--i_3e8--ia2m_--ib2aH--ic1Wb--id0DC--ie-I9--if-GE--ig-0---ih3Iu--ii5Pe--ij5_p
--ik4lm--il4hj--im4WQ--in3oa--io3fo--ip5wg--iq2gI--ir2hs--is2Cu--it1q_--iu1ZL--iv1-1--iw0vH--ix0JA--iy0Bq--iz0Bq
--j-09K--j0-hP--j10Lq--j22qH--j3-pd--j43wE--j51n4--j61jb--j7-IN--j80rG--j90Xh--jA13y--jB282--jC1b6--jD1B0--jE-4t
--jF5dE--jG-Gl--jH3n1--jI5oy--jJ-mY--jK38M--jL3OL--jM0gY--jN1rx--jO1JK--jP11r--jQ0ZH--jR-5S--jS54g--jT4we--jU4LB
--jV47X--jW35J--jX2UU--jY2CU--jZ1fK--j_1UM--ja0Xm--jb0F_--jc-6K--jd-CM--je5nB--jf4lv--jg34O--jh0lP--ji5un--jj0Dz
--jk2mf--jl2Ih--jm094--jn-dH--jp4B9--jq34t--jr33I--js1sH--jt1Ix--ju11B--jv0Qk--jw0Bq--jx0Bq--jy046--jz-o1--k--dl
--k0-A0--k1-2R--k21Tv--k34vd--k43hQ--k5352--k61pH--k71gq--k81cz--k91RO--kA-v8--kB-TO--kC0GR--kD5f3--kE4uo--kF3K2
--kG34K--kH2i4--kI2d_--kJ0aa--kK0Pf--kL0IT--kM-5N--kN5k0--kO4yn--kP3eQ--kQ3Fd--kR2iN--kS2h6--kT1MN--kU1MI--kV15b
--kW13x--kX0gh--kY-kf--kZ-Q9--k_-Ly--ka5VU--kb3zu--kc3oy--kd5I6--ke3BA--kf0sR--kg0xn--kh1Cs--ki3E6--kj478--kk0Bq
--kl0Bq--km-az--kn0H6--ko5QG--kp2A7--kq3se--kr1KO--ks4wZ--kt46v--ku3Hz--kv3G_--kw2dZ--kx1NV--ky0Nm--kz0EJ--l--NH
--l00Br--l13rR--l23jU--l3-_i--l4-Qu--l5-M---l63vk--l73ck--l80Vn--l90Q8--lA08w--lB-UI--lC0P9--lD5YI--lE5C5--lF43N
--lG42g--lH3q_--lJ3OY--lK2ih--lL2eP--lM2Z5--lN2Va--lO1s4--lP1jO--lQ1Yq--lR1Gl--lS-yZ--lT01L--lU-bO--lV-3V--lW-3C
--lX-2T--lY5k2--lZ5bb--l_4h7--la3_2--lb3AL--lc4SX--ld2we--le2cj--lf2HF--lg100--lh0pk--li-8---lj-Pg--lk-3F--ll5bL
--lm4zc--ln4zH--lo3pg--lp3GS--lq2i8--lr2PJ--ls1qe--lt11c--lu0UF--lv-M_--lw1zM--lx4w0--ly4z0--lz5z0--m-3Dc--m0427
--m130J--m22Ss--m30oM--m40Bq--m50Bq--m6-5q--m7-Ru--m8-38--m9-t4--mA0Iw--mB2Ep--mC2bk--mD2fD--mE2yZ--mF3B0--mG3pd
--mH5_U--mI5cj--mJ5FT--mK3Xp--mL39q--mM2u4--mN2OT--mO1dL--mP1dH--mQ0kg--mR0A3--mS5Cu--mT2f5--mU2t3--mV4f---mW4SY
--mX1ZQ--mY3j_--mZ3_---m_2ug--ma2lJ--mb2go--mc1I3--md0oU--me0Ok--mf0Fs--mg0By--mh-fU--mi-I1--mj4q---mk4db--ml3zZ
--mm5Ey--mn3rO--mo-_W--mp3XC--mq2vO--mr2v4--ms2dx--mt2Iu--mu24X--mv217--mw20u--mx1yn--my1uY--mz1e1--n-1J6--n00oH
--n10KQ--n2-hi--n354E--n432m--n52A6--n61xg--n75fM--n81p_--n91UB--nA0_R--nB-Gn--nC1kc--nD0Bq--nE0Bq--nF4kH--nG3uv
--nH41j--nI3XU--nJ3VO--nK3Nr--nL3Nh--nM2uc--nN2Vh--nO21P--nP1B4--nQ-vQ--nR-dm--nS-6L--nT-2o--nU22J--nV58R--nW51O
--nX3qc--nY3F7--nZ30i--n_-Vg--na19n--nb2db--nc1Qq--nd-r3--ne5nx--nf-zT--ng3Gl--nh3l3--ni5vT--nj3Dl--nk2VW--nl1xI
--nm1Hi--nn-xT--no-Jc--np1sj--nq4VL--nr36G--ns36G--nt5fF--nu0cx--nv2G---nw3t6--nx1iI--ny1Oq--nz2Y8--o-43c--o03IJ
--o12s9--o22ba--o31AN--o45pQ--o50H9--o601H--o7-AV--o85hn--o9-gi--oA-vy--oB2Ws--oC1o1--oD1vh--oE16r--oF0uE--oG0_6
--oH-bl--oI5Xu--oJ5RY--oK5Qf--oL5CB--oM5Aw--oN2eD--oO3hA--oP2qf--oQ2Hq--oR-Oq--oS1UJ--oT0KL--oU-8z--oV-WT--oW5Ze
--oX5Fl--oY4Wn--oZ46r--o_4-b--oa3Xe--ob2j---oc0Bq--od0Bq--oe41X--of3i---og2yn--oh2ro--oi2bt--oj-5E--ok1od--ol0Gs
--om0eN--on3X7--oo4CY--op3IW--oq5aR--or5Z6--os34q--ot3-v--ou2jE--ov2iY--ow5sy--ox1WT--oy-SK--oz5Ib--p-5LK--p04Rg
--p131X--p20TA--p3-ZR--p456j--p53NR--p60Ei--p7-H3--p859n--p94e8--pA3qX--pB3Hf--pC33s--pD2rx--pE2C5--pF1HH--pG0ST
--pH0FC--pI-ia--pJ-0---pK40O--pL0ZH--pM1CZ--pO-P7--pP53c--pQ4W_--pR3pq--pS3jz--pT2s8--pU2kv--pV1jI--pW1LP--pX1D1
--pY0Rs--pZ0F9--p_0Bq--pa0Bq--pb0yk--pc5Nx--pd4pQ--pe3mQ--pf2ly--pg2Vc--ph28P--pi28O--pj0uG--pk0XD--pl5oi--pm--i
--pn4uO--po4-U--pp2Ed--pq1dp--pr14C--ps0w_--pt0ib--pu0aW--pv0JL--pw0E9--px-H4--py-c4--pz2jj--q-3DI--q03P9--q13RK
--q2402--q32_R--q44t4--q51g5--q60se--q70Qg--q8-p4--q95Yl--qA4mn--qB4Bb--qC3_9--qD2El--qE2DG--qF13w--qG0on--qH-Ut
--qI-Sg--qJ-4j--qK3E_--qL5RZ--qM-2b--qN3t---qO3G1--qP1tE--qQ1ae--qR28S--qS1b6--qT54p--qU3gE--qV2xi--qW2lX--qX1tN
--qY0ua--qZ0gd--q_13m--qa5G6--qc4yS--qd1tl--qe3sl--qf3NO--qg24j--qh0XP--qi4-7--qj3Tt--qk3Bx--ql24w--qm-PA--qn3uM
--qo4fG--qp1N3--qq-vE--qr4-r--qs41t--qt3Ip--qu3Am--qv34N--qw0Bq--qx0Bq--qy-nG--qz4w4--r-4b2--r03yo--r217G--r30uT
--r40ob--r50bL--r60MN--r7-IS--r850p--r94rl--rA3Ps--rB2yH--rC1QY--rD0in--rE0B5--rF50O--rG4g0--rH4UJ--rI4-I--rJ4k5
--rK38U--rL1np--rM-uR--rN-da--rO-Ra--rP-Lw--rQ-JD--rR5HX--rS3ZO--rT27W--rU24t--rV1on--rW0KF--rX-zM--rY-85--rZ0bj
--r_4-A--ra5hZ--rb4Xu--rc2wK--rd2w8--re2DY--rf0G_--rg0Bq--rh0Bq--ri-QT--rj4Y5--rk3bK--rl20C--rn-XC--ro5Tu--rp4yR
--rq4v5--rr4ar--rs39u--rt2ry--ru2he--rv2F9--rw21V--rx1gD--ry1Zs--rz08u--s--ZA--s0-7d--s1-GC--s20vE--s3-z8--s45ZJ
--s54tf--s64_l--s70Br--s84FT--s93zO--sA2zJ--sB1xI--sC1b1--sD0md--sE0yu--sF-x0--sG-dj--sH-DQ--sI-BN--sJ5Oy--sK4rH
--sL4aa--sN2qr--sO2Sl--sP23G--sQ1j9--sR1Va--sS-Ux--sT3bW--sU4nl--sV-B9--sW2Yg--sY1r4--sZ1hZ--s_1YU--sa1M---sb0Nh
--sc0ia--sd4PV--sf3yj--sg2zV--sh1iF--si0pc--sj3qB--sk-GT--sl3C0--sm2Ff--sn4Qf--so322--sp1xI--sq1_o--sr1ZT--ss0Bq
--st0Bq--su0Bk--sv1Zz--sw57d--sx4yW--sy4gn--sz4a3--t-36G--t033S--t12p6--t21E5--t30bs--t4-l8--t533X--t62ri--t72R8
--t819f--t9071--tA5o6--tB-o7--tC385--tD5UM--tE57O--tF52a--tG5zF--tH3FB--tI-90--tJ-Mh--tK-aC--tL-0e--tM21s--tN4_d
--tO3z6--tP4xO--tQ3NS--tR-Vg--tS59b--tT3jQ--tU5nd--tV--t--tW2jT--tX36G--tY2Nt--tZ0tA--t_57Z--ta1d0--tb0tZ--tc0jO
--td099--te-0---tf24a--tg0a5--th2qV--ti2WF--tj1mr--tk5uj--tl1Iw--tm0-v--tn57A--to4Z6--tp31M--tq1Iv--tr0Yn--ts-Ph
--tt-PR--tu1Ih--tv56O--tw4yV--tx0rj--ty5vA--tz1b6--u-52_--u00a9--u11sd--u20Bq--u30Bq--u404G--u5-KL--u65ng--u75ND
--u80Cc--u9-a_--uA-Xa--uB4Rb--uC4mS--uD4bB--uE47Z--uF3V---uG2x5--uH3Dr--uI2kP--uJ2Yr--uK1Ci--uL0Og--uM5Dp--uN1Ub
--uO4by--uP-eu--uQ-OJ--uR-nc--uS54I--uT55q--uU4za--uV2z4--uW19Y--uX2ck--uY-zO--uZ3dk--u_-eW--ua-8---ub0vc--uc5Fa
--ud4Br--ue41Q--uf0NA--ug2lK--uh2gK--ui1IP--uj045--uk4Zx--ul31a--um2i5--un1b6--uo1Rr--up0oV--uq3pb--ur2EO--us1pO
--ut1Zj--uu1YS--uv106--uw3N0--ux-wC--uy-cq--uz3nC--v-36G--v02r---v12U---v22Sb--v3215--v40ce--v5-7e--v62pL--v75n4
--v85fi--v95Sq--vA5O---vB4r---vC3vs--vD3sx--vE3ZN--vF3YG--vG3Gv--vH16_--vI0y5--vJ0Nk--vK0L4--vL0Bq--vM0Bq--vN3VN
--vO-Jn--vP-x---vQ5dF--vR4z---vS4Qh--vT3mw--vU3Jv--vV2cv--vW11m--vX0PF--vY09u--vZ-eu--v_5ob--va-EF--vb-2F--vc5md
--vd5U_--ve48T--vf4-d--vg3Fp--vh35H--vi2pu--vk15a--vl122--vm1sN--vn4XS--vo2Az--vp5tg--vq0jN--vr5Rd--vs3tn--vt3fx
--vu3FP--vv2Z---vw23q--vx1CT--vy0vb--vz2eN--w-2NU--w00dL--w10bY--w2-zf--w35p7--w4--v--w536G--w62_j--w71rF--w90CN
--wA2C0--wB4kk--wC1hI--wD5UC--wE3l4--wF3ft--wG3ZB--wH3MF--wI34i--wJ2ks--wK1om--wL22P--wM1w6--wN1rn--wO-t8--wP1Hj
--wQ0q5--wR0bp--wS0MT--wT08Q--wU0ZH--wV1b6--wW42b--wX1a1--wY0Bq--wZ0Bq--w_-I2--wa5a8--wb4o7--wc21e--wd-Zz--we00X
--wf1Pj--wg5Gh--wh0An--wi2eM--wj5Rr--wk3ko--wl-M2--wm2Tk--wn0Tu--wo0Bq--wp0Bq--wq-BS--wr5cV--ws3-Y--wt1ms--wu1ck
--wv1Bw--ww0ve--wx0Qg--wy037--wz-os--x-3Ek--x05mf--x15cU--x25Tb--x354R--x44fq--x54UT--x63q9--x73Us--x836X--x92I2
--xA3Fc--xB0sK--xC4sP--xD05C--xE3J4--xF4fi--xG-cf--xH5fk--xI4ZC--xJ0xS--xK0Xj--xL0Jz--xM00T--xN-Dn--xO3Qy--xP3PY
--xQ0Zc--xR0YI--xS1Jn--xT5L1--xU334--xV2PS--xW1b6--xX-KE--xY3Aj--xZ0QZ--x_5uS--xa0Br--xb5W0--xc5K8--xd3up--xe36G
--xf1IC--xg-43--xh2jk--xi-dd--xj13V--xk5Yv--xl4-x--xm4-_--xn3hV--xo3bw--xp17R--xq0cQ--xr0_7--xs0Wv--xt-ry--xu-iS
--xv-U2--xw-3j--xx5eH--xy-AP--xz5DG--y-59R--y03Ic--y12os--y2-tl--y3-Y2--y4-44--y5-q_--y62cK--y7-Or--y85Yn--y95XX
--yA3Gb--yB1Lm--yC12V--yD0gL--yE0Bq--yF0Bq--yG-Gq--yH2ie--yI2Lc--yJ1Jn--yK0qy--yL4wX--yM-aR--yN-aQ--yO-6S--yP4ko
--yQ3rC--yR3MS--yS0eS--yT2qW--yU-Vg--yV02P--yW1LW--yX--l--yY-MY--yZ4ck--y_-fb--ya3t3--yb3jx--yc3R5--yd3Iq--ye32x
--yf2I0--yg1kk--yh133--yi0jb--yj0ae--yk0Gg--yl0EN--ym-v5--yn-Ce--yo542--yp2zq--yq1-j--yr04_--ys01D--yt-DP--yu50R
--yv35L--yw3DF--yx2YC--yy5qO--yz0S8--z-0Rr--z05S5--z15GO--z23Lm--z32tf--z42CY--z51-X--z60dx--z707T--z8-M7--z9-1g
--zA-0---zB-Vg--zC36G--zD2Cw--zE0Wt--zF-Xm--zG-TI--zH0nS--zI0db--zJ4aP--zK42S--zL40e--zM1ZI--zN19B--zO182--zP5gY
--zQ5W9--zR5DO--zS4_v--zT4_l--zU4Zs--zV2rr--zW1k1--zX1XE--zY0VY--zZ3Mf--z_2fL--za2WW--zb2Uy--zc2S6--zd1Gt--ze1LP
--zf0QB--zg-VB--zh-Q6--zi5cJ--zj50u--zk4hM--zl5wy--zm2Tt--zn27n--zo1T4--zp1Fw--zq0W8--zr0Bq--zs0Bq--zt5J1--zu3F6
--zv34M--zw2fV--zx1NP--zy1E---zz0KP-0--00O-0-00Bu-0-1-CR-0-21q1-0-34oj-0-45C6-0-550n-0-60Bq-0-75NN-0-81f4-0-95Y-
-0-A0Bq-0-B1nt-0-C0Bq-0-D2hm-0-E1ri-0-F1tu-0-G0Bq-0-H3Yt-0-I2Fb-0-J0Bq-0-K39e-0-L4n6-0-M-sv-0-N-vE-0-O4V7-0-P3S2
-0-Q0Lz-0-R38y-0-S5YJ-0-T2by-0-U0Bq-0-V1Wh-0-W0vS-0-X40m-0-Y3-y-0-Z2uU-0-_1PE-0-a-Av-0-b2I9-0-c0Hd-0-d0Bq-0-e5ic
-0-f5CH-0-g2MB-0-h1dC-0-i30H-0-j0Bq-0-k0kz-0-l3AX-0-m-5j-0-n-BA-0-o1Fz-0-p0se-0-q1yH-0-r00E-0-s2hp-0-t5KN-0-u0ap
-0-v1cR-0-w1jR-0-x3QK-0-y3-P-0-z556-00-1yz-000-ui-001-Js-002-25-0031uC-00436G-005-Kf-0060k1-0071VI-0084QY-00951P
-00A--w-00B4xJ-00C4iL-00D06C-00E3Fc-00F3gh-00G0DV-00H2h8-00I0He-00J0Bq-00K1Ca-00L4YI-00M3lZ-00N-Vn-00O0a_-00P--w
-00Q2sM-00R3dq-00S0gx-00T4cZ-00U5mp-00V-p3-00W1fO-00X2u9-00Y4dr-00Z0Sm-00_3j8-00a-Ew-00b0yk-00c0GY-00d1_y-00e0ca
-00f4_k-00g0kY-00h-cM-00i4rC-00j58h-00k02w-00l-G1-00m1Gs-00n4us-00o-8G-00p44f-00q1-O-00r3tM-00s37v-00t0Bq-00u-OE
-00v0Bq-00w3IL-00x-_6-00y-ft-00z0Nn-01-2gQ-0100Sy-011239-0121b6-01328L-0143UV-015-8o-0165et-017-Od-0185Uv-0195-H
-01A2MK-01B1Cc-01C276-01D1VL-01E3jy-01F0BE-01G2tD-01H2zd-01I-zI-01J3PS-01K52Y-01L57D-01M5YG-01N4dz-01O1uD-01P3-2
-01Q0vE-01R2Ve-01S0CD-01T-bX-01U3Ii-01V1vJ-01W2Bq-01X4pV-01Y3Cc-01Z5eD-01_3I0-01a0Bq-01b5CK-01c3mr-01d-E9-01e2X-
-01f2Ey-01g1lI-01h4Yl-01i4Q5-01j4nK-01k2fT-01l13B-01m0Df-01n35I-01o-Yv-01p-BM-01q0xQ-01r0N2-01s210-01t2cY-01u2b4
-01v0RG-01w-9u-01x4ot-01y2aL-01z1yI-02--78-02038z-0215Y2-0220-T-0232dP-0243_b-0255G0-0260RP-0270GS-0282mL-0294wX
-02A13r-02B-z3-02C1ym-02D5Qj-02E15u-02F5_0-02G55f-02H34x-02I1QJ-02J4f6-02K1pz-02L117-02M-Ul-02N016-02O1jJ-02P2F6
-02Q27w-02R2i8-02S0vN-02T1zA-02U3gl-02V3Fc-02W3sv-02X-Va-02Y1b6-02Z2ta-02_4ZS-02a-Sx-02b-uC-02c4z9-02d3jH-02e-Dz
-02f45F-02g0u0-02h4gx-02i0-r-02j0YS-02k3pY-02l1ii-02m-RQ-02n328-02o5Lu-02p-Ox-02q0Bq-02r20f-02s50_-02t5FF-02u-Sg
-02v5ig-02w-v4-02x0Du-02y0cH-02z0Bq-03-427-030-yQ-031-_9-0325vX-0334yd-0344hL-0354Rb-0363gY-0373G0-0382iC-0391b6
-03A1Ao-03B-Ys-03C3tc-03D5Ag-03E5wx-03F2cJ-03G1xI-03H1eU-03I1As-03J105-03K0mF-03L0Mf-03M06a-03N-eb-03O4Zw-03P-Vg
-03Q4tA-03R3Tn-03S1_P-03T0zu-03U0gW-03V0Bq-03W0Bq-03X0BH-03Y-TK-03Z-Sg-03_1jI-03a5Kv-03b4nY-03c4fm-03d3Ms-03e33b
-03f2z8-03g1oP-03h5tl-03i04o-03j-8--03k-Lw-03l5E3-03m4l3-03n4Rd-03o2dY-03p1Ox-03q1OM-03r-Hx-03s4rj-03t4eq-03u4Pt
-03v2iu-03w2is-03x29K-03y22w-03z-KH-04-2vo-0401OH-0415qJ-0420ZH-043-XX-0445JZ-0454wt-04643m-0473Zo-0483Zm-0492BI
-04A1Ai-04B5os-04C-ZD-04D-0t-04E5CZ-04F-nS-04G2qy-04H0qD-04I59A-04J5V8-04K48H-04L3QE-04M3Bc-04N36G-04O2bY-04P21l
-04Q0se-04R0Bq-04S0Bq-04T3Y_-04U1oA-04V-Vu-04W2zB-04X3xj-04Y4m5-04Z-Ai-04_5io-04a4rM-04b1x7-04c1eB-04d0lt-04e0fR
-04f0c8-04g2w6-04h-Ok-04i3P8-04j2zp-04k1GQ-04l0aR-04m0Mg-04n4Wp-04o2nl-04p1xI-04q1xS-04r0Dl-04s09m-04t4Uh-04u4Ug
-04v-vu-04w5qP-04x5il-04y2js-04z2yO-05--Vg-0501yO-0511lM-0520XA-0531gr-0541b6-0553Xo-05604K-0570xF-058-Gp-0595Na
-05A-KP-05B2ls-05C1Wg-05D1WJ-05E1-s-05F0c9-05G0-w-05H0Bq-05I0Bq-05J091-05K0Qg-05L-Cx-05M2o9-05N3Y8-05O--k-05P-Lb
-05Q4yK-05R0mA-05S0bi-05T4ZP-05U35H-05V5RX-05W5Ok-05X2a0-05Y2LN-05Z23o-05_19r-05a4lJ-05b1sE-05c3eR-05d2ni-05e5ET
-05f5AO-05g4UK-05h4B0-05i-Vg-05j2df-05k19h-05l-rW-05m--U-05n5hK-05o5WB-05p4Km-05q3Dq-05r3B--05s2PD-05t1u3-05u0sJ
-05v0Bq-05w0Bq-05x-sb-05y-4v-05z-Gt-06--De-060-0j-0615FU-06257h-0635-n-0644oN-06543N-0663kb-0673WI-0682Ye-0692TS
-06A24I-06B1S1-06C-cI-06D5D9-06E52g-06F4sl-06G4YR-06H3PI-06I32X-06J2z0-06K1Xq-06L1Wi-06M5qz-06N-8--06O52w-06P5Py
-06Q2LX-06R1NW-06S1Bc-06T1-Q-06U0P1-06V5Bi-06W-U3-06X1fi-06Y52Y-06Z0Vh-06_28r-06a42b-06b5aD-06c54S-06d4e--06e21q
-06f1vB-06g-9G-06h-15-06i0zZ-06j0Iq-06k5Xb-06l3cD-06m1wG-06n2xy-06o6-J-06p-XB-06q-Wx-06r4Gi-06s-Ic-06t36G-06u3jd
-06v1_d-06w1Zb-06x29U-06y2Bf-06z0dX-07-0Bq-0700Bq-0710Ym-072-Ch-0735za-0745-v-0755to-0761_9-0771Hn-07814o-0790ud
-07A09Z-07B-y9-07C-Fr-07D-AR-07E1kl-07F5XW-07G3_M-07H3Jt-07I2gr-07J2Et-07K5u8-07L1jm-07M0Br-07N-WJ-07O1J8-07P4uj
-07Q4aF-07R3NY-07S2zm-07T27w-07U1Z9-07V00i-07W-d1-07X4VY-07Y3T4-07Z324-07_-Vg-07a24q-07b1Am-07c0WP-07d-uw-07e5Ij
-07f5O9-07g4YL-07h4Qs-07i4Sk-07j4-h-07k3Ri-07l2p9-07m2Ms-07n23I-07o01o-07p-QS-07q0IJ-07r50W-07s488-07t3sT-07u3VY
-07v2BS-07w43n-07x1F5-07y0z--07z0ZH-08--6--0805nY-0812kY-0820Bq-0830Bq-0845jr-0854n3-0864-4-0870ZI-0880Za-0890Yr
-08A50W-08B-dc-08C1rb-08D5bf-08E5wh-08F54q-08G4TY-08H0C--08I-Zg-08J4bk-08K2yy-08L2JB-08M2N3-08N4u0-08O51w-08P2jE
-08Q2AJ-08R1PU-08S0Pd-08T-xQ-08U-ba-08V4dV-08W-DX-08X35H-08Y0Wl-08Z5pg-08_0vv-08a4je-08b3M1-08c1mT-08d5JW-08e3FJ
-08f-WW-08g5PB-08h5GD-08i44m-08j3kh-08k2sk-08l2d0-08m3mL-08n4es-08o2t--08p46u-08q-yV-08r2G4-08s1z2-08t1b6-08u40U
-08v5Hs-08w4jQ-08x2n--08y0cS-08z0Bq-09-0Bq-0902aL-0913cq-09236G-0932Kp-0941M8-0950vg-0960cI-097--i-098-Ek-099-Vg
-09A46e-09B5_j-09C3xn-09D3bB-09E2oN-09F2Ht-09G29z-09H1QF-09I-2p-09J4gT-09K-JP-09L-Dp-09M38b-09N2XP-09O2Gk-09P1mx
-09Q0jc-09R5hs-09S17L-09T4iC-09U3fO-09V2xz-09W-ra-09X5Hz-09Y5AM-09Z52E-09_0fJ-09a0fE-09b1nI-09c5v1-09d-0--09e1ke
-09f5X9-09g3DR-09h5Q4-09i1UW-09j0tC-09k0pv-09l0Ud-09m-bI-09n-Em-09o5_z-09p5MN-09q40F-09r3Kq-09s1EB-09t1DD-09u13P
-09v4x5-09w0og-09x-aU-09y-Xd-09z-U1-0A-1fR-0A007g-0A1-S7-0A25Sb-0A35OY-0A45HL-0A54ob-0A6440-0A73PO-0A8-Vg-0A92d9
-0AA0-c-0AB-pz-0AC-7a-0AD-Ey-0AE-BM-0AF1OV-0AG50W-0AH50W-0AI5kb-0AJ3Xz-0AK2pB-0AL26N-0AM2-Z-0AN1zB-0AO0Bq-0AP0Bq
-0AQ5mO-0AR4gp-0AS4Df-0AT3ic-0AU37L-0AV0Dy-0AW-Lq-0AX-K--0AY-HK-0AZ5mN-0A_53q-0Aa4bc-0Ab3Zf-0Ac1Av-0Ad-A2-0Ae57T
-0Af3JA-0Ag2pT-0Ah-99-0Ai4_l-0Aj3D0-0Ak1xJ-0Al1pE-0Am-vQ-0An5z_-0Ao-nI-0Ap1py-0Aq2Wt-0Ar5di-0As5Sh-0At5CV-0Au4oy
-0Av4-4-0Aw3TH-0Ax3F5-0Ay2O6-0Az2Nq-0B-1nZ-0B020l-0B11xJ-0B21IB-0B317o-0B40y6-0B5-Nn-0B63NG-0B738E-0B83Ao-0B936G
-0BA2hC-0BB1U6-0BC1HP-0BD19--0BE0q--0BF0Br-0BG-Vg-0BH-OP-0BI1Qw-0BJ-X1-0BK4_p-0BL2IH-0BM1Fu-0BN0aU-0BO0Bq-0BP0Bq
-0BQ-hf-0BR2RU-0BS41b-0BT5xL-0BU38Q-0BV1xJ-0BW1b6-0BX0R8-0BY02Z-0BZ42G-0B_0MC-0Ba0k4-0Bb0WQ-0Bc5W6-0Bd5IU-0Be4VS
-0Bf3Qt-0Bg2WN-0Bh5uK-0Bi1oC-0Bj1yT-0Bk0nD-0Bl054-0Bm-mC-0Bn-hB-0Bo-V7-0Bp5IN-0Bq532-0Br3GN-0Bs1BN-0Bt-xv-0Bu5It
-0Bv4c6-0Bw3eg-0Bx2hn-0By2gC-0Bz0yE-0C--3p-0C048g-0C15Om-0C22bx-0C314W-0C40oH-0C50Qg-0C63lp-0C7-W6-0C85nX-0C90wY
-0CA54U-0CB5fX-0CC1s7-0CD5JT-0CE3jt-0CF4Tg-0CG33i-0CH2xR-0CI1hk-0CJ5jW-0CK55E-0CL12x-0CM4am-0CN3lM-0CO3Yf-0CP3Zd
-0CQ3MT-0CR3Co-0CS37_-0CT0jj-0CU0Bq-0CV0Bq-0CW-pY-0CX4Pn-0CY5L7-0CZ3Mq-0C_36G-0Ca3-b-0Cb2wE-0Cc3yW-0Cd1eN-0Ce1Vb
-0Cf0jK-0Cg559-0Ch5-2-0Ci4uC-0Cj3LR-0Ck35H-0Cl-Vg-0Cm0ZH-0Cn-ec-0Co-YY-0Cp-Og-0Cq4r1-0Cr4-4-0Cs3cv-0Ct3Uy-0Cu3-f
-0Cv2pf-0Cw2AI-0Cx0iR-0Cy0LG-0Cz0Bq-0D-0Bq-0D009g-0D106b-0D2-Si-0D3-FT-0D4-Dh-0D5-2c-0D6--X-0D75XB-0D83m6-0D93cK
-0DA3QB-0DB2H1-0DC2DM-0DD139-0DE-X3-0DF5-p-0DG3AE-0DH3rn-0DI3Mc-0DJ1st-0DK5pI-0DL-Aj-0DM3Fc-0DN57L-0DO3xi-0DP28R
-0DQ5v7-0DR10p-0DS2cD-0DT0B2-0DU0rh-0DV-LE-0DW0OK-0DX2cF-0DY4Rv-0DZ2CX-0D_1JY-0Da11n-0Db-h9-0Dc4sv-0Dd4_l-0De-5f
-0Df4xu-0Dg4hC-0Dh45d-0Di3iM-0Dj2u0-0Dk24G-0Dl1xh-0Dm02x-0Dn0p4-0Do-Sd-0Dp5US-0Dq4WK-0Dr41a-0Ds3sF-0Dt-ed-0Du3l0
-0Dv4Xe-0Dw-W7-0Dx1hu-0Dy5OL-0Dz2dV-0E-59s-0E0-XE-0E15T1-0E20Bq-0E30Bq-0E42Pp-0E53Dv-0E620E-0E7-3s-0E8-ob-0E9-8q
-0EA5k1-0EB4sQ-0EC2Y_-0ED1xJ-0EE-0a-0EF5z4-0EG294-0EH3I_-0EI2i8-0EJ-8--0EK3ru-0EL4p0-0EM4cP-0EN3Xx-0EO2bg-0EP0eK
-0EQ4QQ-0ER1oY-0ES-A3-0ET-DM-0EU3sL-0EV2qV-0EW20Y-0EX1KK-0EY0Db-0EZ5gH-0E_4zx-0Ea4v8-0Eb1W7-0Ec1xJ-0Ed5LB-0Ee2Aa
-0Ef4li-0Eg3-T-0Eh3KQ-0Ei22T-0Ej2DO-0Ek5UH-0El-5z-0Em2E2-0En1LQ-0Eo3aC-0Ep-Jh-0Eq0BQ-0Er3wE-0Es0aK-0Et04Y-0Eu2PO
-0Ev3gt-0Ew4Qn-0Ex35H-0Ey1P--0Ez0Uc-0F-2l--0F03ph-0F15v_-0F23nG-0F3-Vg-0F43Dw-0F51Ne-0F64cF-0F70qN-0F82Zx-0F95Vt
-0FA17K-0FB1F_-0FC36G-0FD36G-0FE156-0FF4ii-0FG0_y-0FH3sd-0FI58K-0FJ27i-0FK1wY-0FL430-0FM3hZ-0FN-xJ-0FO4RT-0FP0Z8
-0FQ0Bq-0FR0Bq-0FS291-0FT3IN-0FU4gs-0FV1Dz-0FW56f-0FX0ZH-0FY228-0FZ2fg-0F_1H9-0Fa2t9-0Fb25H-0Fc5QU-0Fd5HG-0Fe0se
-0Ff0pG-0Fg2FK-0Fh568-0Fi-1--0Fj41D-0Fk5MB-0Fl3JB-0Fm4t7-0Fn0v4-0Fo2CA-0Fp0C3-0Fq3ew-0Fr1Ge-0Fs1b7-0Ft-r0-0Fu3ki
-0Fv46g-0Fw3oR-0Fx-H2-0Fy-IO-0Fz1fV-0G--Z--0G01uw-0G1-8n-0G20JW-0G31Qa-0G44xR-0G54hm-0G6-er-0G72-T-0G84R8-0G94rz
-0GA1b_-0GB1JQ-0GC1xv-0GD4cy-0GE3Fc-0GF1_h-0GG-Sg-0GH01--0GI-GD-0GJ4kT-0GK0E3-0GL0pR-0GM4mx-0GN1V8-0GO2od-0GP5WA
-0GQ44_-0GR2-5-0GS5Sc-0GT1jI-0GU-EG-0GV2He-0GW0M3-0GX0de-0GY1kA-0GZ0OT-0G_37J-0Ga2E7-0Gb-Vo-0Gc04s-0Gd0Bq-0Ge0Bq
-0Gf-Pu-0Gg2zq-0Gh3gG-0Gi1TO-0Gj2Ev-0Gk3Zh-0Gl0o1-0Gm095-0Gn-si-0Go28Y-0Gp5Xv-0Gq2q1-0Gr59G-0Gs4pm-0Gt2s6-0Gu1-9
-0Gv21T-0Gw-0--0Gx-GR-0Gy1u5-0Gz52a-0H-1dF-0H02qA-0H1-_A-0H25r1-0H306M-0H41LO-0H50oZ-0H6-Oh-0H7-Jk-0H8-d6-0H90sV
-0HA1NB-0HB1JB-0HC0Oh-0HD4wg-0HE3_g-0HF-7l-0HG0Vr-0HH2RY-0HI4mV-0HJ0mx-0HK--i-0HL3R--0HM5lm-0HN5Nj-0HO1_w-0HP-Vg
-0HQ35O-0HR1U5-0HS4aH-0HT5Cr-0HU4m9-0HV-BL-0HW4kn-0HX0LR-0HY5Pp-0HZ1eL-0H_1Iy-0Ha5-V-0Hb35H-0Hc0Bq-0Hd0Bq-0He-Wr
-0Hf45l-0Hg-tL-0Hh1I6-0Hi5_L-0Hj0Xa-0Hk2uR-0Hl-bm-0Hm5vq-0Hn0L_-0Ho1JD-0Hp3RV-0Hq0xA-0Hr-6o-0Hs1c6-0Ht2po-0Hu03m
-0Hv3Dh-0Hw4ks-0Hx5uo-0Hy5Yf-0Hz0Br-0I-4kR-0I05Bq-0I11b6-0I243N-0I35Po-0I4-L_-0I53el-0I636G-0I70Jg-0I8-vQ-0I92CT
-0IA2PQ-0IB5kW-0IC0dH-0ID2sh-0IE2-m-0IF-fR-0IG4px-0IH2Hx-0II47G-0IJ28G-0IK0XJ-0IL25Y-0IM0XZ-0IN5oW-0IO1m6-0IP1hO
-0IQ0st-0IR0GL-0IS0Mu-0IT3z3-0IU1UE-0IV2J5-0IW0WW-0IX5pe-0IY5wO-0IZ5up-0I_-NQ-0Ia-5C-0Ib4et-0Ic-Vg-0Id36B-0Ie3sO
-0If-bY-0Ig-CA-0Ih-Ib-0Ii5WE-0Ij4qu-0Ik-wO-0Il0Bq-0Im0Bq-0In5MD-0Io0ZB-0Ip3A--0Iq27w-0Ir0Nq-0Is42b-0It5Jm-0Iu-WO
-0Iv4uN-0Iw11a-0Ix51k-0Iy-Vw-0Iz3Wt-0J-1xJ-0J02Ol-0J1-e6-0J23KK-0J31EQ-0J4-Ce-0J52xv-0J63nD-0J71Mj-0J83U5-0J94_a
-0JA3tP-0JB-9K-0JC1dZ-0JD3E5-0JE5wI-0JF4vK-0JG0WR-0JH5nG-0JI0kp-0JJ1fb-0JK2Nm-0JL5Gt-0JM1xJ-0JN4Dr-0JO4fB-0JP1hK
-0JQ213-0JR2Ny-0JS2Vt-0JT0zu-0JU2qP-0JV3io-0JW1fC-0JX0Y_-0JY2gV-0JZ380-0J_06t-0Ja3n7-0Jb-g4-0Jc-hk-0Jd2rL-0Je35F
-0Jf0Bq-0Jg0Bq-0Jh4zj-0Ji3LP-0Jj-Vg-0Jk0ZI-0Jl2Ei-0Jm0JX-0Jn2uN-0Jo-1O-0Jp3A6-0Jq3WT-0Jr5L--0Js3gR-0Jt4uu-0Ju4ML
-0Jv0lk-0Jw2GJ-0Jx0lM-0Jy3bE-0Jz-KD-0K-36G-0K04fO-0K12id-0K2-AD-0K35pC-0K444S-0K51nn-0K6-Hw-0K70-z-0K80en-0K95TQ
-0KA5_Y-0KB416-0KC3-N-0KD1kb-0KE5xB-0KF34u-0KG3il-0KH5Ww-0KI0QV-0KJ-YD-0KK0S4-0KL3z6-0KM3Bs-0KN1AO-0KO44--0KP0Uw
-0KQ3zv-0KR0hI-0KS2jE-0KT2oi-0KU1Pf-0KV1b6-0KW22t-0KX0Bq-0KY0Bq-0KZ-iQ-0K_5dk-0Ka-1d-0Kb3j7-0Kc0dh-0Kd3JI-0Ke0S6
-0Kf3PQ-0Kg3td-0Kh5D2-0Ki-1v-0Kj5eC-0Kk5jb-0Kl35Q-0Km3lw-0Kn31U-0Ko1f8-0Kp30y-0Kq2IS-0Kr-Lw-0Ks-ZP-0Kt2Uq-0Ku4xP
-0Kv2OZ-0Kw0Xz-0Kx3VG-0Ky5VI-0Kz0Ae-0L-5Bn-0L02_R-0L13aP-0L21oK-0L341r-0L4-Ro-0L55dZ-0L64sF-0L73zc-0L80Qj-0L94i8
-0LA3NJ-0LB2Ow-0LC25T-0LD3U6-0LE2tt-0LF1_Q-0LG3gy-0LH13s-0LI5Bu-0LJ-qM-0LK3eV-0LL-Vg-0LM-4f-0LN2F4-0LO4-4-0LP-Vg
-0LQ36G-0LR-cx-0LS59e-0LT2ZM-0LU5-_-0LV35H-0LW0jz-0LX-Vg-0LY-Vg-0LZ-Vg-0L_0RZ-0La0cF-0Lb3pm-0Lc-Vg-0Ld2HN-0Le3oG
-0Lf3KG-0Lg02b-0Lh-Am-0Li5ve-0Lj-ck-0Lk-a7-0Ll-OF-0Lm-FE-0Ln03N-0Lo3Uq-0Lp-yc-0Lq4Po-0Lr56O-0Ls4rQ-0Lt4-4-0Lu5uQ
-0Lv3w9-0Lw0a0-0Lx1QR-0Ly20b-0Lz5zE-0M-0d0-0M04_p-0M1-0E-0M23rr-0M318Y-0M40ZH-0M50Bq-0M60Bq-0M7185-0M81T1-0M95-K
-0MA4iB-0MB5Gp-0MC10l-0MD-Vg-0ME-Vg-0MF-Vg-0MG-Vg-0MH5cY-0MI3Mg-0MJ0up-0MK335-0ML3A1-0MM3o0-0MN1yw-0MO3Jd-0MP20h
-0MQ02D-0MR29l-0MS1m3-0MT35H-0MU0Cu-0MV0yk-0MW3Rx-0MX0gv-0MY0h9-0MZ5m_-0M_07p-0Ma2mw-0Mb3d_-0Mc36G-0Md0Qg-0Me4z2
-0Mf6-d-0Mg-sE-0Mh1Cn-0Mi3CD-0Mj2sA-0Mk0ku-0Ml2H_-0Mm-8--0Mn3On-0Mo101-0Mp4iQ-0Mq42Y-0Mr5Yx-0Ms2DZ-0Mt0Bq-0Mu0Bq
-0Mv5y0-0Mw2R_-0Mx0Gx-0My41u-0Mz375-0N-057-0N0-vy-0N106k-0N20Kz-0N34Sx-0N45hG-0N51ou-0N60PC-0N747L-0N85FQ-0N94jP
-0NA4qh-0NB2K9-0NC-he-0ND3Ef-0NE-fy-0NF03S-0NG-NI-0NH3HP-0NI2P9-0NJ3Rz-0NK34v-0NL-va-0NM2YM-0NN1dV-0NO2LT-0NP0VW
-0NQ2it-0NR5qT-0NS1vI-0NT5_o-0NU4hf-0NV4_l-0NW0Ew-0NX-dX-0NY1zf-0NZ4zr-0N_1qQ-0Na-Vg-0Nb5r_-0Nc2Zh-0Nd350-0Ne-RW
-0Nf54c-0Ng5cW-0Nh3y0-0Ni4av-0Nj1L4-0Nk5K5-0Nl5eu-0Nm4-4-0Nn3I--0No2bV-0Np1b6-0Nq3dU-0Nr0Bu-0Ns4vk-0Nt5D1-0Nu5ft
-0Nv0GQ-0Nw3la-0Nx5AZ-0Ny5ct-0Nz0-D-0O--XD-0O05G0-0O13MV-0O24h6-0O32J_-0O43Vl-0O50Bq-0O60Bq-0O73xX-0O8487-0O95MV
-0OA3eq-0OB3TE-0OC-KR-0OD35H-0OE5a4-0OF2GR-0OG11D-0OH1d_-0OI2J2-0OJ181-0OK13_-0OL34E-0OM-GP-0ON1DM-0OO5iG-0OP1ZJ
-0OQ1QI-0OR57G-0OS-IK-0OT3Wx-0OU145-0OV36G-0OW377-0OX2Rw-0OY28l-0OZ3Z5-0O_05F-0Oa3de-0Ob-1m-0Oc0qK-0Od2YB-0Oe4pq
-0Of4-4-0Og4-4-0Oh5hu-0Oi-Tv-0Oj1xJ-0Ok4Vd-0Ol4kP-0Om5kF-0On-wK-0Oo1-U-0Op-Vg-0Oq1xJ-0Or-p0-0Os4ET-0Ot5qe-0Ou4WE
-0Ov1Zv-0Ow5tu-0Ox4Vm-0Oy0b--0Oz-rh-0P--gA-0P05KJ-0P1399-0P25V6-0P30gN-0P40s_-0P52Ax-0P60Ah-0P747u-0P83S8-0P95uT
-0PA3N5-0PB0TS-0PC2G7-0PD5Nu-0PE1Fu-0PF22A-0PG2p--0PH42h-0PI3WB-0PJ45q-0PK-95-0PL3bL-0PM2s0-0PN4mm-0PO55V-0PP3d8
-0PQ-N4-0PR0Bq-0PS0Bq-0PT4qZ-0PU5Nv-0PV-_V-0PW-0B-0PX05j-0PY1tl-0PZ124-0P_4sm-0Pa0gl-0Pb-b_-0Pc006-0Pd--b-0Pe2BZ
-0Pf0Vw-0Pg54f-0Ph-fM-0Pi2-V-0Pj4Mx-0Pk5I0-0Pl28j-0Pm0hO-0Pn3RD-0Pp-Vg-0Pq0Br-0Pr479-0Ps4_l-0Pt3YS-0Pu5Us-0Pv2Mh
-0Pw35H-0Px-8Q-0Py1tL-0Pz3Lp-0Q-45U-0Q00ro-0Q1-bP-0Q2-dE-0Q34Qt-0Q44O--0Q536J-0Q60Bq-0Q70Bq-0Q82rY-0Q936G-0QA-Sg
-0QB5cg-0QC1UK-0QD1eL-0QE1eL-0QF-8s-0QG5iV-0QH040-0QI5Zs-0QJ0Gf-0QK4kj-0QL4nu-0QM4hg-0QN45f-0QO33u-0QP1DT-0QQ4-4
-0QR-U7-0QS1LU-0QT12T-0QU2Us-0QV-0--0QW4TU-0QX-OY-0QY-XB-0QZ5Jh-0Q_19I-0Qa1FR-0Qb0ie-0Qc2Un-0Qd53L-0Qe1xJ-0Qf1xJ
-0Qg0se-0Qh5H3-0Qi3rc-0Qj2F1-0Qk0ZH-0Ql3CJ-0Qm0eu-0Qn-xe-0Qo0qA-0Qp0VG-0Qq5Mr-0Qr2ID-0Qs-b1-0Qt06i-0Qu0k2-0Qv4Jf
-0Qw54e-0Qx259-0Qy-Mx-0Qz5TI-0R--Vg-0R028w-0R13HK-0R22oz-0R34Pu-0R42gZ-0R54u4-0R61qn-0R71b6-0R810i-0R91lf-0RA0Jd
-0RB5BF-0RC0iC-0RD0Bq-0RE0Bq-0RF03n-0RG0QU-0RH1n7-0RI53i-0RJ-f4-0RK3cy-0RL3ci-0RM2Nc-0RN5Jk-0RO-Zl-0RP5YY-0RQ1uv
-0RR2tj-0RS0bn-0RT51o-0RU1lX-0RV1ph-0RW17f-0RX1Wa-0RY4gb-0RZ4g2-0R_2RD-0Ra5vp-0Rb522-0Rc45B-0Rd5Cw-0Re3_r-0Rf1Ml
-0Rg4rK-0Rh-bf-0Ri13g-0Rj30X-0Rk-_q-0Rl-8--0Rm42Z-0Rn3uw-0Ro-3z-0Rp1xL-0Rq5ub-0Rr1s0-0Rs1z4-0Rt-uS-0Ru0DE-0Rv0Bq
-0Rw11k-0Rx2y4-0Ry2OW-0Rz-nU-0S--r9-0S00Z3-0S11CU-0S20Yk-0S3-Tp-0S41uk-0S51BA-0S659L-0S72y2-0S81iC-0S94YF-0SA35H
-0SB2ke-0SC0iZ-0SD3NB-0SE5tA-0SF1GU-0SG3DH-0SH0R--0SI5wd-0SJ-V8-0SK1Ev-0SL5Nw-0SM3gq-0SN52j-0SO0Bq-0SP0Bq-0SQ-3b
-0SR4CT-0SS0gH-0ST5jc-0SU5cq-0SV2uZ-0SX4Z5-0SY0zQ-0SZ-8a-0S_36G-0Sa-B--0Sb0nt-0Sc5mb-0Sd0QC-0Se-aJ-0Sf2E0-0Sg3Sj
-0Sh-zm-0Si0hm-0Sj3Il-0Sk-W4-0Sl-6V-0Sm-Xq-0Sn2LE-0So0s8-0Sp4qQ-0Sq2fy-0Sr3Ag-0Ss05p-0St3e_-0Su-7r-0Sv-cU-0Sw4XT
-0Sx1kT-0Sy2fu-0Sz5aF-0T--Sm-0T01Px-0T12Rz-0T250W-0T3-Vg-0T44bF-0T56-F-0T6-v_-0T73Qe-0T85k3-0T90WD-0TA4xL-0TB1rM
-0TC07l-0TD1T3-0TE34A-0TF1iG-0TG2Q9-0TH14B-0TI53j-0TJ0Bq-0TK0Bq-0TL3p_-0TM4zM-0TN-cY-0TO4WS-0TP0Qg-0TQ07S-0TR0_C
-0TS2Bh-0TT4V2-0TU-TR-0TV3q--0TW-0X-0TX01v-0TY2Xd-0TZ1b6-0T_3jU-0Ta5hL-0Tb2mp-0Tc0kV-0Td46z-0Te5rO-0Tf34E-0Tg38T
-0Th-Ba-0Ti1EO-0Tj0wJ-0Tk35H-0Tl-Bm-0Tm3vj-0Tn-HC-0To3n4-0Tp3Od-0Tq-Ti-0Tr55a-0Ts378-0Tt1Hg-0Tu3uZ-0Tv4lP-0Tw56r
-0Tx53N-0Ty58E-0Tz0EX-0U-3af-0U0-z7-0U1-3s-0U229o-0U33dV-0U44_N-0U50OA-0U62WA-0U72Hc-0U84-4-0U93ce-0UA27w-0UB-KO
-0UC-yC-0UD435-0UE5tW-0UF3Es-0UG36G-0UH52M-0UI1-8-0UJ2oF-0UK4-4-0UL-rj-0UM1m0-0UN2_3-0UO-2H-0UP4b6-0UQ02G-0UR0UT
-0US0Cr-0UT-GA-0UU0Bq-0UV0Bq-0UW0UM-0UX-Vg-0UY50W-0UZ50W-0U_50W-0Ua50W-0Ub50W-0Uc50W-0Ud50W-0Ue50W-0Uf50W-0Ug50W
-0Uh5_e-0Ui-Vg-0Uj1jI-0Uk4mh-0Ul3nP-0Um-Sg-0Un1ZV-0Uo5kP-0Up2JP-0Uq3ay-0Ur-yJ-0Us2p4-0Ut19G-0Uu2jE-0Uv12H-0Uw4i3
-0Ux-Pi-0Uy4sV-0Uz3Th-0V-5Eo-0V0-Ce-0V1-MY-0V2-Tz-0V30jM-0V4-kJ-0V51dn-0V614J-0V74SN-0V80No-0V90Bo-0VA-ud-0VB3EU
-0VC5-M-0VD-ai-0VE35H-0VF1mX-0VG30q-0VH-mh-0VI4_l-0VJ2mW-0VK1H--0VL5DE-0VM0Qn-0VN0Bq-0VO0Bq-0VP-9T-0VQ4rT-0VR11h
-0VS-7c-0VT1Ej-0VU3Ln-0VV6-6-0VW4UY-0VX-yB-0VY0ZZ-0VZ2Cy-0Va011-0Vb2sB-0Vc5qS-0Vd1IN-0Ve4s0-0Vf4Yd-0Vg-WY-0Vh-Vv
-0Vi5cF-0Vj50W-0Vk50W-0Vl50W-0Vm50W-0Vn50W-0Vo50W-0Vp52d-0Vq3g1-0Vr5Fq-0Vs3Lx-0Vt0Br-0Vu5W9-0Vv05T-0Vw0vY-0Vx5Lq
-0Vy0be-0Vz--i-0W---n-0W01bg-0W135H-0W20YE-0W31_B-0W43aN-0W50OR-0W6-Bb-0W75KC-0W85wi-0W904J-0WA2MA-0WB-sW-0WC2zq
-0WD2Oy-0WE-14-0WF43h-0WG3yK-0WH4f1-0WI-YQ-0WJ-Uf-0WK-Gj-0WL11s-0WM5Eq-0WN4rN-0WO4fa-0WP5zd-0WQ3-n-0WR0pi-0WS4rb
-0WT32i-0WU4nJ-0WV3vX-0WW3DW-0WX43N-0WY5LQ-0WZ0oH-0W_4Ru-0Wa2OY-0Wb0XA-0Wc0Bp-0Wd2DN-0We1MX-0Wf3zl-0Wg2y7-0Wh5lg
-0Wi-0--0Wj48A-0Wk0j_-0Wl1b6-0Wm11S-0Wn0Bq-0Wo0Bq-0Wp-Po-0Wq5aK-0Wr-PT-0Ws2Z6-0Wt5p_-0Wu5ZZ-0Wv-0i-0Ww1yj-0Wx-VK
-0Wy3gZ-0Wz5mr-0X-2cP-0X0-wU-0X11fv-0X213F-0X3194-0X42pO-0X50lB-0X62gN-0X71OZ-0X85YH-0X91sf-0XA0ZH-0XB2mm-0XC35H
-0XD0qO-0XE2oM-0XF3ij-0XG5lv-0XH5nh-0XI4Kj-0XJ2tM-0XK1Yi-0XL1PJ-0XM22l-0XN2DV-0XO4Da-0XP1Tb-0XQ52Y-0XR5V_-0XS2x0
-0XT3CR-0XU2O0-0XV0B9-0XW54F-0XX5bz-0XY5mh-0XZ-Vg-0X_-4O-0Xa3Pi-0Xb5h1-0Xc-Pn-0Xd0zt-0Xe3_I-0Xf-kb-0Xg4A9-0Xh33G
-0Xi4qg-0Xj4-4-0Xk36G-0Xl1jI-0Xm-E7-0Xn4oB-0Xo0YH-0Xp2Zk-0Xq3t7-0Xr0Qv-0Xs31K-0Xt0Bq-0Xu0Bq-0Xv0sf-0Xw5iT-0Xx4G-
-0Xy-6B-0Xz0zN-0Y--Vg-0Y0-MI-0Y1177-0Y20-F-0Y33hz-0Y435H-0Y539p-0Y63l6-0Y721C-0Y80m9-0Y95O7-0YA4vi-0YB-c--0YC0ya
-0YD0hH-0YE-g5-0YF-YC-0YG4Rv-0YH1bi-0YI4ti-0YJ5Ef-0YK3md-0YL4jX-0YM25B-0YN-6v-0YO40K-0YP5b3-0YQ0mI-0YR3_B-0YS4TW
-0YT1xJ-0YU51K-0YV-QA-0YW5LX-0YX55o-0YY5PU-0YZ5gr-0Y_-EA-0Ya0HU-0Yb01i-0Yc1V_-0Yd37z-0Ye-MC-0Yf-rN-0Yg5Va-0Yh-BV
-0Yi5N4-0Yj0z5-0Yk27X-0Yl0At-0Ym-m8-0Yn-8--0Yo0m4-0Yp4M9-0Yq52a-0Yr2AY-0Ys0Br-0Yt5Rl-0Yu5i2-0Yv0H0-0Yw-NE-0Yx3F1
-0Yy1b6-0Yz3WC-0Z-1y4-0Z012E-0Z101S-0Z2-oz-0Z35S7-0Z442M-0Z50Bq-0Z60Bq-0Z70hl-0Z80S1-0Z91Zn-0ZA4ag-0ZB0vW-0ZC1kf
-0ZD-YI-0ZE-G4-0ZF2EJ-0ZG284-0ZH5VY-0ZI0Af-0ZJ5Ye-0ZK4vk-0ZL3OO-0ZM3VI-0ZN1yZ-0ZO-Xe-0ZP20k-0ZQ4cr-0ZR46B-0ZS34E
-0ZT-od-0ZU2ii-0ZV29v-0ZW0se-0ZX-z5-0ZY3Qz-0ZZ2In-0Z_1xP-0Za-qB-0Zb1pa-0Zc4Rn-0Zd--f-0Ze-RX-0Zf-Bq-0Zg-Vg-0Zh35F
-0Zi4bn-0Zj0Bq-0Zk0Bq-0Zl-g9-0Zm1Sr-0Zn4fs-0Zo58d-0Zp0hs-0Zq4ef-0Zr0Ft-0Zs5CI-0Zt1Lb-0Zu3BN-0Zv2Px-0Zw1bj-0Zx1Fl
-0Zy-3s-0Zz3fs-0_-3i5-0_03Se-0_139D-0_2-nJ-0_31A7-0_43g6-0_50B1-0_60Bp-0_7-Ii-0_85-3-0_950L-0_A3z6-0_B1CG-0_C-aK
-0_D5Dg-0_E35H-0_F1ZH-0_G2za-0_H-Bt-0_I06o-0_J2N0-0_K0Bq-0_L0Bq-0_M3yX-0_N-rz-0_O4d5-0_P25S-0_Q0Qg-0_R1uh-0_S4DV
-0_T-Vg-0_U5J3-0_V0ex-0_W-qm-0_X0Fw-0_Y4_l-0_Z0gP-0__5hk-0_a-X3-0_b4wd-0_c0d6-0_d36G-0_e2kD-0_f0Vu-0_g1-5-0_h3kR
-0_i2gE-0_j46I-0_k5iD-0_l1SX-0_m3Tt-0_n5ke-0_o--N-0_p-kF-0_q5eA-0_r11l-0_s0Xv-0_t35H-0_u2WO-0_v3S--0_w3ot-0_x1eL
-0_y1eL-0_z3TP-0a-1QA-0a05QE-0a14WR-0a2-xs-0a30zd-0a41nW-0a5081-0a63MJ-0a75X--0a84_U-0a936Y-0aA37C-0aB5uL-0aC3Aq
-0aD0Zr-0aE35G-0aF0lQ-0aG5oB-0aH-Ec-0aI07D-0aJ27L-0aK280-0aL5Ay-0aM4YQ-0aN3tj-0aO1Cf-0aP0kZ-0aQ0ee-0aR0Oe-0aS5QK
-0aT33K-0aU0SZ-0aV33N-0aW2JB-0aX3GB-0aY5o4-0aZ-_H-0a_3iE-0aa-Vg-0ab1o4-0ac5XC-0ad0Bq-0ae0Bq-0af3kT-0ag1Ga-0ah-sD
-0ai1f3-0aj3p4-0ak1WX-0al-Vm-0am5cN-0an4dN-0ao1y--0ap14E-0aq1-S-0ar35H-0as-tI-0at0ZH-0au3Mx-0av1b6-0aw0r4-0ax31D
-0ay-NA-0az0Bx-0b--Vg-0b0-Mx-0b10yY-0b23dI-0b31sq-0b44_p-0b56-d-0b601U-0b7-Rh-0b83sW-0b9-v0-0bA5nX-0bB3ff-0bC08r
-0bD3ZY-0bE3zT-0bF04Q-0bG1xJ-0bH1xJ-0bI4pw-0bJ1k--0bK1m7-0bL2KB-0bM19u-0bN2cN-0bO5ki-0bP5Vk-0bQ2i8-0bR0vq-0bS12j
-0bT2nF-0bU52Y-0bV4pm-0bW36G-0bX27w-0bY-Sg-0bZ--i-0b_2VN-0ba4ph-0bb0Bq-0bc0Bq-0bd3sa-0be5-I-0bf3b3-0bg3z--0bh-bs
-0bi03Y-0bj4JT-0bk5F6-0bl4dX-0bm5-S-0bn06e-0bo0Ke-0bp1pp-0bq-BE-0br3DP-0bs0u3-0bt4ny-0bu00P-0bv3vz-0bw3Kk-0bx34E
-0by4Lc-0bz16t-0c-2bc-0c04Xp-0c1442-0c2-Qc-0c31yc-0c43Ee-0c53DZ-0c6-UY-0c74Ty-0c85Uc-0c9-DR-0cA-ey-0cB4jJ-0cC1Wj
-0cD083-0cE-Vy-0cF2UB-0cG1OO-0cH0zW-0cI5TP-0cJ5dz-0cK5sO-0cL35H-0cM4ta-0cN-Fg-0cO0HR-0cP1KC-0cQ-Vg-0cR1Gf-0cS3J7
-0cT-WG-0cU0Di-0cV0DX-0cW-vV-0cX5ql-0cY1oc-0cZ1HG-0c_0ZY-0ca0Zm-0cb5DA-0cc-81-0cd278-0ce-U1-0cf-cQ-0cg40q-0ch51L
-0ci5me-0cj0Bq-0ck0Bq-0cl3u1-0cm-Ci-0cn-7b-0co2FU-0cp-gw-0cq-I8-0cr2N7-0cs401-0ct2fi-0cu0fg-0cv0f--0cw4vH-0cx-JW
-0cy14m-0cz1xM-0d--1c-0d01vT-0d14u3-0d22Sq-0d3245-0d41Fu-0d50cd-0d6-HH-0d74s5-0d82hz-0d93en-0dA1b6-0dB0OE-0dC1FR
-0dD2tp-0dE-9K-0dF3QP-0dG-L2-0dH2fv-0dI5nP-0dJ1cM-0dK-3E-0dL5NY-0dM2be-0dN-xw-0dO20d-0dP2Fu-0dQ2yv-0dR1-B-0dS2nC
-0dT52C-0dU2Ds-0dV5U2-0dW3Kw-0dX0Wf-0dY0tN-0dZ1jI-0d_45H-0da-Vg-0db1sW-0dc5Vo-0dd5b--0de589-0df5G0-0dg0Bq-0dh0Bq
-0di1qV-0dj2XL-0dk0Br-0dl0dy-0dm2ox-0dn1Iy-0do3Ym-0dp4_l-0dq3uO-0dr-Vg-0ds5zi-0dt4x7-0du2RK-0dv4ww-0dw1ce-0dx5pO
-0dy2Jz-0dz1E_-0e-4_l-0e05jp-0e13Yi-0e23Oe-0e35HH-0e42u5-0e531L-0e602F-0e75Kr-0e835H-0e94-4-0eA0Au-0eB4_s-0eC-ah
-0eD-0P-0eE36G-0eF5A3-0eG1DL-0eH-8--0eI0mU-0eJ5RG-0eK1ch-0eL0om-0eM5sD-0eN-XG-0eO4Xg-0eP4WD-0eQ-46-0eR3p2-0eS4Vb
-0eT1ji-0eU-1i-0eV0ZH-0eW0Bq-0eX0Bq-0eY0ZN-0eZ1Dd-0e_-f9-0ea4xX-0eb56C-0ec2__-0ed1CC-0ee-Q--0ef5r--0eg0Lf-0eh-Vg
-0ei417-0ej-s3-0ek4Sg-0el-Wz-0em0PX-0en5P5-0eo12n-0ep1e9-0eq50W-0er1-0-0es-RG-0et3Jy-0eu04S-0ev198-0ew5Bu-0ex1qK
-0ey0HT-0ez5AH-0f-27S-0f0-0--0f15fZ-0f242h-0f3--i-0f42Ch-0f52hd-0f65FA-0f71nG-0f84j8-0f953n-0fA-_c-0fB04y-0fC53U
-0fD5i0-0fE-xA-0fF-K9-0fG14V-0fH0sC-0fI5Jb-0fJ5th-0fK29F-0fL25l-0fM0AR-0fN-N--0fO1z3-0fP-qN-0fQ-Vg-0fR35H-0fS3OT
-0fT-Vg-0fU1y_-0fV2rB-0fW0kT-0fX0Bq-0fY0Bq-0fZ2dr-0f_2qm-0fa-Yc-0fb-cd-0fc5Ek-0fd34E-0fe3ii-0ff-Lz-0fg2CN-0fh1rB
-0fi4PS-0fj2Tj-0fk-KR-0fl0ts-0fm0io-0fn4-J-0fo1Wn-0fp3P1-0fq5aJ-0fr5pf-0fs0L8-0ft-G_-0fu5VZ-0fv270-0fw2nc-0fx10R
-0fy4YN-0fz5_O-0g-2yB-0g0-T7-0g10kE-0g2-Ca-0g3-H6-0g45fe-0g5-YN-0g62f8-0g70Vj-0g82bi-0g91xl-0gA3QR-0gB0Bq-0gC0Bq
-0gD1vS-0gE3Q--0gF4D2-0gG0Qg-0gH-TN-0gI1op-0gJ03O-0gK5RL-0gL05Q-0gM3Lo-0gN5Af-0gO1km-0gP5qN-0gQ4Rb-0gR0EU-0gS3Qx
-0gT1Td-0gU0ZT-0gV4pu-0gW1xJ-0gX3Lg-0gY4UA-0gZ3dU-0g_36G-0ga3hK-0gb2f_-0gc3Up-0gd-aW-0ge0Bq-0gf0Bq-0gg-ZC-0gh2dD
-0gi4Ui-0gj2zq-0gk4Zm-0gl30d-0gm3bW-0gn35H-0go18y-0gp0A0-0gq5Ad-0gr0HK-0gs0Gh-0gt3_v-0gu3v_-0gv5gm-0gw4Yp-0gx1-W
-0gy0P5-0gz3YS-0h-3-m-0h01JN-0h15Zh-0h2-jG-0h34-P-0h4-2U-0h5-rq-0h61DQ-0h74JB-0h83px-0h95Rp-0hA4-p-0hB4Su-0hC-UW
-0hD2xI-0hE-ad-0hF353-0hG5KL-0hH-Vg-0hI0Bq-0hJ0Bq-0hK1hQ-0hL4w--0hM45Q-0hN-3M-0hO4_l-0hP-SV-0hQ--i-0hR-cl-0hS5Qs
-0hT-f0-0hU-LN-0hV2x9-0hW0bu-0hX22p-0hY-Sg-0hZ20s-0h_09G-0ha45r-0hb0Bq-0hc2nU-0hd0yJ-0he3WY-0hf4jr-0hg2Td-0hh2jz
-0hi2Ch-0hj4yP-0hk1mq-0hl4zS-0hm4R1-0hn0Tn-0ho2lT-0hp1i0-0hq3pM-0hr1xJ-0hs1b6-0ht149-0hu34E-0hv51_-0hw-1M-0hx008
-0hy-i4-0hz4pM-0i-2K5-0i00XR-0i14ry-0i216v-0i341T-0i42W9-0i5-sv-0i60Z0-0i70eh-0i80lw-0i9--d-0iA2s9-0iB238-0iC0rM
-0iD1gc-0iE0Bq-0iF0Bq-0iG0pu-0iH5vf-0iI22U-0iJ4n0-0iK5Mt-0iL1JX-0iM5O2-0iN4-4-0iO29c-0iP-ST-0iQ1fF-0iR40r-0iS37S
-0iT-XB-0iU01M-0iV-bc-0iW-Oy-0iX1kP-0iY189-0iZ3sj-0i_2rC-0ia5v5-0ib2Tp-0ic5C0-0id-vZ-0ie5cn-0if4wV-0ig0P8-0ih5tE
-0ii2he-0ij35H-0ik-of-0il5Zy-0im1xT-0in0IX-0io-JB-0ip08x-0iq-pf-0ir-N7-0is-s1-0it0se-0iu36G-0iv3gV-0iw4Tf-0ix132
-0iy1jk-0iz3z6-0j-27w-0j01e0-0j11wp-0j22nD-0j35Ds-0j54fY-0j64di-0j72mX-0j813S-0j9-lX-0jA3Op-0jB2DX-0jC0Y9-0jD2d1
-0jE0Xg-0jF1p--0jG4Yv-0jH5Dm-0jI3M8-0jJ0Bq-0jK0Bq-0jL2Bj-0jM0Bp-0jN12y-0jO0pa-0jP5Ci-0jQ5JD-0jR5Kn-0jS-Vg-0jT3nN
-0jU214-0jV4y1-0jW5MG-0jX-Hn-0jY1_F-0jZ56y-0j_-16-0ja5IK-0jb3VU-0jc5Dt-0jd-vE-0je34E-0jf0Si-0jg2zz-0jh-vQ-0ji35H
-0jj-r4-0jk5JX-0jl2vS-0jm2HU-0jn580-0jo2C4-0jp4yz-0jq0Ks-0jr2Ur-0js0dW-0jt1y2-0ju1EA-0jv-Mx-0jw-8--0jx0df-0jy5jT
-0jz2kX-0k-0xX-0k0-2g-0k13MY-0k2-oY-0k3-Im-0k435_-0k54S3-0k60PM-0k70oa-0k83tG-0k94Dv-0kA4Ww-0kB4sw-0kC1E4-0kD0Bq
-0kE0Bq-0kF0Br-0kG-Vg-0kH-Vg-0kI3FX-0kJ5I6-0kK5ti-0kL52r-0kM36G-0kN4R2-0kO5xu-0kP52U-0kQ1i1-0kR05X-0kS08v-0kT5rb
-0kU3eO-0kV-z0-0kW37q-0kX-GW-0kY0ZH-0kZ19_-0k_1eL-0ka1eL-0kb4gy-0kc4cH-0kd-zn-0ke0xi-0kf-Kp-0kg4k_-0kh184-0ki1V2
-0kj3Q7-0kk2nR-0kl2my-0km4yg-0kn4iS-0ko1VJ-0kp35H-0kq5tc-0kr01E-0ks-pH-0kt3sU-0ku0s4-0kv-Nq-0kw476-0kx5UD-0ky0k3
-0kz1zF-0l-5Hi-0l05xr-0l13N8-0l24-4-0l3-t2-0l407z-0l53bn-0l61XJ-0l75X4-0l85mu-0l9-9K-0lA1J5-0lB3Q3-0lC-SJ-0lD4nW
-0lE2Yw-0lF4nm-0lG04v-0lH5P--0lI4ky-0lJ1cA-0lK4Iw-0lL3LX-0lM0Bq-0lN0Bq-0lO0aD-0lP-Fb-0lQ0Ai-0lR1x0-0lS2Nd-0lT-Xj
-0lU5Yg-0lV0-_-0lW1HC-0lX2JA-0lY5AC-0lZ2Lc-0l_271-0la5DJ-0lb3a_-0lc-Qq-0ld3LK-0le5VW-0lf0Ms-0lg--o-0lh2Hh-0li31Z
-0lj0ul-0lk36v-0ll0uZ-0lm2cf-0ln-V--0lo4mb-0lp44h-0lq51d-0lr3ZH-0ls5bQ-0lt0Eb-0lu3PP-0lv04B-0lw3JN-0lx10z-0ly56O
-0lz07g-0m-311-0m032W-0m11Jm-0m231C-0m33xx-0m41-G-0m50N7-0m65Gv-0m7587-0m819C-0m90Bj-0mA2Xf-0mB0SF-0mC2fm-0mD-KR
-0mE-F6-0mF0uv-0mG1Ib-0mH50--0mI10c-0mJ2JM-0mK3Et-0mL2Qu-0mM0xp-0mN2UJ-0mO4Qg-0mP35H-0mQ12k-0mR36G-0mS2PE-0mT0hk
-0mU3kq-0mV3ZF-0mW-JZ-0mX-3s-0mY5-r-0mZ4_l-0m_5nN-0ma5YE-0mb1zG-0mc-IZ-0md-Zo-0me-nX-0mf2hF-0mg3ch-0mh5aw-0mi5X3
-0mj3Tc-0mk0Bq-0ml0Bq-0mm-f1-0mn-Sg-0mo20e-0mp2xo-0mq0iG-0mr5Cc-0ms-xk-0mt2HM-0mu5L4-0mv2qd-0mw044-0mx126-0my34E
-0mz1xJ-0n-1xJ-0n0-Vg-0n13Nb-0n2-Vg-0n31b6-0n4-0--0n53Yd-0n63mu-0n71s1-0n82AK-0n949i-0nA19k-0nB-q_-0nC-Ki-0nD-wV
-0nE2Q5-0nF0BY-0nG5UQ-0nH2DE-0nI5iu-0nJ35H-0nK5je-0nL35H-0nM1ZK-0nN-rQ-0nO1Mz-0nP114-0nQ03f-0nR0PE-0nS0My-0nT1yX
-0nU-nU-0nV0WJ-0nW1rZ-0nX-ZE-0nY3F3-0nZ0qw-0n_2WV-0na1u8-0nb3qM-0nc0Ov-0nd1HF-0ne42h-0nf36G-0ng2n2-0nh0xh-0ni4CT
-0nj3Xj-0nk0Qg-0nl3y7-0nm4zt-0nn0nP-0no2dX-0np5Zl-0nq0Bq-0nr-Zj-0ns3Mn-0nt0Bq-0nu-Jz-0nv-Vg-0nw4gU-0nx5Fz-0ny3e7
-0nz2wA-0o--up-0o02yU-0o10Pu-0o20_X-0o35mg-0o40L1-0o51UY-0o64LX-0o726M-0o80ZH-0o90Y8-0oA3W2-0oB2n0-0oC4_p-0oD-HI
-0oE4pm-0oF2P_-0oG-Q2-0oH3hD-0oI32T-0oJ4cE-0oK4Fs-0oL3uw-0oM0cu-0oN3Vu-0oO-U1-0oP3Hr-0oQ4-k-0oR1K1-0oS1yG-0oT2I1
-0oU4Qz-0oV0IB-0oW-KB-0oX1A5-0oY46h-0oZ-Bp-0o_4-4-0oa3qJ-0ob2rP-0oc4_l-0od0g_-0oe4EP-0of5ap-0og5UW-0oh3av-0oi3rn
-0oj3dz-0ok5fv-0ol1br-0om2Ta-0on2c5-0oo4lQ-0op5Mc-0oq0rg-0or50v-0os43N-0ot2oY-0ou5wB-0ov35H-0ow2qa-0ox-aw-0oy3tU
-0oz2mC-0p-1xK-0p01ZB-0p136G-0p24Gq-0p32GZ-0p40Bq-0p50Bq-0p60Mx-0p746V-0p81ux-0p903M-0pA1Pz-0pB-KO-0pC-DS-0pD4nn
-0pE-Sg-0pF4cV-0pG-fo-0pH0Z6-0pI3sX-0pJ4hD-0pK5jM-0pL2GO-0pM00r-0pN0-2-0pO2m9-0pP--i-0pQ4vt-0pR558-0pS0KA-0pT0Fc
-0pU3Hk-0pV-8--0pW-eG-0pX1qq-0pY2k0-0pZ-DF-0p_2je-0pa1iO-0pb-5s-0pc52a-0pd2EN-0pe-MY-0pf-Vg-0pg0CB-0ph0Im-0pi35H
-0pj06q-0pk0Bq-0pl0Bq-0pm5Zs-0pn-vy-0po534-0pp3iu-0pq11x-0pr2t_-0ps2-G-0pt4Sp-0pu5XZ-0pv1ob-0pw-2x-0px1FR-0py0Br
-0pz4wF-0q--k9-0q01Rs-0q11Fu-0q20uo-0q31IG-0q401A-0q54QE-0q65Nc-0q70Ca-0q85K6-0q94tz-0qA-3s-0qB2Kl-0qC18k-0qD-Kl
-0qE3ag-0qF0li-0qG0dU-0qH2i7-0qI2nP-0qJ0Cm-0qK17s-0qL5Tj-0qM-Kr-0qN35H-0qO0PQ-0qP1Nm-0qQ1dq-0qR3qK-0qS-WC-0qT-c3
-0qU2WG-0qV1aR-0qW0Bq-0qX0Bq-0qY3y_-0qZ1Xt-0q_5S7-0qa2dS-0qb43V-0qc4s7-0qd04C-0qe0h6-0qf4ja-0qg1Lc-0qh4Uo-0qi06y
-0qj36G-0qk1Bp-0ql0Ni-0qm1dl-0qn1V2-0qo2Gx-0qp27w-0qq-oO-0qr4zm-0qs1zn-0qt5Vh-0qu4_l-0qv0ic-0qw34E-0qx5Li-0qy-Vg
-0qz3iX-0r-0wv-0r0-ZO-0r15eV-0r23p8-0r3-5G-0r4-kO-0r53wc-0r62IA-0r72xD-0r81H5-0r93Ih-0rA11C-0rB-cS-0rC-Vg-0rD-Vg
-0rE-Vg-0rF-Vg-0rG-Vg-0rH-Vg-0rI-Vg-0rJ-Vg-0rK-Vg-0rL-Vg-0rM-L8-0rN2jE-0rO1eL-0rP2kG-0rQ-wr-0rR1Wp-0rS0RC-0rT5kq
-0rU4h9-0rV1xJ-0rW1xJ-0rX3is-0rY2-9-0rZ5P0-0r_0Bq-0ra0Bq-0rb2aa-0rc33a-0rd35H-0re0GE-0rf0dq-0rg2b6-0rh1Q--0ri32q
-0rj59O-0rk5NJ-0rl1wd-0rm2zn-0rn3tu-0ro2ZZ-0rp4hV-0rq4-4-0rr3f8-0rs5V9-0rt0Px-0ru1C2-0rv2zU-0rw29f-0rx35H-0ry3Lj
-0rz3-r-0s-4CG-0s03nK-0s14aD-0s22Ov-0s31Yf-0s45ek-0s55XO-0s65Z5-0s705W-0s85ji-0s94ju-0sA1b6-0sB4PU-0sC2hY-0sD2WM
-0sE-ug-0sF1fv-0sG0s3-0sH0p--0sI0Bq-0sJ0Bq-0sK-iF-0sL2Ck-0sM3y--0sN3ia-0sO1Go-0sP-oM-0sQ0cw-0sR3yJ-0sS0o--0sT1e_
-0sU36G-0sV1zb-0sW3ce-0sX-WL-0sY0rR-0sZ5ko-0s_1xH-0sa0bb-0sb3ts-0sc2U_-0sd1i4-0se2zq-0sf3ih-0sg0PO-0sh3xu-0si4V8
-0sj0aX-0sk4QI-0sl5uq-0sm5kC-0sn2-P-0so0OS-0sp34E-0sq1mW-0sr5G0-0ss-ri-0st0I--0su35H-0sv35H-0sw2VI-0sx-Mx-0sy29I
-0sz58W-0t-49O-0t02jc-0t14zN-0t2-JH-0t340I-0t44_l-0t5-Vg-0t63Kg-0t75Wx-0t80Bq-0t90Bq-0tA0C1-0tB1eL-0tC5Vc-0tD0R1
-0tE0ZH-0tF-hA-0tG0Kl-0tH-Sg-0tI1D8-0tJ4pg-0tK0Mz-0tL-gB-0tM-Ka-0tN0Qg-0tO4TP-0tP-Vg-0tQ5Fj-0tR3fU-0tS1dz-0tT-zs
-0tU2HS-0tV0cT-0tW1ni-0tX4S7-0tY5MX-0tZ1xJ-0t_1xJ-0ta3no-0tb1xJ-0tc3dU-0td52Y-0te-is-0tf0Bp-0tg3D_-0th1nT-0ti4Ge
-0tj2Zo-0tk07w-0tl2Xe-0tm3J2-0tn6-d-0to3z6-0tp2JA-0tq51y-0tr-IG-0ts3Hw-0tt0Bq-0tu0Bq-0tv3fC-0tw4s1-0tx4-4-0ty36G
-0tz-xm-0u-1om-0u0-zN-0u14-P-0u22Ia-0u33S7-0u42L7-0u52X2-0u63lH-0u7-QN-0u80-8-0u95qX-0uA1tK-0uB-8--0uC-Vg-0uD1hH
-0uE02L-0uF0se-0uG2D--0uH25h-0uI0Bf-0uJ4ho-0uK4SZ-0uL47K-0uM2e4-0uN1Pd-0uO5Jo-0uP1WP-0uQ4-M-0uR16L-0uS3lc-0uT5pj
-0uU5P1-0uV5c1-0uW-vg-0uX4kU-0uY35H-0uZ35H-0u_3q8-0ua-oK-0ub-Ce-0uc0XI-0ud34E-0ue0jF-0uf4wo-0ug-VF-0uh5Yc-0ui0Js
-0uj3EF-0uk1q8-0ul0OV-0um2JC-0un3Xu-0uo5Ee-0up102-0uq4nO-0ur4ne-0us-MN-0ut4Ue-0uu1bc-0uv-rn-0uw5Yw-0ux0Bq-0uy0Bq
-0uz1VX-0v-2iR-0v0--x-0v1-Sg-0v22GG-0v3050-0v42jn-0v53Ai-0v6--i-0v73jo-0v80ZH-0v936G-0vA--8-0vB-y4-0vC2HY-0vD-eM
-0vE3Qb-0vF1tk-0vG2Cg-0vH3kM-0vI0gg-0vJ0f1-0vK4wC-0vL-Kj-0vM1TK-0vN0d2-0vO2mP-0vP5Vz-0vQ1Lo-0vR4_l-0vS5Td-0vT-ff
-0vU2bK-0vV5Gw-0vW4-4-0vX4-4-0vY4mq-0vZ-3a-0v_0Br-0va4E5-0vb0y4-0vc2rA-0vd4ex-0ve46T-0vf4sN-0vg0Gh-0vh-GK-0vi0nA
-0vj02W-0vk1LY-0vl483-0vm2ho-0vn1Bb-0vo2I8-0vp1dK-0vq0Bq-0vr0Bq-0vs0uk-0vt3No-0vu3_S-0vv59W-0vw23S-0vx2iO-0vy2O_
-0vz2py-0w-35H-0w035H-0w13T1-0w22u--0w31Op-0w45uB-0w51wu-0w6-ce-0w73pP-0w8256-0w936G-0wA155-0wB1xk-0wC2IN-0wD24u
-0wE454-0wF554-0wG3E9-0wH27w-0wI3sg-0wJ321-0wK-pW-0wL5Zs-0wM1kU-0wN1W6-0wO-dx-0wP3Zw-0wQ3rb-0wR2Ee-0wS-Yn-0wT-Xb
-0wU0pc-0wV2T5-0wW1u2-0wX4aV-0wY1yS-0wZ0da-0w_2WU-0wa0Bq-0wb0Bq-0wc1V2-0wd1b6-0we-3G-0wf3Ff-0wg4dl-0wh0r9-0wi59-
-0wj-o5-0wk58F-0wl3in-0wm34E-0wn2zq-0wo2Ut-0wp-5J-0wq-nY-0wr1Jd-0ws3VM-0wt0JV-0wu1eL-0wv1xJ-0ww1xJ-0wx3bz-0wy3hO
-0wz-9K-0x-4bM-0x03rn-0x10zw-0x20xH-0x31Ey-0x40xF-0x536G-0x62Wm-0x72nk-0x82_k-0x9-K5-0xA2QG-0xB3r0-0xC44i-0xD0IH
-0xE52L-0xF4jf-0xG1Tq-0xH5Co-0xI1Ii-0xJ2To-0xK1ed-0xL0cJ-0xM3R0-0xN0lj-0xO2Ga-0xP-i6-0xQ-Sg-0xR35H-0xS35H-0xT0iN
-0xU-ql-0xV0Go-0xW4sK-0xX23U-0xY23_-0xZ-ik-0x_2Fv-0xa3TB-0xb1cn-0xc2b5-0xd3SI-0xe3LN-0xf2JA-0xg0Bq-0xh0Bq-0xi5RW
-0xj1CH-0xk-tF-0xl6-R-0xm3cF-0xn5-e-0xo0qG-0xp1LA-0xq-IR-0xr1U0-0xs-rF-0xt2SK-0xu5XI-0xv4tu-0xw5_2-0xx0u8-0xy-Vg
-0xz3Q8-0y-2U6-0y0-Ap-0y100v-0y24y5-0y31Ln-0y4-TW-0y55pt-0y64Vv-0y7134-0y84Sm-0y90sp-0yA00b-0yB-xr-0yC1th-0yD2gl
-0yE496-0yF-Ce-0yG0RX-0yH2pO-0yI5e8-0yJ2MC-0yK3z6-0yL-TX-0yM-oB-0yN0Um-0yO47l-0yP36G-0yQ3VE-0yR2ND-0yS0Bq-0yT0Bq
-0yU52a-0yV-24-0yW1Qj-0yX0Xs-0yY4mq-0yZ4H5-0y_-rO-0ya4em-0yb4_p-0yc4Wb-0yd-Yd-0ye4tG-0yf1iu-0yg1OJ-0yh-vb-0yi-qq
-0yj32Z-0yk53v-0yl0Pt-0ym4_j-0yn--i-0yo4XA-0yp1j--0yq090-0yr5XA-0ys5G5-0yt3Ls-0yu-tU-0yv5cp-0yw0nH-0yx2He-0yy4K7
-0yz1Co-0z-0KB-0z01YQ-0z127R-0z24XC-0z3-Vg-0z434E-0z5-8--0z603z-0z75Gd-0z80Bq-0z90Bq-0zA2t0-0zB4-4-0zC4-4-0zD3d-
-0zE2YN-0zF1FR-0zG3EW-0zH0GD-0zI3gp-0zJ-0f-0zK2j6-0zL4ED-0zM4y9-0zN-1p-0zO3hY-0zP36G-0zQ30F-0zR2mv-0zS1Eh-0zT35H
-0zU35H-0zV0pW-0zW1eL-0zX1eL-0zY2JA-0zZ4_l-0z_1qd-0za-Mp-0zb4Tt-0zc2HE-0zd3Y2-0ze-T--0zf59V-0zg4ka-0zh4tl-0zi5zh
-0zj4QA-0zk-ZZ-0zl3Mw-0zm5Ht-0zn-Sg-0zo3Vy-0zp2FQ-0zq3KL-0zr2ua-0zs4Rm-0zt-FI-0zu0Lm-0zv1P_-0zw3oe-0zx1rT-0zy1V2
-0zz3nv-1--2Oq-1-00TY-1-147i-1-23Sx-1-35g9-1-44U8-1-51I--1-63ut-1-700K-1-83LA-1-94aX-1-A3Az-1-B-DZ-1-C-x_-1-D2te
-1-E0oS-1-F22j-1-G02Q-1-H02--1-I0ef-1-J1Mr-1-K-Cf-1-L4Qd-1-M3G4-1-N-yn-1-O3BX-1-P2YC-1-Q36W-1-R10r-1-S2B1-1-T3-G
-1-U-e3-1-V2eR-1-W-LD-1-X2tB-1-Y4my-1-Z3L4-1-_0KM-1-a-P8-1-b2XT-1-c5SG-1-d4y8-1-e2rJ-1-f-Fs-1-g5Vl-1-h4s2-1-i0YO
-1-j5i_-1-k-Pw-1-l4tT-1-m-KN-1-n4kc-1-o3rG-1-p1jI-1-q-ef-1-r43N-1-s5I3-1-t42m-1-u0bz-1-v5Zf-1-w1-q-1-x1eW-1-y2SV
-1-z23w-10--Vg-1000RK-1010XF-10230k-1031Ju-1041m1-1050BT-1064eK-1072aO-1080IE-1093_1-10A-_d-10B2mD-10C1va-10D30D
-10E0_u-10F2Fr-10G5LJ-10H3jF-10I1hP-10J4jy-10K-NG-10L2yC-10M54Q-10N-Lv-10O2X_-10P0HV-10Q2C3-10R1yQ-10S2vm-10T048
-10U1Hk-10V-KI-10W1I0-10X42z-10Y5Z8-10Z3_J-10_4hw-10a1JP-10c20v-10d1nA-10e3Gu-10f2FT-10g10C-10h0RL-10i5bg-10j18b
-10k1hv-10l1jM-10m5a0-10n1DH-10o4h5-10p2pJ-10q3o1-10r2Au-10s3s3-10t2kH-10u5XD-10v1xI-10w-_O-10x-Es-10y16e-10z2Hg
-11-4kx-11054K-1113D5-1123XR-11338n-1140oH-1152jL-1162f6-1171Ms-1184nF-1194_V-11A2M--11B1HD-11C-zD-11D09--11E0k2
-11F-Er-11G22H-11H08z-11I2L_-11J0Om-11K3go-11L2-I-11M-TC-11N1_Q-11O-ex-11P4oh-11Q0yx-11R3Xh-11S2RA-11T-vc-11U2fJ
-11V38d-11W0gm-11X1HI-11Y1ZL-11Z2qI-11_-6b-11a3_w-11b3L_-11c3th-11d5Wj-11e0yn-11f2hl-11g1yp-11h2JT-11i3Gk-11j--w
-11k1IJ-11l0I5-11m1Fa-11n4tT-11o5-m-11p5gU-11q-HT-11r2uh-11s3Xn-11t2gk-11u05Y-11v5iW-11w2TT-11x34G-11y2IX-11z-4W
-12-3aQ-1203tl-12150X-1220Mn-1231le-1240nn-1252xh-126-5R-1272M7-1285Mj-1290cg-12A3XT-12B0cr-12C1hh-12D2Sn-12E4oW
-12F5Lh-12G2iU-12H3fJ-12I3A3-12J00V-12K5Hy-12L-uC-12M24v-12N36G-12O3MM-12P-KP-12Q5c7-12R0_2-12S0Ps-12T24p-12U2Hn
-12V-Ce-12W-Ju-12X1t4-12Y2Wd-12Z1fZ-12_-6Z-12a2PB-12b-cw-12c0Xf-12d0W--12e0pq-12f0BJ-12g4vM-12h1FR-12i1Qi-12j5Cb
-12k5G4-12l-Nc-12m3Fc-12n3ke-12o4bs-12p3MQ-12q2sP-12r0Pk-12s03g-12t3N6-12u1Eg-12v3B3-12w2bm-12x1o6-12y562-12z4kM
-13-1Iy-130-SG-1315Gf-1321FF-1331Lf-134-KR-1353gf-13647C-13735H-13835H-1395om-13A1Ir-13B0QE-13C4---13D3Gn-13E06P
-13F0CW-13G5F8-13H5Zd-13I3LY-13J1ht-13K3Rc-13L57l-13M4z1-13N-YV-13O4-2-13P2Jb-13Q0Bq-13R0Bq-13S0X8-13T-Vg-13U4QC
-13V47M-13W5IM-13X09b-13Y-Gm-13Z3FN-13_29t-13a4Mn-13b4pm-13c3Fc-13d0Br-13e-Zr-13f2YG-13g45J-13h42l-13i5q9-13j3Qp
-13k2B_-13l-s6-13m2bN-13n-w1-13o-tu-13p-KO-13q-Vg-13r-hO-13s06D-13t0z7-13u5YL-13v-o6-13w-LW-13x06N-13y55A-13z-1n
-14-0ly-1403j1-141-Ex-142-Vg-1433xV-14445T-145401-14634E-1472A9-148097-1493Sy-14A4HF-14B4-4-14C1SP-14D1GP-14E-Mx
-14F12--14G2kc-14H1JW-14I43I-14J0Qm-14K0Bq-14L0Bq-14M2wW-14N4g9-14O27w-14P1b6-14Q465-14R1xJ-14S1xJ-14T1jI-14U1l8
-14V1bZ-14W5hb-14X36G-14Y-XB-14Z4bP-14_3XP-14a36k-14b1VR-14c5uF-14d3Zn-14e1xJ-14f1xJ-14g38s-14h4Zv-14i1Cx-14j4k3
-14k0ZH-14l5WU-14m47B-14n208-14o-aG-14p3L8-14q5ff-14r5Ru-14s2c1-14t203-14u44y-14v-h7-14w--i-14x3b6-14y4yo-14z1zq
-15--Vg-1504Qk-1514-W-152-QU-1533WS-1542i7-1555G0-1561pc-1570lf-158-SZ-1590rQ-15A5Vy-15B55i-15C-6Q-15D2eo-15E-aV
-15F1OA-15G0Qg-15H-ga-15I5N0-15J3SG-15K1Gu-15L4zE-15M0se-15N50d-15O5Is-15P01b-15Q0ZH-15R1ej-15S-E3-15T4_l-15U40r
-15V0Bq-15W0Bq-15X0l7-15Y2ip-15Z0YQ-15_0mZ-15a5N9-15b1Yn-15c4y4-15d2n7-15e35H-15f35H-15g1tO-15h35s-15i-KQ-15j3if
-15k5BT-15l0cv-15m15m-15n3rB-15o-6i-15p1H_-15q58y-15r2Oq-15s1ve-15t5Fx-15u50W-15v3p5-15w5iK-15x34E-15y0Bp-15z1cw
-16-2mn-160-2f-1611Fb-1620Lx-1630JP-164-07-1650-V-1663s8-1672TM-1685UE-169-7G-16A3wO-16B18I-16C2Rn-16D2tn-16E514
-16F1MU-16G4-4-16H4-4-16I-sF-16J5Qr-16K5bc-16L2Kd-16M0Bq-16N0Bq-16O45--16P-_s-16Q40H-16R4vW-16S36_-16T176-16U2b0
-16V0Fh-16W36G-16X5zy-16Y47f-16Z1ip-16_0eQ-16a4dw-16b1t0-16c2qV-16d-Sg-16e-wX-16f0mq-16g4Zy-16h4xb-16i1Cr-16j2As
-16k0nR-16l5BD-16m0jo-16n4Qj-16o1lq-16p5WF-16q3Fc-16r1V2-16s0x--16t5ZA-16u-2B-16v2JA-16w35H-16x2L3-16y35H-16z0Q2
-17-1jI-170-Jo-171112-1721MF-1732Fo-1745Uk-1750Pl-1761y9-17706T-1783Cf-1793Cn-17A2wi-17B0Bq-17C0Bq-17D1rU-17E2me
-17F-Vg-17G3qT-17H-xR-17I3Iy-17J3pI-17K-8--17L4PX-17M2xW-17N-JZ-17O0ZH-17P-Za-17Q2of-17S1BD-17T2dO-17U5qq-17V2m1
-17W1nv-17X41i-17Y53w-17Z1OF-17_50g-17a-aH-17b5zo-17c-uB-17d0HA-17e4aN-17f37p-17g06g-17h3wE-17i5vv-17j3De-17k1Df
-17l3wT-17m0_S-17n-3s-17o0MF-17p4g--17q5KI-17r4Q0-17s2Sy-17t1rP-17u0Bp-17v0GJ-17w3k7-17x27h-17y1n--17z2zq-18-5G8
-180-Sg-181-Jt-182-ck-18308V-1842Nl-18510O-1860Qy-1872jE-1881Uk-1893kZ-18A-J7-18B34E-18C2m0-18D3uc-18E-we-18F3UL
-18G2US-18H5ip-18I0xL-18J-oy-18K0Bq-18L0Bq-18M--x-18N4s3-18O1SC-18P1Hs-18Q5-Q-18R2qB-18S0bS-18T5HD-18U2RX-18V-HB
-18W1Bf-18X-dy-18Y2Fm-18Z1b6-18_35H-18a35H-18b36G-18c1eL-18d1eL-18e1eS-18f0Br-18g2Qc-18h4Gs-18i1Oc-18j-0V-18k-30
-18l24S-18m-Ob-18n4vN-18o14H-18p-nU-18q59Z-18r2s2-18s4Mg-18t34J-18u4wz-18v-SO-18w5_u-18x5fY-18y08A-18z3rn-19--26
-1900Uy-191-17-19227w-1930_L-19435Y-195-Xx-19654M-1973zA-1985Je-1995-d-19A2Bw-19B3R7-19C1EW-19D4qa-19E-zU-19F0Bq
-19G0Bq-19H0BN-19I6-d-19J2Hb-19K3v--19L2Qx-19M5c4-19N4_l-19O43I-19P2MS-19Q-an-19R5LN-19S3b5-19T4Y6-19U46o-19V-TZ
-19W1fu-19X5f0-19Y014-19Z--i-19_50W-19a4_m-19b5BS-19c3HX-19d2JA-19e34E-19f4Ms-19g1Xm-19h4yD-19i2bz-19j3yw-19k0Qg
-19l0qi-19m-0k-19n44k-19o-Vg-19p37H-19q4hs-19r1Gc-19s35m-19t-Q1-19u1VN-19v5oV-19w22d-19x0Bq-19y0Bq-19z4RV-1A-4Gg
-1A0-Cq-1A13_n-1A25jg-1A35rp-1A41t9-1A54iV-1A644g-1A7-Sw-1A82O1-1A9-Rd-1AA20D-1AB42W-1AC-UZ-1AD0Bp-1AE3TK-1AF3US
-1AG-KA-1AH-Ld-1AI1fy-1AJ0F8-1AK0oJ-1AL0QK-1AM34E-1AN4Gu-1AO19j-1AP-Q8-1AQ57w-1AR5Nd-1AS3_O-1AT39i-1AU4sf-1AV-Yg
-1AW5is-1AX5Sz-1AY-Om-1AZ-Rz-1A_17c-1Aa1xi-1Ab5Sm-1Ac-TJ-1Ad3Yh-1Ae3s9-1Af0We-1Ag1ow-1Ah4qE-1Ai-L6-1Aj5uG-1Ak--m
-1Am4gt-1An4CT-1Ao-PD-1Ap-Fa-1Aq4lN-1Ar0IN-1As3JX-1At3Ud-1Au1xJ-1Av1xJ-1Aw35H-1Ax35H-1Ay-FD-1Az35--1B-04a-1B05_B
-1B10Dm-1B22JZ-1B30Bq-1B40Bq-1B5-Mx-1B61DX-1B7-U1-1B824Y-1B9-Ty-1BA-Vg-1BB0DO-1BC36G-1BD1OT-1BE1ca-1BF2K--1BG1NQ
-1BH-Sg-1BI3cm-1BJ1xJ-1BK1xJ-1BL2Dm-1BM2ML-1BN56O-1BO4R_-1BP1nk-1BQ0Va-1BR1AG-1BS0Zj-1BT06l-1BU1Qy-1BV338-1BW-b8
-1BX295-1BY5nQ-1BZ1E--1B_204-1Ba1CU-1Bb4Qb-1Bc-Ke-1Bd0Rg-1Be5ro-1Bf1mp-1Bg46s-1Bh4-V-1Bi2BT-1Bj-Ep-1Bk0eo-1Bl34E
-1Bm-Sg-1Bn0Bq-1Bo0Bq-1Bp2Qi-1Bq2gT-1Br1Mh-1Bs39--1Bt4-4-1Bu4-4-1Bv-wy-1Bw-L--1Bx2LB-1By-KR-1Bz3ah-1C-2hJ-1C05Jd
-1C10ED-1C24oL-1C33AY-1C44_l-1C55M3-1C63YS-1C73z6-1C81aC-1CA2-u-1CB29m-1CC1eL-1CD1eL-1CE2Uk-1CF3fp-1CG--i-1CH0XV
-1CI128-1CJ-8--1CK2D4-1CL3LF-1CM3Sf-1CN4lx-1CO-ne-1CP0Gh-1CQ1T0-1CR-TV-1CS0Bq-1CT0Bq-1CU4TK-1CV2Te-1CW5El-1CX1O5
-1CY5mC-1CZ3Vv-1C_1w6-1Ca-lf-1Cb5EF-1Cc5jb-1Cd0Br-1Ce4X8-1Cf5ck-1Cg-Sg-1Ch3na-1Ci-wI-1Cj0R9-1Ck4Xy-1Cl3we-1Cm2Xx
-1Cn1Q2-1Co-Vg-1Cp-Vg-1Cq1VD-1Cr21D-1Cs1Fu-1Ct5Ez-1Cu3ge-1Cv5SK-1Cw2yN-1Cx1b6-1Cy0tM-1Cz3TP-1D-2vx-1D02Nz-1D12Pz
-1D21qo-1D31FC-1D4-RY-1D51lL-1D652H-1D75HR-1D81XE-1D90B8-1DA3dU-1DC4ue-1DD-3s-1DE33E-1DF-L9-1DG2cO-1DH3_Y-1DI-JX
-1DJ3zp-1DK-Vg-1DL-QI-1DM5W9-1DN5Rh-1DO4-4-1DP0oD-1DQ0tN-1DR27w-1DS2aB-1DT268-1DU1wD-1DV1WY-1DW58a-1DX-Vg-1DY-Vg
-1DZ312-1D_3z5-1Da0jA-1Db3mG-1Dc2ay-1Dd-jM-1De1U8-1Df0Bq-1Dg0Bq-1Dh5eN-1Di0ZH-1Dj-Vg-1Dk0IG-1Dl2TV-1Dm1xn-1Dn2VU
-1Do35H-1Dp3Gp-1Dq44F-1Dr3bD-1Ds4RF-1Dt-Ih-1Du0AS-1Dv-BJ-1Dw0mO-1Dx0bw-1Dy0Bp-1Dz2_H-1E--vP-1E044D-1E14-4-1E22SS
-1E32Uz-1E43iU-1E53wC-1E6-9Q-1E74o9-1E84RJ-1E9-iO-1EA4Gm-1EB34E-1EC4pm-1ED296-1EE0Ow-1EF5Es-1EG4py-1EH1to-1EI-IP
-1EJ50W-1EK5TX-1EL4-4-1EM4-4-1EN-g7-1EO-gY-1EP1rj-1EQ5xp-1ER-nj-1ES0sQ-1ET-RJ-1EU-Sg-1EV1lo-1EW04X-1EX3uR-1EY2jU
-1EZ1md-1E_1mZ-1Ea1ut-1Eb1cI-1Ec0Zu-1Ed12G-1Ee0Bq-1Ef0Bq-1Eg-LC-1Eh-Vg-1Ei-Vg-1Ej5n9-1Ek4AB-1El4_l-1Em4qe-1En1NE
-1Eo2bO-1Ep5SR-1Eq4Yt-1Es5nX-1Et0gi-1Eu3gX-1Ev1m4-1Ew5Dl-1Ex-4m-1Ey-pN-1Ez-jr-1F-36G-1F00Qg-1F13DY-1F235H-1F335H
-1F40di-1F53UQ-1F64xg-1F73L0-1F851a-1F95CY-1FA5OK-1FB0ZD-1FC3D1-1FD2-S-1FE211-1FF37w-1FG3QC-1FH-nm-1FI0Bq-1FJ0Bq
-1FK2_1-1FL-Rf-1FM52a-1FN32r-1FP3ln-1FQ5uH-1FR1Bn-1FS1FR-1FT34E-1FU0Rd-1FV2zD-1FW2i7-1FX2EI-1FY-cj-1FZ-BY-1F_4PP
-1Fa35B-1Fb3xZ-1Fc0wH-1Fd2Xg-1Fe1dR-1Ff1eL-1Fg1eL-1Fi0X_-1Fj2iq-1Fk3rm-1Fl5ED-1Fm2yI-1Fn-Mx-1Fo2NB-1Fp5SP-1Fq-Sg
-1Fr2pI-1Fs-vQ-1Ft0c0-1Fu2UK-1Fv0-f-1Fw3si-1Fx0uc-1Fz4fH-1G-1WG-1G05TS-1G1-cE-1G236G-1G334E-1G4-Ec-1G52Xn-1G62BO
-1G74cU-1G84Cc-1G95RO-1GA3PL-1GB4ZG-1GC1dm-1GD3iB-1GE-WV-1GF0Bq-1GG0Bq-1GH4TO-1GI1tw-1GJ4-4-1GK2pt-1GL--i-1GN3IT
-1GO-2W-1GP2vG-1GQ3jG-1GR0_Y-1GS5-h-1GT1dW-1GU5Nz-1GV1LG-1GW4Pl-1GX3kn-1GY3RL-1GZ-uL-1G_0s5-1Ga5Fj-1Gb-6I-1Gc4gQ
-1Gd14p-1Ge4Zb-1Gf0Mv-1Gg-WG-1Gh5VV-1Gi3QS-1Gj3Cv-1Gk-_C-1Gl1DG-1Gm3kv-1Gn--x-1Go-aA-1Gp0Gn-1Gq4nU-1Gr53M-1Gs2ZV
-1Gt3ES-1Gu13Y-1Gv-Ce-1Gw35H-1Gx35H-1Gy5G0-1Gz36G-1H-2gU-1H01b6-1H13rn-1H22JA-1H3-gT-1H40J_-1H50__-1H657c-1H705v
-1H85QX-1H92AD-1HA1hj-1HB-8--1HC4_p-1HD1tJ-1HE0So-1HF4-4-1HG4-4-1HH2pQ-1HI-Vg-1HJ4EW-1HK-Vg-1HL1M1-1HM0Bq-1HN0Bq
-1HO-Tl-1HP-n--1HQ-CY-1HR-p5-1HS2sK-1HT-4--1HU3gf-1HV-Vg-1HW-Vg-1HX1em-1HY4_S-1HZ4T0-1H_-vy-1Ha4yG-1Hb-Fw-1Hc3YS
-1Hd-HE-1He0iM-1Hf-2D-1Hg1X5-1Hh-ES-1Hi1oz-1Hj0eH-1Hk0me-1Hl0Mj-1Hm2zq-1Hn1Ol-1Ho0z6-1Hp36G-1Hq43N-1Hr1Q5-1Hs5sJ
-1Ht5ad-1Hu50W-1Hv05l-1Hw1fh-1Hx1Vy-1Hy4_l-1Hz-yg-1I-2tq-1I0-Vg-1I1-Y4-1I20Bq-1I30Bq-1I42fR-1I51Vj-1I62ml-1I7-v6
-1I8-v6-1I954X-1IA-_y-1IB14c-1IC5Y3-1ID118-1IE1vk-1IF4M3-1IG52Y-1IH-XB-1II3dF-1IJ1B8-1IK5Z4-1IL1xJ-1IM1xJ-1IN1pT
-1IO-op-1IP1uq-1IQ-K_-1IR27w-1IS05k-1IT1Mm-1IU0dI-1IV0TH-1IW0Ko-1IX1Zi-1IY-xW-1IZ5_5-1I_44a-1Ia1qc-1Ib3TW-1Ic0ZH
-1Id4-4-1Ie5vG-1If0CT-1Ig5FV-1Ih5fp-1Ii5bP-1Ij4_l-1Ik43W-1Il4GR-1Im5F9-1In34E-1Io2AZ-1Ip2rz-1Iq2ma-1Ir0Bq-1Is4uN
-1It0Bq-1Iu1c3-1Iw3ep-1Ix-Am-1Iy-9K-1Iz3bW-1J--Sg-1J023V-1J12wq-1J21jI-1J35JG-1J45rM-1J5-1z-1J6-X_-1J72aF-1J84CP
-1J944J-1JA060-1JB45j-1JC1H1-1JD5sW-1JE3Cm-1JF3Rt-1JG0se-1JH6-d-1JI007-1JJ3It-1JK3uw-1JL1wr-1JM5Kt-1JN3Vz-1JO5MK
-1JP3a8-1JQ3QZ-1JR0ke-1JS0TK-1JT3rI-1JU5nU-1JV3w7-1JW2T9-1JX-7q-1JY38o-1JZ2Pb-1J_0Od-1Ja1KF-1Jb-q9-1Jc0Ug-1Jd0FS
-1Je08K-1Jf4eo-1Jg0xN-1Jh2Dl-1Ji0Bp-1Jj0w8-1Jk-Gu-1Jl0D2-1Jm0cp-1Jn5_C-1Jp2lD-1Jq3Bc-1Jr3s2-1Js4-6-1Jt1pC-1Ju-yS
-1Jv5q--1Jw--i-1Jx0T5-1Jy46j-1K-3e9-1K02aG-1K13Sg-1K22o5-1K32S--1K40Bq-1K50Bq-1K635H-1K735H-1K825Z-1K93pF-1KA-Sg
-1KB5N5-1KC4Uf-1KD5Ls-1KE0sD-1KF3pb-1KG3uQ-1KH5Iq-1KI-3s-1KJ3T--1KK5PB-1KL1eL-1KM-q_-1KN2ph-1KO4lI-1KP4t--1KQ0De
-1KR2s0-1KS2oo-1KT49N-1KU45X-1KV1oX-1KW3YS-1KX5v3-1KY2VA-1KZ0ZH-1K_5QJ-1Ka4-4-1Kb4-4-1Kc1fv-1Kd3z6-1Ke5uk-1Kf-YP
-1Kg--0-1Kh-v3-1Ki5Jc-1Kj0W2-1Kk0o2-1Kl5lO-1Km2xr-1Kn3xf-1Ko2H4-1Kp15k-1Kq2sD-1Kr0Qb-1Ks23N-1Kt21z-1Ku01f-1Kv3xv
-1Kw1fj-1Kx3UN-1Ky2sY-1Kz01C-1L-0yU-1L06-O-1L12_P-1L20Bq-1L30Bq-1L42F3-1L54pm-1L65Pd-1L71Jq-1L81c9-1L93U_-1LA2f-
-1LB0my-1LC1Vr-1LD51f-1LE597-1LF4hi-1LG32g-1LH1SL-1LI0WO-1LJ1-Z-1LK36c-1LL1Lk-1LM2AQ-1LN5lp-1LO1_S-1LP-yO-1LQ-lI
-1LR0Br-1LT1fv-1LU4uq-1LV34E-1LW0vQ-1LX-N6-1LY59K-1LZ1-V-1L_5TE-1La05q-1Lb5vM-1Lc2Fg-1Ld49Z-1Le-lq-1Lf-5F-1Lg1in
-1Lh2_z-1Li2jE-1Lj0FZ-1Lk421-1Ll2cc-1Lm2WR-1Ln1b6-1Lo0Bq-1Lp0Bq-1Lq4x0-1Lr0MZ-1Ls-HS-1Lt0QN-1Lu-KR-1Lv1u6-1Lw-Sg
-1Lx21I-1Ly4wH-1Lz5ZF-1M-5mW-1M02xO-1M13pE-1M2--V-1M33rn-1M44da-1M55vW-1M65np-1M73sY-1M84I3-1M92LA-1MA3mf-1MB2mo
-1MC4W0-1MD1u4-1ME35H-1MF35H-1MG0o1-1MH1vd-1MI-ck-1MJ1JB-1MK3q0-1ML51G-1MM-yD-1MN2Fy-1MO0Wn-1MP43z-1MQ-8P-1MR4gU
-1MS4hJ-1MT3Yl-1MU4tH-1MV04m-1MW4B5-1MX10G-1MY1Yd-1MZ398-1M_2JA-1Ma-nP-1Mb4_l-1Mc1os-1Md5sx-1Me20U-1Mf3o2-1Mg1go
-1Mh37f-1Mi-bR-1Mj1il-1Mk4gL-1Ml-Vg-1Mm-Vg-1Mn35w-1Mo2EW-1Mp0U1-1Mq5ww-1Mr-RC-1Mt1Fp-1Mu224-1Mv5As-1Mw0lz-1Mx38l
-1My3SC-1Mz0NC-1N-4o5-1N00PI-1N14Wr-1N24Ni-1N35a9-1N4-xn-1N53kF-1N60vP-1N7-Sg-1N83RN-1N90Bq-1NA0Bq-1NB0XS-1NC2fM
-1ND-AM-1NE2Qv-1NF-Rt-1NG2PA-1NH4as-1NI0wV-1NJ29r-1NK5-N-1NL3r1-1NM38v-1NN-8--1NO13K-1NP15J-1NQ2Mc-1NR2yR-1NS-zl
-1NT3cG-1NU3tI-1NV20y-1NW1xO-1NX0Gh-1NY23J-1NZ52Y-1N_2da-1Na1KT-1Nb5AD-1Nc5pF-1Nd27y-1Ne3_u-1Nf5_c-1Ng1lE-1Nh5Zs
-1Ni08P-1Nj1WL-1Nk-Bz-1Nl0GB-1Nm1wO-1Nn2XY-1No1sI-1Np-rw-1Nq-Vg-1Nr4-2-1Ns5dG-1Nt4n2-1Nu0dN-1Nv3Ct-1Nw-fv-1Nx2XM
-1Ny58A-1Nz2JV-1O--hK-1O0-Vg-1O1-Vg-1O2-Mx-1O352a-1O40BZ-1O54Dn-1O65SJ-1O70uo-1O9-Sg-1OB49P-1OC-U1-1OD5x_-1OE2Gf
-1OF--i-1OG0Bq-1OH0Bq-1OI0YJ-1OJ--w-1OK1b6-1OL40C-1OM39U-1ON4mu-1OO34E-1OP0Qg-1OQ1dP-1OR1eL-1OS4-4-1OT1eL-1OU4-4
-1OV2TB-1OW20q-1OX-Ce-1OY4IC-1OZ0LS-1O_3_P-1Oa0kn-1Ob03G-1Oc35H-1Od35H-1Oe0zP-1Of4Px-1Og2-P-1Oh2mz-1Oi34p-1Oj0L2
-1Ok0BI-1Ol-a9-1Om-2I-1On3op-1Oo1hJ-1Op-cb-1Oq-zi-1Or0Ro-1Os2Se-1Ot1-H-1Ou6-M-1Ov1GV-1Ow2h9-1Ox-1k-1Oy3NY-1Oz3GC
-1P-3vW-1P01za-1P11Iy-1P2-JY-1P32Dn-1P40cO-1P53dc-1P65pJ-1P727w-1P81JC-1P95-y-1PA1Rq-1PB4dg-1PC055-1PD-N9-1PE2YV
-1PF1iV-1PG3z6-1PH2mG-1PI3bu-1PJ460-1PK5j3-1PL35b-1PM-Mb-1PN0Bq-1PO0Bq-1PP03R-1PQ4Yx-1PR1o5-1PS2Vy-1PT3dU-1PV5wQ
-1PW2eT-1PX1wP-1PY13I-1PZ37R-1P_2j7-1Pa59t-1Pb0Iu-1Pc0UR-1Pd4fw-1Pe2Bu-1Pf44n-1Pg4AS-1Ph-Tn-1Pi5ZK-1Pj0hq-1Pk-Sg
-1Pl2xF-1Pm48B-1Pn50l-1Po19H-1Pp1oh-1Pq-XB-1Pr2DW-1Ps-Ce-1Pt0ZH-1Pu-Vg-1Pv-Sg-1Pw1JO-1Px23s-1Py42L-1Pz4DN-1Q-0wG
-1Q0-WE-1Q13u3-1Q21vr-1Q300n-1Q41RB-1Q51xJ-1Q61xJ-1Q74m6-1Q83_j-1Q90Bq-1QA0Bq-1QB35H-1QC3ao-1QD2GH-1QE0Rq-1QF45P
-1QG3sV-1QH3OR-1QI5k7-1QJ1mn-1QK3Gt-1QL33t-1QM29C-1QN2Ze-1QO-Vg-1QP5G3-1QQ20A-1QR3Eo-1QS17h-1QT12c-1QU4rS-1QV-X9
-1QW4dP-1QX2JA-1QY0Tl-1QZ024-1Q_-4V-1Qa5P3-1Qb4Al-1Qc2qV-1Qd3wz-1Qe07m-1Qf-Fi-1Qg2NX-1Qh6-d-1Qi4pA-1Qj4v0-1Qk5oq
-1Ql3YS-1Qm2zq-1Qn3wE-1Qo2yc-1Qp5ej-1Qq2kS-1Qr34z-1Qs1O2-1Qt3sq-1Qu-gN-1Qv-IL-1Qw-Ae-1Qx1yW-1Qy2Xh-1Qz-q_-1R-4Ls
-1R01lc-1R14Z8-1R250K-1R3-Au-1R443q-1R55h3-1R62PT-1R735p-1R834E-1R91ke-1RA-Ee-1RB0Bq-1RC0Bq-1RD1xJ-1RE0xl-1RF1xJ
-1RG2LM-1RH2cH-1RI5G0-1RJ1Om-1RK3l_-1RL-DD-1RM-y6-1RN4ip-1RO4pm-1RP1Ia-1RQ-Kh-1RR2fH-1RS0FG-1RT5cS-1RU2lQ-1RV2sZ
-1RW4ES-1RX5D2-1TF0Bq-1UY0Bq-1Us-vQ-1XU45S-1Ys1xJ-1Za-T4-1b10Bq-1cF0Bq-1de0Bq-1ej2Ik-1hb2Io-1n70Bq-1pq54O-1qn-PD
-1v61fv-1xR0Bq-1zO15t-2---ME-2-03wL-2-111N-2-23QN-2-32N--2-41Cd-2-54hx-2-639k-2-7-9F-2-84r4-2-9-cb-2-A5vt-2-B0Ip
-2-C2Xp-2-D2EF-2-E1lW-2-F5P2-2-G1Ue-2-H0cG-2-I2s0-2-J0ei-2-K-zt-2-L20z-2-M-rR-2-N25g-2-O0Bq-2-P4XF-2-Q4Qi-2-R-Ni
-2-S4W7-2-T--x-2-U3En-2-V4qD-2-W1f_-2-X196-2-Y0EH-2-Z0Bq-2-_07k-2-a1_c-2-b2C9-2-c12S-2-d3EJ-2-e4ac-2-f1r--2-g4k2
-2-h3dl-2-i1dk-2-j1Eo-2-k1ZS-2-l2Pu-2-m2Zg-2-n3GP-2-o3ul-2-p0M0-2-q3h3-2-r3LB-2-s5bm-2-t4YX-2-u2Ys-2-v3W8-2-w3DM
-2-x1oF-2-y3iG-2-z5Az-20-0Bq-2003yh-2010YZ-2021p9-2030N4-2045Nm-2050KV-20634m-2074hi-208-vn-2091Aw-20A3Fo-20B-Sf
-20C0mm-20D-wQ-20E3TI-20F5Lf-20G3Fw-20H0qc-20I-h4-20J04B-20K3nJ-20L1Ue-20M3bo-20N-6c-20O2Fe-20P4ye-20Q54o-20R3wA
-20S0dV-20T-AA-20U1Zl-20V3WK-20W2nK-20X1mC-20Y40J-20Z-EK-20_-Sg-20a3gT-20b-pZ-20c0Pq-20d1qF-20e3Oz-20f-zG-20g1dM
-20h2U9-20i1b6-20j48J-20k--P-20l0Bq-20m1xc-20n1zD-20o0yN-20p-EZ-20q-J_-20r3DO-20s0Bq-20t0-3-20u-Fo-20v0Bq-20w-4D
-20x1GF-20y3m9-20z20j-21-0Bq-210-Na-2114rc-21221m-213-M0-2140Bq-21557r-2165Hn-2170yk-2184bq-21933C-21A-uq-21B3dk
-21C3SP-21D0OA-21E2ha-21F00F-21G4rs-21H2Fd-21I4_X-21J0Bq-21K3Yz-21L0Bq-21M-2O-21N1MQ-21O-sS-21P-Xr-21Q4Xf-21R545
-21S33m-21T5a--21U-O9-21V4qt-21W5V4-21X2Pl-21Y0Bq-21Z5_k-21_-Cn-21a5MO-21b42U-21c394-21d3-0-21e-9h-21f0Ze-21g4mF
-21h49I-21i541-21j1eS-21k0Kd-21l5AJ-21m2IF-21n4-L-21o1zY-21p4rD-21q0Bq-21r4yQ-21s3pa-21t0pC-21u-3D-21v00c-21w3FT
-21x-nT-21y0C2-21z2q7-22-2M1-2201b6-2210GX-22218e-22302O-22400j-2250KJ-2262ZF-2271EL-2282V--2290eD-22A397-22B4zw
-22C0Ii-22D5jD-22E4qm-22F4yu-22G1vY-22H5ST-22I-H_-22J-2G-22K0TD-22L2YK-22M1vF-22N4VN-22O0X--22P0IB-22Q2ku-22R3p3
-22S1rR-22T5S0-22U28g-22V3I4-22W3-y-22X1Hy-22Y44R-22Z09t-22_-PH-22a0gy-22b-zS-22c0x1-22d1Fk-22e5-F-22f5B0-22g-sp
-22h11R-22i0TP-22j2sJ-22k5Ei-22l-BM-22m0Bq-22n-YA-22o4dn-22p5Xp-22q44A-22r3jX-22s0ih-22t4Zp-22u4yi-22v-9n-22w5-f
-22x1x9-22y0TJ-22z0Wn-23a35F-24527w-25H4pn-27M0Bq-27u5yk-2Cg4kZ-2HW3gM-2IP2JA-2Il3iV-2Iy1fv-2JP0Bq-2Jm0r7-2KV3r5
-2Mz50W-2Oq-Vg-2Py36d-2Qs0Jk-2Qy4hl-2Sh2qV-2Tr3z6-2YU0Bq-2dx0Bq-2eN0Bq-2eO0Bq-2eP0Bq-2eQ0Bq-2eR0Bq-2eS2s9-2ej-rS
-2kF0Bq-2m34TJ-2n45_d-2p01Zp-2rW1ft-2rc2JA-2vW-Sg-2wF4Gv-3--3Iz-3-05kM-3-13Pd-3-20uj-3-31jf-3-4-69-3-53zw-3-64z5
-3-7-1Q-3-84r3-3-93So-3-A0Bq-3-B1JR-3-C2Ln-3-D2f6-3-E0Wy-3-F4_L-3-G-QO-3-H5YS-3-I2tv-3-J0Hv-3-K-Wf-3-L-3v-3-M4TA
-3-N-EO-3-O-4Z-3-P13c-3-Q3Y1-3-R-7y-3-S2-k-3-T1jZ-3-U0Ez-3-V0Fk-3-W3k2-3-X2EA-3-Y2S_-3-Z0Ga-3-_2np-3-a-vy-3-b3wD
-3-c2zZ-3-d0Gu-3-e02K-3-f59D-3-g1nE-3-h1ZW-3-i3X1-3-j5c2-3-k1FZ-3-l2F2-3-m0c4-3-n-Ds-3-o-wR-3-p3Db-3-q2lC-3-r3uS
-3-s4sL-3-t3ER-3-u1qH-3-v4l--3-w19R-3-x5-P-3-y3k4-3-z4cz-30-3gg-3001CQ-3012rI-30235L-3033b_-3045BJ-3055C4-3065SU
-3073wF-3083qC-3095SF-30A2a7-30B1i2-30C4x6-30D18f-30E4ap-30F20m-30G1Hq-30H3xk-30I-PY-30J0J5-30K2gz-30L2Wf-30M2SA
-30N5CD-30O5hH-30P1O9-30Q1Cw-30R1Db-30S3xm-30T36L-30U-4l-30V0FU-30W0Xb-30X0jH-30Y5Ht-30Z299-30_1Gj-30a-TQ-30b3CM
-30c11e-30d2Nr-30e2C--30f4le-30g0L6-30h2LV-30i0M1-30j3yP-30k1zi-30l-8Y-30m-Su-30n-dT-30o00L-30p4tT-30q4gj-30r2cX
-30s5Uq-30t23x-30u4Y8-30v42b-30w3bs-30x11f-30y10B-30z12y-31--YX-3102_o-3112Kx-3124nt-3131eS-3143tD-3152hS-3165DB
-3172nG-3182ec-3194pr-31A3kY-31B-9e-31C4on-31D4tT-31E5Sf-31F-RD-31G3Yy-31H-7m-31I3OJ-31J4QR-31K3fD-31L0Bq-31M0Xp
-31N0hJ-31O31e-31P3-z-31Q1TY-31R585-31S0bI-31T0IW-31U4wX-31V1O7-31W0mW-31X2DU-31Y2jY-31Z3hM-31_0Co-31a0NA-31b21O
-31c1lK-31d0Wx-31e5JR-31f3qY-31g4hk-31h3w8-31i0ZX-31j0cl-31k-wc-31l0EA-31m4mI-31n3Ml-31o32e-31p5Mv-31q0Hg-31r4eA
-31s1kC-31t2W5-31u-Lp-31v1O8-31w-LB-31x4dv-31y-sQ-31z07O-32-5PE-320-qR-321-Sn-32217X-3232Db-3242hV-32515y-3263hq
-3272kM-3282xT-32917J-32A2Lx-32B4T4-32C4oS-32D2sR-32E4fb-32F2m0-32G1Ck-32H3LZ-32I2D2-32J1EM-32K40h-32L2S9-32M4g4
-32N3Ap-32O-Oa-32P4zJ-32Q-Fm-32R59h-32S1Uq-32T0tK-32U0bF-32V-Z3-32W2ar-32X2X8-32Y3br-32Z0j8-32_4jw-32a-x3-32b-VR
-32c07Y-32d-BF-32e3T9-32f2b1-32g2k9-32h3-q-32i3F4-32j1hz-32k2iF-32l-yb-32m24_-32n2zc-32o01i-32p38t-32q2B9-32r3UX
-32s4mJ-32t0FK-32u2iP-32v03q-32w1jN-32x2Kc-32y4kQ-32z4wq-33D0D6-35o5bH-36H0Bq-37s1xJ-38H3gz-38P0Bq-38c0Bq-38t4h9
-3Ez2CL-3J02jt-3JS0Bq-3MX0Pg-3OA1fv-3dr6-d-3jn4Jy-3om-QM-3s00ZH-3sp1b7-3wP1fv-4--2s_-4-05g8-4-13CV-4-25ee-4-3--w
-4-54nJ-4-64S6-4-74p5-4-83QX-4-91mt-4-A0Bq-4-B5qK-4-C412-4-D0AX-4-E0Bq-4-F36p-4-H-xl-4-I43M-4-J0Bq-4-K-uT-4-L2nu
-4-M3hc-4-N-5v-4-O4cl-4-P1mm-4-Q-32-4-R257-4-T1PA-4-U2Y7-4-V2dk-4-W0l--4-X5mz-4-Y3JR-4-Z2x4-4-a0Md-4-b1Jp-4-c-92
-4-d--L-4-e0Bq-4-f1K6-4-g3ww-4-h-An-4-i01N-4-j555-4-k1DZ-4-l-Gi-4-m3Rj-4-n2cd-4-q2zT-4-r29P-4-s0R0-4-t2ab-4-u0Xq
-4-v2de-4-w5AX-4-y0Bq-4-z-QB-40-3MB-4000Ln-4013u5-4022b8-403-WP-4043pL-4052f9-4071su-408-Tw-4090tU-40A-gj-40B1HN
-40C54y-40D4SC-40E3Bj-40F0Bq-40G21p-40H53J-40I0Bq-40J0Bq-40K0Ss-40L5I6-40M-v1-40N4-n-40O5t4-40P3-k-40Q2BE-40R5Ap
-40T0dQ-40U-ts-40V4sn-40X2GE-40Y3AK-40Z-xP-40_4ny-40a-YJ-40b-Gb-40c0rT-40d3Ss-40e0pN-40f3xK-40g-iZ-40h5N3-40i0LL
-40j1Dx-40k06p-40l-5M-40m0MG-40n0Bq-40o-FB-40p2CH-40q1jI-40r3Zk-40s2eQ-40u5eZ-40v2fc-40w5N--40x1ky-40y31d-40z0h6
-41-0Bq-4102qU-41119M-4121Lr-4133dk-4154ys-4165-Z-417-Nx-4183yv-41A1b6-41B3ha-41C-2z-41D3F2-41E-X8-41F0YU-41G2zK
-41H3p0-41I-sO-41J-Vg-41K3PC-41L3zW-41M2Xq-41N1N1-41O--x-41P4nN-41Q4jo-41R-e5-41S4oo-41T2OM-41U1f7-41V0ZU-41W03X
-41X0Bq-41Y57_-41Z1lv-41_02i-41a3FV-41b0Bq-41c3Du-41d2nn-41e2FT-41f2ue-41g2a6-41h0Fn-41i12d-41j1yr-41k4v1-41l1LJ
-41m-vR-41n5Qe-41o40n-41p16A-41q1G8-41r-t5-41s1vZ-41t5eK-41u0Qg-41v-zK-41w1WS-41x0Bq-41y12U-41z2gI-42-1IA-4201In
-4231lJ-424-4K-4252K4-427-Dq-4282bD-4292sQ-42A25f-42B43M-42C0bO-42D2JD-42E5Jj-42F2l0-42G0Bq-42H-zB-42I0by-42J27K
-42K-3o-42L-Yk-42M4zL-42N5Ea-42O0wW-42P--w-42Q0Jf-42R4nV-42S47m-42T4Sv-42U-IM-42W2tW-42X0Bq-42Y-Vg-42Z-Sg-42a1W5
-42b3Mt-42c35U-42e5bp-42f-Mg-42g3Bm-42h-68-42i4oF-42j3x5-42k0Bq-42l2cS-42m2jE-42n1M_-42o4Sb-42q3Id-42r5Ky-42s0xR
-42t46a-42u3I7-42v5IQ-42w0pc-42x5Oz-42y3J6-42z1W4-46h2JC-47N5b9-4A15xL-4A72ZO-4HU-ad-4Hj0Js-4Hx4jR-4Ll495-4Nf0Bq
-4QC-Sg-4U02JA-4UH0Bq-4Vz3Io-4Z62O7-4_t30P-4ag29_-4bR0Bq-4cI1fv-4ct4GM-4iJ-Sg-4iW5y5-4m54GM-4ml1OU-4n14Jy-4o25dx
-4pn0Bq-4sB1U_-4xb4pn-4y50Bq-4yz56O-5--5fC-5-01uI-5-1436-5-25-X-5-30HI-5-4159-5-54a7-5-6-C6-5-7--w-5-80Bq-5-93ws
-5-A2TL-5-B1-k-5-C0cW-5-D5UL-5-E5W9-5-F307-5-G0OX-5-H3Vj-5-I3-X-5-J0kP-5-K2sT-5-L0CC-5-M54m-5-N4eR-5-O3qB-5-P2Be
-5-Q2X7-5-R4zW-5-S2U9-5-T4Yg-5-U4dC-5-V3Sl-5-W0TL-5-X5Ma-5-Y3PZ-5-Z1Oi-5-_-Cl-5-a5Nl-5-b4ht-5-c2ZK-5-d-xa-5-e4kJ
-5-f3JF-5-g2JU-5-h-Kq-5-i0Py-5-j0Bq-5-k5Nn-5-l1V5-5-m1ib-5-n-D0-5-o3pn-5-p0VO-5-q-5K-5-r2uF-5-s36G-5-t4-O-5-u3eY
-5-v-Pf-5-w1Vm-5-x--y-5-y0Bq-5-z3Nv-50-3-K-5005h4-5014pB-5025tJ-5032Rh-5043Nz-5055QO-5060Bq-5070ZI-5085Hx-5093tT
-50A3yl-50B3z6-50C2Xo-50D0Pz-50E4tT-50F1zS-50G3dM-50H3Pa-50I573-50J0K_-50K0Ly-50L30K-50M2qV-50N0LA-50O4uI-50P04u
-50Q1zp-50R0Bq-50S41W-50T2P5-50U34b-50V0Wa-50W5Wh-50X4yJ-50Y3aA-50Z2zZ-50_-cs-50a2L4-50b-3O-50c0ah-50d-vQ-50e2mQ
-50f4kp-50g-Ua-50h0cH-50i0Y1-50j0CE-50k0Bq-50l2jm-50m5Io-50n3m3-50o3bg-50p3P2-50q42--50r3Y6-50s3Vw-50t2_I-50u0U0
-50v13E-50w5U6-50x46t-50y1L_-50z-_B-51-2jW-5104qb-51136x-5120Bq-5130d3-5144f7-5152Sh-5162Aj-517-Px-5185bj-5190Bt
-51A0Il-51B--w-51C5FC-51D1Tz-51E4wE-51F-WB-51G17O-51H2iD-51I5Jx-51J1jI-51K-3I-51L4n5-51M--w-51N1VC-51O3tp-51P2t2
-51Q-Xs-51R3Pc-51S3K--51T-7R-51U3QM-51V4jp-51W5IJ-51X33U-51Y0K--51Z1F9-51_3PX-51a3Ne-51b2jB-51c53W-51d1Ku-51e1xj
-51f2M7-51g3nn-51h2eE-51i4q2-51j3L6-51k1b6-51l1vg-51m3Yr-51n5iC-51o1MD-51p290-51q2Ic-51r07P-51s0Li-51t2s9-51u3zB
-51v00V-51w2CO-51x0wc-51y5VC-51z2ZA-52-2yX-5205UB-5212Y2-5223-e-5234Zn-524-QC-5250Rc-526-O1-52729u-5280KQ-5291ZO
-52A1dD-52B0vB-52C5My-52D-BB-52E-NM-52F3wb-52G03q-52H2UA-52I-86-52J0qt-52K-Nt-52L36k-52M0p0-52N0t--52O586-52P3lp
-52Q2ts-52R2s6-52S2r4-52T2BL-52U-vQ-52V-c0-52W3G8-52X3eK-52Y-Tt-52Z0HF-52_13a-52a4QS-52b3jc-52c1cp-52d-8i-52e4fg
-52f1AJ-52g1ao-52h3od-52i-SQ-52j18q-52k275-52l0nZ-52m2MN-52n3PS-52o-Eu-52p1jj-52q32j-52r0X4-52s2Tm-52t0an-52u0pj
-52v3LT-52w0JO-52x2z2-52y2Kh-52z3d3-54G1fv-54l-Sg-57A-vE-5Ag0Bq-5ET0DN-5G-0Bq-5Ha2aE-5Hj0eH-5NO1ft-5OA1fv-5SX15t
-5Vf1ft-5Yf1Uz-5Zh4hF-5hj1fv-5iD49d-5iT5QK-5iV4N--5jl0Bq-5mw0Bq-5nx4R8-5pH-Sg-5pW1SZ-5rv5Ri-5s15eX-5xZ4-4-5zm2mS
-61k2Vp-61n0RM-646-O6-6613Of-66B1eL-6734-5-68Y2zf-68s0Bq-6DC4Me-6EV4-4-6HR3rz-6Jm1lj-6MW-PZ-6Nx5KO-6P50Bq-6Pl4_A
-6TC0Bq-6UZ35M-6X70Bq-6XT3z6-6YC1pL-6gN470-6kh4-4-6pV-Sg-6ru5Qp-6tL098-6uK0Bq-6wc-Ce-7--2qL-7-03Pb-7-140t-7-21i8
-7-3-R_-7-400f-7-50H5-7-60Sb-7-70ik-7-827z-7-924m-7-A0-W-7-B5Mp-7-C5RD-7-D-Yh-7-E4dI-7-F0G2-7-G0cz-7-H1x--7-I52V
-7-J0zJ-7-K44p-7-L5TN-7-M3JQ-7-N29O-7-O0YM-7-P-dt-7-Q2Eo-7-R31n-7-S1wy-7-T5e1-7-U2Gg-7-V30A-7-W-KF-7-X3u2-7-Y1wm
-7-Z2AS-7-_4yp-7-a30A-7-b-DU-7-c57I-7-d0nn-7-e4oX-7-f1wz-7-g4os-7-h5fG-7-i049-7-j2w_-7-k32v-7-l-h8-7-m-B1-7-n0lp
-7-o3wR-7-p4v6-7-q3mV-7-r0ym-7-s0RN-7-t-KM-7-u5K0-7-v-6l-7-w4qf-7-x4iG-7-y4l0-7-z4tU-70-23E-7005Hm-701-W2-70230T
-7034lt-7042bv-7054tT-7061l_-7070Gu-70834r-7093KH-70A0nm-70B0Ja-70C0Q--70D-6Y-70E0Uq-70F5mL-70G15w-70H4uP-70I1xd
-70J1Bh-70K15W-70L4cN-70M-EW-70N3Y1-70O4dS-70P5Am-70Q0Ia-70R-Ha-70S02T-70T2KL-70U1b6-70V306-70W2Rg-70X1yl-70Y1cd
-70Z5Sy-70_0Pn-70a-UB-70b4ct-70c5gA-70d0Hl-70e0mX-70f423-70g445-70h068-70i34Y-70j3D6-70k0HH-70l3tR-70m2j0-70n0U5
-70o17b-70p3Na-70q2Wh-70r-vZ-70s3Wf-70t2iQ-70u-JL-70v-W0-70w15o-70x0yP-70y4ae-70z0UB-71-0XE-7102Bp-7113JM-712-OO
-7134ok-7141TL-7150HS-716393-7175Mf-7184vS-7194ge-71A0UJ-71B3-Q-71C5W4-71D3j5-71E-x1-71F2jP-71G54x-71H4T9-71I5fJ
-71J-5_-71K-h3-71L1gf-71M05t-71N4nx-71O0oL-71P37Q-71Q28A-71R2V1-71S0G8-71T0Xw-71U-5Y-71V1b6-71W2jR-71X0NO-71Y2Lv
-71Z2P3-71_4c7-71a3nY-71b1eZ-71c5PW-71d0CY-71e2cV-71f0hw-71g1qD-71h-zQ-71i1gF-71j-MD-71k-FF-71l4YY-71m3-y-71n-93
-71o4_r-71p5FY-71q2fN-71r4eQ-71s0Sh-71t-U4-71u4bX-71v1gE-71w1cu-71x4om-71y-Us-71z4sA-72-3Ow-7202Lg-7211kj-722-eE
-7230f3-72437B-7252wX-7265eD-7270Qf-728-K7-7292zX-72A14A-72B2jb-72C2ix-72D-vC-72E0u--72F0HZ-72G2D3-72H4Q7-72I4QN
-72J07e-72K00q-72L38J-72M14M-72N308-72O0lm-72P1fU-72Q1P7-72R3Rm-72S1Fr-72T1M5-72U-3x-72V5cH-72W3xy-72X4mz-72Y0LH
-72Z36b-72_2yq-72a3JK-72b2OG-72c0Ox-72d2ZP-72e-4M-72f0Gr-72g4hq-72h1mk-72i52Z-72j3k8-72k3M6-72l39o-72m3kU-72n3y6
-72o4xo-72p3da-72q4kz-72r5k2-72s2mb-72t1b5-72u3hw-72v-f_-72w-ab-72x11Z-72y-ci-72z3wf-7630Bq-76t50W-7Ih2Oq-7PR3Lo
-7R04-4-7Rl0Bq-7SZ0Bq-7W_-Sg-7Xu2rf-7dK1ft-7dq-Sg-7eL0Bq-7h23oO-7jw5wM-7kF-qW-7lJ-3s-7nu2-P-7pD-yq-7rP2QX-7tn0Bq
-7vm2zq-8--0ao-8-034k-8-1-Lo-8-2-SI-8-3--x-8-43_L-8-51WK-8-60fL-8-71WW-8-81iU-8-93_c-8-A2Lm-8-B0Bq-8-C3Hn-8-D1Wm
-8-E2BD-8-F4UQ-8-G5S6-8-H1N8-8-I3zy-8-J3rL-8-K05e-8-L5iJ-8-M5nV-8-N1nu-8-O1ap-8-P5FM-8-Q0c7-8-R5wT-8-S3JH-8-T45A
-8-U-EY-8-V3QV-8-W0Bq-8-X1oG-8-Y5mY-8-Z3SZ-8-_-dJ-8-a-Fk-8-b1xI-8-c34X-8-d0OR-8-e0GH-8-f0Bq-8-g0RF-8-h0RH-8-i2uj
-8-j2ze-8-k1eh-8-l2r8-8-m3Oi-8-n1up-8-o1pn-8-p-Mc-8-q5rl-8-r-D--8-s1AE-8-t4CU-8-u33T-8-v58v-8-w-Ye-8-x-pV-8-y2rK
-8-z5a9-80-4S2-800-Sr-8010k0-8024tT-803-XY-8042aO-8050aN-8061FP-8075iY-8080xT-8090IU-80A1Iy-80B0y7-80C3x7-80D0ZE
-80E-2i-80F4yH-80G5De-80H451-80I0UW-80J1vE-80K3NN-80L4yI-80M-2J-80N5Dh-80O4x--80P0Yb-80Q3kd-80R0kW-80S2zY-80T3kD
-80U0Bq-80V4m--80W3L7-80X1jo-80Y0EV-80Z52Y-80_16n-80a59v-80b5T9-80c0U2-80d27w-80e5B7-80f-TA-80g40f-80h0Bq-80i3Wn
-80j0Bq-80k2sH-80l-Su-80m4UI-80n1EP-80o-Uh-80p2s4-80q135-80r-FA-80s2X5-80t0CS-80u4bo-80v0jL-80w0dJ-80x2LC-80y5M8
-80z5Ti-81-2tH-810-MJ-81119D-8125Av-813-YH-8141O0-8150Bq-8161nq-817-hM-8184YZ-819-hY-81A4tT-81B1-3-81C5M_-81D36H
-81E-ZS-81F1ia-81G0dF-81H0Bq-81I0l2-81J3HC-81K5Ft-81L-XB-81M4jy-81N3to-81O-Lw-81P39E-81Q2ai-81R-Vg-81S36t-81T0O0
-81U0SN-81V-1G-81W18p-81X0Pg-81Y0Lc-81Z-NT-81_4bi-81a0Bq-81b0Cj-81c33r-81d5WD-81e1rS-81f0Bq-81g3FD-81h-XJ-81i21N
-81j22E-81k5Iw-81l0Bq-81m-as-81n-Hh-81o5Y4-81p33d-81q161-81r0cU-81s3qU-81t-ny-81u5JH-81v4rh-81w4xh-81x3CK-81y1jF
-81z0Bq-82-28U-8203OW-82122v-82255t-82325D-8241zP-8253Ez-8261jh-8275UN-8280Sx-829-BG-82A5ZM-82B3TK-82C0m1-82D5o9
-82E36F-82F52a-82G2Nf-82H-W1-82I1LL-82J-pB-82K1-I-82L0OW-82M2yr-82N5Wp-82O0Bq-82P0ii-82Q2sc-82R4oD-82S2k5-82T03A
-82U2mF-82V4mY-82W4xv-82X0eW-82Y-98-82Z2s1-82_4w7-82a-5k-82b1fE-82c2Xy-82d22N-82e-Mb-82f472-82g3b1-82h05s-82i3Pj
-82j1xF-82k1ZR-82l43M-82m0Bq-82n-XI-82o2Pm-82p0Ch-82q0z4-82r2xS-82s2dm-82t1pr-82u0vE-82v3VB-82w3-p-82x0LB-82y0qx
-82z4z4-85T1xJ-86L0OW-86f3nI-86u4kb-88x16C-8Au4Nh-8Br1xJ-8CY5EC-8HW12G-8Ig1ft-8Kd2KJ-8Uz1_k-8ZS1fv-8fC1fv-8fH0Bq
-8k11b6-8pf2qV-8qD031-8sT0Bq-8v75dr-8vi3VL-9--05f-9-00T9-9-12NM-9-24S5-9-33-E-9-40Vq-9-51pe-9-6-SB-9-72zg-9-85Wr
-9-9-J3-9-A0Hj-9-B2DP-9-C4or-9-D3-Q-9-E-v7-9-F4lh-9-G2qh-9-H4wX-9-I4zO-9-J0-U-9-K5Sv-9-L2j2-9-M220-9-N0NN-9-O2xa
-9-P-p7-9-Q3XF-9-R2wL-9-S3lp-9-T0mt-9-U595-9-V0Bw-9-W1JB-9-X05u-9-Y-Sp-9-Z--w-9-_3m2-9-a4wc-9-b175-9-c0J8-9-d0Mk
-9-e57S-9-f57u-9-g5v2-9-h--M-9-i-tr-9-j-3s-9-k02s-9-l1_1-9-m1F6-9-n5uh-9-o-9b-9-p0QA-9-q-T3-9-r2kt-9-s0tn-9-t3hN
-9-u2Gp-9-v56Y-9-w0kr-9-x39l-9-y-8Z-9-z0Ha-90--Sg-9001sD-9013xH-902-Oi-9032tw-9043Qs-90542t-9061wx-9073eT-9080dO
-90934n-90A4oa-90B1vG-90C0kG-90D5Qb-90E-Oo-90F0QM-90G-Qe-90H4dR-90I0Gc-90K0WU-90L2j5-90M2LW-90N1NK-90O1WQ-90P2Eu
-90Q2aw-90R2-_-90S0-G-90T2r3-90U-fP-90V-3P-90W3ak-90X-4c-90Y23L-90Z29w-90_4k5-90a1n2-90b30E-90c-eB-90d4kN-90e5LJ
-90f0Sj-90g4Pv-90h2_p-90i-_L-90j0Er-90k0Dj-90l5Mq-90m3Hj-90n-zg-90o3PJ-90p2ir-90q03B-90r1Cb-90s2aO-90t-5e-90u-FX
-90v0RR-90w55Z-90x3ub-90y-9E-90z1GZ-91-4tT-910-KG-9112t5-912-X6-9130XN-915-OB-9162jA-9170zR-9185ed-919-vX-91A-Xi
-91B2q3-91C24J-91D07g-91E0_c-91F53y-91G-Sj-91H1TM-91I-d5-91J0Hr-91K-Ag-91L2mS-91M22X-91N2yq-91O28N-91P33Q-91Q3bb
-91R5fI-91S274-91T1jw-91U0GU-91V0Gb-91W0mE-91X-dA-91Y3mo-91Z3Fc-91_4w9-91a2Vk-91b5R7-91c3nL-91d2xM-91e4az-91f2zh
-91g1Lq-91h2aM-91i37o-91j5Sg-91k1ij-91l17T-91m4Pe-91n5nO-91o50Y-91p-09-91q407-91r0LK-91s2yq-91t0nn-91u3O9-91v1c0
-91w5MP-91x1im-91y1wn-91z5ZG-92-0cR-9203Gq-9213f9-9225EZ-9230Nz-9245nX-9253dE-9264rG-927-Ec-9281xI-9291CX-92A-75
-92B2JY-92C0T1-92D0oX-92E4a6-92F4oO-92G2-P-92H-Lx-92I1wA-92J3ip-92K4SG-92L3tp-92M2B--92N4bf-92O0Kn-92P1xB-92Q17a
-92R38_-92S-cZ-92T5g2-92U3y3-92V4zv-92W5WP-92X2Bb-92Y5c0-92Z3FA-92_2sn-92a0ah-92b05m-92c3o3-92d0rX-92e0zs-92f0vX
-92g57y-92h-vW-92i2wP-92j2UH-92k56G-92l2Y_-92m1tG-92n4e6-92o1Ek-92p3iJ-92q-_Y-92r5HP-92s5jb-92t-pC-92u2aN-92v569
-92w1pg-92x42u-92y-t9-92z4yw-96T4DH-98_2Vz-9980Bq-9AP1lb-9Ai0Bq-9Ap1Si-9Az5n_-9D73vz-9DD0Bq-9EG0Bq-9GU1ft-9J85Xl
-9KJ1xJ-9Lz0Bq-9Q90Bq-9S10Bq-9T31oB-9c-1xI-9c01xI-9c11xI-9cw3Bu-9di0Bq-9dk2JA-9h75rC-9nV-Vg-9oZ0Qh-9pY0Yt-9rK1ft
-9vC3Ox-9vu2qV-9wU0Bq-A-81PA-A-M1sl-A-O5Cg-A-R5WQ-A-T3jh-A-e3Go-A-h5MF-A-n38g-A-v1bS-A072aO-A090Bq-A0H-YY-A0Z0Bq
-A0d1eP-A0h27I-A1-2_n-A152S7-A1D0Bq-A1G57x-A1J-Jx-A1P2oq-A1S3UJ-A1g3vQ-A1i4kN-A1n5et-A210Bq-A264yw-A2D5Q5-A2F0ZH
-A2Q32d-A2U4dk-A2W0Bq-A2b-um-A2g0ne-A2i-JV-A2k-xU-A2p2zG-A6Y0Bq-ABs2Fc-AC12ZC-ACX-Sg-AIp0fc-AKh0Y3-AMF4-4-AML3CL
-AN-5ID-AOk0Bq-APU2MT-ASl0Bq-ATC2vQ-ATc1_q-AVF5gp-AX031N-AXn0Bq-AXq2pM-AY11_g-Abq4MH-Af--pP-Ag03B9-AgR1ft-Agu-O6
-AhV1xJ-AiD1Ua-Aj002L-Ajk5E9-AlV0Bq-Aob10j-Aou35F-Aoy5QK-Aq14OW-Asv1fv-At20ZH-Atp0Bq-AuT15t-AvK318-AwK1Ji-AxW4-4
-Axr0Bq-Ayj1gI-B--2Lo-B-00ax-B-147Z-B-21N0-B-324i-B-42Rt-B-534I-B-63SO-B-73uV-B-829k-B-92hf-B-A35l-B-B3ml-B-C-FJ
-B-D3aB-B-E3dw-B-F1cU-B-G1yU-B-H3-U-B-I3-J-B-J4xj-B-K2sX-B-L0rb-B-M2yp-B-N2LQ-B-O2Ix-B-P0M2-B-Q4YD-B-R1yv-B-S1Os
-B-T2IQ-B-U3sr-B-V-6w-B-W2zk-B-X2MO-B-Y5BB-B-Z0kQ-B-_0XQ-B-a2Id-B-b0BR-B-c250-B-d326-B-e3BW-B-f1Kf-B-g062-B-h13d
-B-i3-i-B-j3Bg-B-k1ww-B-l0_V-B-m1id-B-n4wr-B-o57e-B-p3ed-B-q3kj-B-r0il-B-s3k3-B-t5-k-B-u2X3-B-v2q5-B-w56u-B-x5Xg
-B-y12I-B-z4fE-B0-0k--B000d1-B010XB-B024fR-B030uR-B0421A-B05-rC-B065Ev-B07-dV-B085Bq-B091QQ-B0A0NT-B0B0_B-B0C2m3
-B0D0IC-B0E0ZH-B0F4pf-B0G-FH-B0H-fY-B0I-XK-B0J308-B0K2n_-B0L4_6-B0M2Yn-B0N0X0-B0O0_5-B0P45M-B0Q30S-B0R0t5-B0S2I6
-B0T5Hb-B0U12r-B0V1k4-B0W4ZM-B0X1qY-B0Y2on-B0Z1J8-B0_42v-B0a0f4-B0b5FR-B0c1Ub-B0d-cM-B0e5jE-B0f39z-B0g3yE-B0h-es
-B0i1TW-B0j2F8-B0k43p-B0l-UU-B0m29N-B0n5ch-B0o572-B0p5cX-B0q1ie-B0r0UX-B0s0Hc-B0t197-B0u3YC-B0v-WX-B0w1bu-B0x3gk
-B0y2Go-B0z388-B1-3-Y-B102gq-B112o_-B1257C-B130RJ-B140ri-B154op-B165H9-B170l8-B184yk-B192Md-B1A3gn-B1B3PW-B1C5A-
-B1D302-B1E3MB-B1F3Wi-B1G248-B1H2fB-B1I-5i-B1J5I4-B1K5io-B1L4se-B1M-U6-B1N0Av-B1O5hJ-B1P3RE-B1Q4yv-B1R1cK-B1S0eX
-B1T00a-B1U3dU-B1V-Ej-B1W54v-B1X1z--B1Y0Tt-B1Z5En-B1_0b0-B1a11J-B1b3ua-B1c1Gq-B1d-gu-B1e4TQ-B1f4wX-B1g1Hf-B1h2aJ
-B1i56w-B1j4w6-B1k1EY-B1l1Jx-B1m35g-B1n0Hy-B1o2r6-B1p0M5-B1q1VO-B1r-Oe-B1s1Aq-B1t13e-B1u3-c-B1v19v-B1w4wy-B1x1lg
-B1y-KC-B1z4v2-B2-4QX-B203bp-B211sV-B22-D6-B230HX-B243vT-B253Pk-B264bD-B272hb-B280tJ-B29-5Z-B2A0KM-B2B4yC-B2C0FT
-B2D-yE-B2E1q0-B2F3kB-B2G0IA-B2H4lB-B2I3Bz-B2J-9g-B2K5Vv-B2L22G-B2M4s--B2N5Fv-B2O3ee-B2P2st-B2Q1mI-B2R0m8-B2S3bW
-B2T5jX-B2U2A2-B2V0TM-B2W4_K-B2X00z-B2Y3H4-B2Z4Ro-B2_1Ks-B2a5LJ-B2b15q-B2c3Tp-B2d38f-B2e-VZ-B2f3ue-B2g0Xx-B2h5CX
-B2i2Hc-B2j-2y-B2k2DW-B2l4Q4-B2m57t-B2n3-o-B2o1yx-B2p2gF-B2q04t-B2r0wS-B2s-AU-B2t-W2-B2u027-B2v-Fp-B2w0qd-B2x3_C
-B2y-TY-B2z43M-B4E0Rf-B4Z0Bq-B5l0Bq-BA51xJ-BB95dr-BC20jI-BEo4-4-BJg27w-BL4-Sg-BMQ0Xc-BNF-Sg-BXA0Bq-Bf_0Bq-BhG3z6
-Bhu4uR-Bio4EM-Bix01Q-Bko27w-Bkz5Fz-Bnw0Bq-BqF2WD-Bry-Sg-Bsk11X-BwR0GI-Bz-09N-C--15X-C-05IV-C-10eY-C-20FP-C-33P-
-C-45if-C-50Bq-C-62XN-C-72ZL-C-81f_-C-92LO-C-A3ga-C-B4Xz-C-C2io-C-D3U2-C-E4c3-C-F0Kh-C-G3Y9-C-H1IL-C-I3Xt-C-J3hL
-C-K5GN-C-L3uA-C-M4l9-C-N3bv-C-O0Ux-C-P5Gy-C-Q2kk-C-R3tv-C-S1DA-C-T3SK-C-U45k-C-V-5D-C-W3mZ-C-X1rC-C-Y1tA-C-Z0EM
-C-_5ei-C-a1cb-C-b-Sl-C-c1ZL-C-d5T4-C-e5RI-C-f25a-C-g01s-C-h3nm-C-i0GF-C-j5I2-C-k3ys-C-l1rv-C-m5fV-C-n0VD-C-o3Gj
-C-p-iN-C-q4v1-C-r-Vg-C-s17j-C-t5H2-C-u5n--C-v5Ol-C-w5NO-C-x1HQ-C-y3qH-C-z-OW-C0-4lj-C00-P2-C012_B-C025mw-C03-LL
-C042HJ-C050fF-C065c6-C070pD-C081qU-C093XK-C0A2IP-C0B0zA-C0C0SR-C0D2SZ-C0E-qA-C0F218-C0G38a-C0H-WX-C0I0J3-C0J3tg
-C0K2B7-C0L4_5-C0M5Dr-C0N0Bq-C0O-OJ-C0P4k7-C0Q-CC-C0R2B6-C0S1y6-C0T4fP-C0U5J0-C0V3MF-C0W58Y-C0X0bc-C0Y0Bq-C0Z2qN
-C0_4pa-C0a5Z2-C0b01u-C0c21r-C0d4uw-C0e2Qr-C0f3xO-C0g4CQ-C0h-C8-C0i58f-C0j29G-C0k2K2-C0l0oY-C0m-vK-C0n-3W-C0o4t5
-C0p-Jy-C0q-gV-C0r2U9-C0s0tX-C0t0Bq-C0u-O--C0v0FM-C0w29Y-C0x0ML-C0y2Cc-C0z4fV-C1-10g-C103hh-C1120L-C122-g-C13329
-C143A9-C151AK-C162i_-C17-Vg-C180iQ-C193RI-C1A-4M-C1B1K3-C1C3Qw-C1D1PA-C1E-UQ-C1F0Bq-C1G4Xd-C1H1ME-C1I4pv-C1J44Y
-C1K-KP-C1L--x-C1M0Bq-C1N3R6-C1O0qm-C1P16T-C1Q4bd-C1R2An-C1S5LM-C1T--i-C1U37P-C1V2XX-C1W3H6-C1X1ws-C1Y5QP-C1Z-Jw
-C1_-OV-C1a2LR-C1b550-C1c3-x-C1d4Pr-C1e07c-C1f0Zk-C1g0G7-C1h4pC-C1i3GF-C1j0PJ-C1k-qD-C1l3C5-C1m5e8-C1n0TB-C1o2BB
-C1p1mf-C1q0Nj-C1r1xI-C1s205-C1t2jP-C1u0Bq-C1v0Bq-C1w0Bq-C1x2MX-C1y0vF-C1z3So-C2-0Bq-C201ZM-C21-gI-C225Q6-C235-c
-C240HJ-C2552R-C263O--C273XW-C28-GB-C292-0-C2A0WF-C2B4uz-C2C-8A-C2D5uA-C2E2og-C2F5m0-C2G4jy-C2H0y9-C2I0Bq-C2J5HK
-C2K1Qb-C2L-H0-C2M-d7-C2N--w-C2O0Ys-C2P4rZ-C2Q2cz-C2R2na-C2S4hS-C2T3Qg-C2U2HH-C2V0gO-C2W-b0-C2X2YA-C2Y0lL-C2Z0Bq
-C2_4Zj-C2a1oW-C2b5He-C2c2W2-C2d-G5-C2e32o-C2f2Pe-C2g2ub-C2h5by-C2i0b3-C2j1l1-C2k0Kp-C2l3ud-C2m2oL-C2n4ZD-C2o03T
-C2p3Fg-C2q35F-C2r2sd-C2s1CB-C2t-D7-C2u50t-C2v4oG-C2w1P1-C2x3F--C2y-Xl-C2z0Bq-C3R-Bj-C8t5O0-C9l4ps-CBN3x8-CDC1fS
-CHT1xJ-CNm1Ep-CQy0Bq-CSh1xJ-CTE0Bq-CWW2iA-CXX1ft-CbG4_p-CdK0Bq-CgT-K4-Ch450x-Chk-Sg-CjU1xJ-Cmm11l-Co-5E9-Co05E9
-Co15E9-Co25E9-Co35E9-Co45E9-Co55E9-Co65E9-Co75E9-Co85E9-Co95E9-CoA5E9-CoB5E9-CoC5E9-CoD5E9-CoE5E9-Co_4Oz-Cqq318
-Cvv0Bq-CwS0Bq-D--1CU-D-04fM-D-10OI-D-235N-D-33Jz-D-44uH-D-54TI-D-6-ae-D-7-O4-D-84f_-D-90SI-D-A3ql-D-B2pH-D-C3iR
-D-D-aN-D-E495-D-F1U3-D-G5Ec-D-H3U9-D-I0o3-D-J0Bq-D-K1_t-D-L3jn-D-M11p-D-N-8--D-O1li-D-P0I2-D-Q4cK-D-R0N5-D-S5Ux
-D-T0Bq-D-U-av-D-V4va-D-W1BC-D-X-Px-D-Y4zC-D-Z1H2-D-_5q2-D-a3mC-D-b0Tw-D-c-T_-D-d4dI-D-e4so-D-f11l-D-g-7x-D-h1uE
-D-i3x2-D-j2Wi-D-k2ez-D-l1Vl-D-m2lx-D-n0jU-D-o0Bq-D-p-W2-D-q3SV-D-r064-D-s3_x-D-t3My-D-u00V-D-v3Zv-D-w-Eh-D-x18u
-D-y-Kx-D-z258-D0-0_b-D000-a-D013LU-D025P_-D032U3-D0456s-D05-ns-D061ql-D073uK-D082jg-D095j7-D0A23y-D0B3lQ-D0C1zN
-D0D40P-D0E0Bq-D0F113-D0G4nR-D0H-vQ-D0I05G-D0J2Ek-D0K1td-D0L1dx-D0M1T_-D0N3QH-D0O0KW-D0P1HL-D0Q5SH-D0R3JV-D0S5FP
-D0T24h-D0U5qH-D0V4PT-D0W0pU-D0X1Uu-D0Y00V-D0Z4-4-D0_3Eh-D0a3YY-D0b5r5-D0c2ff-D0d25F-D0e2Ar-D0f5Ro-D0g5Dh-D0h0Ho
-D0i12O-D0j-Vg-D0k0SA-D0l0mG-D0m2Kf-D0n2wU-D0o53_-D0p5LJ-D0q0a2-D0r5V5-D0s-o2-D0t-22-D0u2kE-D0v-dU-D0w2h8-D0x3-M
-D0y5S1-D0z2T0-D1-0KG-D104qs-D11-Qa-D1222O-D130H8-D141MY-D150ui-D162Mr-D172KT-D181m1-D191F--D1A3bW-D1B2y8-D1C3XQ
-D1D5H8-D1E0Bq-D1F-i3-D1G2JA-D1H-EM-D1I-Bn-D1J39y-D1K-G0-D1L4Pf-D1M03i-D1N-AR-D1O4-1-D1P3VM-D1Q0wT-D1R2XQ-D1S40c
-D1T3dk-D1U3Sz-D1V5YB-D1W1UL-D1X2jD-D1Y0Bq-D1Z0z2-D1_0F4-D1a4zA-D1b1mK-D1c3ti-D1d1Cv-D1e0rl-D1f0dk-D1g2jx-D1h0kj
-D1i5cc-D1j1JA-D1k0Bq-D1l-KP-D1m4z6-D1n0zr-D1o4uh-D1p-UP-D1q0xP-D1r0Mb-D1s1IH-D1t-fe-D1u-o--D1v2re-D1w4kO-D1x1yo
-D1y1K7-D1z56I-D2-44v-D202f4-D212xf-D223zM-D231fB-D24-dh-D252JS-D261-k-D275OJ-D28-_k-D29-e2-D2A3nr-D2B1U1-D2C3tE
-D2D-79-D2E1ws-D2F3-W-D2G4zF-D2H5Lj-D2I0Xo-D2J10x-D2K0vE-D2L0HN-D2M4hW-D2N2Ib-D2O4tX-D2P-KP-D2Q5MH-D2R32y-D2S5k2
-D2T0Xk-D2U0UD-D2V3vO-D2W1EC-D2X1ul-D2Y3vm-D2Z14O-D2_0BK-D2a1r2-D2b3km-D2c1Pv-D2d0RI-D2e1ur-D2f0bW-D2g04z-D2h4TC
-D2i2aR-D2j0dw-D2k-AO-D2l4og-D2m-VE-D2n5Uw-D2o1vo-D2p4yB-D2q0Yi-D2r0Bq-D2s0b2-D2t0Bq-D2u4q4-D2v2Nj-D2w1fv-D2x-1o
-D2y0Bq-D2z44I-D4h0Bq-D4p-5Q-D5B1xJ-D7g09N-DDm4-4-DF-4R8-DF51fv-DFW4_p-DMZ4RI-DMl-vy-DOa-Ut-DQI351-DQc30W-DUY6-d
-DXf2eY-DZu-ck-Dex0Bq-Dgh4_l-DjK0Bq-DjN2fO-Dk95dr-Dqs2Hb-Duf0Bq-Dux1VD-E0G29y-E7g494-E9A0Bq-ECW-O6-EDU-Sg-EEQ5Sk
-EF23Ft-EGj4-4-EHC2RX-EHt-Sg-ENV1OO-EOY0Bq-ESj-Sg-EVR1fv-EVg0Bq-EWV3Ki-EWl0Zr-EcW4-4-Ecv0Cz-Eeq2FZ-Ejt-bu-ElN5Uu
-Elk1zx-EmA-O6-EmC1dP-Emu0Bq-EoX0Bq-Ep41b7-EpB30x-Ev70Bq-VR03i0-Wlw3JN-a152Sh-a1B--w-b-03i0-b1k2Vp-b1n0RM-dqD031
-ecw3Bv-fg03B9-g1B--w-gwR0GI-iQI3510-7U1fv0-A94NN0-BH1XI0-EL34E0-Hs09I0-Ie5J60-MS4FX0-Ri5Ih0-_n1b70-a_1U80-e2-KO
0-fV5c30-nD-Sg0-q34TJ0-sw1Uz0-v15NX000f5dr00KH-Sg00MO5QF00Tq4Wf00VE4-400XH1fv00YL5D200_z1P900c35U800hh2JA00iJ1fN
00iu4-400oF0hB00r66-d00tZ-Sg00tu0Ta00vu-pq01136-d011P3M801434h9014B1vq017o5ZP01M41fv01MV4rY01Mk35F01N4-t-01O_-Sg
01Rc2jE01SN1fv01Zi4-401fX0Bq01hN4HU01iv3Ru01qo17P01xL-Yw023F1w402Ao3Nl02BU1ft02D42uo02D81fv02E11xJ02Iq2pN02N31TC
02WK42y02Za09802cC3w502nc4MI02qN0A202xm2f-031d318034d1Nh037P-8-03Ex4RI03HW4x803KX-QP03LW34g03O_2qV03QE-mK03XP-Sg
03_S1ft03dF3jW03dg1fv03f5-IA03jh-Sg03jz1Qu03nj1CD03s50yk03tP-Vg03uj2JC03wM1gp03xB1fv03xu09N03yA-DO03ye3rn042P3cC
044k5lw04A6-t404An-Sg04EK4ln04GI-Sg04M9-uF04N31M204Q_1xJ04Rj47p04S61Nh04Wj4RK04eK35F04k55mn04lg27w04mD5sT04pA4_l
04pL5ou04uZ4KI04yb4OI04yt0Bq054d2dP058n0Bq05AM-N105EF1ft05EV35W05K_50M05T45xq05W_-Sg05aE27w05bs-Sg05gQ4ld05g_4RI
05lO1xJ05mS0Bq05p1-vo05s13E105t84rV061w1N5064I47j069K-Sg06HW-LP06J21fv06Mp0-g06Mt4rY06Oi-Mx06Pk0Bq06WY4Af06_k1fv
06_p1f106ar50W06cA-mc06ei1ft06jA5G006kL2iA06pF4Iz06pv3dU06sY09O06t95wS06wD-gv075Q3vz075i0C707H9-1107P-3eF07WU1fv
07XB0qE07YX-hu07cK-ad07fW18L07h14Vi07k252A07kL1fv07mP1ft07os2zf08103Ox084X2iR087a-8-08Ai5vQ08Gf4vV08HW04I08Kn6-d
08Ma4zl08O45Su08TF2M808Yn-Mx08at-Sg08av-Sg08ba4OV08iR0nf08lX-ej08ry1dU08w54Xr08y03-Q08z91fv094G2zq097X-U009An15t
09BL50W09En0um09S00Bq09Ve35F09fW-ku09gN0qx09he0Ak09l31e-0A2b1fv0A4b5dr0A5W4-40ADq43U0AFd4-40AGa-fG0AO75k50APy-yj
0AWe3vz0A_x-Hv0AbY4-40AcR1ft0Acq2Ou0AeC4-40AfL0Qg0Ajt3OF0Alh-Sg0Am64Ip0AmU0170Apk1fv0Aq7-WG0AqM0Bq0Aqz4-40AwQ0ZH
0Axh5nX0Ayc1n50B0Q53k0B0j1fv0B1R4yu0B320DQ0B5t15t0B6N1ft0B7y1VD0B8035F0B9Q-_10BGW2qV0BLZ0Bq0BV65dr0BX-4-B0BaG3Qn
0BbO0eH0Bfh1fv0BgS57P0Bi74Ia0Bmw1fv0BoK4TJ0Bs84Lx0BsJ5Y80Bty2uB0Bw_2a30BxA1xJ0ByB5ds0C3u5dr0CBV1nj0CDK2pM0CDk1xJ
0CDp1ft0CEE-Sg0CFr5in0CG11R90CI3-8-0CLF19n0CND1Cv0CPe4-30CQo1Ed0CT25fP0CT_3180CZW3Al0Cb71eM0Cbp-8-0CfH0Bq0ChL-Sg
0Ci94hb0CpB5Kd0CvQ3qI0Cvm4G10Cxd02u0D1k4OW0D2359r0D671lU0D7d3cN0DAs-4_0DBP3z60DGG50W0DJq-Sg0DK70ES0DKi4ox0DLN5dr
0DOX-CE0DOq-PD0DPT5lt0DSy5Ui0DTK1fv0DXH4Dg0DXt1xJ0Db_3Ja0DdL1xJ0Dh-0Bq0Dmv15t0DnN1xJ0Don1xJ0Ds250W0DuG6-N0Dvi2M0
0E-W0Gv0E-y1ft0E3c1U_0E3y-Sg0E4d1ft0E4x4t80ECH1fv0EHw5co0EMo3_w0EUZ-Sg0EY117n0EYs0pY0EZs1fv0EaI1se0EbO4bL0Ecz3Ev
0Ee23cN0Esl4-40Etz0Bq0EuC1fv0EuW16Q0Ew71ft0ExG36y1--00Hh1--1-uH1--2-Et1--30O41--44kB1--54Rb1--6-Sg1--7-ew1--81b6
1--92yf1--A5FN1--B2kA1--C1z81--D2rl1--E2m51--G4wJ1--H-du1--I11q1--J10u1--K3xp1--L-gt1--M2wh1--N3Sc1--O1JE1--P53K
1--Q0ZI1--R28u1--S-341--T-SR1--U4CT1--V3Fc1--W-0C1--X2ra1--Y3M61--Z--H1--_0K91--a3691--b3J41--c50W1--d2eO1--e2ow
1--f0cH1--g-uo1--h2I_1--i2gL1--j3Xk1--k30B1--l2Rb1--m53g1--n-hI1--o16U1--p2ia1--q1ys1--r1CN1--s-fV1--t4cR1--u3G6
1--v56M1--w4201--x00p1--y0E71--z13L1-0-15Y1-003i11-012Z71-023Sv1-030Y51-040IV1-054_l1-0647O1-071-p1-085Fo1-09-g_
1-0A3TM1-0B1hl1-0C0MH1-0D--x1-0E0Q41-0F0V11-0G11O1-0H1wT1-0I2jo1-0K4dO1-0L4dM1-0M1-x1-0N4mN1-0O-231-0P1jI1-0Q5IX
1-0R13H1-0S1O_1-0T0Mo1-0U3yZ1-0V1rw1-0W25-1-0X1J91-0Y3To1-0Z4VJ1-0_1K61-0a-4s1-0b0F51-0c3or1-0d4TH1-0e-861-0f-Aq
1-0g4hc1-0h5Wo1-0i2bH1-0j3QW1-0k2mP1-0l2bZ1-0m5d-1-0n4vP1-0o03y1-0p0Vx1-0q3Ir1-0r4qF1-0s-Ax1-0t4ol1-0u1rG1-0v40Q
1-0w5Pc1-0y-Nv1-0z03e1-1--4b1-10-Xc1-115LP1-1244o1-1355F1-140tg1-152FT1-165fI1-17-vQ1-182DC1-193PM1-1A3b-1-1B30B
1-1C5fN1-1D4sp1-1E09f1-1F4_b1-3E4RI1-741fv1-9D2zq1-C13Lo1-Cl29a1-L03qX1-MC0fd1-MX27w1-Y14-41-Ye-641-aq2bC1-b65mG
1-dD3TD1-kA4lV1-n82lr1-q31F01-uc5K_1-zu29h10152s9104T-q1105L1xJ109_-O610G25EN10Jj4-510N45QW10OG4LN10QK1Ns10Rp0Bq
10Uo1jI10VP6-d10WB-1u10aa1fv10cT4P210fx1ft10li5dr10r351z10rv4AZ10wz5_X10xl4pm10zf-p610zn0Bq116j4-411Dm6-311JX-G2
11J_5dr11Kn-Sg11PM5nX11RO-6k11UD2uT11fF3xQ11mk30411mq-Sg11nh4ub11sq1ft11tU1b611zd1fv120f3Lo122D15t125A1fv125Z1ft
12JQ4IU12Kl-xf12Lm0LX12Q82zq12Rx4-412TR55j12Wd1ek12X_1D512Ya2pN12cj1S212cs31812dR27v12e75G012eC0zI12es4Q812fm0zI
12q74-412sB-Vg12tS3z612uD1eL12wy5So12xq1xb12yw6-d13-b1QB132n4zl139L2mx13MG0Bq13OL5Ho13Q615t13SB35F13UF35K13Vg3kV
13fE1RM13sR1TR13uz4gU13w91fv13yd0Bq13zt0Bq14331ft143J3cW143i3GZ148-0oN14FG1XI14Hv4F814Jl3rR14PQ5XJ14R-4pm14Uv-O6
14X_-mN14cG0Qh14fV3lm14gD19n14jL1xJ14jP0Cn14kQ1fv14rS2fH150i-8-15126-d155K3qK158a-8-15CW1fv15JN-Sg15Mk23115NU3Lo
15PN-Sg15SD1cj15XC31815YF24y15Ye0l015c9-XB15f41xJ15f_-O615jG4MI15jM4TJ15p0-Sg15rm4K115uR1ft15x74P21604-Sg165F1xJ
16F1-Sg16Iq5Z-16Km3AR16NN5MA16PK-_T16Qz52a16V74-416aB1fv16aO-5B16dB1fv16ie4jA16kt-O616my3ef16oW-ND16tZ4uR16yN6-3
17-t0Bp175m2T8175w1ep176o27w17Ga37017HS-O617KQ2Fe17NV4vV17Nv-nU17U51tn17U6-Sg17kg4-417r73sJ17tE3ur17uF1xJ17vR-Sg
17wg-OA181u0Vt183K-O618730ZH18CL1fv18Ij5Zv18Je4uR18K1-Sg18Ph0Bq18QM-9K18Ro1b718SN4MA18TN0Gh18bc2Bk18f66-d18hA5tR
18it35M18jl5rC18m535K18ro1xJ18s03dU18s71OO18u31fv18yM2OK193f4Cu19581XI19M74hF19Pw-O619U-4uR19W11ft19XW0Q019_P-ck
19dK2pM19e86-d19m_-nu19n313719vL4-419xs56k1A0K-XB1A1b5AA1A8N27w1A9Y0QH1ADj6-31AHS4vV1AHl1OO1AIE-AF1ANU0zI1ARs2RS
1AUg5ZO1AcX4jC1AdU3cQ1Agw18M1AjB-5P1AkV1Xg1Ap22zq1As8-Xv1Atr1PQ1Aug0pc1AyV4-41B-W1fv1B0g1ft1B2f2f-1BMW4-31BPn3d-
1BRd-Sg1BY11Fs1Bd45791Bj_3fG1Bkb2pM1Blc0Bq1Bmb0Bq1BqQ5xn1C1U0Bq1C1r3cP1C7y1xJ1C9P3ZR1CCA4uA1CFB1xJ1CFf4-41CGe2JA
1CLS3z61CM-44b1CVn4L-1CwU-t41CzA4mZ1D-W1f11DIU4LW1DMP2v11DNv6-d1DOm25J1DP8-Sg1DU_1ft1DWE1fv1Dbq-PD1Dd-4Ea1Dd311l
1Dgd2631Dho1gp1Djh5a31Djq1fv1Dmd4-41Dnp0Bq1DqS4vV1Dqt1eL1Drh5kt1DuA4-41Dwv2Wm1Dyf41G1E5r56x1E6e1b71EAo2yk1EEv0Bq
1EGN1ft1EHf-Sg1EN56-d1EPR-Sg1EQs1F71ERc1NC1EUd1V31EXw-Sg1Ecc1fv1Edt6-31EfV1911Eje-PD1ElH3E31Em74-41EoD4-41EwZ4Lx
1Ex3-Sg2-6Q1se2-7b4uR2-9x4-42-F-24c2-Jp27x2-Xo1gp2-tq0Qh2034-Jp204b0Bq208X6-d20BA5FE20FV4-420IH09N20Jt-Sg20M443C
20Sn1ft20Ul4xB20ZU1sz20bs-Sg20cF-C220kO2TY20kP5rC20kV2AN20lM50W20qj5dr20r143E20vr3CF21-a5x4212I6-3213s1aX21Cd1ea
21Kq2TW21RZ0Bq21SK5JV21bj0ZH21dd5rR21e515t21fb-jk21lJ1fv21q83cB21yk4-422-W-Sg226R1fv22KE35F22My15t22S66-d22TL-qS
22UR1fv22Vy14P22_L3Ad22fu31822hF-Sg22l_0fK22nC5G022uU-Sg23303rx233y2jE236d1fv239W2f-23BJ4TJ23Et-O623Lu1fv23PS2YE
23Rx1dP23U8-O623X42JA23Y504z23Zn4RF23hJ4pm23kt2mA23rd-Sg23v-2cS23xP-7O23yQ1fv2430-Sg246r07f2472-4u24Bl0n624FK1xJ
24H_3Of24Ht35F24JW-c524OR1he24Uf2px24W10Sg24aR27w24cO-cJ24eT5Wz24nN0Sr24wp33125056-3250q1eL253G-QF253b-Ce256E50W
259a1gI25Ew2vR25V20Bq25ew15t25fa4dU25tE3Xq25yR4CV26091fv264S4-4265B4np267g4pm26AO6-d26Bd47Z26Dy0fp26I1-Sg26JH4J8
26JY-ji26Kg-Q726Lx0Bq26RP-Sg26cK1xJ26j70Bo26kc35M26pw2CQ26ym-Vg270Y4pm273a27w274x0ki277k4Ji278c4pm278e5af27DP1ft
27EB-MY27F71fv27FG-2027G615t27H35kA27IR1eL27J_0Bq27NF27w27Q624827ZF4-427e6-HG27hx5QK27iK0zI27jI1nj27jx1xJ27kZ4Ea
27ld4Ou27mE2A_27nR4iW27qN4pb27r94-427rQ0Bo27sd-U027zz1fv28023lN284V1gI285H1xJ288D3of28B03Kj28DE1RM28Ev-eq28K009i
28Pz1fv28QC2fH28Qa0D528SU-WG28Vs5dr28cw1xJ28d113828gI4AW28pL0JS28qH-8-28uG4-u28xl0fI290g1rp293s-qw29Ao06u29F1-KR
29Fe38j29PJ4h929Xb4-429fi-RI29k45Fg29m93z629tx50W29ux0pb29wl0Bq29xP1KG2A17-5L2A9r50W2ABO4-42ACE4Nu2AGO2al2AHZ5e7
2AIj0b_2AJb1fv2AMT-KJ2AQH0Qh2ASl-Vg2AT81f12AVK0zI2AYc3nI2AZH2322AZr5Ct2AmU-Sg2ApG4np2Avl1ft2AwK1Ji2Awz4JF2Axo2or
2B2-2_-2BDb2fW2BFI1OO2BGu4hi2BGy1-A2BOK5bF2BOe35F2BPg0R-2BQB1fv2BQx5dr2BRl0P02BVU4g_2BW301X2Bb54-F2Bfv4pt2BgB5u0
2Bi42pM2BiC-7T2Bka-Ij2BrI0o82Brv0kU2Bvq1Sx2By84Ea2BzG4cn2C2s0Bq2C9H1xJ2C9p-pA2CJ15W92CPL-P32CPx1fv2CS5-Sg2CU1-c9
2CWg4GM2CaL0Bq2Cb05PJ2Cd01XE2Cly0zI2CnB1qz2CoZ1xJ2Crj35F2CyZ4-42D005tK2D2R4-42D2Z3TP2D4O4P32DG0-Sg2DHV1ft2DLY4CS
2DMI0SB2DR81AL2DR_2jE2DVj-sf2DZq0sU2DaP-8W2Df8-Vg2Dm-50W2Dm34Me2DmC2pM2DuO-O62Dva1eL2Dxw-Pp2E-O2_U2E1o1N22EC55dr
2ECW25A2EEi0la2EF4-lh2EGp5mk2EIK3rn2ELZ0Bq2EXI-Vg2Eb-3vz2Em2-Ix2Eor3yA2Et44_p3--V-Sg3-0P1jI3-2c2wh3-2x2Ly3-4r1fv
3-69-Wp3-9p1xJ3-J03Of3-Ll-Vg3-M90Bq3-MW35F3-O43z63-Qh0Bq3-RS15t3-Tq4-43-Vg50W3-Xl1eL3-ZB24b3-bt-O63-id1xJ3-kZ5xQ
3-kd4KN3-lf2zq3-oj3DJ3-om0uB3-pz2zq3-sf2s33-ty27w3-wN1Bm30106-d301q2cl307H5QB307N2G530871nm308F1wt309o4RI30Av1XI
30Bl4uT30Ei28630XT0t030__31830hJ1fv30kB-Sg30pG-1F30r-4-430vP1tb30xo1b6318t5kO31F61fv31St3yf31Ty4qd31Up4pn31Vl2ok
31_O-Sg31af4-431en5dr31h04-431lf-PD31m25dy31mC1Ed31nj0lu31ol4EG31p04R331qL2Tl31s-1xJ31uj50W31xf2jE31yY4N232-_-Sg
32-o02v32064-4327S1fv328y1ft32Cs17z32Dz4uR32FQ4b-32O9-t732RG35h32VU4R332ZM4-432_D1cj32bd27w32hO4-432lO6-d32o91gI
32oR1xJ32oy09N32re1U732x35dr332n-Sg333W4yy334z-Sg33Cd4aS33F-1fv33GP48P33Ly36633Ms2K033Po19V33Rs35K33T-1fv33Xl-jT
33_Y1Za33dx1xJ33h52mG33l215t33oK5MJ33pr1v233s649l33u81Hw33xN-WG33yc4_l340m47Z34361xJ344m1fv347R0zI34F21wX34MZ4Lx
34NG-Vg34Q93P834X615t34ZM55K34Zm3qX34cM5BE34fr-3t34ih2eC34kv3Pf34mz0iA34rR1ft34w5-Ce34x80Bp34zJ4zn350A1b635A8-Db
35AF4uR35A_1b635Af0Qh35CA4Jy35E72RX35IX-4835Jk0ZH35LY3Lz35ME20a35OF3pu35P12s935Vz2JA35wz-vy35zO0D635zj-DB362x2f-
363-1ft365n5nX366t0D7367Y4yy36Ef1s_36Gj2pP36Nq0ns36P90xq36RM4F836Tk15t36Tl4-436WQ-Ce36Wn4Id36YD1Yo36YH0se36e55Bf
36h3-8-36iZ3Bq36jD35F36jj5nX36oP0ZH375o1h0377x3rz37952V837AM3lN37EH2jC37PB-Vg37VE0WE37YD15t37bv4-437cQ3jl37he-RN
37nE0Bq37uu2nq37vV4-437zy1fv385c0zI388a4-438DM-Vg38Ed-Sg38HM2T738Hv-Sg38KA2eF38NP09i38PI-O638Tx0zI38Va35F38Vq0ZH
38Y22qV38et56_38fS-Sg38lk3a438pu1ft38su5lP38xE31738yd-Ce393v1CR398D1G639Ds21839Ht-g039Hy4Ea39IP1fv39JS1xJ39KX21Y
39MF2qV39OO2mq39S23vg39Vd0Bq39Zm-jE39tV-O639u_0iB39xs4Dz3A6U0D63A6s1fv3A7m3cT3A8f5oM3ACj-tO3AE50Bq3AEK0Bq3AEL0Bq
3ATc00Q3AUq3TY3Ab3-Sg3Abr33c3Aby2Q-3Ae_1ER3Ajn1gx3AmM6-33AoN0Bq3ApK3bC3Avp0Qh3Ax7-8-3B0w-r73B4m1fv3B7j09B3B8P4uR
3B9u5Cj3BCv-8-3BDf1fv3BL5-eI3BLK2O23BNB0fO3BNU1fv3BOT-DL3BOy4Il3BQw1Hw3BRz2jl3BSI3cT3Bb9-B_3Be03Wq3BkQ2Rp3BnQ-by
3Bpi17d3Bqi-ad3Bqq0zT3Bs1-O63Bt42li3Bud50W3Bvd-Sg3C0u-PD3C1f6-d3C6R1w83CD94-43CK14-43CKW5BE3CTk3z63Cd22zq3Cd81ft
3Cl915t3Cql-Sg3Cro2c_3CvZ5o83CyA4Ex3Czw4Rb3D4r-Vg3DAK3c33DE64743DHj-6h3DI14-43DPE2HP3DPi4aW3DSu3xz3DU51b63DW-5n5
3DWs35F3DXb5Zy3DYi3QJ3D_I1ft3DdO0Bp3Dm04-43DvO02K3E-41xJ3E0c3rn3E4Y4pU3E6m2JA3EBG0Bq3EEQ1Q63EHP4nD3EN43lN3EN91xJ
3EP06-33EZV0Bq3E_j2JA3Ebf1rf3Ebi35F3EfD3kz3Ejk2Af3Ekn1ft3ElJ4CK3Emq5wL3Evh4pm4--V2TU4-0x6-d4-2d2m64-4H4-44-5R5DI
4-Ag1b74-Gb3wa4-R7-zw4-UV-AW4-ao6-d4-bR1fv4-cd53l4-f4-O64-lQ3Jo4-lq1B84-pE18I4-x135F401U-Sg403J4vV404S4WD40BA1Hw
40Bk-Pv40Bn-ck40C54WD40CM-8j40Ev1fv40GA3rz40GO5QW40Ia34540Kw54t40PS0Bq40PT5Yc40Re15t40Wr0ZH40Y21xJ40_n-mq40dG58O
40eY2pM40gk4OQ40ix5Qo40jk1xz40xs4-4410T-Sg4132017417n15t417v1OO41AQ5rC41B91fv41EM1-v41Em-vE41Gp-0d41X12jr41_l2xs
41cJ4DG41jH-VP41jL1R-41ls1OC41ob1eL41pC-Sg41pt15t41qA1r541rp-PP41tT47Z41zx2KQ42-31fv420u-ao42252pM42AG4-442C_4oM
42LA2dc42Ln1DW42N435F42Q52O642RO3K_42Rv3Yx42fe0ig42h13lJ42n21fv42rm-le42tV35F42uz6-d42wb35642ya4_n42z24Xv43451eS
436X2nz43Aw50W43BO0NZ43G9-SX43HE0pY43ON1fv43QZ-b743Rh1RM43V14ou43XA4Fv43ZV1fv43_s0c643aw0h643bJ5dr43bV4-343kP2c9
43pb5md43se0B843so3n643y91xJ440G4CT443V1ft444y318449F29M44FH0xI44LJ1ft44Nu1ft44O441A44PD4-444TF3cN44TU1fv44V74rY
44YF1b644b-2zq44b20NM44c4-Sg44e22SU44fw2RX44it0II44jG-Vg44jW5x644t4-gM44td1RM44yJ1fv451-6-d452A-Sg4531-Mu453j-ad
455Z1f145B724845Ke1fv45Pr-Ez45aX4RI45cA0QL45hm4Gh45iP6-d45iR4Ea46Cn5Aj46FG3ge46KQ1xJ46LF4pm46S-1ft46VA5Jw46bn09N
46ig35F46o447b46qn23D46r42qV46rP-Sg46uW-uk478Q1_Y47Fk2m-47Kz1xJ47PH4pm47Se-Sg47Ya-Sg47ZO--j47Zy5QH47bA1fv47bx4-4
47dk-4J47l91fv47wW1Hw47z5-Sg481F2FO483s-O64851-nU48C53K348Fj5Cf48G7-eY48Gg-Sg48MD-Sg48Q_4-448Wr-Sg48Wx4uR48bX-Sg
48cF2jE48gj25p48jM2Yi48jn1RM48o81fv48qO-Sg48tS23O48vE0ZH48ww4-448x20Bo48yq1R948zc2O6492s1fv495z-7t499V0Bq49Bj1ft
49CZ4-449Do1ft49JP1fv49Ng3sy49Rf5pN49TA5kt49Wf4DM49bF12G49bY2YQ49g11fv49hL5Ss49j41xJ49jk-Vg49lV0D649r909Q49vQ5Ij
4A3a1ry4A671sL4AA_4P24ABU0ZH4ACk1Lg4ADW27w4AGM4TJ4AH34-44ARx-U54AUs4uR4AVr4OW4A_c1fv4Ahi4-44ApW-Sg4B-y-Vg4B180Tv
4B1W5C34B3a35F4B4D1OO4B6z4DC4B7I-Sg4B7S3yd4BE128S4BPM1RM4BXA-Sg4BZI2JA4BbE4Sa4BeV1fc4BgO1Uz4Bh_2jE4BkV4pm4Bmn-6F
4ByC3B_4ByH4pm4BzX-Vg4C-C-Sg4C3U1fv4C4d1fv4C5T-Sg4CFZ-ck4CIy-Vg4COC0Qh4CSi0IP4Cfd-8-4Ci43sS4ClG5dM4CnX50e4CqR6-3
4Cqd-8-4Cr_2pl4Cst1ft4DIg5vr4DQZ4pm4DU71wt4Dam15t4Dg71fv4Dgn-fF4Diq4pn4Dq_5T-4Dqv--i4DrZ2AH4DuS-IU4DzE42P4E245f4
4E96-Sg4E9D4Cf4EFe4-44ELH4LK4EOP5dr4EQN1xJ4EXI5aY4Ehk1ft4Euj3z94Eup0ZH5--h4_l5-2Q17e5-4x1Z35-6Y-qH5-6l5dr5-7h1fv
5-9i6-35-Cn0ZH5-Eu1jQ5-Ih50W5-Op0dg5-Qp3fK5-Qz-Bi5-RH4Fj5-hH2vz5-kJ5u75-lr5WN5-mg02L5-og1xM5-ug4GM5-xq0Qh500D04k
504l1Rp507H06E50Bh6-d50FV4oA50GL35F50Gg5lP50Q84-450Qc4TX50RJ0UZ50R_01i50XA12b50Zz4sd50bL4-450jf-Ce50re1xJ50ts3z6
50uK-ZG50uk4-451-H-ca51-m-Sg510B2Gz511a3z0512K-Vg515K4-4518y4-451O81xJ51Oa4-451WW-IZ51d31cY51dM1fv51dv34E51fI27w
51g4-1C51l_50W51mG0IK51mo2xg51qN26s51rr24652-85_n52-B1cg525z-8-527O0la529X2Ig52DS0Bq52GG-Sg52Hj2Al52MG-Vg52Om4CM
52Qw0r-52V_5ai52WZ-xX52Xi0JU52ZO5EV52_i4hU52aR4Vg52ch4-452d75RE52jH-fh52mN4HZ52mr1ft52pT1fv52qX1xJ52vj-Sg52x64-4
531Z4Mr536y0br537j-KJ53AJ5ae53GX3ob53Ia6-d53JL50W53LI4rY53NM4-453O31e753Rx0A653WO04B53Xy-O653Y92qV53YN14j53dj-KS
53gC3rn53jU00I53k73qK53mi0Jm53s21U_53sL4-453uJ2g453vA4-453wm1eL53xS23H54-e4Y454764RI548I3T6549115t54C435F54EV1Yu
54IE4-454JE0Bp54MY-Sg54O31fv54P-1xJ54Q2-Sg54Wd3zI54X--U054Zn0Bp54Zq5dr54bp0Bq54dN0ZH54fc5k954g-35F54in4-454qP-sC
54sA6-d54sE1xJ55-Z1b655665vk557g3z655AZ50W55Gm-WG55Kl55g55LF-Sg55Q64JK55QP0ZH55QY5Lc55Qk27z55Rz1YY55SG2FA55Tk4-4
55We6-d55X1-oZ55YA1XI55bJ4-455bN5BE55bP09N55qO-DJ55wh4MD56-v1ft563M5rt566K1_356Fi-O656Jm4RI56SN-Zv56YJ5LT56aX1Fo
56cv-WG56cy4TJ56eI-Oz56kA3rn56m05JE56ut-Sg56vK5yK571F0Bq572D-ge572p-KS573D-Sg577O-LH579B-U057Bl4-457Dz-U157FF0Lb
57Nu0bt57Pg35H57S-5dr57TL1VD57WM-kR57_Q4-457aV5aZ57bE4vV57bU06I57de-9O57gK4D_57h40Bq57iS0Bq57vK4pl57vt1EE58175rC
582N3z6587g5OO589Z0B858Cz-PD58EM50W58I54Co58KH--O58Uz4tt58bp4R858db0-P58kb-Vg58lS0Bq58sg1ft58vw-Sg59990zM59Ec15t
59Hd5Jp59Qr4pm59Ul3cN59Z41b659_N3_o59aQ0ZH59aa2xZ59cE1ft59cT4Lx59d419459f94RO59gS4-459jp5Di59mT1nj59pC3Ue59uv4Rr
59xW-Sg59yE-Sg59yU0d_5A4d4_Q5A543c75A7856J5ADu3-75AFk2yd5ALG1ik5AQB5Ui5AQr2sY5ATT2-t5AVU-Vg5AZ41el5A_i0g-5AgR1ft
5Aga1385Ah01ft5AlM-4M5AlP5lP5Aqh2II5AuH0Ze5AwR2635Ayn4-65B-61ft5B0C1FR5B15-vE5B5S1wt5B7w2Ua5B804_O5B9I2LA5B9z-vy
5BB-35F5BGG5Al5BJ04H55BL91fv5BYb4I-5BkN1xJ5BkY3QT5Bm71d25BuJ4-45BwZ1fv5BxT2RX5C0l0WF5C241RM5C7_15t5C8q1fv5CLq3wH
5CNR4Me5COe1u-5CQ64pm5CQE2HD5CQS1fv5CRM1RM5C_83eu5CaE1ft5Cbj4Qi5Cjm0ZH5ClL5hu5CvM1fv5Cyo-tC5Cz0-Gz5D696-85D6T08F
5D7K35F5D973y45D9U6-35DA14-45DDw4np5DRc0Bq5DSr6-35DTk-Sg5DUo-Sg5DVE5Nk5DVd5D25DYS2nb5DZS1fv5Dnb-vy5Dtd-Sg5Du5375
5Dwu4R35DxY0Bq5E2Z5dr5E442yx5E5D09d5E6N-Sg5E7g4pm5E9H4CF5EGe1eL5EO2-Sg5EOF2qC5ESf5lV5EWu5t15EWz5WY5Eb3-dH5Edj1n6
5Eer-Sg5Ehv0ZH5Eka3co5EmU0735Epo3rR5Eso0zI5EwE1xJ5Ewi4LD6-012rT6-3h1696-7O1RM6-Lr0AI6-OL1kV6-Y02JC6-hH0y66-px-Sg
6-vI4RI6-yj2UF6-zE4lL604W0B8606W5T_609S1kp609k-O660Bs2Cz60D51ft60G7-Vg60Hn-JE60JU1fv60UI0Bq60W94DF60bT5s360cQ4BE
60f--Sg60fU2jE60gC1FR60hc-Vg60ip1xJ60nx0VH60pb1fv60q50Bq60ss3Iw60vY1gI60zJ2PL60zl1ft612Q1fv619447n61Bg4-461CE0kX
61IC-XB61If-wH61MW09O61R36-d61US0XH61Xj-WG61eA35F61eY4Hr61nV4Ae61sQ4j162-71gI62920IF62BD3Pg62CC1o062Gr1ux62IP2f-
62Il4TJ62Ml2sV62Pv-Sg62Tz0DH62Zd3B_62_60Gh62a915t62dE-BO62dV3rn62fT4-462iE45I62jn4pm62nJ1fv62oj1fv62rb4SS62u31eL
63-Z0ZH632c4Kq634N1Ik634q09N635F5Fz638x1RM63CY1fv63Eg24l63FO4pm63GK4RW63L534E63LI50W63M11gR63QG3vz63Rj1ft63Uq5lh
63W-1lS63YD1RM63Yt1Fu63_v1Iy63fr-6063it3wG63jL-ck63l71nj63pa-O663pk1xJ64-T4hL645p4u1647L0fo64AL12w64Et1OO64HT5Fz
64Ju3c564PD5md64Qy2pM64Ry-NR64UN2GL64UR-Sg64aQ1fv64cA4vy64cy4-464df3Qa64lK3Xb64lV4EZ64nm-Sg64q-2mV64va4Mt64wf0Qh
64zz-jY652H15t652T2fI655o4pn659s4-465C850W65D_5xv65Dr3E-65Dz4Ej65HO0IB65LS2RX65Oh1eL65Pe4-465SN1fv65Wy4Kv65_u0sd
65a_-q_65dq-Sg65du0Bq65j92mT65tB2T-65tq3e365va33-65x_1FR66-X2qV662825r663_-Sg667S0ZH66Bc0J-66Ck2yK66EX1fv66FC5nX
66J70Gh66Q95-a66Qm4-466Uq1RM66Vt4MZ66WD09Q66gW4_l66gY3cP66kG0kx66l45Pm66n60Lo66oX1CN66tG-0R66v_0Qh66wg1fv67C01_U
67Dk2Qg67GZ19Z67P1-Sg67PP4-467Ph2Wp67Rg-8-67UY4vV67VB4Lx67hq01767tR1fv67uD0RS67y93QG681y0yk682z5BE6847-Sg684t1x8
685--Sg685S0g-68Cw-Vg68E3-O668HH3hp68KS1ig68LU5KS68OP5VK68Rx3Xa68U45gz68Uv0Kv68Y00D668Yg1b768_B2qV68_M1xJ68ka5n2
68mB27w68oy1wt68pm4uR68r10zI68t5-Sg68vA-l068vB4uR68xD0L3691s1eM699l5xi69FF-P969Jm4H569P01fv69Sk4F869WH45v69c60Bq
69g01vO69go31869ib-Sg69j-1dP69rG-tA69vA1fv69w44-469x94-469zr0Qh6A03-XB6A1J1VD6A4z2s96A824nv6AE8-Sg6AEd4Ol6ARg-8-
6ATL1fv6AWM-i76AXu5dU6Ab33rn6AeB50W6Aic3906Ang5ya6AoD-PU6Aqt0Qh6Az-0A66AzD4F06B-p3TK6B3B1xJ6B3P5UX6B5w5gp6B6T1b6
6BBL2kO6BEf1RM6BL5-A_6BNw-U16BRh4I36BiO4np6BnL5dr6Br_4Bf6C363lN6C5u15t6C6V0Bq6CFB2GX6CMX4OW6CPx2NL6CPy5Zy6Ccb6-3
6Cre1RM6CtM15t6Cub0Bq6CwE0Bq6CxH50W6D4_2ax6D5H3ce6DAB50W6DJ31fv6DKz4-46DNS4-46DNf-Sg6DNt1fv6DPh1ft6DQ60Bq6DWS0Bq
6DcA0pY6DcQ35F6Dlm-MB6Dpj-9L6Dv80t36Dvc1pZ6Dw21SZ6DzD5oP6E-y5Up6E0W41e6E9P1OO6EFf1ft6EMb5B86EYF4-46Edc4pm6EkM0Bq
6Emv3lI6Esf-O66Eub1kY6ExO4RI7-4E2QE7-9j2qV7-FE0ZH7-In1f17-J43j27-Mc39S7-X86-d7-Yh1fv7-dT5do7-gL50W7-j61fv7-jE34E
7-m51Gx7-n72zq7-qk4Gj7-sf-Sg7-uK1kd7-xk1AU700u1Iy704D2gR708M2p170AK42a70EV4-470Nx1wt70O12jE70Pt1xJ70QN2RX70S12JA
70VD4MC70c50Gh70eJ-Sg70i70g-70j827w70o20qg70u71xJ70wl1y970wv1OO70xJ3jQ71-b4MD715_2JA71KZ3Of71LN4yZ71MH15t71P04vV
71Vy1fv71Xw5P671f43Py71gV0D671j01fv71mr2FN71o64-471oY0Ej71rs0cZ723R6-3725C1LH726f1Tx727n4Ea728g4-472A5-Sg72Iv5dr
72Na4pn72OQ2eJ72QM4Aw72R50Bq72T_-Sg72Tw2Gs72_L1U_72c60Bq72d21xJ72fj4VU72hd6-372mi-Sg72n--mD72pa-Vg72qm1fv72qx2JC
73-45s9730e-PD734P4XL73500zi73Fu42873G03n673PW5KF73Qt-FV73S60ZH73UP5dr73Uh3vz73ee1Y_73gX4hF73k2-WG73lh1gG73mT0Bq
73tf-cL73tl27w73tz2zq73vq-ck742b-PD74D21fv74E93pV74Gq4_l74Iu1fv74Jl4-474Jm1OX74RW3zX74TT1gx74Tj4GO74Wd3rn74aV3N3
74c-0Mr74hT4Nn74nu5gJ74p66-374tZ1ft74uM35F74vr4-474wx01R758o2jE759L4Jm75CU-A875Fm4-275IA1RM75IT4h975LD1fv75QE1B8
75Qx-zj75Sw1b775Tl3U775UV4P275XS2RX75a--Sg75e95Zv75eJ1dP75fz-Yl75jb4pm75m911l75ol17875uR4-475zg-t_765T3us76CK-Vg
76GJ6-376IE4NJ76N--Ce76PE-Sg76PI2O276SO3Em76VA0Zb76WH35M76YC-Sg76Yk-Sg76ZN1xJ76jH-7e76kJ3cp76mE3dV76po-Sg770N0B8
771M4KT778e1RM77A-5dr77Es-F277Ip5ho77LB-XP77SL4Rb77Tg-4d77Ug1fv77_j15t77a30Gh77a56-d77a94Lx77gr4WD77jG2uE77l65-0
77m51fv780j4MZ784750W78593ZK786O1iY78CC1CC78P909P78YN4ON78dx3z678fd5Qi78i_26_78jC-Sg78ja1SM78mo-WG78tt5Fz78vr11l
794l-O679AZ-Sg79Ab2NK79MA-Sg79NB5dr79P-1fv79QC1b779Sa1fv79T25wC79T6-sX79Ut4KV79Xt4Rb79ZD4np79aQ2jE79c_1mE79dA0Br
79gr-Sg79h71fv79mR09W79pL0Js79wQ4eE7A-04uT7A2r0vU7ADO0xF7AM52ko7ARk4vm7AT-56X7AU-3CA7AWc2pM7Ahq-ze7Aj-0Bq7Aj5249
7AvC5rC7AzQ0Ty7B065LT7B0h4M57B5Q1xJ7B5j5sq7BDE50W7BDZ3nz7BNC4C47BQf3M87BSE46W7BXn4EP7BbF-Sg7Bot50W7Bpi3lN7Bv33PD
7Bwk-8-7Byi0Bq7C7U5YK7C8U4Wx7C8q1nj7CDF4-47CLf2Fx7CLz4-47CN635F7CSP3VH7CSs50W7CVA27w7CZ520H7CcX1fv7Cif4-47CmI07r
7Cna4pm7Cnx1ft7Cu71jW7Cwz2vN7Cxn1fv7Cyt1OO7D1R35F7D9c-Sg7DF64b87DJe2zq7DKZ-Vg7DQU5rC7DTG4Rt7DTq5Fz7DWo-Sg7DX16-d
7Df64L77Dpo-AI7Dsc-Sg7Dv50rm7Dyx3qX7E-12YY7E4w1fv7E5T-Vg7ECp-Vg7EDY1fv7EFQ4Eb7EGE35F7EGH4A17EGs5dr7EJF0E87EK21gI
7ESw6-37EWT0ZZ7Eev01T7EfQ1fk7Erl--x7Es--O67EvC4m07EvQ2Vw7Ewq1pD8-1u1fv8-2u09P8-4j1ft8-660Bq8-JE2Yc8-L71OO8-Mp1wt
8-Pe1RM8-Qm4RI8-WS0Jn8-ZM0aB8-Zp4-48-aK1fv8-cG4np8-dY-Vg8-dZ-ck8-f30zI8-g93Lo8-ge5NR8-i74rY8-il2GB8-p_4NL8-pg3wK
8-r14np8-xT4PG8-yQ1XI800Z4G6803_1hY80445dr80470xW804I4-4806F0A5809009N80F65dd80KG1ft80NQ0Bq80Oh1fv80PS0Bq80VS4-3
80Y-0jS80Y51gx80eB4cv80fa1ft80gI4Ak80h31Xy80hu-Sg80k34IP80p74RI80vf-Sg80wg01I80yV1fv80yx11l81263z6813Z35F815f4_l
81FD-Sg81O14CT81Pu4Mi81QL1fv81Yx1XI81Zo1OO81by2Hb81ny5lP81s11fv81uF3Lg81zu56R822s1ft824J1fv82534CT829i1XI82MB5ly
82QP0Bq82SB0Bp82Uj0lg82e11mz82kV0if82wk3IA82ye1ft831i2sv835B1xJ839w-LR83EX0WH83Fb1fv83Kf1ft83LM1Iz83Q72pM83QZ1fv
83RD3P383_v1v683g24-483i04-483jy-8-83k61fv83mf0zI83nY-O683wS5tz848e5kt84Dz0wK84Wi6-d84X-5QI84ZA5Wn84dB5D284ep4-4
84i23nI84ib-Sg84jk2RW84mz2rn84n41ft84nA-9f84t7-Sg84uy3bY84yU1ft84zU2Hb85105xc854P09N858s5z1859f0zI85AD-WG85HU1ft
85Ij00C85JG-9K85X--u185Xk4-485Zy5uu85_925585_c4pm85aD4Jy85a_1fv85ef1n_85lV1ft85m95hp85uL0ZH85wc0zI85yB1ft864H0ZH
865850W868V20K86Ir1Nh86Ju1RM86N_50W86OL4Ah86Ox0Bp86R21xJ86Ze3rn86bj1Pp86bn1RM86bs2HC86lB1ak86pC50W86sH0Bq86tG6-d
86wV3z686ww1fv87--5W5873v0Bq875e29e87661ft87993_s87HN-kN87Qo0Oc87R63uq87XJ5yN87c62f-87jV4RI885v1fv887D4-488E95RM
88G139g88HI15d88HJ1el88IA-Vg88J33uw88S41fv88Uh4vL88f74Lx88fN5ga88uf1fv88y850W890o-Sg894V0zI89AW-Sg89Fg2GD89Fw5D2
89H61ft89HK50j89Jg1fv89Jo4kW89OT6-d89Qu5VK89TO1ft89UR3vz89Wx3M489Zr3Ks89i0-Sg89x9-KR89xJ32E8A1d4Ad8A343Wj8A78-ad
8AAT0zI8AOM0Bq8APs1BW8AQx0ZH8ARe0988AUP15t8AXB0Ne8AYH3Fa8AcI3gm8Ack4uJ8Aj0-Aa8Am10VA8Ans1fv8As41b68AsN0UO8B1n3h_
8B4u-kI8B5x0-98BEt44D8BFj3Qd8BG96-d8BNI4-48BPL4-48BW75w_8BWi06x8BYI2cs8BaW3rn8BbT1K48BfA15t8Bjb2Yo8BqC2qV8Bsn-O6
8BwW4M88BwZ-md8C2U-Sg8C3z2hD8CAB4X18CEm6-d8CJR5lz8CSf4lF8CUf0zI8CVT2lS8CZ34R98CZW-ad8CcG2tC8Ccn1fv8CeQ2pM8Ceq4VG
8Cig1fv8Cih4QW8Cjh4-48CkE3RX8Cv5-WG8Cxe1fv8Cyb1X18D3Z5dY8D8l3cP8DBJ-Sg8DET09X8DFz5Vs8DI715t8DJE1OO8DLe3Qh8DPu23k
8DWI2JC8DZb55A8Dan0Bq8Db91ft8Dd-1aE8Dh_3tL8Djh1fv8DlG-478DmO-XB8DnL0-R8Drx4Rq8Dsu08o8DuP1xJ8E1J-Sg8E2I4-48E2z1FM
8E3c4zK8E4F1SG8E8z1b78EAS3iS8EKy1VT8ELX-nU8ELe4-48EN21fv8EOr-Sg8Efn49e8Eh_1fv8ElD27w8En_4-48EoC1xM8EpH2RX8EpQ4XD
9-3R6-d9-83-Sg9-842Fh9-AN4-49-I55TK9-IV15V9-Ji0Zt9-NT3419-PC1ns9-RC1Sb9-fi3nI9-hR-Sg9-kc5Em9-ms2kI9-rw4_p9-uA-lr
9-z4-kj9-zf2JC90-Q2Zp900v0Qh905_-t4905c1xJ906g1fv909I1f190Gl2Lu90Ni--i90Oz5dr90Pc2jE90Ph1xJ90R81fv90UD3CW90Ws2jE
90Yx-EH90g35jJ90oW1lZ9185-lk91Cn0bq91Ep09P91Iz5Zy91Jq4Hm91Pa3Im91Tz4-491WS5nX91_609i91a5-6U91bB0MA91bO1Mv91e61nj
91iL1ft91it4O591mm4pm91o5-PD91z1-_x921g1Bi924H1fv924a6-3924y1ev92A41gp92Bo1ft92FF0wh92HX0Bq92K44F892RI4Ds92Rr-Sg
92WR18F92YE1J092Za0Pg92_T4-492bb3Wo92dC0D592i10Qh92iL0Ku92nZ1fv92r14-492sB3X992tq0G392xd4_l93-P-xK933W3Ed93651fv
936g1fv93Fk1Jg93Te35F93W51Q193Yb1ft93lI2-B93qH2Uf93vM3H_93zD2P-943m4Kn948W0Bq94AV2Mn94At5m-94CD1fv94EV4Ur94Gl1ft
94Nu15t94OP1eL94Q01ZK94Sb0eH94Ty1XI94ff-Sg94gB4RF94wj3h794zQ1fv95052Ls951J02a95Bq4Rb95Dx-TZ95Hk1ft95Ij4Gl95Kf2Cj
95QY-ck95YH1fv95es-Sg95eu-Sg95gp1xJ95k65ds95qM3zq95rC-mW95vJ1fv95x-55W95xz0Bq96534cX96A44XU96Ak-YT96Ip35M96MN1CC
96NF1pK96QC1D696Sr6-d96Tl58o96Ul-Sg96aJ3lP96fi-Vg96g86-d96nQ1_a96u-1gI96zE1xJ97-Y1b697172zq97191fv971X375978w-sw
97Bp4-497FD5yc97Iu4CT97Jh56m97Tu4pn97ZK03w97cR27w97ms6-d97vg-Sg97zq-Sg986F4dA98891b698Cx4RI98Ey0Bq98FE0Bq98Hj3zm
98Ts5wZ98Wv4-498Zu-V-98b62QD98dA4eE98fr-4M98fu4np98li49r98uM1fv98vU0Vm98vw3z699-f-Sg9952-Mx99555rf995H1F4996f0n3
99805s1998A27w99Bl4SG99Jz6-399Ko2ka99Mi4LL99Pg5xt99QQ1fv99lb2Z099mT0Bq99oN1gI99oy4MQ99w94V699zx0Bq9A2B5cw9A3n4Pz
9A9x1xJ9ACl3rn9ADf1K09AG71fv9AIv4cp9AbO3iv9AcN32_9Aep4-49AhO3h69Ak4-eZ9AkN4aZ9AlL0le9Aq81OO9As24np9At26-39AuQ4uR
9Ay815t9B-Q4Lx9B2P27w9B3w1eM9B7U4-39BAS-ck9BJs-Sg9BMH1xJ9BNz1xJ9BOl5hM9BPD2zq9BR8-Sg9BRN-NS9BUD0Bq9BV_0ZL9BWu-Vg
9BWw6-d9BZJ4rg9Bc852s9Bjf3Cy9Bk04-49Bnz0M49BoR0zH9BpB1rV9BqR4G09Br03k09Br30A69Bw70zY9BzP-Sg9Bzd-Sg9C034O39C2A01R
9C2e1xJ9C2p3rz9C3b-md9C5j35F9C5r4OW9C832Io9CEe1ft9CFq26R9CKq3XD9CZy4x99Ca91XQ9CaM5hm9Ci049n9Ct_-WG9Cuc6-d9Cv_1fv
9Cvq5oX9Czf1xJ9D-g-Sg9D4B-Sg9D9M4A49DBU5dr9DC62RX9DCD1fv9DGq3Re9DLk1fv9DN754l9DQd3va9DRS-V-9DTJ2jS9DUE-Sg9DaD2mG
9Dch-Sg9DmK-Sg9DmP50W9DpN22I9Dpe-Sg9DrV-PD9Dsg1Bj9DtH4pm9DvI4MG9Dw0-O69E-n-Sg9E0q-Sg9E3D0ZH9ECN--_9ECa4Eb9EHQ2NP
9EJm-419EMG-Vg9EN54k09EUL15t9EcO4Ia9Edu5lP9EeV6-39Eii1fv9EjI3jC9ElG5179Enq4Nx9Et_0fc9EvC2Nu9EvT0FX9Eww-Sg9Ewy6-d
9Eym56OA--g5GaA--n0kDA-1f-VgA-2r5c9A-3A2wNA-5p0BqA-9U--uA-K64KiA-NY5YDA-Rw0aCA-T51ftA-Uq3vrA-VR3AGA-VY47_A-XB1gp
A-Xo1ftA-_C3jwA-bA-zaA-if1fvA-jd0BqA-qb1xJA-sx4-3A02034EA04_4TJA0Lz4-4A0MW3QQA0UV4mGA0Wp4WDA0Xi58aA0a31kKA0c01fv
A0c40BqA0cl0rfA0j71h9A0nq-LMA0qs-VgA0tE08cA0ve-GdA0wY-SgA1-A-SgA13l27wA14m27wA16M1lGA19A0-tA1Bu1b6A1GU-fpA1NM3BE
A1Q46-dA1Sc1fvA1UM1b6A1Vh-dZA1Xr1XhA1aM2jEA1jt2JCA1p75oOA2-P4uSA2-n2zqA20c3MfA23Z0BqA28e-SgA2BG0BqA2C009OA2CN1xJ
A2CW-SgA2Cu1eLA2Fb0mTA2KM0sSA2PV02fA2Qs0BqA2Rl4OLA2TL00AA2U43cLA2aL3z6A2b00B8A2cc13zA2eG1ftA2fc0zIA2fx-9LA2hk-ck
A2jx3-ZA2vE0BqA2wA0BoA2ws0BqA2wy-L5A3-f4WvA30I4-4A33s1b6A35W-t4A3742VSA3BP4OWA3Dy4hFA3F04-4A3FQ4c-A3Ix1b6A3SO-kq
A3X06-3A3cG0B8A3n52qVA3pJ-8-A3pt5VKA3rT4vVA3tx0AqA3xH0BqA4184IxA49j1fvA4C94NeA4EM4_fA4Fh0BqA4HG2jEA4IE2JAA4Jw5KC
A4Kw4OWA4MI1fvA4QR-8-A4Rg-MFA4Rl5YcA4S00BqA4UD-SgA4WE-VgA4Yc1fvA4a92JAA4b_1b6A4c435FA4cE0BqA4eC4m_A4eY3ZpA4is1RM
A4jW05xA4oo1RMA4qI3rnA4zn3PoA5-B3dUA52C2tUA5334G_A56q-SgA58P16gA5983mYA5Cn4RIA5FU5QKA5TN1qwA5Uv4DZA5au3g8A5bB5J9
A5hx50WA5jp27wA5r01xJA5u41xJA5xD1g4A5xG1avA5z81eLA64K1dTA66z-O6A6A24aRA6CV0nsA6DV0BqA6JE49TA6N--SgA6P91b6A6VD1ft
A6WB21YA6Zx-sJA6bM3z6A6hP2khA6i339ZA6nZ5axA6u0-VgA6vE3DVA70_1ZcA74N1eLA77M-SgA7QH0BqA7dm1VDA7jm1d8A7or5OHA7ql1xJ
A83b0qJA85f-9LA87g2DpA8Ev47_A8GH1fvA8GZ0BLA8Kd-VgA8Kz6-dA8OX2-HA8RM1isA8Tl1fvA8Uh4_oA8ZZ-VgA8eZ0xtA8oT1fvA8p_6-3
A8s-4_pA8tU-VgA8vg24BA8vw02LA8zv5ZyA9-j5LbA9011ftA94M5ncA94x-VgA99o19mA9BD3VmA9Bb3FeA9Jt3N7A9LR1XIA9So50WA9T-5A9
A9TT1fvA9Uj3D4A9Vp3geA9XR0NaA9bk1RMA9eD5bUA9g-1fvA9g_4H5A9gn50WA9iZ0BpA9jf0BqA9l30IjA9oI4OhA9sf4-4AA0S2zqAA2U4Zo
AA2x4K-AA3K1wtAA7P3QQAAFu-SgAAPI3j6AAPS3fzAAQ73jQAAYh4_OAAeu4-4AAm6-SgAAs7-SgAAuM1teAAvf36iAB8V3FcABF65vuABK51ft
ABK71jBABMI3rnABVQ3rRABcB5_8ABkK35FABl34_pABna4WDABob3X4ABp24gfABpd-TdABsT0DKABxN1fvAC-h0BqAC0P2RXAC0a5drAC6P2Ch
AC8f138ACAY1ReACAb35FACG31CUAC_o1gIACg61xJACls0_NACmh5ZyACnM-ckACoB0eCACpU4P2ACqK4rYACqY3UJACrd-V-AD-m4njAD9c0a7
ADBF4fQADFH3z6ADQB3rnADWl-KoADdz0ZHADfR-XBADrf-MoADsa3Q2AE0S2iAAE1X-SgAE2i-SgAE5v6-dAE720loAE9K1ftAE9_3z6AEFm0zI
AEI4-adAEUl44WAEXQ0BqAEeX-KPAEmA1RMAEnZ0-oAEor-rBAEqW-8-AEqf2pNAEqn55WAEqo4IaAEx_3BcAEzi6-3B-E70D6B-GR4MIB-J41xJ
B-Jz23tB-KR-vZB-SC4-3B-b-2pMB-f43s-B-iR0ZdB-kY6-dB-oe5lSB-p22jFB-qT3rzB-us2JAB-vK1eLB-vY-TiB01n2RXB02Z-SgB0D84Rh
B0Fh3RlB0G95ZyB0JN5D3B0PC3YWB0U74_lB0YE0RuB0_a4-4B0a31fvB0cc2_OB0ck2_OB0eu1RMB0iM2PFB14Q4KaB1B2-nUB1CZ35KB1Fm1xJ
B1Gs3z6B1Hd1UzB1UE02SB1_H1cAB1ay4AVB1jR55hB1rc22_B24x1fKB27p3cTB29J5RqB2AJ1YLB2Bp-sjB2FX5rCB2IH-aMB2Lh-SgB2M41ft
B2Ta0BqB2Tn1fvB2WK35FB2Za4_lB2_K4IcB2ad1f-B2bm-3sB2dZ1xJB2eu1RhB2o71MJB2ub1xJB2uh4_FB2xS3KWB2xv4OWB2yv1b7B34o-NF
B37_-fXB38-6-dB39W5ugB3G83T_B3H61_YB3HW4AgB3JG50WB3LL1fvB3PP2zqB3Zv2vbB3aT1fvB3ca4MqB3g62pMB3ly3MCB3sQ1ftB3v253F
B3w-1RMB3xp0WHB40p1FsB42x4WDB46s-fjB48P2tfB4AA2RXB4E00NoB4Mh58lB4P34O_B4PL1seB4RJ-SgB4TD5rCB4Tg20iB4XF1BfB4_Q5yt
B4ar2jEB4cu-8-B4eO4RIB4os-nAB4qa-EfB4xr318B5-Y-VgB53H3IgB53N3MuB5Cf-SgB5Cl4POB5Mg5ZsB5QF1ftB5XB3kyB5_A3geB5e44-4
B5my4W3B5tR5JIB5w62wmB65m1XdB6CF1vcB6Gb4-4B6HL1fvB6JH4_lB6Oj2JAB6UA2_DB6WR3NkB6Wf537B6Y11vRB6YI5OBB6ig318B6j84Ea
B6kk3geB6l91ftB6lT27wB6mm-6AB6vA3uwB6wF1RMB71Q318B7DN0zIB7EH2pMB7GJ1RMB7Ld-8-B7Mf15tB7Nh-UzB7Rk1fvB7UO3rnB7W04R3
B7_30S0B7_91xJB7_q0VJB7aO1R8B7bI1eyB7fr1ftB7im0BqB7nv0hVB7qO1b6B7tu4P2B807-SgB81f-SgB84q4WDB85E4uTB8Aq4BFB8Dw3z6
B8Fp6-3B8L61gxB8MY4BBB8NF1ftB8Nv1ftB8Qv4-4B8Zp6-dB8ih-dZB8kY2iAB8sS3B_B8zv-URB9-Y3hCB94q15tB96u1fvB97V-7-B9824Ko
B9A11ftB9GH-VhB9NH4D-B9X80YhB9YQ4_lB9aN1ftB9bT2JCB9ex4AxB9fZ1ftB9he4-3B9tv0_EB9uZ0zIB9vq3igB9zD6-3BA-r318BA2e4F9
BA4Z3VpBA5p-U0BA7L1csBA7r1EdBAC5-yrBADX4HYBAHT4pmBAHs2JABAM14pmBAMl-JNBANh2nlBAOE27wBAUJ1dPBAZk6-dBAak1zsBAhx3D4
BAsv2mGBB-Q4IaBBEO-MxBBJ60k2BBJE1fvBBQM318BBQr0zIBBSF2XOBBTi4-4BBVe5SNBBaf0D6BBgq-nNBBj601OBBjs4-4BBkW6-dBBqb4-4
BC010ZHBC4f2RXBC4y1fvBCBh5pqBCCM2THBCD56-dBCGe-a2BCJy-SgBCL64-4BCOO2fQBCQ84-4BC_03kWBCbO-SgBCtA4pnBCu504fBCwM-Mw
BCyC4H5BD1F1JlBD4l1b6BD9250WBDCu1xJBDDL1ftBDEL4cgBDHD5QYBDIQ0BqBDTw1RMBDYZ3coBDaD1fvBDca4jxBDgU4VzBDg_1xHBDhP2La
BDzG-N3BEBS6-dBEBp1fvBEBu--CBEFj0mpBEPt0oxBEQj1xJBERC0BqBESm1eLBESz3sRBEU4-SgBEUM52hBE_A5FzBEbh4_lBEer5AoBEiJ49c
BEis1fvBElc4pmBEnf2JABEoG2ZIBEos1OOBEp_1fvBEsl35FBEzq1WsC-1Y1fvC-951xJC-9Q3TqC-ET50WC-SE-ArC-Uv0ykC-V30QgC-Xw-Sg
C-YW50WC-cX4pcC-cn0QhC-eN1fvC-fz3cPC-h-2XVC-nh2nYC-xa5UtC09F58PC09N-SgC0At1fvC0C21ErC0Dc2e-C0Ec1xJC0GU4-4C0Hp50W
C0JI50WC0LI3rnC0LT-SgC0Uf0ZHC0cp15tC0dB4NZC0gX1OuC0gh0BqC0nk5drC0tf1fvC0zZ-VgC1-24GYC12Y3rnC13825XC1D61eLC1Du4-3
C1Fy6-dC1KS4JXC1Lo4TJC1Ly-O6C1N503EC1TH1B8C1W--SgC1Yk-8bC1ZH1fvC1be2WcC1bj3cNC1fl50WC1hk-VfC1n30GeC1oC4-4C1uq1fv
C1ur1xJC1xi-RnC1yx34EC23G4-4C24z3M2C25E-SgC263-9KC2Aa3MHC2Nv-SgC2OJ6-dC2SO6-dC2TJ1WNC2Xj1tzC2Xr1gpC2cV-WGC2qN26e
C2r3-vyC2uZ3pCC31p1jIC34S1xJC35c0mQC38X-SgC3Oj1bUC3Qg1ftC3TP1RMC3Yh0ZHC3_Q3z6C3f21fgC3gx15tC3hF6-dC3mZ5nrC3n70od
C3re6-dC3rr2JAC3wz1lxC3xR3f4C3xd0qQC45-4njC4531ftC45e22rC468-SgC4EH3z6C4Fw4sBC4LJ1CCC4Qy0BoC4SV2mAC4W-1fvC4Ww2lY
C4c54CTC4eu5zAC4gG0nIC4iN0laC4iv1EdC4l-03PC4oF5bTC4qT3z6C4qc0BqC52t4pnC54s511C5970BqC59o3nIC5EJ-pUC5Hd1b6C5Ot1fv
C5Qe5LyC5W95-gC5XI4veC5XK1eLC5a66-dC5f11fvC5h53z6C5hQ318C5jI1fvC5kE3WlC5qR03hC5u90p8C5uS0ykC5wZ-ckC5yF0BqC5yH5Wm
C5zh0wtC6451ftC6Bh0BqC6CP0ZHC6Ct6-QC6KY4L0C6M6-adC6Q41ijC6Vt6-dC6Wr38XC6YM1M2C6ZL1fvC6dV-VgC6k_-SgC6rq1xJC6s-1ft
C6st35HC6tR4_dC6v932sC7-C04_C71n5drC73r5EQC763-9KC76o3xcC7A44-4C7AT2CvC7B15tLC7G50ykC7IZ50WC7JG4LxC7JN0zIC7L311l
C7Ne1_pC7OS0zIC7Rx3eFC7WS2T6C7cH-WGC7dv4-4C7ei3z6C7hp2ImC7wb3rnC84j5H-C8A14cuC8C14qPC8GJ0zIC8MQ2T3C8Om4pmC8Sj3qr
C8Uq-8-C8Uv-F_C8Xp2zqC8_j5IHC8_l3dXC8bM5G-C8cC5iXC8hQ2aDC8qF1_rC8so10IC8xv02LC952-9YC99X1fvC9DK-SgC9Dz5-jC9KS4vD
C9Lo2xKC9MW46_C9PB4PwC9R858jC9Tu17_C9W22HcC9WD0BqC9Yf-SgC9cl4LxC9eA4-4C9eO35FC9fi2kKC9gr-SgC9iK0zIC9kG09NC9pW04z
C9rZ49GC9wg34EC9yn-O6CA6r50WCA791ftCACJ1fvCAGm0zICAKl3JlCALY-yjCAUx1ShCAX20BqCAaC5drCAcs3IbCAdG43DCAdp108CAeP-X4
CAgU-q_CAga2pMCAma-jOCAoV1XHCAr70BqCArt4BZCAru0BpCAs-4-4CAyF15tCB0O-SgCB2t3qKCB321XLCBDg4-4CBEH138CBMF1VoCBPP0vl
CBRl-MxCBV235FCBZx1xJCBaS0qBCBbk2JvCBgP3Z4CBkc32JCBph0FmCBqy1fvCBs-5dsCBtd35MCBuJ3N_CBxg1XuCBzq1xJCC1Q2mkCC8X3yT
CC8k-O6CCA33g2CCPI1ftCCRH4XQCCRr1jHCCSm5dmCCTo592CC_J5X2CCer6-dCCf03tJCCiR3z6CCjx0BqCCo32lLCCpy5DwCCsP1xJCCso6-d
CCwV4FOCCwe1CPCD2E6-dCD2M0g4CD3h1xJCDAx-SgCDD-1JnCDEP1fXCDFe-_lCDMg3LoCDPh1xJCDQM0ZHCDRA1TaCDRR4OWCDXJ4pmCDZG6-3
CDby2gcCDco1WqCDfb49rCDoA4BjCDoQ0BqCDse0IICDx3--iCDyA2tuCDyq0pYCE294JQCE4F1gICE7Y1C7CEDP1xJCEDQ5_HCENh4CTCEOA1xJ
CEQH3MLCERL4pmCEWi3NMCEYb0BqCE_c-8FCEd-1SICEeU3rnCElj-KVCEmW2ivCEmt1b7CEnj2JACEpe-SgCEsR0AMCEtr-SgCEuT1CUCEv44MF
D--_1xJD-3N5DuD-454EaD-5K4-4D-5M4qHD-5U4GMD-AT47ZD-K518vD-Lg3SAD-Po-1wD-UJ5kKD-Yx4T3D-aZ171D-c94VlD-dE3WcD-eJ4-4
D-ef19XD-gw50WD-h-4-4D-rJ3XjD-tC0BqD-tv5HQD-x9-SgD-zZ0YuD02K-9LD02k-WGD08v0NdD0Fc0ZHD0GD15tD0QG4-4D0Rk5DYD0Sa3_0
D0U21b7D0UW4uRD0WB4_nD0Zj35FD0dH44nD0kP0BqD0kY1c1D0l93vZD0oJ4VwD0rO138D0v609iD0yC5BED1-c1fvD10L0BqD11c0EtD1562jp
D166-WGD19S-3sD1AL1XED1AX1UzD1Ao1ftD1Kf2jFD1Nf5CmD1QC-QWD1Ye1C4D1_P1RMD1bS39ID1cO4uGD1hs0k6D1l9-8-D1rG4-4D1rc4-4
D22t2JAD25g5SAD2Mv3z6D2TA1fvD2WA6-3D2ga26CD2j7--iD2mR1C9D2pQ15tD2wF0RWD2yn4uRD37A4_dD37n5XqD39a1tgD3Cd3O6D3Cx0Ge
D3E_1QOD3Jv3rnD3KB2PWD3KJ1ZKD3LB2qtD3N76-dD3Tw1fvD3WB-SgD3gZ4RbD3hQ5n7D3hq-J5D3lE1fvD3mF-VgD3x827wD3zk-ckD47P35F
D4861ftD4BO--pD4DR-SgD4HQ6-dD4NF02CD4Nx2jED4Pp3OaD4VB3LyD4bs2kqD4bt1eLD4ec-n1D4h34TJD4lq3TPD4nv4TJD4xa0BpD4z25hi
D50r3OfD55_1OfD5Dv1b6D5Eq-0FD5F63cTD5J31f1D5Lm-SgD5O43DXD5Qk-SgD5TI-WtD5XI1xJD5XZ4-4D5Xy4RID5YS2-PD5dr4-4D5gR4Jy
D5iv-VgD5mQ21nD5sW5TcD5u76-dD5uX6-3D6-B-VgD66T-SgD6A-0IBD6Q94M-D6QG1-cD6WX4_lD6cD1xJD6cw15tD6h6-JdD6lq5G0D72U2pM
D76M50WD7C44pmD7DP4L0D7Gt0BoD7N118CD7Qr1OOD7UK1xJD7VT1fvD7XZ-SgD7Zg-SgD7bR3EuD7cW5BvD7er1ndD7ey1RMD7hO1OOD7lF2JA
D7tu-_eD7vb14ID7wk4-4D80H1fvD81_0BqD85r0BqD86K1XED86v5crD8GW3nID8HL4-4D8IV4lRD8Ih2zqD8LH-m3D8TZ0qxD8UL1XED8YN2fX
D8Yd1ftD8fq4-4D8qH44nD8u-6-dD8xP-wwD8y23ABD90b35MD99B4L0D9GA1ftD9Ih5drD9Jw0FRD9Lq4JsD9OO3z6D9QD3vzD9WG2oXD9Wf3GI
D9XQ15tD9ZR318D9_U-CTD9be1UQD9cw4-2D9h050WD9kx2ySD9qD318D9qy318D9wd5ktD9zF31-D9zM1CUDA3h4_eDA6Q1eLDAEr1ftDAII-fC
DAKC-SgDALx0jWDAMI43uDAR_5ZvDASC16RDAV-5ZyDAek-vEDAfs1xJDAgY3IFDAgw-adDAk01fvDAkP2enDAlW4dtDApu-WGDAuf-NYDAwj0zE
DAwn2s3DB1L-MxDB9u-xuDBIc2tdDBR95X8DBTu0-JDBV31gIDBWR0BpDBa5-SgDBad4WdDBdn4K-DBe31UzDBeM0K1DBfP-SgDBo6-jaDC3p0oE
DC8d50WDCA95lPDCFA4-4DCK6-8-DCKu0D6DCNV2Q6DCU9-10DCVj6-dDCa_2kBDCiv4gwDCtV2nhDCuh1xJDD1D2mGDD5e6-dDD8i4DKDDAS6-d
DDDU2pMDDE44rYDDLK4H5DDN95drDDU-1gIDDUN1VDDDYU5oFDDYi2v_DDaB3lhDDeb1b6DDh61fvDDkC-SgDDkG374DDnZ4-4DDoN0BqDDuS-QZ
DDzY1tbDE1N5JsDE272T4DE3p46XDE7y2jFDEBi4VjDEBz4tRDEDf2IoDEEv-XODEKJ1cgDEKM27FDELM5slDEN04ZaDER72wgDERx-O6DETm475
DEUl1ftDEWT1gpDEX81fvDEXr5HUDEY93AHDEbI-SgDEf94WDDEgJ1fvDEmN1xJDErp3nIDErs0BqDEv40sqDEwI27BDEwq3rnE-6j4_lE-8c1sH
E-9l0NIE-GW-VgE-Hz3WmE-JN4-4E-LD1fvE-Lf3ZCE-Nk-SgE-OZ-kkE-Pb4pmE-SJ-SgE-Sl4_lE-VT-msE-Yq0BqE-_h3WLE-hE5gFE-l747y
E-lx54BE-nQ5F6E-sY0BqE-z028hE00-5pbE00j-K2E02a3QOE05m1ArE0CP5drE0EB0BqE0JH4I0E0M1-SgE0Me504E0Mv1fvE0RF3z6E0XU35F
E0XV2V8E0ZK1FAE0_T4-4E0_x0ykE0cE0CVE0dM039E0dt1fxE0eT5PbE0js1XIE0my24ME0s30QhE0sI1XpE11I1EdE12q4-4E15R1xJE1Av-Sg
E1MM35FE1QK4a8E1QZ0BqE1SY3w1E1Wh1OOE1Xa-KPE1fo-vYE1kk0ZHE1mJ--AE1mO0pYE1ma-mcE1qr50WE1vt-SgE1vz-SgE1wu48ME2-B0aF
E20j1fvE24s3clE2B-4EbE2KL0EPE2Nx35FE2QZ-VgE2RH-9LE2T52zqE2X70IxE2Yo4_lE2b2242E2b7-SgE2dn-adE2iO1njE2xG--aE30E1RN
E33D0BqE3DD-VgE3Ku3vzE3O44A3E3QN4pmE3RG1fvE3TQ51lE3Zr-XUE3eH1b6E3ld1scE3nF06GE3qy-SgE3t61-4E3tL4F8E43D0BqE4911b6
E4EM04jE4G61fvE4Kq0D6E4Rl0BqE4SE09NE4Sg4-4E4Tx2CGE4UK17iE4Y11xJE4ZT4njE4cr4-4E4eo1OOE4n24GdE4n3-O6E4nl5rCE4od5lP
E4v20BqE4w04kvE53327wE5340zIE57-4-4E58s4ITE5Ak47ZE5RL2Q2E5Rg42qE5TB1fvE5VL5IqE5bG-3wE5dx33WE5eS0aLE5eb1xJE5tY2mC
E5x415zE5ze3MGE5zr0vLE60O2_ME65z0zIE6Fr3geE6K9-VgE6Ua1eLE6W21fvE6Wn-J1E6e9-VgE6ee098E6f307yE6fk1njE6kz-8-E6o9-Sg
E6ql50WE6xj4wvE70f1hAE71e3jgE76N3z6E7A-4uRE7BT-yxE7Cp2jEE7Dp-ElE7Ge4pmE7PP1fvE7Pc4-oE7QG6-3E7_C0gqE7_k2yGE7aJ3vz
E7aa2ApE7ek27wE7f_5-1E7hz0BqE7jC-KSE7jy4-4E7l-1XEE7mI27wE7ns4pxE7oV1OOE7w54JLE80a4X8E83f5M9E84M5huE84o-MKE85-2RX
E8AR3B6E8Eo1fvE8IK27wE8J82RXE8RD5ZtE8Sy1mUE8Wm47ZE8Xz3eJE8br2LqE8dr4uRE8j51ftE8jL5QKE8kE1xJE8pL1fvE8v63vzE8y04Ez
E8z2-ljE90b2RXE93C4-4E94W1fvE9A26-3E9B750WE9BK-qpE9BP3BaE9C76-3E9Cy1fvE9L06-3E9NL6-3E9Nj-9LE9Qq-SgE9Rf2YCE9Ti6-d
E9Ve1b6E9Yh5ydE9ZL1ftE9bo1xJE9cz5tPE9iD-SgE9td0mbEA0y-VUEA4Q-adEA4z5U1EA7n1ftEAJx1gzEAPr6-3EARf3JsEASA4uREATH1d6
EAaa-nKEAhn4O2EAjx4-4EAoy-mcEAr4-U0EArN2JAEAvW33dEAxV-SgEB0t4KWEB255pREB3g-4aEB6q2erEB8235FEBAW5e5EBT50ftEBaT1gO
EBe61p3EBhw4npEBoq-SgEBpM-mdEBpP4u_EBpS1fvEBqI2JAEBsC4P7EBsK2fEEBtn0BqEBxQ1ogEByo4ylEC2s-SgEC4i4y7ECA_318ECIL5ZX
ECUP3vhECZf1b6ECbD0orECce6-dECdh531ECmw4-4ECq83wlECwT0BqECyd-VgECyx1fvED-s3COED0Z50WED0m-SgED5W5G0EDCf5ktEDEb09N
EDG0-O6EDHk50WEDLa1XEEDLo2CqEDNZ2J9EDVZ1fvEDZD0zIEDbr1xJEDdE--iEDft27ZEDfv2tZEDnj4hiEDyB5ktEE-G1xJEEDH5OREEIt2nO
EEJg0hbEELG1RMEEMB318EEOH6-dEERe35FEES74JUEETZ4-4EEUG3CeEEV71fvEEWX1xJEEd21fvEEhR15tEEiL0uUEEry1xJEEug0BqEEzN1fv
F-2V0_FF-36-UyF-4u0BqF-65--xF-FB-1YF-L84mtF-No1ftF-PV50WF-QK0BqF-U-3jLF-oF-VgF-tb58XF-u44-3F-vn6-dF0624-4F06R4_B
F0AZ0GqF0EO1MVF0Hh1ftF0LM3_NF0Nv4-4F0Oy-8-F0PU4pmF0Qu0l9F0UX1wVF0Uq4p9F0Xl11lF0YM4XbF0ZV2pfF0dN5ZyF0hU5VKF0m21xJ
F0pO-pQF17k4MIF1AN0zIF1Ah0cmF1C20A6F1Hm4R3F1M11xJF1NO-SgF1RA2n1F1VJ3gQF1hF-VgF1hd2GyF1iW4_lF1no5G0F1sc2hJF1tl50W
F1y52JCF2-3-SgF20b0ItF23w5dsF29S5F1F2B54rYF2BP-SgF2Cg1NnF2Ma4-4F2Th2ZBF2hv1ftF2nw-SgF2rg1gpF2yB4pmF3-X5ijF3-c5ij
F30f1ofF30g1ofF31b4_lF3303qKF37d2MlF3830BqF3Ix3lNF3MP4cjF3ST5rCF3Se-XoF3ZE1eLF3a94kfF3c25nXF3cN-DrF3fJ5XcF3lr-Vg
F3pz-SgF3qD1fvF3sq1VDF3vf1bnF41p4KJF42V2kjF44g1OwF47C3RsF4IZ5UrF4Jt0BqF4L135FF4NB1qbF4Nh4XaF4OX1T6F4XO2T6F4eQ-RA
F4jN0A6F4nx0ZHF4q12zqF4vW4HEF4vq4-4F4xx4npF4yy3geF4z150WF50P1ZyF5552i7F55D4eOF57l1FOF57o4ylF59q4wiF5Ae09NF5HZ4om
F5LY3z6F5Ou5w2F5TQ4LxF5Va50sF5eD1XeF5ef3geF5mE-SgF5we-q_F6-8-VgF6093VtF60o2PKF62p-SgF65227wF6HL5nZF6IV1xJF6M24uR
F6Pd1ftF6Td318F6We2pMF6Wp1q3F6e-35FF6gQ2h5F6lx35FF6oE1fvF6zV1NNF78L0JoF7BS-SgF7ET5jbF7HI0CKF7Ni22bF7V42pMF7Vj11l
F7YV-jYF7ac5ZCF7eP54PF7g6-CeF7jq4MMF7kU1RMF7lB4K-F7pR1FRF7vU1ftF7yS27wF84G0zIF8J4-BuF8KN-JIF8Lx2tzF8UG-eQF8WB03p
F8WD50WF8Wv-JIF8Xh-SgF8ZX-ckF8gC4OXF8gW35FF8jC0QhF8kc-SgF8ma0PBF8ws-ckF8y626cF8z6-fzF9372pNF9AQ-O6F9EB1xJF9Jv35F
F9Mj4GjF9Or27wF9PZ3NtF9Pr1xJF9QO-SgF9Qc0BqF9Yk1b6F9Zz3SkF9bE-O6F9dL098F9mC0WbF9mz1XIFA-j2k0FA-o1b6FA0q-8-FA1W5J0
FA2u2JAFA4R1fvFAA736GFABD1wtFABT5FzFADK-SgFAEC09sFAEw2T1FAIC-O6FAIk27wFAM00BqFAP72NTFAPl4h4FAQb1ftFAUn-VgFAVr4_l
FAXP1eLFAZw1b7FAdW-UtFAlV-SgFAlc5aZFAln0O6FAmA5vLFAom50WFAqT3RUFAvi4OZFAwM0bmFB6q4IbFB844HdFB9u0GhFBDw1ftFBE54Xw
FBHB2rHFBIL09yFBNe4AAFBRG-SgFBRd3z6FBU82xAFBVU4O2FBYA-5nFBdY477FBic1fvFBj--SgFBou5iIFBpu3cPFBsZ0BqFC8U1njFC9934E
FCBh-SgFCCM21BFCDi4-4FCFD-pMFCHx3viFCKO2hqFCNw0yVFC_P-PDFCmS1W2FCm_1ftFCrG-hvFCsM4JAFCuh27wFCw12JQFD3R5yBFD4l263
FD6Z35MFD7k-ckFDEL-WGFDOA-SgFDRk0S2FDTI4LvFDaQ4-3FDfD1ADFDmO1xJFDns4RbFDrE-SgFDsK5mdFDvS1fvFDxB16QFE-j2RXFE0D1wt
FE0s0BqFE4B1nCFE703z6FE7R0WKFEAd1jIFEB72qVFEF634EFEFI3rkFEFV4RIFEIg0BqFEIx5F6FEJV0zIFEJi2NdFEPw-O6FEYU02LFE_5-Sg
FEbK4vnFEdz3XAFEm8-VgFErn-PDFEsC2cQFEuK318G--F-SgG-08-O6G-0C1fvG-5v4EaG-Bg1xJG-Db0BqG-G31RMG-Mc5zYG-RA1OOG-as3zR
G-ni3poG-nx2z6G02y1gUG0310kXG0614x_G083-WGG0BO5SdG0EF6-dG0G0-ZfG0NX2jEG0Qu4-4G0TI0zIG0W61h7G0WE17gG0Yx-SgG0aq1XI
G0eg0rpG0fu318G0i7-SgG0kH4uRG0lz2pMG0mc1eLG0uG-WKG0uN3rnG0uW1b6G18w1fvG19K09QG1Al3stG1Cw-mdG1De14ZG1Lv-gLG1Ri1ft
G1Un-0xG1XY26SG1ZT-NYG1Zs33JG1dV-SgG1fz0jeG1g20BqG1k4-PDG25H1b6G27e-adG28X6-dG2A11G3G2A74uRG2CB4EbG2HE2YmG2Hb-Vg
G2Kj2zjG2L2-SgG2R72YDG2RO--SG2Sj5hVG2Ua1eLG2Vt0OyG2b35G0G2gm1xMG2m716DG2mR3STG2oW38HG2s60rHG2um0_AG36k6-dG370-O6
G37j50MG3GF3HSG3Kj4KXG3P63lOG3UB1XIG3XG1TvG3Xt2mAG3Y01b7G3Yz3cNG3a71xJG3d_4TmG3ek5lFG3fQ-SgG3hS1EqG3hy15tG3kB-Sg
G3mc-V-G3sP4-4G3th-9LG3xT3LvG3yD5XJG46Q3klG4I-52XG4Ll1fvG4M31ftG4PC3K1G4Pr4bIG4QX4RIG4Vd0BpG4_26-dG4aU0O3G4bY1fv
G4fU2k8G4jh-WGG4nd4-4G4pT4FRG4vC3kpG4vn55LG4xu4PaG4yB1ydG53m5r8G55R13AG5850FDG5Fw0BqG5JC-O6G5Ke2eAG5Kz017G5Oi1mD
G5Qw1RMG5S61fvG5SH5ZvG5SK3FyG5VB5T1G5Xf23vG5ci1fvG5er-VgG5kZ3lKG5pM2RXG5pg4-4G5pz-O6G5v_1fvG5zs0iwG6-A1kwG61N2XU
G646-mcG6EL2T4G6Gg4_lG6OJ1fvG6Vy4-4G6iv4OWG6j30hjG6lz1uTG6q_5R_G6tq58SG6uK-MeG6xr0J-G72f2pMG7A_1fvG7BH4ddG7J-1xJ
G7J14MIG7Q04S-G7RY1UyG7UQ5BVG7Uw0seG7VL0BqG7YA01gG7dQ2i9G7k-3lNG7lH29qG7mf-jdG7qz3oXG7sH0TiG7u05HvG7vg09NG7wM4-5
G81v-SgG84V2qVG84w1U_G86Q49zG8Iw2zqG8Jv3gxG8Mu3cVG8Nf-HzG8SP4GMG8hs51NG8j01fvG8mp-KbG8vt6-3G8x51ftG8xz0WmG95G1fv
G9Fh4npG9Ga1QWG9KD3coG9Ki2zqG9NT1tnG9O11XIG9P83ZqG9Q_52KG9UE2qVG9W10ZHG9Y148IG9Yw-SgG9cb5zjG9dF27wG9fc2vvG9fp-Vg
G9oO5e2G9ql3z6G9rO0BqG9s_0BqG9t31ftG9uf1RMG9wc1xJGA9K4R3GABh4pmGAD12GmGAFH3vdGAFn5zQGAGX18MGAHm-O6GAPy0BqGAUF2iR
GAaJ0gkGAd54RIGAgv1OOGArT-eDGAzY4JYGB4R50WGB7n1RmGBB54SJGBC51fvGBDQ39aGBHd3ErGBKj2slGBOS-SgGBPQ5aXGBUw1ftGBWo09N
GBaX1PrGBiA2JCGBoD18LGBsu261GBtx3uwGC4T4AIGC6u4ObGC8344nGCA9-RbGCDh4MeGCE90BqGCFr1y9GCGI3z6GCGJ3z6GCIV4_lGCJ54RI
GCL_-DiGCMB-O6GCNx4sHGCQW4Y0GCTG1fvGCVm-ckGCWs1gIGCX3-SgGCbb5D2GCck-SgGChV2uqGClD1njGCmG3TKGCnA45QGD1D0BpGD3r-Vg
GDAl31SGDHP3CbGDIO0BqGDIi5ZyGDJM1xJGDOi-SgGDPk09OGDX_2r2GD_c1fvGDbS3z6GDck4-4GDdA-CuGDfN50WGDgi-MwGDnD27wGDpM2T_
GDs12Y_GDsk-vwGDyz098GDzE5DUGE-o2AlGE1T-SgGE7Q-SgGEFq6-dGEGO4-4GEGr27wGEIb0EaGEW85F2GE_l4JyGEh1-SgGEhP6-dGEqY10K
GEsv-U0GEyu6-dH--l1fvH--n4uRH-0x0TpH-643D4H-7e-cyH-953lNH-9j4yoH-CX0_MH-HU0qxH-MX1ftH-Oe4zeH-l82ubH-vg4pmH-zE1b6
H00Y2txH0882V2H08N1fvH09E1fvH0Cy4-4H0En-dZH0PI2N7H0SB2iJH0W14BeH0XC5VKH0Yu359H0e33UPH0h-4uRH0jH2-4H0mt3yTH0pk0Bp
H0wh4IXH13A3OfH14g09OH17N4OQH1Bp0agH1Kb3UjH1Ng-SgH1Qc4w3H1SO2OjH1U41fvH1UX0zIH1Ue4-4H1Vj6-dH1_H3z6H1bZ5iMH1fY5Zt
H1mV5drH1nF1fvH1ne2pKH1tm0BqH1xf-WGH1zM1fvH2ES5k6H2Fx1krH2Jf-SgH2Ji4NmH2OU5YxH2Wl1ftH2_o3_qH2gs-SgH2kB1fvH2om4lb
H2tT47jH2zP0zIH2zd1fvH3CP1fvH3Cw-SgH3ES-O6H3H60BpH3Ir4-4H3JV1xJH3PC5kHH3Q0138H3Ql5GzH3Qv1fvH3SA1ftH3b64-4H3ck1KX
H3fd1b7H3ie-SgH3jJ4uRH3kd1fvH3m51ftH3py0ZHH3vw-VgH40n2jEH44d4-4H45r1xJH4641xJH46E1xMH46F26KH48W4_zH4FK2sOH4JO0zI
H4KR5aSH4KU15tH4R11fvH4UH-vEH4US13pH4Zd2JAH4aZ6-dH4cz5ZrH4db48QH4eq1eLH4fe15tH4gt-8-H4oq5LTH4pV-ckH4rf283H4rh4RI
H4yO0D5H50U2JAH51w-SgH55Y0IOH56i4-4H58q1fvH5Vo4TLH5W91xJH5gg-dZH5iG180H5qv5M4H5tk5lPH5tn3RgH5vv0YBH5zH4f3H6-T50W
H60j1fvH63O3uzH6BF27wH6DM318H6EA53lH6FH3D4H6Gi-SgH6L21y0H6S5017H6Tx1RMH6WT-O6H6_C4-4H6dK-5YH6fP1XEH6fq2rmH6fz0zY
H6hT3wSH6hf1fvH6oi4pmH6t70nsH7832PHH7Am-SeH7Do1RMH7E63z6H7Qc2jEH7Rh3v3H7SO5drH7SZ6-3H7V22_dH7VT1--H7XO4MIH7Y92pN
H7bb1xJH7fH2fIH7fc6-3H7g90BqH7lY1ftH7oq-U0H7t10bEH7vj1fvH7xB5yUH7xP3rRH8-j2JAH84I5VSH86q4L2H8J61RMH8Y94R3H8d14vB
H8jK11lH8jV3lNH8jX3u4H8oN17vH8oZ-q_H8rG4-4H8ux1UzH92s15tH95K-SgH97h4I5H99r2EqH99s08iH9Aa3nmH9D-1M2H9Gm1xJH9HI4s3
H9JL1ftH9Mb34EH9Ps4_dH9QH1FYH9Rw4ROH9SD6-dH9ZR-SgH9bH5ZyH9dS4fAH9o71fvH9qP1xJHA-h38NHA8I2akHA8S1fvHAFY-O6HAI2-WG
HALb1NLHANV3hGHAXY-SgHAYT1eJHA_r3aSHAb14yOHAdD1b6HAma-Y5HAoD3dXHAox318HAp91fvHAsh4k4HAxf-SgHAxo-g-HB08-uvHB1I5eH
HB5g3TPHBCP2O2HBDk3QDHBLC2N7HBOY1GmHBTL4-4HBWX4TxHBXq4lXHBf55F6HBhi05EHBrI1fvHC2E5FzHC5D2gdHC7Z2RXHC8E3z6HCC2-Vg
HCJt1fvHCKB25KHCQK1OOHCR4-SgHCUz-qiHCW44JkHCWK4zTHCWp09YHCXF138HCYy0C8HCeL0pIHChF1fvHCkh1fvHCmS1OyHCnv35FHCoB5rC
HCqS1njHCwR5aoHCwr1b7HD5j5PxHD6d08YHD831eLHDE225WHDPK1vsHDQ-3vZHDRd0zIHDUP-ckHDbl-SgHDdY5lQHDgk0zmHDhX2qVHDlQ35M
HDq-5paHDs64TeHDsB0QhHDu55CiHDxW1ftHE-b08tHE0v-MxHE4z1xJHE7k5DFHEEn-g0HEGx4u-HEU-4uRHEUl35FHEXn0BrHEYQ1fvHEYW35F
HEYz08RHEZ_2ZUHE_w15tHEmq2ImHEms5_iHEqD1fvHEqY5drHEve1UjI-110BqI-425rCI-7V5drI-7i-zHI-982J6I-CE1xJI-P9-h5I-Pr3YT
I-U80HWI-ao6-dI-bJ-U1I-bu1BgI-cx-ENI-gu4npI-iy2jEI-ri248I-xi1eLI-z60nsI04J2nII04O5OjI05i0zII05z5ktI08_-VgI0C_0v0
I0H-35xI0HY4nmI0PJ5yQI0Ql6-dI0Qw27wI0S3-O6I0Uf3z6I0XP1RMI0_S3z6I0cu3XcI0cx1RMI0eK36wI0i5-U0I0qL1xJI0zB1fvI11s-Sg
I13I35KI15B3MGI16F4_lI17O5hlI18N5pKI1An-U0I1HN50WI1ID4R3I1Ks35FI1Qb5VbI1m--lmI1m25lAI1tT4-4I1uo-SgI1vy4FLI1yS1jg
I1zM1ftI21850rI23h4R3I27h4xDI28p-SgI2AO2VYI2Bd4jSI2CD1btI2H71xJI2OD3M7I2YK2m-I2YN-VgI2Z81V1I2ZF31vI2hg1ETI2ho5Qc
I2jU2jEI2kL4-4I2yb5zeI2zI50WI31740AI3GQ1xJI3Kq09PI3YP-ikI3_E6-dI3bY5drI3hc2mrI3pa2v6I3s24npI3sp0BqI3zi3D4I40r1ft
I42l1RMI48X1CfI4Ag4ZHI4Cd5gDI4Ex-O6I4Fb2QPI4HO1fvI4L41WRI4Ls5B6I4MB5kEI4PS-SgI4QU4tCI4U9-SgI4in4TJI4nU1njI4ow0Bq
I4rC3IDI4sB3rRI4zH-KOI52K5nkI52T2zqI54y1ftI58K403I58v4WyI5Cl5drI5Dh1ftI5Ef-ShI5IO1RJI5O04-3I5fq1U_I5jc-SgI5kI2-v
I5pN27wI5ti0GVI5yR1RMI63B0BqI63C0BqI64b3UEI68o4POI69t3OfI6CE27wI6Cb1JwI6D_29WI6F2-f2I6H62MxI6Hz-SgI6J_0zII6N_0ZH
I6RI3nII6SE0u9I6Sa4JyI6Sh0BqI6UA1xJI6Wm04TI6XM-VqI6_i1xJI6_p-SgI6au1xJI6d734WI6lU-SgI6nO-SgI6xX35FI70E-VOI71I1xJ
I71u5axI73V4rYI79d0D6I7AE0eHI7ET0BpI7SS-t4I7gk-CeI7hK1QdI7jj1fvI7pI1fvI7pt-SgI7vB4TaI7y_256I82Q22xI83B2LkI84M1C2
I8NJ27wI8Nh1BOI8Yj5kGI8oX-3RI8tg-vGI8u-2HiI8vZ1YwI8vz5nXI9-25PgI94W3jMI9Db4vVI9JK-g1I9Kh4-4I9OC0BqI9SA-KJI9Zc1vl
I9cL-cjI9gn29jI9hE-SgI9js-XBI9jw6-dI9k96-dI9qc3MaI9sI1fvI9sR3zCI9sl4DdI9uY1b7I9vg1SlIA-74HDIA2c-lTIA4g1fvIA5O-Sg
IA6C3rnIA7R2cWIAG92w-IAIe1V4IASh37FIAVR3tWIAVg01XIAXp4OWIAZF-SgIAZG3jQIAaQ5VKIAb70IgIAbe5twIAeY-ppIAfM2JCIAhN093
IAl14HRIAl70BqIAlm3XuIAm_4-4IAmo-2nIAnd2JCIAqE1XIIB-96-3IB754_9IBG81omIBGH48oIBJy5nXIBN13itIBP04E9IBUL18LIBXW0Bo
IB_E35FIB_T4-4IBdI4VyIBjp6-dIBko2pOIBle2iAIBsh0VtIC191gpIC2A1fvIC2S1fvIC5W1fvICDj1U_ICKr0A6ICNd1fvICNr3cwICTq1aB
ICaE0ZHICb32ZwICkC0LIICol4-4ICpx2JLICwx4o8ID2Q5drID4p0BqID4q0BqID5T4vVID5v5m5IDAl5DNIDLi533IDOq-vyIDQ--SgIDZn3jK
IDbZ318IDei1RMIDh11xJIDix0A6IDjL0zIIDnj4_tIDrT-XBIDrv-8-IDuk3v2IDxL4MDIDz--O6IE-i5NbIE5T1QUIE715drIE9z01UIEGQ-rD
IEKQ1fvIELV41KIEMR1XIIERr3zgIE_S1fvIEf901UIEh41fvIEjo3F0IEjy47aIEkX49oIEme508IEsi0fcIEwH1DlJ-134RqJ-1B1enJ-4f1fv
J-5v4-4J-6O1fvJ-9G0zIJ-Hs1fvJ-Jx0PPJ-N30BqJ-Pf0BqJ-U2-O6J-_O4uRJ-b_0hMJ-dH1gNJ-gm1ATJ-th57KJ-xO3xzJ-y-0BqJ-zp4zl
J06f4TiJ0DK4R3J0F7-HsJ0Gt5twJ0Hp3olJ0I01fvJ0Uz0BqJ0WB3TaJ0e_1FuJ0f42jEJ0gm4rYJ0mk0BqJ0mz0BqJ0qI1fvJ0sh4fjJ0z5-Sg
J10f0ufJ16g1ftJ18b3SuJ1DX-SgJ1Jf2zvJ1PF1CUJ1Td5rCJ1U64uEJ1W91xJJ1Wn1ftJ1_C2v5J1_v09NJ1bp1RMJ1dy4WuJ1eA4xdJ1hn4zl
J1iN0z0J1n51GGJ1oS35FJ1qX1xJJ1qv1EdJ1ro3RWJ1rv1l0J1tR1VDJ1vD-WQJ1yQ1xJJ1yc0BqJ25h-2aJ27r-SgJ28U4TJJ28p4-4J2DA50W
J2Ek5goJ2Vj-7ZJ2Zj1tnJ2_K0BpJ2dx-MkJ2eV4JyJ2n32O6J2ne1RMJ2qW4-4J2r55drJ2r_0BqJ2rf5lPJ2tw2NZJ2ue4pmJ2xF1ftJ2xL4kq
J2yN0DWJ30W35FJ33R-PDJ35t1ijJ3986-dJ3C752FJ3Dt3BfJ3Mr2RkJ3O91fvJ3OS-8-J3Pi2fHJ3Wr1f1J3Yf-juJ3ZW0BqJ3ak4-4J3dT2bC
J3di2zqJ3hQ-zkJ3iT1ftJ3ly4oiJ3vR3SGJ3yJ2U1J4-e0pyJ40_4nQJ41Z4-4J42D1X7J45d50WJ47v35FJ4AH1XvJ4Gv2vLJ4Jb2JAJ4LC09O
J4OY50WJ4Pc27GJ4Pz4-4J4T9-SgJ4TR44nJ4Tc0BqJ4V-5bKJ4WE6-9J4Wj1ftJ4Xk1h-J4_b1yAJ4d_-cjJ4f51RUJ4j12RXJ4pu6-dJ4qg1fv
J4yp-XBJ5-c5eHJ553-adJ55z0BqJ56L1r_J56q5FzJ5BI1eLJ5DG1fvJ5Ff5dsJ5G01PmJ5L250WJ5Mn1b6J5T63TGJ5Ti0BqJ5Uk5nXJ5V91fv
J5Xg1ftJ5c22zqJ5hA2f-J5iC38BJ5my1ueJ5uH1uLJ5wB3z6J5xr1fvJ5yN44jJ5yP5WvJ6023vzJ61M09NJ62_1_6J67Z50WJ68C-doJ6Ml-Vg
J6PG4wDJ6Pa0okJ6Pj1xJJ6R44-4J6Xk1ftJ6Xn6-dJ6_Q1ykJ6dK-SgJ6f4-SgJ6iS2IoJ6lj1xJJ6o1-pOJ6tS-U1J7093eFJ74-1UzJ7AK-Sg
J7HH1xJJ7Kd4-4J7SC1RMJ7T80BqJ7Ts38KJ7__4JyJ7bG1ftJ7c55BEJ7cE4GPJ7d15GmJ7fA4JnJ7lr0e8J7ml50WJ7np09NJ7pj06nJ7t85dr
J7xB5drJ89t4-4J8CE1OjJ8KG-VgJ8R65d_J8S31wtJ8Sm5WMJ8Vt5drJ8Wl2-aJ8Xs318J8Yn3oQJ8d53yuJ8dB0ZHJ8e71fvJ8ub4-4J8wb1fv
J8wv38zJ9-85drJ9-K4OQJ90J-CVJ91Z35FJ91z-K1J93m4K-J9I74-4J9MR-VgJ9Oz-SgJ9QY0Y2J9RK-ATJ9Rf1fvJ9Rn3rnJ9Vu3sRJ9bT4XH
J9gy3c8J9iz1fGJ9pl50FJ9qH2uAJ9rK0iTJ9u52QkJ9xC6-dJ9xn4EcJACY0dZJADo4GoJAPK2j1JAU24-4JAX76-DJAXX1pbJAmL-SgJApU4pm
JB-503bJB2k-W-JB6k2uEJB8l44BJB8p1FsJBAc0D6JBAh1FsJBDX5wdJBIS-vyJBLC27wJBPD-qLJBPh15tJBR827wJBTz4pmJBY_4-4JB_l1Fu
JBaV4VaJBns4-2JBoX-adJBom2ulJBtp2d4JBvY1LZJC0_0zgJC7I0PLJC8o4eHJCAp-mdJCCz5hhJCIr4pmJCLR50cJCQM4s8JCSI0IfJCc-1XE
JCfL5drJCgz4H5JCnF3AfJCnb-O6JCnw0oyJCpE-_pJCs5-SgJCyK2VSJD-t5nXJD141xJJD265AuJD2j35FJD8D6-dJDK81FRJDNq-9LJDOa4MX
JDTV3nIJDTr6-3JD_l26aJDbU3eFJDfL-SgJDgP-vQJDhl1xJJDjq-8-JDlF-mdJDow-SgJDps07MJDqJ0pzJE-23DnJE2I4-4JE4950WJE8W3R8
JEFw2NOJEIf-SgJEJV4-4JEMP-O6JENP2H7JERX0BqJEUh1ftJEX_5qyJEZ75_JJE_N1ftJEe34pmJEef2IJJEgO09iJEkk58NJEmU4-4JErK3vf
JEvm4SKJEwV2BXK-7r4zPK-D31evK-Ep0jtK-HL1LlK-Ha-8-K-Jq5Q-K-KU-KJK-LI5_tK-MQ2IoK-PA33xK-SZ1ftK-ZF-SgK-_K6-dK-aC5pl
K-rt1ftK-sh6-3K-tN1RMK-xM4TJK0-i1fvK0-l4XXK02g2iRK03j4gPK04U-YEK0BF1fvK0Ct1eLK0Gn5YcK0In1xJK0Ix3FqK0L82WmK0OG3rz
K0b76-3K0hS4unK0pW5gcK0rv1BFK0tL27wK0yC6-dK0zK-G7K1-N4zXK13S1ftK14V-NjK15S4-4K1As6-dK1Me1fvK1PL-SgK1RT-ckK1SN2pN
K1Sg260K1TC2uDK1cQ4_dK1eR2KPK1eX-MYK1hM33LK1iC-SgK1jT318K1ne3_RK1w34APK1y81-CK1y94yyK23l3k5K26J4ofK2EA-SgK2Ij1fv
K2Jk1eLK2MU4kDK2PQ--QK2Tv4rYK2_c0p_K2bU1fvK2fL4-4K2gk5qBK2or3rnK2qH5ZWK2tZ15tK31h4-4K3884_lK3Dm0zIK3F735FK3HY4-4
K3Js50WK3NM6-dK3Of4F_K3S05cfK3UI4qAK3Uc4lRK3VF0ZHK3XR04cK3Ya-mdK3bU3OlK3c-0BqK3c46-BK3cL50WK3iB27wK3uF-SgK43Q1fv
K445-5uK4931ftK4Eh4_lK4FJ0cnK4IE3YjK4MK1ftK4ea0zIK4ux2t8K4yd5-NK5-81OOK54m5moK56e5jNK5AX-SgK5IO3z6K5IT5z_K5J23eF
K5MT-VgK5Og4OWK5Qt0IIK5R51RMK5SG0GeK5Ua4JfK5Z_3KMK5aF1fvK5fN0tOK5kD50WK5nf1xJK5pH560K5xl5zcK60c5IgK66S1ftK68E-Sg
K68T5F6K6DN57-K6Ia5VBK6LK4pmK6MF0BqK6T60nsK6T91b7K6VP0BqK6Y8-PDK6_p35FK6dH0-nK6ld0BqK6p-3WWK6rC50WK6xJ1t_K6yc4wY
K6yw5v9K6zi0BqK7-c1b7K73h3IlK75h0nlK7Bu5nXK7Gv0cAK7IR6-dK7Pw0BqK7VD4-3K7YT0BqK7ZX5jqK7aN1fvK7eu0BqK7mV2RXK7pP1xJ
K8781fvK89y4-4K8CO4MtK8Gs4TnK8_Y-SgK8cL5HFK8dB1REK8gH4-4K8h82s9K8hm0ykK8kb3TQK8q40vsK8w535KK8wI-SgK8wp0ZHK8yi5t5
K8z50BqK90E5z5K90F-8-K98o0BqK9BQ4JSK9Eu-f3K9JQ1fvK9KA2tXK9NO-KSK9OR4uRK9QQ1ftK9R24pmK9b71e7K9bJ2l7K9gu3dUK9nw2Ja
K9sb-SgK9vF0WIK9vH0-XK9yM4pnKA3W1fvKA723OfKAKg5dAKANV4gMKASI1gyKAU_3khKAV14-4KAV90QhKAfL1fvKApt4-4KAtI6-dKAvr3Of
KAxZ0ZHKB8F218KBBy0B8KBFK1XIKBGQ-U0KBH-1fvKBKu4hFKBQz318KBVE4pmKBbU138KBoF3MJKBqb1CEKBri4CiKBtd1c-KBu16-dKByC1fv
KC1o5dOKC2h-9cKC4Y2WJKC4x4-4KC5k5G2KC8m37yKCGj0BpKCSG3_zKCb51ftKCbZ-ueKCiX164KCkS5huKCvF48GKCw-5D_KCwZ15tKCxY1zu
KD-415tKD-O3pCKD-m27wKD0W4RIKD4-1t_KD4Q1ftKD5h2IoKD5q3nIKDA70fhKDAV-VgKDDk241KDEq-KOKDFu-SgKDHd-eCKDHx138KDNQ-Sg
KDNz4D6KDQw4pmKDUK4glKDec-SgKDkj3rnKDqY2x2KDtp5ZtKDwn4EaKDx32UaKDyH4GAKDzy1CtKE4U4R3KE704-4KE9J1ftKELq3GRKEN61ft
KEOa-oEKEQ41CCKEQX1fvKEVe5z_KEWq-2RKEcy4-4KEeL35MKEhN5ZnKEnk4-4KEqz41pKEy10YAKEzE2ocL--m1JnL-1v27wL-2Y2RXL-Ev1XI
L-GJ1ogL-IA53AL-Jc2L-L-KL0sEL-Yu15iL-b_2DyL-cV0BqL-fJ-SgL01B1xML01r1seL03X-8-L082-AeL0EI1IyL0Na-adL0QM-MxL0RB4_l
L0bs-VgL0mx-H5L0ns1xJL0qG-FRL0rN3z6L0wc1fvL0xb3DtL0ye-SgL0zj5BCL10O5drL10l4-4L11l1b6L13q29EL16d4qnL1DB4uRL1Fd1OO
L1Kp1fvL1TB-vyL1fr1fvL1g950WL1jQ3OHL1oo3ccL1vy2PjL1x-34EL1x15FyL1zr3z6L20Q4AEL23H0hZL28r3mqL2Fv1NTL2Ja0Z-L2KS1ft
L2Kf4vVL2MO0BqL2Wt3opL2jO15tL2n53CCL2xJ2JAL30D-SgL33V4pmL3AZ-hNL3HN5drL3KB0ykL3PE2FJL3QW-hNL3R34NWL3VX4_lL3Y-0EE
L3Z_0jdL3Zv3LoL3au09oL3kO0A7L3ni0chL3p10h4L40q2QLL41f4pDL42a-oJL42h1XIL4992mGL4E--jnL4LK-SgL4M9-SgL4Q11fvL4Qc-Vg
L4RC0VlL4b111lL4hd4qgL4zq6-dL50U1fvL52N-VgL54Y3dtL5CL138L5DP4ppL5I3-SgL5Ma5uqL5Pu1XEL5RP-gnL5Sz0C9L5WS4zfL5_g3rz
L5bt1DIL5el1XEL5gJ-SgL5k_1xJL5pb1xJL5qE0BrL6254BnL6JW-ysL6Op-jVL6Pg47jL6Q40SLL6dC4eyL6dX50WL6de1RML6jd-IVL6qq36S
L6tW3cPL6xM-SgL6xa1fvL6yr4_CL6z73t5L77S1TNL79c2jEL7IZ1mGL7Ki3bgL7LX3lOL7Md3lOL7PJ0knL7SB2JXL7TU1ftL7UX4FSL7dP0ZH
L7jn5nXL7o80BqL7pZ5d3L7u04TJL7zE1XAL8023z6L84I09OL86E1xJL87C2DAL8CG1ftL8DL3rnL8EN50WL8Gf1xJL8HX2CJL8Hi1ftL8Hm-ti
L8IE5LrL8Ky1ftL8NS1xJL8Nk4uRL8RT0BqL8Tx0BqL8Vp4uTL8Wj3oAL8cy-O6L8gA4Q-L8h90U7L8jr1_YL8nw1B1L8v51LfL9-Y1xJL92A57F
L99p2JAL9HD3SrL9Nt4-4L9Sj5tFL9Vt1xJL9Wv17eL9ls0BqL9sf1ftL9uc1fvL9vl15tLA-p-SgLA-y34ELA2J5nELA2y4tcLA3E4-4LADE318
LAEw4L0LAFh5foLAKc44ELANY-mdLANn3rnLA_W4ZTLA__-SgLAbW0OZLAfJ1fvLAkb0BqLAmE0EQLAqY34ELArt4SyLAtm1fvLAw_0zILAze0Bq
LB4u01OLB7m2s0LBCL0laLBDA4-4LBKy15tLBL21njLBMA4-4LBQk1RMLBTg318LBWq09PLBZp09qLBhH1OOLBse1xJLBxA2UMLBxt0zILC0W1fv
LC0l-faLC1E1khLCC8-SgLCDG3eFLCJ92qVLCKi0QhLCOu4noLCPM1RMLCQI0UzLCSO1fvLCb22pMLCbK4zlLCgK4vVLCiC14eLClh110LD-g2ht
LD4g5gsLD9E-SgLDBa0GpLDFo27wLDGq061LDNq0nOLDPu-SgLDS60ZlLDV7-_zLDWn1X6LDfw0lOLDgJ3_XLDnW31kLDnh1wtLDvD1okLDxc-nU
LE31-eZLEAw1ftLED6-IoLEDR0BqLEHL4aULEOv5dHLEPz2HsLEa61fvLEaD43vLEi31xJLEiL3rnLEkV-NRLEln-VdLEn54piLEoV4mKLEpS1Y4
LEql2JALEqy4MSM--s5MQM-7J-mdM-8e-THM-8m4TJM-Bt1fvM-GP0GkM-SN5DSM-Sj52fM-_6-SgM-_t1fvM-dQ4-2M-j95AtM-kD1SzM-mv052
M-na34EM-uA11lM-zv-P4M0244-4M05I43QM0Fr52tM0JK-EgM0MW-56M0Q6-V-M0RV1ftM0Rr1ioM0UE3D4M0UI2JGM0Xp4sUM0dj01UM0jo-Sg
M0mt6-3M0rO-SgM12F-XFM14b3qKM1A30QzM1BL4cwM1G238YM1Gt-gFM1IX4ibM1KB-b3M1N90ZHM1NY5U9M1SY21XM1UJ4KvM1fj5xaM1jp5Q9
M1tO4-4M1vH-2wM23y50WM25H0BqM2A45-NM2Bb4bJM2CR4jiM2DD-MYM2F-1cgM2Jv0GeM2MP51qM2Ps4njM2YV4BGM2cx6-dM2d40A6M2gp1Ie
M2kb4-4M2sQ-SgM30N25NM34P-O7M36b5XMM3EH1_2M3Fy4VjM3Jb27wM3Pk3vZM3ST3pCM3_t-9LM3_x4-4M3bu4HBM3cU4RIM3ca0weM3md1fv
M4-K0BqM42O-SgM44E1xJM4504-4M4572pMM47T34EM47k-SgM493-SgM4E25CtM4Gh1fvM4Ks5vHM4PZ5TKM4Qh-0WM4RP-VgM4U735FM4VO26m
M4Ya3LoM4_7-SgM4f60BqM4fe13CM4gp2luM4j15fdM4uf27wM4xb1xJM51u1UzM55O0D6M58P02LM5Dz4pmM5E81y3M5Gu1fvM5HD5nXM5Og1RM
M5Sq1kPM5YF-_8M5a338FM5dx2C1M5e-5nXM5gm50WM5hE1aAM5jM1A2M5oV1eLM5xE3shM5xd-vEM6-M-SgM61Y2JAM63C0BqM6Lj17eM6M509N
M6PK4uRM6SM1W-M6Sq4npM6Ys1ftM6pT1fvM6px4uRM71q1xJM75b3-uM7D135FM7DE0BqM7EC31NM7Fw4_pM7H5-u_M7Ms4IwM7NI-mwM7O943o
M7OR4-4M7Q00g8M7Rk-SgM7Ss0PvM7TR1xJM7VL3qKM7aP4pmM7bJ-imM7cs1b6M7kk4rYM7oh4BcM7pD-SgM7uA4JPM7x-4vVM7zV-VgM8-H3Hx
M84M1fvM86x24RM88T5mdM8DX2RXM8Li-SgM8OL-ckM8Oa4_pM8Oe3rhM8PS-SgM8Un-SgM8_V4-4M8eW1ftM8fN1CUM90g3lNM94q4RIM94s4qz
M96V0trM9DS4-2M9Ef2TNM9H90BqM9HZ15tM9Io6-dM9Lw5rCM9Nh0BqM9Qa4pnM9RW318M9We1fvM9Zn2UQM9fx4_dM9kx4-4M9lB1eLM9pq4MM
M9rE-SgM9w52JAMA-91fvMA0a-VgMA3y3z6MA4U3AtMA9T-7UMADK1fvMAEq1gdMAFy1fvMAIX1w5MAJZ4_lMAKO-zRMAQB36oMAYA-M6MAZ01b6
MAcg1b7MAcr2jEMAfj0A6MAji6-dMAqP1ftMAqT1euMB1V1fvMB6M4-4MB7I1AYMBB61fvMBBq5vNMBKY1gxMBMJ1xJMBQF4WDMBQd0pbMBU04TJ
MBUM-c_MBYY4QDMBaO318MBb-3nIMBbI3LiMBcP2jFMBcm51jMBfI09iMBiO4-4MBj91CCMBmV1QCMBnz4vIMBpQ1xJMBpw2enMBuh04dMBxz0zI
MC0i5drMC3p5f1MC7A5i9MCAZ1xJMCFQ5DMMCHf5joMCLp4NcMCNU3bxMCXT1ftMCaN0QgMCfJ2qVMCmL-U1MCpk1XEMCso4JyMCy83rnMCys4My
MD241xJMD2915BMD2q2ssMD4q0BqMD7Y0ZQMD9536GMD9B5nXMDAo-AeMDBD-VgMDDq15tMDFe1xJMDJB-mdMDS61fvMDTV35FMDTz31GMDX21fv
MDXr3FeMDYf4-4MDZT-SgMDcS1eLMDhD3f7MDhc07oMDqB1b7MDro4-4MDtt1MTME764b_MECk-xoMEEw1jIMEHf5nXMEJC1wJMEJP5ktMEMP-Sg
MEQR4-4MEU24lAMEUa-SgMEVW50WMEXW2qVMEZs-SgME_e1fvMEbS0ZHMEbk-Z1MEbx4rYMEc_3z6MEfv-CzMEgu0A6MEhw4IaMEla0BqMEli4RI
MEuT5_FMEwp5ZsMEzz4J0N-5J0zIN-5l1fvN-9H3OfN-9o5ZyN-B7-SgN-C6-p2N-Da1y9N-FM3VDN-L91d7N-QY-SgN-Sw24UN-U31RMN-VF1fv
N-Vr5vPN-b25z_N-g21XEN-xr4TjN01T1fvN01X0O5N05O4QvN07w1fvN0924qBN09A02LN0Ga6-dN0Hn0PgN0M61oqN0V20UpN0Vi4DBN0Vu1ft
N0X76-dN0XK0ZHN0ZB3reN0Zd5R0N0_k1gXN0_l-VgN0oE2juN0qG2pMN0qS4R3N0s10tYN0uN-btN1301RMN1321j1N16-2qVN17m5D2N1DZ4R3
N1I026ON1Pe0BqN1Qj-WGN1RR5N7N1bK0YDN1dJ038N1fF0BpN1sV1fvN22J-SgN23v4hFN25M5nXN29l4pmN2Ak2pkN2CA-SgN2KI-wTN2Kn0ns
N2M-3uwN2PL51UN2QS1xJN2VD-MxN2YV-nUN2ZU-2RN2dw4pmN2ej4-4N2ni2JAN2oa4uRN2od1fvN2tv1H3N2v901WN2z4-zrN38z4F8N3Gu5Tm
N3Ip0oAN3KT2RBN3Lx2jEN3MA-8-N3NL5dfN3SX-laN3UJ19QN3Va31YN3b0-adN3cR4iXN3ie2ZdN3rW1fvN3xQ1ftN4202D9N43g4npN4AF13v
N4BM4-fN4Cp1fvN4GZ11wN4Mt0zIN4OW21tN4Ox-5nN4RN1xJN4S6-yjN4Sx5rCN4V048lN4gk0ZHN4io-ckN4tE1ftN4yC5rCN5-U3yTN53o1Je
N56U5iFN5CB0QhN5Et0BBN5Ex57jN5F450WN5GI-6JN5HW3fNN5RV1xJN5WD4-4N5_3-SgN5aQ5vJN5ix4-4N5jz34EN5lY1dPN5la1xJN5ow2V8
N5r61eLN5vF3uTN5vc5drN60g1OON60m4HsN62--SgN67A-eZN6CR0BqN6Dw6-dN6HC-YqN6P75KeN6Sl50WN6UX4-4N6o82V8N6rS4LjN6uZ4A2
N6v8-SgN6vC1fvN6vS2jFN73f-Y-N76t1a0N7Bo1fvN7Cn-SgN7Dm1M9N7Fv4Z1N7Hx-vyN7O4-arN7Zw52-N7al2CSN7ar28ZN7cF2iRN7gD-Sg
N7kf1YgN7l9-SgN7nU-hpN7na-VgN7oM47-N7oa-U0N7s74-4N7xR4-4N7yZ35MN8130TdN86n6-3N87M-SgN8Ap-VgN8BL-SgN8Lx-SgN8US2iL
N8VI4BXN8Wa50WN8bG5RkN8eZ1GrN8f0-SgN8gh26zN8io1fvN8j71cNN8mU-vQN8tZ5QCN8yS0DDN9394-4N93T5amN9A51fvN9Cx-SgN9FY4TJ
N9GB-8-N9Hr4pnN9IF4-4N9MX1xJN9Q41fvN9Rk4OPN9SG1ftN9Yy35MN9ak2fFN9fj1ftN9gJ2JCN9hb5drN9jH-t4N9n72H2N9xh4-4NA54-8M
NAD64kwNAE30qhNAIr3U0NAN53R3NANM15tNAQW50WNASi1OONAZn0_sNAa13h8NAcN5x-NAgB-kBNAlB0nUNAqG2pVNAuo3sZNAup2pMNAv3-Sg
NB1z39CNB6A1BzNBDM--iNBK6-SgNBLc-kcNBLh4-4NBMa4VjNBON3RbNBTN5LHNBTy3lNNBa-5ATNBjv-IXNBqd-AQNBr44rqNBt01fvNBu547Z
NBuH51TNBxd5w3NC-g3rnNC1d4-4NC5e5OZNC7R4hFNC87-VgNC8X5BaNC9t3lGNCAS4EQNCB93eCNCId1RMNCSK1fvNCVO1eLNCXR1U_NCaV2O6
NCb6-SgNCcY0zaNCe21XENCgK318NCge1UhNCiN017NCpk-SgNCqD1xJNCsp1M7NCt31fvNCvn1fvND-D4Q9NDBb4pmNDBf1xJNDDg2JANDPw4Uk
NDQk5ZyNDR01fvNDT95FINDWQ50WND_L-cRNDae0D6NDhP-XhNDhd3dUNDtR4GMNDz54F5NE3x24FNE582qVNE591fvNE8X1xJNE90588NEAj5Ox
NEEP2SjNEFu0pbNEG4-SgNEHJ1eLNELR0-CNEOn5-zNEOr1xJNEVS-SgNEYm4keNEeS1fvNEfC-SgNEg-4EaNEh1-SgNEpL5_xNEsT09RNEsV--i
NEv4-SgNEvt52RNEwH4-4NEzS-x5O--h3WOO-0e0ZHO-2l0BqO-6v2LcO-AA-VgO-Cz4-4O-Ly2sWO-MZ-MwO-Md4NTO-Uq4-4O-_B-lwO-a-5dr
O-ag4npO-h90d-O-jM-SgO-oX2JAO-rD4JyO-ra3PzO-sq4tYO-te3uWO-uJ3U1O-uQ21-O-wc--iO0131bCO05Z2pMO07_0BqO07q4uRO08d-Vg
O0Bl-t0O0CP21SO0Cg6-dO0Df1fvO0Oa2ydO0Oz3UmO0PC0BqO0Qk1fvO0SO1y5O0cX1_xO0eu0h_O0lb0bRO0mi4-4O0mk4-4O0u00gpO1-B-Sg
O11U53oO12V4nEO15334LO17L48jO1BK1ftO1F-5eUO1KT3AfO1Mg5sXO1OL4GSO1Or-eUO1Rr1eLO1SI1ftO1_20QgO1bh-6GO1i9-5bO1kE6-3
O1mg1fvO1qr48CO1z6318O24F1b6O24m5l4O24y0aOO27L5VJO29c1xJO2EQ50WO2F8-eOO2JR5qFO2TZ553O2el4RIO2fe0BqO2uB1fvO2xU10e
O37H4NSO37J4jdO3C51QpO3IK4nsO3UV15EO3_x1xJO3j24B_O3jk00wO3kq1xJO3pk5pZO3x125fO3xo2OAO3yk1iQO42L2RGO4351b6O44y2K1
O49O512O4CS1AzO4FX0yOO4KY1xQO4Kz37YO4Ll-VgO4N04pmO4U_-lVO4Xh09OO4bs5QXO4c3093O4cq-SgO4fh-SgO4nn3NEO4q51xJO4qH4RI
O4rM4JNO4ro4-4O4sF1fvO4sg1n1O4uy5g-O4zz33AO5-s1cdO54-1ftO5535KgO57Y05AO5995rzO5G9-mdO5HQ27wO5M-38IO5NZ3z6O5Pn4pm
O5R6-lAO5VB0IBO5_D50WO5aw1iAO5dH-adO5do-8yO5m-0A6O5mm4-4O5oj-SgO5pD1fvO5pg1fvO5td2RXO5tg3ieO5uM4pmO5vV1xJO5ve218
O6-14pmO6-n-SgO6AN1OBO6Ca4LrO6EX-TuO6Iq4QUO6OM1vDO6Pu-SgO6Sx1dPO6TG4-4O6ZZ1ftO6ab3QmO6bk1xJO6jD4-4O6jJ50WO6ko5Ct
O6nc3LoO6q05h5O6zP4wGO71A5HpO71O1xJO73_-MmO7T727wO7UM-3sO7Yz4R8O7aP2JAO7bl4-4O7mv50WO7qT1oLO820-mdO8Kg2JAO8RJ5rC
O8Vd1wtO8XT59TO8_S2JGO8_c0s5O8aV-4nO8c74MIO8cH3IRO8ey-SgO8gZ5HIO8m03dEO8mD50WO8qO13NO8sl-mdO8vn0BqO8zr2FLO92b0Bq
O95N1ftO97-5drO97m39bO9991ftO9At3D4O9C05_aO9EA-SgO9M2-SgO9OG1fvO9PE5lxO9Sd1VDO9US-adO9Vr27uO9__2QjO9sB0BqO9u73Uv
O9vl3cQOA1a-SgOA2c1ftOA7S08_OABF4-4OACk3W9OAGn5drOAM534EOAMm4-4OANY42NOAO95MCOAWI4-4OA_D0ZJOAbc-SgOAex3uIOAkB2JA
OAkG0FHOAlN1xJOAtY4f9OAxf1fvOB8d5rCOBAT2JAOBCJ-adOBDJ1fvOBEL27wOBF23eFOBL109NOBLe4a_OBOb-gnOBPj-boOBSI-SgOBZ02-P
OB_32IiOBhS3vPOBiU4vVOBiY3UQOBjd2JCOBkX-U0OBki5drOBti4SGOBwI5VLOBzO50WOC-h2sbOC2L4-4OC4J3rROC5Y4VLOC802BdOCA3-Sg
OCHx-MxOCIP1xJOCPP1xJOCU-1ftOCVJ0BqOCZH4ZgOC_J4rYOCa80BqOCeV3pwOCgN3DyOCgs6-dOCh22pNOCi04mdOCiA1XIOCiV453OCjr35K
OCk04e5OCnT5kmOCrd5drOCsR2DQOCwF26jOCzd-YOOD-21gIOD1f5F6OD4W0RvOD4m4KuOD7V3ceODLO0knODN_5aMODP1-SgODUN4-4ODVn0zI
ODWE47gODX0-WGODXH2ojODYa5sROD_F0BqODf44R0ODiB44nODpM-VgODpX5_vODur2zfOE811KdOEAv1XAOEJD2DaOEKD0laOEPS0BqOEPv163
OEQr-QkOER41ftOEVR1fvOEX909OOE_6461OE_k2BnOEa6-bTOEb--PxOEhF3qoOEiH3KAOEmB5mxOEqL3z6OEw95ZyP-7p2FaP-9s0GeP-Kl4-4
P-M91xJP-R94ptP-RK1xJP-Zb-SgP-fM5gEP-fX4TJP07h4bQP09K2UxP0BZ1ftP0EX0tWP0F01eLP0LF3z6P0MI5jIP0N44mMP0Rd1xJP0YO1c5
P0Zz0bvP0ag1SeP0eZ4LxP0em6-dP0jj1fvP0mX3r8P0pZ4heP0rj4EsP0uA1snP0x--r6P0zN4RyP14U0pYP19D27wP1CA33OP1NZ0yhP1Ne4RI
P1RO2iRP1Rr4-4P1SU6-dP1Xu0ZAP1Yq5RcP1bR16BP1lv0BqP1q24FpP1rR5aUP1xb-SgP26y4wRP2Bg2BxP2H82IvP2KY4JVP2Pp0hPP2Ud-O6
P2_25vNP2cT0BoP2d73zqP2gT0MpP2hs0BqP2lx2ZcP2s14RiP2sa1xJP2so2enP2vg0yfP2wT0pnP2xx1tnP3-w15tP35E4wvP3CH-ohP3EM-HY
P3Kl1ftP3Ml56PP3S850WP3XN4-4P3aH0BoP3am03XP3dq5rCP3ei1fvP3fd4-4P3i71HYP3mc4HbP3s41gxP3xZ0ZHP45r3W7P4AL5C9P4Cg3xL
P4D73IKP4DS0laP4GP1xJP4I00EtP4Ih-KOP4Ip5rdP4Ix-O6P4Rh5BEP4VG15tP4Y45idP4_z-KJP4fE4-4P4gp-SgP4gq3WUP4p21xJP4sR50W
P4tf3WDP5CF1a5P5CO-F2P5GA-SgP5Lr5ljP5R_0zIP5Zi5nMP5_p-QgP5b91cnP5bm0F3P5na2jEP5qw1XIP5sY5X0P5t73_4P68G5D2P6A24-4
P6AR06hP6Nb5m3P6OE4_lP6RZ4pmP6W75WSP6WB36GP6ZZ0lUP6bh4CTP6dZ1xJP6n72d2P6nK5fOP6pf4-4P6qo0BqP6xo0BrP6zk4pnP76V1fv
P7Am5sUP7BP3MRP7EA-SgP7Gk5qpP7Gy1CUP7K-1kzP7Ke3HcP7Pb0BqP7Qb3G5P7RR2pMP7Sf1lpP7U50BqP7XW5FzP7_p5x5P7b01fvP7ep0k_
P7fk6-dP7gE09OP7qq-GvP7wi1dPP7y31fvP7z85mIP87o3rnP8BV318P8CW1wtP8FY1eLP8Ni1fvP8Oe3B_P8Ov-SgP8SA4FUP8Uc4YBP8WW-hj
P8bC0BqP8e6-O6P8er-YMP8lT-AeP8lk-SgP8nX0BqP8sA0BqP8sO50WP8te1ftP8zk6-dP9-y1fvP92q1fvP95r1esP9Cs1B8P9E32RXP9FD-fD
P9Gx4glP9P14OWP9To1f1P9Vc1fvP9Wh-SgP9Ws1KLP9YW5T1P9f3-NRP9fH0XlP9g835FP9gT-SgP9i93gBP9iw-mdP9sV-SgP9wI1DUP9zz49C
PA1J1s9PACT4KEPAFu5ToPALO1b6PAPG-O6PAPn0zIPAQw1dPPAXv-mcPAYO-CJPAa25oGPAb10nsPAbI4MqPAkB0BqPAqf0BqPAt82xbPAz34-4
PBGC2pMPBNu0zIPBYf3qKPBZA50WPBc-3B8PBfZ0BqPBli1fvPBmR2kyPBoE5BdPBtD2IBPC5u4OWPC6x4MpPC863V7PCFB4yyPCH14H5PCHA1Vw
PCQh1OCPCTP5D2PCZ_3YePCZb1fvPCZw-SgPChJ3QQPChb2w3PCiL3F_PCj9-SgPCjp-O6PCnc3LSPCoa49gPCrO1U_PCzS5drPD4J4QrPD6R-vy
PD781fvPDFU5EAPDGs3cNPDS950WPDU14-4PDYf2QpPDii4-4PDj4-QiPDlX5fhPDm91lDPDn41xJPDp2-q_PDqZ4LbPDtA4COPDu74MePDuL0Bp
PDx2-SgPDyx0BqPE0h-MLPE1w4JGPE2F4VoPE3_0WTPEDD27wPEK21fvPERc2IoPEXK3mAPE_L3A_PEhy-SgPEiK1J_PEmn32NPEn94-4PEvP15t
PEvr-SgPExv4pmQ-0f4-4Q-8n4IZQ-AV1UzQ-B80BqQ-GV3fWQ-Gu1fvQ-MK0zyQ-QL1ftQ-Vl-PyQ-Z91IlQ-az15tQ-bL0blQ-i35G0Q-oo35F
Q-r3-mcQ-rW0fjQ-sC4_lQ-va08mQ-wA09NQ-xW1i5Q-xe22aQ01A5UjQ05n5aSQ0EK0BqQ0FJ-w3Q0Gi1fvQ0Ir0yjQ0Mt2wwQ0ND4QaQ0Nm1fv
Q0VG0YfQ0aE0QhQ0b--SgQ0dp1ftQ0gz2laQ0ll5ktQ0rf5z_Q0tk1SgQ0uF1YeQ0vM6-3Q10L0BqQ15X-PDQ19f-I7Q1Dt4_lQ1EA5U0Q1F72Io
Q1H22jFQ1Ha6-3Q1Lt-dZQ1Nq1fvQ1St2jFQ1aF5XKQ1aK1xJQ1fA3OLQ1hO0ZHQ1k539XQ1nR4WDQ1oZ5laQ1sn-AwQ1tm-crQ1u43z6Q1wg4-4
Q1y94-4Q2-e50WQ23D0BqQ2AT1rQQ2Dd2ZiQ2HG1fvQ2Vs2amQ2W415tQ2XW5CtQ2ZS-myQ2cq1NUQ2e34E6Q2hf3rRQ2j_1b6Q2lI4aOQ2lw02L
Q2mB0ZHQ2th-SgQ2uR28zQ3-7-SgQ32533pQ33D0BqQ34e0BqQ39f4gIQ3Bw4vVQ3FN5jOQ3Fe1fvQ3LN-RUQ3SV4h9Q3b05x7Q3ct-eNQ3do-Ge
Q3e4-SgQ3hz5RCQ3iF2RTQ3io1gpQ3pG4F1Q3pn-SgQ3u552OQ3vq0BqQ40C0BqQ45z1ftQ4IC2LHQ4KY4-4Q4LC1fvQ4Mc4uRQ4O--eZQ4PM-O6
Q4St-BrQ4_-2fIQ4_q4BPQ4co4HPQ4ek4pnQ4ep4nmQ4kJ1RMQ4ml4TJQ4nT4guQ4ou2jEQ4pY4DEQ4sv0BqQ4tu5D5Q4wR2O6Q52F1ftQ52f5ie
Q53a3pHQ56o3uwQ58h2i9Q5DR-VgQ5FP3OtQ5Kb-nRQ5Uj1fvQ5dr1xJQ5kE1fvQ5nI0BqQ5o82HvQ5vy0LQQ5wN4ecQ6-t37-Q61U-SgQ62A4-4
Q63C0BqQ65x121Q66H1fvQ66O-ckQ67V0QhQ6893DGQ6AX5ntQ6Ab-SgQ6JC5X7Q6Nr1ftQ6OV2HbQ6as50WQ6tb-SgQ76y2mEQ7Bq4-4Q7Ca2vN
Q7P54vCQ7VJ1xJQ7fg2w3Q7gj6-dQ7jI0BqQ7nQ3HUQ7p_5ZIQ7pr0BqQ7r0-SgQ7yp2jFQ81l4-RQ8352B4Q89z1w3Q8CJ5gNQ8DH-drQ8Ga1xJ
Q8Is-SgQ8JX41RQ8QE-SgQ8Sh2pMQ8Te-53Q8Yf3pbQ8_W3z6Q8a80BqQ8aS-O6Q8f85J7Q8g135FQ8j-07xQ8nd33nQ8nh0BqQ8tw15tQ91o3vz
Q93-1xJQ9F05rrQ9IG15tQ9N3-VgQ9P10kJQ9SU6-dQ9T-35FQ9Uu5hZQ9W8-adQ9WN15tQ9Z54xOQ9Zc1U_Q9Zq0eSQ9_j57aQ9en3rnQ9g40Bq
Q9gl-SgQ9hC0cjQ9lV5KsQ9oz1fzQ9qh0A6Q9rj2A4Q9rs-ckQ9uA1jIQ9vY35FQ9vq5rCQ9wK5UzQA2D2zqQA2x4O1QA3n-SgQA4N4pmQA7b4_q
QA9i0BqQAAx50WQABG4JJQACF-QtQAHb2LYQAIx1ftQAKf1gpQAQ90ekQAS81fvQAUX1fvQAUo4-4QAX06-dQAb40ZeQAes3z6QAvd-KRQAyp35c
QB465dPQB6H-VgQB7M1b6QB814LxQB8f-SgQBCo50WQBHU-WGQBIK1U_QBNv4rYQBUg4-3QBc7-VgQBrL2zqQBt3--OQBwt1RSQC-m2JAQC451Ah
QC5k5SVQC6_1fvQC9u6-dQCEi5ihQCNk3qsQCP92JAQCR31fvQCRO15tQCRU1RMQCWd1SKQC_B6-3QCle3ZsQCok0BqQCqw4-4QCrj0y0QCud0Bo
QD-T2nQQD1k3wuQDDq2yYQDID5NqQDIP2s9QDM8-SgQDMr318QDWR-SgQDWn4pmQDWo1fvQDY50nsQDZ635FQDa21I9QDim0g5QDiq1fvQDlP1eL
QDmW4EpQDnf50WQDpG32BQDz54MtQE081FRQE4y5lQQECn4-4QECz-WGQEMc2oaQERH35MQET35drQE_w2vrQEbH08aQEdN-adQEe80BqQEeb-PD
QEqt3_qQEtJ1xJQEyy2Y0QEzD3z6R-3q14uR-5p0BqR-8N--DR-Cy4uRR-DU0zIR-FS0zIR-Fn015R-JJ2JAR-Pg0o0R-Sr3CpR-_l4-4R-g03z6
R-hE0BqR-j-0aHR-xe0BqR-z64IIR-zg3UHR00R0BqR00j1b7R03D6-dR03Z-SgR03p2RrR05i2qbR0F32Q7R0Ha-SgR0PU0zoR0XA1eLR0Xb0Bq
R0Zj1fvR0c32RXR0es1xJR0fK3EAR0fh-GGR0jv1wtR0nb1xJR0o7-1HR0pz0I7R0r336PR0tc1YTR0wA5Y9R0ww4-4R0xI0BqR1131eMR1Ay-Sg
R1DI5sGR1Ja35FR1KO0PgR1N43wpR1V33lNR1XA4-4R1Z-4F6R1dx0y-R1fK4-4R1gS0j4R1k834ER1kU5ZrR1q35t2R1rG31gR1sX6-dR1u-0b8
R1vO1SNR1wp1fvR1xA4eFR1yM-9wR2-N-adR20S5D6R20T2vcR24z-SgR256-3kR27M1xJR2AK-YWR2J80BqR2VG4S0R2Xo2TyR2Yi-adR2cD-WG
R2ch4N4R2dG5drR2dn4MDR2ea318R2fA1OOR2fN4E7R2k23iKR2kt43dR2ld-SgR2oK1XER2uM21YR2ug-SgR32z1ftR35r0plR3AI3rzR3FR4Iw
R3O10AzR3Ud6-3R3VE-SgR3Yr34ER3cD-PDR3ei5esR3fZ3pJR3m_19nR3mq4MIR3nh4pNR3pv-8-R3rb4vVR3s02HQR3ta4GMR3tf1fvR3w74IB
R3xM4pmR3ys-VgR41j3vzR4A4-adR4AN1njR4Bz-KwR4F_-VgR4Ho5M4R4IH3OfR4Ip1fvR4Ms06JR4P0-SgR4Tz318R4VH3M8R4XL1quR4_M2dI
R4a539cR4cE1b6R4eT4uRR4eg4-4R4eq0GhR4gi2VsR4mh2FHR4rB0knR4tK3lOR4ue-C_R4yY5drR52T2KmR54n00yR54v0BqR55y5ZyR56i4hh
R59s0QhR5FM3FuR5L14ifR5LY2AdR5NQ4_fR5Ne4_pR5OK-ckR5QW5q3R5Wt3zHR5_P0BqR5it0BqR5oK0BqR5rg5XjR5th0BqR6-C-SgR60B3am
R61A0BqR61e-O6R62w1G5R65n-tdR65w3OfR67C2O6R67w1fvR6AE0pTR6EA-SgR6FJ2qVR6Nk-VgR6QS3I8R6Qk2OdR6Qz2CBR6T01eLR6XA6-3
R6Zs5bGR6aF1fvR6an0BqR6jc1fvR6kN-D_R6ld-adR6qK4FBR6qt0BqR6t2-VgR6vT2wQR7340BqR76f-SgR77D5o1R79D3BkR7K-4WDR7M1-7q
R7M33rzR7M5-VgR7Q050WR7QD1EdR7TT-nDR7Tb2qVR7WC24xR7_q5BER7bB09NR7bp0g1R7c81fvR7hs5p8R7jC-8-R7mq1fvR7mv2kmR7o835F
R7x66-3R81r1ftR85E5V2R86n5FzR8D21xpR8Es4auR8S0-U0R8SL1Z2R8ZR4HqR8cA21JR8i_4OCR8jw-vpR8l41fvR8mE2y_R8nG1xJR8sd4_p
R8u55beR8wh6-dR8yd4vVR95G58eR99n-SgR9FR-FyR9Ke4EoR9Oe3_tR9Px1f1R9QB1xJR9S05D2R9WB2o-R9YI1xJR9YY1fvR9a20BqR9em-q_
R9k74TJR9nM4OWR9pJ2_YR9vK-SgR9wZ4pkR9w_34lR9xe4G_RA-p4OpRA1B4DhRA3x4-4RA4D-VgRA8_1cDRAB5-SgRABM0BqRALO0u5RAMc0ZH
RAOE1SZRATe6-3RAUX26ARAUZ-vERAYq0zIRAZW15tRA_F50WRAav4HSRAfj1XERAjd5drRAkF2jERAwy07ZRAyH1FsRBPg-sxRBQS318RBSj1lm
RBUm1fvRBVn5ZaRBZm0hERB_D2RXRBb50BqRBdC4P8RBeM3rnRBeQ0BqRBoC1xJRBpV-SgRBqG5-ORBuB4-4RBx81xJRC10-l4RCBI1fvRCCt0Bq
RCIm3geRCKy41MRCMb5VfRCPq2h3RCVY1xJRCX-5GjRCZY6-3RCZl01URCcM-_KRCeR4vpRCiN0BqRCqW4yuRCqc1RMRCrj1ftRCvX-SgRCvt12L
RCwj0BqRCzr-VgRD-b1f0RD3t-0YRD6x18FRD8B3tHRD935ZvRDFX0BqRDKi50WRDRg-SgRDW2-izRDcP0BqRDdP-SgRDnZ-SgRDtF2zPRDuY0xx
RDw--SgRE16-SgRE1734ERE1L0BqRE3R4KURE4q0WcRE5L-CeRE5W2RXRE6_5d2RE7V-CeRECP0BqREDK5G0RESJ-PDREVf0U7REZb4-4RE_h1XE
REmB3D0REmE1B8REp41fvREp54-4REq72v6RExR07qRExq50WS-Dx-vyS-Ff2O5S-Ik2nIS-Il1xJS-L_4pmS-YT1C3S-ag3eWS-ew2PvS-fW1ft
S-ni1ftS-vQ3FQS05m0BqS09n0A6S09v15tS0Ee1xJS0H83xTS0Kp5drS0MX58rS0W_49OS0Z94-4S0im-SgS0kb1njS0uI15tS0x91XES0xt5h_
S19v1ftS1C35drS1HU53PS1L91XES1Pg0BqS1Qz6-dS1Rw07-S1Ue0seS1WM2cgS1aj1eLS1e95yVS1gE1sOS1hX1CUS1o935zS1vQ3P_S1vw0e4
S1xc-ckS24k-U1S24o-SgS28L2tlS2A12HkS2Da4MIS2F-2YZS2Ff1fvS2Hi5zLS2Oh5QWS2Rj55QS2Rv5ExS2SU47bS2X8-R1S2Xr02LS2cV318
S2d_2s0S2fj2AlS2fo1xJS2kN4rYS2sf3rnS2st5i3S2vA1KES31v1eLS31y2JCS38z-9LS39A-SgS3F02zqS3Jh1ftS3L94-4S3MD0NoS3P62DS
S3PV1b6S3Pn50WS3eZ6-dS3jd11VS3mW2RXS3oc3rRS3ph1fvS3pt-ViS40D318S45u5drS4Bb0G9S4Dc-3US4Fb4GMS4Gx0BpS4NH-VgS4Nw1FR
S4TN5AGS4X82q9S4Yn-O6S4Z81fvS4Zn0VbS4ee1fvS4lA1FsS4mU4npS4nu4LoS4p2-fCS4pc15tS4sR3SVS4w-4-8S4yF2IWS4yi4qGS50B3fq
S52u1fvS54A0ABS5E11ftS5EU5IeS5JB-SgS5MG-YoS5Nk4nHS5Ur11lS5_94RIS5cu-S4S5e83oKS5eE5IOS5i12pWS5if1R7S5vZ-X-S5wO1oa
S5wx0JaS5y76-dS5zr5ZyS60d1ftS62x1xJS65A-SgS67T0peS69k1SNS6Am09lS6BS5uYS6Bq2iXS6G51OOS6K7-O6S6OQ3eFS6Ox5yLS6VN281
S6Vb0ZHS6eF2qVS6hu0n5S6oZ3QQS6qq-LaS6sP3loS6sh-m5S7-z3nIS73J-SgS75P3KhS7E15D2S7Ej-V-S7Gd34ES7IW0fqS7Je3OfS7M3318
S7NA0BqS7Ou0ZHS7QX0ZHS7Td38pS7Tv0B8S7Ve1fvS7XA-3sS7Xv0BqS7cC-VgS7cc1U_S7dd2FwS7gd2hUS7go4BDS7o7-SgS7s7-oRS7vs-vQ
S7wQ2bMS7ww-SgS7xC5qCS8-U3jDS80F3nHS83P3rnS85x1AFS8DZ5jbS8Fx-HFS8KH5f9S8Mg-MxS8Nr54ZS8St0D6S8T06-dS8_p1jIS8f-00e
S8jc1dPS8lH1gTS8nY2EjS8pt47ZS8qE1fvS8rR--iS8tp-WGS8u_3B_S8uj-SgS8vp4-4S9-j0BqS90Y1fvS9Aa0BqS9C95ihS9Hb3bfS9Hp3WN
S9Jc1fvS9RX2JAS9TD6-dS9Ue-O6S9iI-quS9lU3cCS9mt5D2S9qN0BqS9qr09NS9tq5teSA-B30LSAGm0BASAKy6-dSAL6-SgSAPq5rCSAR_1ft
SATn4OWSAUa5jjSAVt50WSAZT2utSAbf26eSAfQ2TXSAjI4PESAs7-8FSAyW1iSSAyr38ASAz-02LSB4E1fvSB4x1seSB85-O6SBBk4GMSBNW5l5
SBNv-ckSBZd5ktSBaP0ykSBaY15tSBc_01KSBjn2MgSBkt15tSBoB4XnSBtL3LESBw-4MISC-f-8-SC2R0ykSC7S1fvSC9450WSCFY-O6SCFp1FR
SCIS3dUSCNr-O6SCOJ1FSSCOp5SxSCQA318SCQe50WSCRI1fpSCU93M9SCVy1xJSCWF10WSCWn1R9SCbf3PpSCcs0pcSCe74pmSCfP0QhSCfe50W
SCjG0oOSCrA09LSCsf2RXSCyz2RXSD0i0yiSD5150WSD5P15tSD5q-SgSD7B-O6SD8r5QLSD9B2jESDAp-SgSDBq1CCSDFZ-SDSDJA1xJSDJr3j4
SDK22RXSDMt1xJSDNE4vVSDPs2JASDQX0ZHSDTN27wSDU5-VgSDaz1fvSDcu4pmSDf7318SDfA318SDfc-VgSDi-4-4SDl115tSDmm-O6SDnl-D2
SDse4EaSDxA1RMSE0h-ckSE0x-s8SE31-jySEAu5drSEFI2caSENH-VgSENR1VDSEOW42ASERa30lSERr28oSEUq4BESEWS-o3SEZP3D9SEb934E
SEqV0HDSEt7-GBSExB4WDSExx5aPT-1T4-4T-9A-SgT-9E-DTT-9l0BqT-9r4DTT-As5drT-CE35FT-Gn50WT-Gu0pPT-IY1ftT-K03eET-KU4NR
T-LB5vsT-Q81ftT-Rs5iHT-f6-gbT-ms1xJT-nk0BqT-vG5AIT-xr1WqT00I09NT03-3e0T0542rcT06R5dsT09s3FkT0EV1CCT0Jh5F-T0Rp35K
T0Ty1fvT0X0-ckT0Xc1ftT0Zi2wMT0br27wT0lP4CTT0p96-dT0qu1fvT0rx247T0wG3fIT0zQ4-4T10t1k5T11_34ET11x3UtT1530zIT17x-H7
T1Bb4-4T1Di-VgT1Hj-8-T1K33CTT1Ku2J4T1Lh4-4T1Y94_dT1bh-XBT1dt1wtT1h51xJT1hZ-t4T1jA0ZHT1kd318T1py4pxT1tL09NT1vj35F
T1wM5eLT2-v4eaT22W5DnT23f6-dT260-SgT27Q0QhT28E2k_T2H535FT2LV5nHT2N606MT2PF5huT2QB1RMT2RL4-4T2dg4vVT2e3-SgT2nY2AG
T2pQ4z7T2tI3vzT2uW35KT2wK0oFT32Z4-4T3F41ChT3G94EAT3Gq5mdT3Ix4pmT3J0-ooT3KN5D2T3KW0PgT3Ln1ftT3M30ZHT3Q30URT3QJ4-4
T3RS4-4T3UY4RIT3Vg4e2T3WO1b6T3ZS51gT3g75s5T3i62qVT3wZ4rYT3x2-SgT3yQ27wT4-42XwT40w27wT43B2RoT47P4-4T4893FLT48X4Hl
T4BC4LxT4CZ4PZT4Em3rZT4Fi0QhT4JM4-wT4RH2mtT4Sn1fvT4Tk1KnT4WV1fvT4Yn5IrT4Zy3fPT4_T4-4T4_c1eLT4hZ1ftT4kc3XmT4lT1fv
T4lm1cLT4r72JAT4uX4h9T4wq4LxT4xB-UnT54w2mST58L1fvT59O-qCT5I--SgT5Ia1PZT5Jv4CLT5KO3z6T5PS1gIT5Pi5j4T5RD5ZyT5UM-Sg
T5Yr5foT5bJ4DoT5cU-VgT5e81fvT5kR-SgT5m3-O6T5qJ3LoT5rf1ErT60H5VnT6334RIT65R-VgT68S0BqT6QO10kT6dj27cT6i9-SgT6p71nj
T6pI11lT6rn4egT6tW-SgT6xX1LBT7-s1CvT73147ZT75E47sT76D09QT7Fw4_lT7Ii1rXT7Mo1ftT7Pq4OWT7RC5EhT7Wh-SgT7X9-y-T7_n-zA
T7cV5D2T7ge5laT7hr4dET7lC1s5T7lJ3SGT7lr2OqT7rr1dPT7sn26DT81X6-dT86T1QzT86d3jQT87y35FT89R1xJT8Ho47ZT8Ic3ibT8Mf1nj
T8P16-dT8P3-VgT8U20drT8Yc0QhT8Yx3bHT8_R2wnT8_a2qeT8aE2dwT8m4-_0T8nb4E8T8vF4-4T8xB1dgT8xk-SgT8y64RfT8ye1ftT9-z-O6
T90G5uaT9354pmT952-GMT99V34ET9CG4OgT9EZ-SgT9J350WT9MS4M2T9P23WrT9PV1XAT9Px0U_T9QW-vQT9RJ-PNT9Uf--OT9Wn4-4T9e1318
T9hV-2VT9iv4-4T9l30ZHT9mz1pIT9n-1b6T9sB14QT9w71xJT9xN1LwT9zZ0FFTA7I0U7TA9C-m4TADt48wTAED0t3TAGe1fvTAKJ1ftTAMH103
TAQ0-6HTAQg43BTAVP1yETAWA4RITAYL5jbTAfF4QGTAft0BqTAi72cRTAkP0BqTAqw4-4TAuq0wfTAux4g7TB5b6-dTB5i1XATB7I3z6TBBI09N
TBEd4-4TBFD1TGTBHf4LITBKx5nXTBM_50WTBMs1ftTBNf1CCTBPv-PxTBX04_pTB_T2jtTBc335FTBct-SgTBdT0lSTBgg279TBgn0SCTBhc0UR
TBkf4UcTBqD3wETBwj1fvTBzt1ftTC-32yPTC3d5MdTC4X-SgTC9J2zqTCC60ykTCCE3KyTCDC1ezTCEh363TCLp2x7TCOj-V2TCPm56OTCQR2pN
TCQk4-2TCRP0B8TCSH1fvTCSU-SgTCW-5drTCaU37bTCbd2nyTCc65lPTCdi0BqTCeX0QITCen1EUTCgj50WTCo71eLTCoH-U0TCon1fvTCrL5oo
TCrO1SNTCvZ50WTD32-O6TD7g1ftTD9x5QVTDCh0zITDDp1b6TDET-SgTDF-1eLTDUG1b6TDXq6-dTDa-3jNTDbE4yyTDgJ4GMTDgt1wLTDh51fv
TDkX4AsTDlo2HZTDxB5E5TE1Q1ftTE650BqTE7p4R3TE7s4-4TE9T3OfTEKM1fvTEM_-dpTEMx1fvTETy4-4TEUF4TlTEX12JATEXs3jTTEao35M
TEjN-SgTEkJ14GTEqJ-SgTEsx27wTEt04YGTEvX49RTExM1xJTEz94vVU-0C1fvU-3950WU-560P7U-5G-SgU-9w1YjU-CB3z6U-CT5drU-Df5dr
U-E84OWU-EN3z6U-IF-SgU-J63OfU-JT3j9U-NY5DkU-YO493U-Zf-nEU-cz4-4U-dF227U-j54-4U-mH4inU-nq1RGU-vD0BqU0-K-ucU028-8-
U05y-SgU06A1fvU06C3c6U0BS47jU0Gq0VTU0NC3zEU0P83z6U0YC0jPU0c2-1EU0f-1fvU0fw0VCU0iI1ftU0lD2JCU0lc4-4U0nl1fvU0rO5dr
U0s5318U0tH2jEU0un--gU1072E_U10Z-KRU13C0BqU13D0BqU1491xJU16N4MaU1B14-4U1FB4wvU1HO-SgU1L527wU1L65p-U1MP138U1No-Vg
U1OZ3z6U1Tw1gIU1_j-SgU1cl1xJU1f9-SgU1fQ5drU1jW4GbU1nn443U1sC-qcU1ux1OOU1vS4-4U1y-1LfU23D0BqU2Ci2X1U2Et1fvU2K757k
U2Ms5lPU2Wa50WU2Wg3l7U2Xh4-4U2ZV4d-U2_I6-dU2a41fvU2jK1pvU2mq4HoU2of1ftU2to1ftU2uS3NxU35X35FU3DE0j1U3GB0xGU3MF4Nb
U3P42pNU3Xm5MmU3at3TuU3bf5dsU3e13VAU3ec2krU3hs3ltU3lN41NU3m_3vzU3s84LyU3xx41FU3yp-U1U408-SgU40t1xJU42P0jYU4583uy
U48O4RFU4C92gJU4Lb2B0U4Mb5fmU4Rw-WGU4SD-z_U4cR4_sU4db23AU4ns1xJU509-ajU51M1fvU54a-O6U55I1VDU5B4-O6U5GL4-4U5PP1fv
U5PS50WU5Qj1eKU5TX1xJU5Tf3qXU5_f-YuU5bq0BqU5dV09NU5en1jEU5f21IEU5fQ3ymU5fn1wtU5gn5-5U5hH53hU5iR1RMU5jr2toU5kt3T7
U5mE-63U5nk4MeU5pX-SgU5qa4i-U5rs-SgU5w504NU5zs4CgU62Q1xJU64q5bIU68i0ykU6AZ5EpU6DA0DvU6Ef1ftU6Nk4OWU6Np1xJU6Oc1fv
U6On0wpU6RL5nXU6Wy4-4U6Xm5bUU6bc3ONU6dI3RZU6eG1xJU6iA0K8U6jZ5iAU6ox1fvU6p026rU77h36AU78o4HhU7B51MBU7Fr09SU7Jk35F
U7UD0zIU7_L4-4U7b03LoU7f-0nEU7fW0GhU7ip4-4U7j94pmU7qG49tU7vZ50WU7zT0U7U83X4-4U8Fe1fvU8HU4P2U8Hm3QcU8Ll11lU8Mn0Bq
U8QH16QU8SY3E8U8UW1ftU8cS-SgU8dJ4uRU8eQ5IPU8ux0zIU8w6-yjU94S1FvU94r1fvU95i-SgU97r2DFU97y1fvU99Q0QsU9G85drU9NS2XI
U9Ne1b7U9Tk4EaU9_f4lRU9_x3AZU9g_2fxU9hV-SgU9mm-t3U9pE0BqU9po0BqUA-y3HEUA0n3lNUA211xJUA4S1fvUA4r40sUA7Q0BpUA7m1gI
UA8R-AfUA8x1xJUACv3cTUAK1-3SUAKa1xJUALQ4pmUARn-XBUASv3MpUA_B-tGUA_V4BiUAhj0MJUAi934EUAo5-4PUAy72n5UAyl-VgUB4r1tn
UB5--SgUB7_4-4UB8K4hiUB9J-mdUBA54pnUBD41fvUBDW-SgUBIj0a3UBJr-SgUBQ32F5UBR84L0UBSy15tUBXf-C9UBYF53GUBYM0VSUBZa5aa
UB_P0ZIUB_T0g-UBgC-ROUBkU4RIUBms1xJUBnw3eFUBoG2YFUBow1S4UBzE4B4UC62-SgUCB92-PUCKa-O6UCOW5drUCSX1BGUCW30wqUC_R1OO
UCaV1fvUCbo5BvUCby313UCe30gGUCf24RIUCiN-XBUCnB-ltUCoG0AEUCoV20MUCpq4ifUCqF4KUUCrd-8gUCts318UCyW0zIUD032sIUD4H4on
UD6z0HYUDA927wUDJZ3ejUDKf0mjUDWz3z6UD_w1njUDbI1eLUDhz0etUDii3osUDje-7VUDlt50WUDmQ1DqUDml-SgUDqC2jEUDwN0NVUDx-32p
UDxW3y2UDy91tpUE0U-SgUE1N-iCUE1u2QsUEAS5KmUEBQ2JAUEFd2u3UEGX-kDUEOa5BEUEWJ4-4UEX-0BqUEZD4-4UE_R5BpUEaV15tUEfU-Sg
UEkL-SgUEkw5PJUEpf5drUEq11R9UEsc3zdUEtD4LTUEuF2f-UExC-9LUExX1g_V--A1xJV--F-86V-0i-SgV-4R4kgV-531VDV-9R1IyV-AU39r
V-D33rnV-GU-SgV-L73rzV-MU2oIV-RQ5RUV-TX0zXV-Z12ChV-c50I1V-hG08lV-lb-SgV-nt-O6V-rM2MYV-sZ19PV0AU4MIV0D11fvV0G-4hB
V0Hc1SZV0N45QWV0N84WHV0Pr-viV0Sx36GV0W30ZHV0Xb4-4V0Zo1xJV0_b4AxV0_k4-4V0by25mV0qe-adV0w10pcV0wH2iRV11j57HV12P3z6
V12W-fZV12x4-4V18p-ipV18s09OV19b2s9V1HE0BqV1JG1njV1P80QhV1Sg0BqV1aJ4uRV1ec5D2V1fu1KkV1jt1eLV1qz0BqV1rW4Z9V1sJ5oE
V1zT5nFV2082RXV22R50WV22V1b7V26k4-4V28I1xJV2Fc2iRV2GM3A4V2M05drV2Sn2zqV2XL4CTV2Xw1fvV2YJ15nV2Yv1xJV2Yx2N4V2aB4-4
V2b_3O1V2c91wtV2dO-86V2fo15tV2ge-2sV2iP5sQV2jq2K3V2kV1fvV2t74H5V2xS5YsV2zL5onV33a1fvV34D-dZV38w-ERV3Ix09PV3MS1xJ
V3Rl3LCV3T54-4V3X_4RIV3_l-SgV3cJ-SgV3gV5KxV3hF4TJV3tk4-4V3u04-4V3xN52GV4-Q35FV40b5RnV42q1njV4Ge4H5V4HR4-4V4IO1fv
V4IY-SgV4Nw5iaV4Qm1eLV4RO4-4V4Y436sV4Ys2pMV4bx37GV4c32JAV4h_2JCV4sB5gaV4tE138V4v-5gaV4z4-SgV5-63geV5-q1fvV51r0D6
V54U-ljV55E4PBV5GO33oV5Gj0zIV5Gu3BhV5KO0laV5Kh4-4V5Kw-SgV5Md-n_V5Nd3XJV5ZP-nUV5Zn1fvV5_-2OmV5c-0BqV5cF5WgV5ek4Me
V5kQ2pMV5mA2ACV5mw2sNV5pl-O6V5wR1ftV5yk50WV63U27wV64u1fvV67K3vzV68Z1ftV6DU2HbV6GO28JV6H3-5cV6JU3vzV6PI31WV6TZ4vV
V6Wl-XBV6_S1seV6ai48XV6dz-2_V6ez1VDV6gT0MBV6gy4-4V6oJ1fvV6oQ2yJV6ou0zIV6rY0AGV6uo4MIV6zs27wV75_55SV77Y-SgV796-YG
V7Ap3xzV7Hd5xGV7PN3-LV7QO4-4V7Qm1xJV7ZM4pmV7eA6-3V7ex4-4V7fr2vlV7hR4LHV7mM2AlV7qr1b7V7wS4pmV7zc1xMV83e2PzV83n-ck
V86--HXV89U-SgV8DI5c_V8Gg55-V8NW2O2V8Pl-VgV8Q91eLV8RQ-NLV8Rn4G8V8gV1xJV8yQ4R3V8yf15tV8zp4-4V9-q4AfV95f1y1V96M49O
V97p0pYV9L8-ckV9TL30eV9WS3HHV9eZ5CaV9lw4R3V9mg27wV9oL5drV9pb2AzVA-x-SgVA0v6-dVA7O0rvVA7o4uRVA9819xVABe5CCVAKp1fv
VANZ1oJVAOK1xJVAP51fvVAR7-rEVAR85O8VAS451WVA_R0sMVA_u5rCVAeg4wjVAfa2xkVAjf410VAkr3rnVAs4-SgVAuj1XIVB4i1b6VBDu4_g
VBJ03B4VBK74OpVBMa2jEVBMm-ckVBNz3mxVBPf4uRVBQ90vhVBSK3M2VBU415tVBWX3EBVB_K3mGVBdA4H4VBiw3cTVBkH1ftVBmR2zqVBtX1b6
VBul51lVBut4-4VBx02O6VByX1ftVC-O0tpVC094uRVC0_-yyVC1Q1fvVC4V1wtVC5A1XNVC7S-ckVCA_34EVCBq-yNVCFn2VVVCH_1fvVCN4-Sg
VCRn3bjVCcI5rCVCew2eJVCf14uRVCgM27wVCgl3W-VCvB1VUVD-S0BqVD5z1fvVDGK318VDK--VgVDOF-SgVDVg1b6VDWj0BqVDc64pmVDcY5Zy
VDeL-SgVDf90agVDhr5ZsVDog-SgVDs_4LxVDtn4QiVE6l4trVE8T2I3VEEj13qVEJ2-VgVELI1moVELp50WVENi1XEVEYf3kOVEdQ0ChVEg51fv
VEjk3eFVEjl1BEVEpu-eZVEpv-eZVEyc5EdW--h3OfW-2H4_lW-3H2AlW-5b1PyW-921gpW-Bc27wW-IH2DiW-Qu15tW-U303hW-gh4-2W-hw1dP
W-iv2mAW-qD0zIW-x449hW0-C2pMW05T4-4W0DU6-dW0GC1xJW0MI1fvW0NB-vEW0Qt4pmW0RK1G9W0Sa5VKW0Uj4uRW0Va3HEW0Vu3rnW0X727w
W0gs4GJW0hT2zqW0hr1xJW0lk6-dW0sa2CCW0uY3z6W11L4L0W1404H2W16l1fvW18T4MVW1984-4W1D73rnW1HC5jbW1JO4-4W1Jz5yaW1LZ4tD
W1MQ4-4W1NK-3sW1Nf35FW1Ou1RVW1PF-m6W1Tq09OW1UD0M7W1WP3yxW1ZJ0v2W1aO-SgW1fx1UzW1gf0ZHW1hF1hRW1iw2nSW1m-4R8W1sJ4TJ
W1sb4-4W1xp1uRW21K1eKW22_4VrW28j1RdW2Ae-QrW2HM1b6W2NG5soW2UK4-4W2Vp-SgW2Vs4-3W2dA1xJW2dQ2-PW2gF2VDW2lB3pnW2r50Bq
W2tt4EYW2uH1fvW2xD58tW30q0hQW34b-SgW3GZ47wW3Hj5lPW3Qy1fvW3R84IHW3S_1fvW3VY5aLW3ZK5zpW3ir-lZW3jp1eLW3w2-ANW41P0oC
W4504-4W4IU1ftW4L_4-4W4PR0EcW4Rn2jEW4T60U-W4e05sAW4gH1fvW4mI06mW4nn1xJW4rM4KGW4w34-4W5111i-W55V-VgW57Y4FSW59a1-U
W5EL2jEW5Kd318W5Vy1xJW5Ws-SgW5Y756hW5aG35FW5aI1UzW5da4gWW5fh5ZTW5h74CvW5ul3NKW5zD1RMW62M5rCW63b4TJW64e1ftW6761iX
W6B22OVW6Fe6-dW6GV6-dW6NL-DlW6Nr1fvW6Ss0DtW6XA-SgW6Xg0BqW6Zn5xTW6_n495W6e71VDW6eq-NYW6hM1xJW6jf0ZHW6mQ1EdW6pF1dv
W6t-50WW6wx1wtW7-h0BqW71J2gWW73115tW7Ao-kCW7BO1YDW7Bq31pW7Cl-adW7Fn3MvW7J5-SgW7J91a6W7KI-qTW7Ma1R0W7Qn1PqW7ah-Sg
W7eC0BqW7mC-SgW7q33jSW7r60BpW7rD0B8W7sB-SgW7uL0uHW7vU4_lW7xd0ZHW8---VQW8BB1qiW8DV1ftW8Dm6-dW8HB1dPW8P004OW8QN-Vg
W8Ts2f1W8Wa4-4W8d-1XIW8ma-U1W8pZ3wCW8r14AfW8r405aW8yp1fvW90i3z6W93o-SgW96G3z6W98C-pjW9Dp3_5W9FY3z6W9Ga4-4W9Q71xJ
W9T2-KJW9T73PhW9YZ1fvW9Zs2IoW9Zy1b6W9aG0P_W9b31fvW9be03HW9eR2mAW9eZ3wqW9gP-SgW9ga53lW9kL-SgW9mZ-l9W9nv0OJW9pN1fv
W9qC-SgW9wU-hsW9zg-vyWA4I-SgWA8W0BqWABQ2DDWAIQ4TJWAJM0BqWAK04-4WALR27wWANk4RIWAV10BqWAWa-maWAXs2pNWAcV4TJWAcv02L
WAhd-VgWAtH1fvWB2j4-4WB6027wWBAZ26CWBEc5IzWBLa1xJWBPH50WWBRb1NbWBTE-6jWBTd-xHWBUe4_lWBV6-4MWBXl1r8WBam0QhWBb54H5
WBlY1ftWBmc0zIWBpX4D0WByz146WC4P4npWCBe1kiWCC2017WCEK1ftWCFH3LoWCGy-WGWCI75XcWCN75YdWCQ44Z8WCQF-O6WCVQ4pmWCZl1XE
WCb75F7WCgj4SGWCiT3SMWCiZ1ftWCig1fvWCjw35FWCoV50WWCqr0BCWCsx0OYWCwB2sSWCwO0AgWD0N-VgWDBY1PaWDBb4rfWDC15BEWDIO4KA
WDMN1RZWDNd-s5WDOM4_pWDRJ2OxWDXH-CeWDa51ftWDeM4P2WDeO5N_WDfh3qXWDgN50WWDgy5Q8WDjj0BqWDon-d_WDwN1xJWE3M31qWE3d2gh
WE460BqWE6F0q6WEEf0zIWEGB1zCWEHI39AWEOB0OBWEQu2lOWER20zIWEX22UdWEh205nWEmg-SgWEna0zIWEny-SgWEob4TJWErG1xJWEuT3hf
WEvR-ssX-3N-eXX-6m5PkX-6t50WX-CB5VKX-CK-U1X-Ed1RMX-SA2JAX-Z42YbX-Z62XlX-aj2bCX-eY27wX-wF1fmX-yq24DX0-q3MZX01E1fv
X05L1fvX07x4iZX08D3dEX09g1gxX0Ff3_eX0K30BoX0M41ftX0TY1wtX0Xi4scX0Z7-SgX0iO4NqX0mK1njX0rw0BqX0tP-SgX0yW-SgX1-C-Sg
X1-H2JxX16Y2xdX19m09iX1BU163X1CZ5TkX1DB15tX1Ey4qXX1JF-WGX1Jg-U1X1LI4pmX1Wx-NYX1Xn1fvX1Yv27wX1_83nIX1_F3-9X1aR4-4
X1dT318X1iJ2ZRX1jM-DmX1pI-g0X1tP5ysX2192qVX29Q4-3X2BJ50WX2Dy21jX2Iy-szX2KB57qX2M038zX2NH3xPX2OU2JAX2Og0knX2QE1ft
X2ck-WGX2iA07nX2kR2fHX2mI-KPX2oZ1OOX2wB5z2X2x950WX2yO4RbX2zI1fvX3-n1fvX3-v1fvX30b5uqX34M4ENX3603FvX36w-IZX3EW0Bq
X3Gr1fvX3Iq35FX3N35drX3Ne4wvX3cN3FYX3dk5T1X3fe50WX3gt4RjX3nE3aXX3pw-SgX4052IyX42S1sMX42q4IaX44u1U_X46v1b6X4Af5dr
X4Bi1xJX4DK-SgX4EJ1fvX4FU1OOX4RS477X4Sh5cGX4Ui-vyX4c51RMX4e45ZyX4eH0BqX4jS11lX4l6-KJX4rv6-dX54P4QyX5EU-SgX5G--Sg
X5Nt1fvX5OP-SgX5P_-SgX5WR4F7X5Zx1fvX5el6-3X5fY-MYX5gE-rlX5h34hFX5hi-SgX5hq09HX5vW0yeX5wd3UFX5zJ0ZHX6-n1XlX61B2O6
X62j3txX65l-VgX66_-O6X6D356OX6DN28WX6KL0BqX6LN4-4X6Wn1xJX6XR1HhX6_Q2FUX6_y2pMX6cl5KZX6s_11lX6w20GtX75t1ftX78t4Kz
X7BX4-4X7CS138X7N21fvX7PV4UOX7Q14d3X7RM02LX7US0W6X7ZJ-LcX7Zj1fvX7_Z1GSX7hS4f4X7kO-tZX7tc1ftX7tz-8hX7yZ1ftX8-827w
X81C0BqX84a5NZX86S3i8X8Gl-vQX8Gy15tX8HE5dCX8It1IoX8Lt5EgX8OD-VgX8OK5miX8Oq4qLX8Pq1MWX8Qm5JBX8S54R3X8S_5s-X8UU0xY
X8VW5-YX8gt4-4X8ma-fOX8mh0BqX8qN-M3X8sn4npX8tc4uRX8xj4-4X8ye1a4X8zu1eLX91319TX91y1fvX98T27wX9AM1fvX9B24-4X9EB-O3
X9Gt-SgX9I12IoX9Lx3csX9Q53z6X9Rw3jCX9ar-SgX9mT4OWX9n-5nXX9n01JaX9p23OfX9rH4-4X9s6-SgX9sS0GhX9vS0sdXA3G1xJXA4c0ZW
XA6W2nlXA9G-SgXACX35KXAFq1CMXAHa2pMXANb1ImXAOf5r7XAQi0eHXAWY1ciXAWj1seXAYF0fzXA_4-SgXAdz3c2XAn01fvXAp44-4XAps17n
XAzK4U4XAzZ1fvXB1A-SgXB4o6-dXB7b1fvXB813WaXB8K50WXBCi-jZXBDM-mdXBDn4ajXBE_-oUXBNa2T4XBOY-SgXBbF2JAXBbc4_lXBi6-Sg
XBi_4j0XBl44WDXBvu1fvXByN1fvXC-t55WXC4l-iLXC5O5KnXC7G0qSXC8o6-dXC9z1KgXCCv17CXCJB1RMXCLc1njXCOH-OTXCTw0RvXCUq-8-
XCVi1xJXC_X02RXCaE27wXCcP3mGXCcn-meXCmL0vKXCpt5QvXCtw-XBXCud3qXXCyT318XD-o4QFXD0L1fvXD1V4NGXD2n27wXD4W-VtXDDf1fv
XDN2-bMXDNc4J0XDOA27wXDRH5WfXDTa5tQXDWz-SgXDYs5fjXDZE5uwXDZM4sZXDaZ1b7XDby-SgXDoR0OrXDwL-VgXE-l0BqXE0r0BqXE9x1Ed
XEH75ozXEHF25cXEKi1fvXETz6-3XEU64uRXEWm1fvXElS0BqXEma5pqXEoK2QOXEvL48tY-0h-SgY-Au0FrY-Hu0ZHY-Iz4uRY-KG2GCY-QA568
Y-TB13-Y-XA3n6Y-bo-VgY-m635FY-mF3rnY-mY-PGY-pq1fvY-tV2v8Y-vY1RMY-xj3OfY-y2-QfY-yV5prY-z81ftY-zu1hXY02J3z6Y06A-36
Y0Ho6-dY0KI-ktY0M61fvY0O42IoY0SO1xJY0Tq1ftY0WF09PY0YO4L-Y0ap-U0Y0ez4-4Y0qL1xJY0u-0BqY0vO-mFY0yJ3gFY1394pmY1J41fv
Y1KT5QtY1RS3dSY1T95QUY1Zr-SgY1eD0fbY1qe-SgY1wt1jDY1ya4ZWY26X0YNY2Bk0tmY2CM1dGY2F01RMY2G51ftY2Ix1fvY2Kt3c1Y2LH1SM
Y2Ou3LoY2_R-pvY2dy5FzY2fY2JAY2gm2iZY2ih2zqY2k64VcY2l92ubY2ql-jpY36m3fnY36o1mcY38h1fvY3CW1VvY3Fp498Y3GE1gpY3J-2qV
Y3Sz2uiY3Ty0ZHY3_X3qXY3_u11lY3aq6-3Y3fi1FQY3gJ0zIY3hO-02Y3mh10TY3nR3TKY3qt5GZY3re06LY4344P5Y47O4CTY4E2-mdY4EH09N
Y4Er-1VY4FS2JGY4K91xJY4Lv4_JY4O52JAY4PS1puY4Q434EY4TQ5ZyY4Ux2KZY4Wr-SgY4_n5nXY4aA-whY4b2-3tY4bR-7pY4c_-VgY4f01ft
Y4fk119Y4fs-mcY4jk-VgY4mW5pSY4pV5C2Y4ux1ftY4x70JwY4yh15tY4zU-lNY50E0BqY50s4jbY52b2pjY531-inY55Y-VgY5FA-ocY5FX4_l
Y5HX3D4Y5IJ1hqY5TJ6-3Y5Vu1fvY5Ws36EY5Y76-dY5cv4-4Y5eC4uRY5fZ5O1Y5jQ1ftY5pF4JfY5pr1fvY5r32eLY60P1xJY6151KqY66s4-4
Y6Ci1CUY6DV15tY6Nz-VgY6Q01NlY6RH4-4Y6RL2TWY6YM4GMY6_b6-dY6bp4-4Y6cK3rnY6cx5drY6ee-SgY6iS-SgY6jk5f5Y6mH-SgY6mp1eL
Y6nz-vQY6un2VRY6wv-VgY73a-UAY74m4RIY79c1vtY7DS4O4Y7EU35FY7EW4-4Y7Ec1fvY7Ew-c1Y7G10BqY7L-4WfY7LF-SgY7M0-WGY7Ma0Ce
Y7NT-SgY7Rv2NbY7_u-_-Y7a_2i9Y7bu5l1Y7di0zfY7ev-lCY7i250WY7me2IoY7oc1xJY7tq5z7Y7vm-SgY7yA09MY7zd-SgY82I35FY838576
Y87q-_DY8853BMY8CG26dY8FU0BqY8Ge318Y8IB3uwY8IE0vTY8OU48mY8Ue1B8Y8V54LPY8Wf-SgY8ba4npY8wv3cPY907-l2Y9Ax4e0Y9DO47x
Y9LW3GDY9QU4pmY9_j0QYY9a11xJY9ep0zIY9fD5drY9iD49dY9tB3TyY9u85fQY9vQ2uWYA1J-J6YA2d4-4YAOE0BqYAUr4MwYAVg1maYAW94-3
YAWZ-AeYAWy1xJYAc_5F6YAsZ4tIYAuy5drYAyS4BqYAya4-4YB3W3M8YBLo3z6YBMW4D3YBOW0P3YBP01xJYBTe3iZYBU23-5YBUF6-bYBWA0A6
YBYC4-4YBjU1ASYBqX-3iYBrc34EYBtD0zIYBvx4PJYBw80ZIYBxR-iJYByE1neYC4v-yTYCAd5h6YCDX5OUYCHD1njYCNc1pSYCOz0laYCbL5dr
YCg_0mlYCk16-dYCnJ1b6YCqC5XkYCtH1nMYCuO0FeYCva4-4YCvt-mdYCyS2s0YD106-dYD3M6-dYDAP0BWYDDD2DgYDGc1SJYDM-4-4YDMj1fv
YDS71XIYDTB0SVYDTn4_DYDao5ktYDcH4K-YDcQ0pYYDd74-4YDj51fvYDlA0ZHYDlv-SgYDv53WpYE3H2pMYE7c2fIYEBO4RwYELY4-3YEP04TJ
YERF-PDYESn35FYEVI3FhYEY41xJYE_43ViYE_M3rwYEb82foYEeu-SgYEfS1fvYEmV4LzYEoK1psYEoN1fvYErT3z6YErk3dEYEtM-SgYEto3rn
YEuo5RVZ-0D1eLZ-2Q4-4Z-3M1fvZ-3v3z6Z-7N3vzZ-8u4MJZ-994LkZ-9d5ktZ-B_1fvZ-Cm2TbZ-Dr3NYZ-Nc4-4Z-ZM14RZ-bF4l3Z-bU1xJ
Z-cP4rYZ-ct5XnZ-cu3KOZ-dX2-cZ-e32f-Z-j04cpZ-mo-LSZ-n71OOZ-pa0bgZ-rA-VgZ-u22o6Z-un4EFZ-wB0D6Z05K-O6Z07o4OWZ09W5Ui
Z0EP-YZZ0Pu1fvZ0RG1ViZ0Rz1fvZ0TQ2vnZ0Tg1fvZ0U71fvZ0WT-SAZ0Ww4-2Z0Xi4AYZ0Z-3uDZ0dE0laZ0f9-VgZ0gD1CfZ0ob6-dZ0vS1PG
Z1-u-fhZ1121JJZ121-WGZ1353vzZ14K1VDZ15049zZ1CQ-O6Z1Do318Z1Eg-aMZ1Mm1fvZ1Rf-LAZ1SO2v6Z1Ss3DgZ1UZ-SgZ1go1FRZ1jH1fv
Z1n6-wxZ1nv021Z1sL2IoZ1sR1xJZ1u62KqZ26C3DUZ28A1eLZ2Ff1IDZ2Iw1eLZ2Ki5QXZ2Me4TJZ2V80ykZ2VB0zIZ2YU07JZ2_T4TJZ2dm3rn
Z2eV35FZ2fa3NYZ2mH-SgZ2mi5i-Z2mn0pYZ2pP4NgZ2pc1E1Z2pf5mMZ2qx444Z2tz15tZ2uf-VgZ2ze1fvZ3EX0LuZ3J554rZ3PX4vvZ3Pr5Iu
Z3RL3qvZ3Rw09NZ3W550WZ3Wg3pCZ3XP1eLZ3aH5foZ3bu1xJZ3m01b7Z3n_1eLZ3p93z6Z3r218VZ3sf1fvZ40P5zmZ40v-FWZ4291dPZ43z0sF
Z4G54oUZ4Li0yoZ4MT15tZ4P12NxZ4PH-a5Z4Qw4vVZ4WG4uRZ4Zw-9jZ4aj50WZ4ko4V4Z4l30GeZ4pw318Z4t31fvZ4wi4npZ4yC5wRZ52l-Sg
Z53B16EZ55i1xJZ5Bv4-4Z5KV0laZ5L31xJZ5RM-MqZ5RR1fvZ5Tp-KOZ5Un-KJZ5Y22pMZ5_q5_6Z5eJ5sdZ5ff2jEZ5mg19nZ5o4-fdZ5r70S_
Z5uv1eLZ5yd2vKZ6-_1HuZ60_50WZ68--SgZ6913z6Z6CP2pMZ6HS1n1Z6Lw35KZ6PU4JyZ6Ui0BqZ6W01xJZ6Xm5drZ6ZF1wtZ6aF-nfZ6bE6-d
Z6c91IYZ6cc-kwZ6dN5jjZ6fl5TCZ6j550WZ6sk2IjZ6uu5ChZ6xW093Z70V33jZ71E1ftZ73e-SgZ74N-SgZ74p4-4Z78V1khZ7CA-mrZ7Cu1JI
Z7FC-SgZ7Ff2J1Z7HA1TwZ7Oo4RIZ7PQ6-dZ7XX20BZ7_U5VKZ7k856cZ7l2-SgZ7l31TQZ7lY1H0Z7oS1FDZ7pg-SgZ7pi0ZHZ7ps0QhZ7zE5CQ
Z8-w59gZ80V3hbZ84Z0A1Z89o0b7Z8CP-VgZ8F9-PxZ8HM1fvZ8IZ0QhZ8Qn-vyZ8UK0zIZ8Un4-4Z8Vs1ftZ8WZ1qPZ8Wr5M4Z8ZL0teZ8d94pm
Z8dr50WZ8l9-SgZ8px-VgZ8rV31iZ8wn0knZ8x2-BXZ93r-lsZ97F5FbZ98Q-SgZ9AP1FEZ9C_1U_Z9Ge4VCZ9IT5ZyZ9Lj1fvZ9Nj2x3Z9T223n
Z9U03LaZ9VX-O6Z9Zp244Z9f21dPZ9kz-uVZ9rr6-3Z9rw4wvZ9sQ4pmZ9zG5wvZA2h-SgZA3R0ZHZA3o-VgZA434-4ZA6V-l3ZA7U-SgZAIS5j-
ZAKz4P2ZANX4-4ZAOu4LxZAP52qVZAVm11lZAYF27TZAYV4OFZAZl-SgZA_x278ZAra3eFZB3K4_lZB3O35FZB65-SgZBCU2v6ZBK96-3ZBTH-Vg
ZBUN6-dZBaQ50BZBfu1OOZBkZ4kgZBnU1xJZBoU3eFZBqq1eLZBwK35FZBxj0erZBxx3cPZC3Q3LqZCGn6-3ZCSE-shZCTy5UIZCUf50WZCWH0I1
ZCYn6-dZCZg1VKZCdD-aZZCde18xZCft4S4ZCh50j7ZCpS-SgZCu-4F0ZCxx3lNZCyr5xlZCzv1eHZD2k1kgZD4v-SgZD7150WZD9u1xJZDPu-8-
ZDRF318ZDU31VDZDWc-ckZDdV3xAZDh74BpZDlF-x7ZDlr5ybZDv64-4ZDvO5FwZDxc5nXZE0H2enZE4M1HwZE5e4-4ZE5k1WwZE8V4HqZE8s3ix
ZEB41gpZEDr2DkZEDs09NZEI03jbZEO31ftZEOH4pmZERj3QkZETm318ZEVi-O6ZEXG2AlZE_k1fvZEar1fvZEhQ-adZEia1eLZEpW-SgZEpn6-d
ZEqU4TJZExt2gnZEzL1f1_--55vS_-0k35F_-1k1fv_-48-_Z_-5g5ar_-614-4_-7k2T4_-8f3Ew_-HR1fv_-Lq2Q1_-WI2RX_-Y61ft_-Zr1gp
_-b8-Mw_-bI5yO_-gO1fv_-gh2zE_-jK1cF_-lh4pm_-mN-Sg_-oh5Fz_-tf1fv_0-y-nU_06P1nl_0GM4MD_0Gu6-3_0N_-Sg_0On3UI_0R-5dr
_0W_2zq_0X11b7_0Zu0tc_0lL-Ce_0oR4pF_0wu-OI_10I35F_15M4dD_1Ci4Io_1Hs1GG_1IW-KP_1Jn1fv_1TF4np_1Vi318_1Wj6-d_1ZB4Dp
_1Zj318_1_M-Iy_1aC48y_1cz0ec_1dj5D2_1mn1gp_1rR4-4_1sM429_1tY16u_25Q-Mn_26A6-3_2ES4r7_2Gd4TJ_2J94-4_2QV4R6_2Ur1ft
_2b_1eL_2eG-O6_2fk35F_2ik318_2il2Al_2mL3z6_2n50zI_2r8-WR_2yv23f_2z11b7_31X-Rm_3281b7_3602l5_3CC0B8_3G32JC_3GH-nU
_3PL-hB_3Tk-j__3aL5XE_3c8-px_3cB47Z_3tQ5Ct_3xB4aL_4063le_4184U1_4324-4_43x5u3_45z1iH_4834-4_4Bk1eL_4HI3oz_4ID1RM
_4IU5fn_4O03Lo_4T_1b6_4YA34E_4Z649p_4Zh0l6_4fw-O6_4hy59H_4mP-Sg_4wo3nI_5-F1ft_52K-WG_53T5Tg_53Z3Np_58d-Vg_5Cm6-3
_5EG4-4_5FZ-WG_5Jh3D4_5LR1xJ_5Qb5Sj_5Sy-nM_5dr4uR_5ek-U0_5qi2f-_62H5YZ_65g4np_6Ki3cE_6Pr4-4_6Rf1fv_6V5349_6iy5Cx
_6jb4-4_6ky3Ub_6ut2wa_6wS4GU_6zN4Lx_75Z-cg_7E31Fe_7Ku1-y_7QC47A_7QJ4iO_7Sw-Vg_7UV5dr_7VK1sR_7WJ50W_7WT4iD_7f53lN
_7g20ng_7j04-4_7pF-ho_7rj3BO_7u81s-_7vI-V-_7zE-Vg_7zi5LV_8-F1fv_8-o4F8_84z-XB_89w4lA_8AH28p_8Fa-Sg_8G93Nd_8LV1OO
_8Wd6-d_8XX4AN_8Z04OR_8aF5I__8ed2jE_8gg11l_8jx57X_8lK-N5_8pM3MN_8wy4_d_8wz3ET_8yo086_90D-t6_90x1ft_95X-PD_9E92FV
_9F74Mq_9FB0bB_9It1fv_9Oy2zq_9Tr6-d_9Tw-sL_9ac50W_9c915t_9es27P_9jT39B_9jy35F_9n95zX_9oY-Sg_9tW-KJ_9vY-nL_9vk0Bq
_A-U-Sg_A394-4_A8l1fv_AAB3SV_ACE3rn_AFE-WG_AKK0zI_AVO35F_AWh1xJ_AY43ru_A_y0zI_Aao-Tb_Acl5P7_AdL4FS_Aii1hT_As809N
_At52pN_AwT5rF_Awh-Sg_Ay-6-d_AyJ27w_AyK4FS_Az33rn_B-J4a4_B-s4sR_B4F--i_B9x4vX_BEZ-Yj_BId3WA_BLa1nj_BPG0sd_BQf2tJ
_BTj3k__B_V5lu_B_X507_BcE1eT_Bmt-Vg_Bqg0Ng_Bsg4_l_Bsl0-u_C-C1fv_C-O0Q1_C-d1RM_C0p-ym_C9O4uB_C9w1fv_CBl5dr_CFM1GB
_CGd0Bq_CJ415t_CKC1fv_CND5yW_CQQ320_CRY49O_CSl4-4_CWO4np_CWf5wo_CZw0vp_Can4pm_Ch84VK_ChL4_n_Cj8-ck_CjP1fv_ClD-4h
_Coz-1b_CsD4X7_Cu-1FR_Cus4TJ_CxD5Zt_CxN1lA_D2F1_G_D2L098_D3d4-4_D5g1XI_D7a0Qo_D7w1xJ_DAx-sV_DCh50W_DEi6-d_DHu1ft
_DP50zI_DQr1xJ_DRA1xJ_DRG5eG_DUe1fv_DW71Du_DY4-Vg_D_e-Sg_D_t2RX_DaB35F_Dbi1ft_Dcm-Sg_Dfe4yy_Dgg1OO_DjC-q__DuU1U_
_E3c1b7_E5T1gW_E8s0ss_E9v5JE_EDH19n_EKG00l_EO_3rn_EPH1Is_EPY-Sg_EQL-Sg_ERV535_ETh27w_EVb4A2_Efc4GL_Egd5jb_Eim4H5
_EoS5Wd_Eoi4BU_EsX1fv_EuS4H5_Evo3z6_Eww19n_ExW09Na-0e6-da-0o3jQa-201Qsa-25-Sga-5b-Sga-9351pa-DQ2f-a-DV-2ua-EN-Sg
a-Nu1e7a-Nw4-4a-Rh50Wa-bE3D4a-m14-2a-m_2pNa-oi1VDa-pG1fta-pb5nXa-pj4-4a-sZ3RXa01137Za01J4NMa02c-Sga0Bn6-da0IH-bL
a0Qg1jTa0X70Boa0Zg0pYa0cp1fva0ip-7ua0ru4-4a0sE25Ma0sO3z6a0yl4JEa103318a11D0Z5a18i-O6a1Aj2RXa1CD2ima1Ne-T8a1Ph3eF
a1Xa0Gha1ZS24Ta1Zz1CFa1aa0Gha1mw1xJa1my--ia1pL3npa1pc4-4a1qu15ra1ww4R8a1zs1fta2---kWa20l0Usa2HB4xNa2HS2GSa2Kl4gE
a2Ls-XRa2Mh1fva2RI3Kma2Wx21ca2aD4-4a2gL-PDa2hb0U7a2iE1xJa2xV1fva2xa5aZa2yU09Va31v0ZHa34R34Ea3853wia38_3z6a3EP1zc
a3Eu1xJa3Hq1tMa3ID1fva3KX495a3N9-Sga3Rw4BFa3Vb4pma3Wo1fva3ZJ5Zya3aU0fSa3bW-sPa3d6-yYa3h9-Vga3jW1b6a3k35kka3nI2_t
a3uM4dua3zi1xJa4-i-Sga41Y4Soa47x4h9a4894uRa49l4-4a4FQ1xJa4UI1Ula4X94lfa4_450Wa4_82V5a4_u1xJa4ff-Sga4ik2EHa4mI3tq
a4p53P5a4q1-V-a4qh50Wa4sQ0Kja4xE55Pa4zI2jEa5-X0lva529-Sga5NF6-da5Qe1rla5Ri4Vja5a9-Sga5gx-Vga5lR26Ta5np6-da5r756S
a5xV1RMa62c1u0a6E33z2a6Fx4Ina6IP1sea6JP1fta6Pq-DEa6Sk3P6a6UA5RAa6Ub2Ala6cF0yka6cJ2jEa6jn50Wa6rS09Na6t50uqa6v92-c
a6vY6-3a72i4-4a7591fta77M0eTa7D84-4a7IY50Wa7OS35Ka7Pl18la7S35b7a7ZZ50Wa7bh-Pta7g91XIa7hS3z6a7hd4P0a7ih0Lsa7p51xJ
a7so5kpa7t937Wa7tt3eDa7vJ1nja7vS4o2a81-2Qna81L0ZHa8EB2JAa8G84WFa8UB4pma8UG2mAa8et6-da8jA-9La8lM1fva8pS4uRa8r_1XI
a8tY-Sga9A-0Bqa9F30yka9FD4Xta9Mt-Sga9Tk2Woa9Zh318a9_11SVa9cw5Xya9fM-e_a9oS1fta9tl5Ila9x_1xJaA-t35FaA1A4-4aA4r2La
aAEj1ftaAQd34EaAT44DqaAXu2JAaAXw4-4aAYY-SgaAct0g_aAgT-fhaAiO3QQaAlM3yCaAmO0pKaAuJ1jIaAvR1f1aB2f1MeaBEH347aBMQ0yk
aBTZ4HKaBVR-h_aBW43LLaBWJ09raBXs6-3aB_w4P2aBcV4BBaBcn-SgaBgb1HWaBiZ-ncaBlC4P9aBnZ4K2aBqg0zIaBqo5ODaBxI-dZaC9I1OO
aCBl4EfaCEH2eqaCEb2zLaCP50AyaCPv-SgaCQr2JAaCS14-4aCWY49raCXB36GaCZx0ZsaCeH5RjaCf34pmaCnO5FPaCpQ4sGaCpV-SgaCre1se
aCvF4pmaCy11XIaD2O-SgaD4_-BWaDGq5kDaDS20ZHaDTP1ARaDUo1b6aDUp1fvaDW7-bwaDYu34EaDl_0MKaDpR508aDpy5rCaDvA5ZvaDyQ3B_
aE0N2VPaE0v50WaE121fvaE1f-SgaE3H1XIaE4k2qVaE50318aE5O2s9aE7M04BaE9n1b7aEFc6-daEHf0zIaEJr6-daELd3B_aENW5draET0-Vg
aEUM-VgaEY01kTaEYQ2acaEeQ2IoaEeb1u_aEfY5draEgH1OraEkG0BraEpo-3haEqo3XjaEs20ylaEuJ-SgaExe3A7aEzF2O6b-2I4IEb-3G4KL
b-9N4-4b-DT-mTb-Gn4vQb-If-Sgb-Kb1f1b-LG2f-b-NQ1XEb-Oi1iAb-g45rCb-nU1RMb-qg5BWb-t94N9b0Df07Rb0GY5ktb0G_0pHb0Wo35H
b0b10g-b0kH-WGb0kr-NYb0lh1_Vb0oq1fvb0pN50Wb0uK-Ceb0uZ3nIb0z91Wvb0zS-BRb10v-Sgb14e4pmb152-vEb17D4tEb1LK4-4b1Ly5Xt
b1W-0eFb1Xn-Sgb1Xz0Jqb1Yj1fvb1Yr5drb1Zz-Sgb1_q1xJb1dk1eLb1e24-4b1ia3rzb1rC2Iob1rE4QLb1tu4-4b1uW5drb1xD6-db1xn5G9
b1yS2RXb20Q1eLb20a3hub24s19zb25q2Gtb2623vzb29d4RIb2AD02Lb2Fa-Vgb2L234cb2Mf-Sgb2Qs1iKb2Uo1fvb2eP4MDb2ej4-4b2rE2zq
b2tI-Sgb2ue0xmb32C4kpb34w1WMb3Fx08nb3Ha4jUb3KY0dlb3Ut2Jdb3_z1wtb3dv35Fb3mi2fnb3sV0Bqb3sq1xJb3uD-5hb3uz-tQb3xU1OO
b3zE4npb3zP-Sgb42G2qVb42i01Ub4As1fvb4EC0wXb4FR4K9b4Gb35Fb4I1318b4I95ldb4IP4Vob4Lo1iwb4Nq1ftb4RG15Fb4Th0Bqb4Tw5rC
b4Vw-Sgb4d30Ghb4e05drb4iL2tAb4mC174b4mD-8-b4nt4_lb4oH11lb4qK5IZb4tn012b4xP1RMb4yk4-4b53S3MAb53W4RIb59f4gQb5CQ6-d
b5Eh6-db5GT1ZGb5HA-Sgb5Lk4-4b5Mi0WHb5Mt-Aeb5OF1NFb5WQ3B5b5W_15tb5Zr3cob5bG1fvb5ey3bPb5gr3nIb5hm3lOb5jk4OQb5kK2jE
b5xH6-db63u1fvb6Ck1fvb6FP1fvb6Gj1fvb6JJ5Xsb6Ki-JTb6ND-Sgb6NI3pCb6Te2uOb6ag4h_b6c20B8b6jH2y3b6jj1b6b6qY1fvb6xM5CM
b6y04GMb70x4lZb72U-U1b77z1ftb78p5gpb7906-3b7Dz3KJb7Hz-Sgb7Ka5Ydb7QP3Qvb7X74Tqb7Xh15tb7fA27wb7iV-Sgb7jl51eb7li4-4
b7nN1b7b7oP1wbb7pw-Mxb7rI2OIb7uO1b6b7uR1ftb7vC-ONb7vR5-Nb8-O-oab88E-Sgb8CD5czb8Dk2eSb8KW1gIb8Kb1ftb8Ki2iRb8Ms4X0
b8Ra4uTb8T8--Ob8VG1SSb8aV5drb8bC5Qgb8f-2J1b8kS4dsb8kU0zIb8l-4RIb8pS3iIb8py-mdb8tl1ftb9393u9b93o33Zb9Ao4pnb9Dd1S3
b9Du3zPb9JI4-4b9J_48kb9Kk5rCb9Kr3HAb9M-6-3b9NK4pmb9PS5WZb9bZ6-db9cQ2jEb9lh5Fzb9qM1eLb9rj3AVb9vI44nb9xj1njb9z90Bq
bA-75D4bA753YobA9m1fvbAAc1fvbAOJ1b6bAQF3pibARC2RXbATI0NGbAXo-PDbAiN4CdbAnk5drbApi0RxbAqS4VqbAvV-pXbAzC1fvbB0r3Y0
bB2H0IdbB3h1EdbB4m1fvbBA31w3bBTa-9KbBUG4CTbBXI27wbBXi-i9bBYw-VgbB_F-hEbBbf2zqbBfO35FbBm227wbBq1082bC7T1eLbC8A6-d
bCBm3JibCCQ4-4bCCh2zqbCHA1uUbCKx0BqbCO20QhbCYY5agbCZM2pMbCbA2OPbCcy1xJbCg65ghbCjA5aZbCll1b7bCoU1xtbCtC2XmbCw21ZK
bCyl4FVbD0035FbD0Y4-4bD3D2rpbD4q0BqbD6L27pbD7k27fbDBz-SgbDCo1fvbDNp34EbDOT-SgbDQb4-4bDTx5YWbDVf6-3bDXK318bDZR6-d
bD_G4LXbDeM1f1bDjc-qObDlW1ftbDru0nQbDzK3MObE-d1wtbE4K35FbED6-SgbEHD-SgbEJl1RMbENP03jbEOx3ocbEYQ5yHbEZs-UdbEjK6-3
bEjl2fzbEk0-SgbEkc-SgbEnG-GybEnc1xJbEuW15tbEyy3ACbEz1-9Bc-AR-O6c-CY3psc-Fy3NQc-GV2zqc-Nb32Ic-TN4-4c-Tq-Fnc-Wj1fv
c-Zi6-dc-_B069c-bh-adc-ez5Xic-iu4-2c-mW3vxc-wr0Bqc0104-4c09F-adc0AQ4r2c0Bv1bVc0EA15tc0Fx3NYc0OR59jc0Ul-MFc0Vc-Sg
c0W10IBc0WO4OJc0ZM-oCc0gd3z6c0k433kc0m65F6c0mC1fvc0p71b6c0sA2lFc11a0zIc15A-3Lc15K4-4c15r2zqc1AT6-3c1BQ4wlc1DU0Bq
c1Tq4-4c1Yh1U_c1ZO0ZHc1_11xJc1ax4tec1is1b6c1kq138c1oI-IZc1vn5FWc23l3Ync26Q1fvc29O2O2c2FQ-E0c2Ot1fvc2PU1xJc2Pw-8-
c2Qk0Gyc2Qu1-6c2Ys3AFc2bi3z6c2br2JAc2dp3KTc2g02Hzc2gQ1vzc2jY-Sgc2kl4EYc2pi0Bqc2pj0Bqc3-_-Cbc3004-Gc30j1fvc31V2zq
c33h2Lpc3461ftc34T3ENc35b2t7c37z5BRc3851nVc3AG1ftc3Dk1X1c3EQ4VHc3GR1fvc3Ga1xec3In3jAc3OP2pMc3UM-oKc3VR1b6c3dT2jE
c3kB4Lxc3lQ4Mec3n01a3c3s005oc3s335Fc3ub-Sgc3vE-Sgc3y42JAc3zJ-3sc43A1xJc465-adc4DJ4PHc4KE0Bqc4MT-Vgc4Pm1ZKc4Qn-Sg
c4UY1fvc4Zu5HOc4_F1xJc4eZ1Otc4gW0xcc4r04pIc4rb0e6c4tf2f0c51F4-4c5Av1cic5DG2zqc5HE-XBc5JN5I9c5NF1CUc5RV098c5Ty4RQ
c5VR1Edc5Wy-Vgc5_o1f1c5a55Vec5bO318c5c-5LJc5d35QKc5l_50Wc5ng3gec5o81xNc5tF2vwc5ye2JCc61O-k6c61r1fvc65d35Fc67g1gp
c6AZ2t1c6Bm03xc6Ew3jac6LG4-4c6Me-tRc6OD0zIc6SG-7kc6Sl5MMc6VM-Sgc6Xu3Mfc70d1xJc77U4-4c77X3cNc79g2QKc7A63IQc7Do1_7
c7IA4_Mc7Mw2jEc7NS08Jc7Q55drc7Qg3ygc7Wd1xJc7XS1ftc7Xo1xJc7bZ4WDc7e61gKc7kK1Kec7mQ5f2c7nm5guc7ns1fvc7nx1b6c7oL1fv
c7ts3z6c82T5KRc84d2JAc85X3D2c8676-dc8775BEc8C61RMc8CG0Bqc8FP1RMc8Ge4Nrc8JB09Oc8Kz47jc8V43E2c8Yh48bc8aQ-Sgc8dP53r
c8gH09Oc8gM4rYc8ix56ac8q5-KSc8qG4aMc8r0098c8sP3USc8wF4Eac8xu0Qic92R1ftc93k0Sac97w1GCc9B8-Sgc9Bv1fvc9Ds5Zcc9EX-Ce
c9Ek0Qhc9I41xJc9OR4hrc9SY3Uxc9YC1xJc9fx0yZc9gQ0Qhc9hG5VKc9ld4-4c9qW237c9yx1xJcA041WHcA151cdcA3-4CmcAEB1b6cAFr1Ee
cAFt0BqcAH_4-4cAHz1sBcAJw4uTcAK8-U0cAMP1eqcAOX-DAcAS_0zIcAYs-OwcAbh4W8cAes3T5cAoS5ktcArC3vzcAxF3smcAy_0LlcBAT0MY
cBET59lcBH_3yMcBKX-VgcBL81xJcBQg4ChcBaA35McBaV2qVcBe_1xfcBjx4-4cBkf2qVcBrn2qVcBv7-y8cBxQ0BqcBzp6-dcC0Q4-4cC2R-O6
cC3e-cHcC9l-O6cCCu1xJcCD4-8xcCE01b6cCNp5S9cCRX4-4cCTK-SgcCTV1ftcCUn4-4cCV61ftcCVx15tcCWj-70cCeH2v2cCk3-i0cCqM3UT
cCr_4CTcCs423QcCsE1ftcCwK1fvcD1j0BqcD70-9ScD8P-P0cD9K0REcDGI4_lcDIA5nXcDJo4fScDMd5ricDNM2bXcDQs50WcDRA1xJcDTi-Vg
cDbQ34-cDhq-IJcDm-6-dcDnt0BqcDph5CtcDrC-SgcDrv3eFcDy344scE7M1EscEE04pmcEEZ-KRcEFO35FcEGF1VDcEGO138cEGt1fvcEQx50W
cEW80BqcEXK4MecEar-DwcEbV5Q2cEi21f1cEj4-SgcEli4xccEtW5Q9cEuG-94cEwB1XIcEwX4EKcExk4uRd-2X1fvd-3k-3-d-9t1xJd-GF5wd
d-Ki53ld-LT3xhd-ML-Vgd-Qd50Wd-Tq4-4d-V0-O6d-Ye2qVd-Yp3z6d-bA-L0d-jh03ld-la4FGd-n20Bqd-qw5dRd-sf13pd-tp-WGd-yN1RM
d03K3ppd04X-VDd05J2O2d05v0Bqd07m1RMd0812s9d0CD2VBd0Fr1XId0Ka5VKd0L7-Vgd0Qb1fvd0Rl1eLd0SH1bad0TA1fvd0TG4Fkd0Wp0Bq
d0Z715td0cu4pmd0go09Nd0j-14kd0mo0S3d0vW4rYd0xm0ZHd15936Gd1B43Dkd1Hn17xd1IS01cd1JQ-add1NN1wtd1OK2KSd1Xr5gId1_-4OW
d1a2-sPd1a44R3d1ar5ogd1dl4RId1eK0Qhd1iB2zqd1ik4pmd1k72bPd20u4-4d23G5ijd23p-Sgd2EG166d2EM2mAd2FH50fd2IO1xJd2Il50W
d2JY1R6d2Jh4q3d2Vl3gKd2YB34Ed2Yw3TXd2an-mdd2aq4Kgd2dd5Ldd2gD1ftd2ps1RMd2tG-6Ad2uV5tBd3-b6-dd37v1xJd3DB-Vgd3IG5Yc
d3JO5drd3MC2-wd3Of0m5d3Po1ftd3Qu-Nrd3fI3xfd3gK4gld3jK5drd3kG0Bqd3lX1XZd3n70ZHd3sh-DWd3sl1xJd4-54Hyd4055drd40K-wS
d43d5bid44T27wd44j2jFd48j-3sd4BD0Bqd4D45VKd4LF5drd4N15s8d4NQ2Wjd4Nk0Bqd4QB4uRd4V13vJd4cR5yed4kb34Ed4oq1b6d4qW-3s
d4tP-Ctd4tV-Sgd4yQ32Dd4yt0hDd5-G5LHd5-m2YCd55G2ufd5AU0TEd5DW2-cd5R5-Sgd5Xw3ANd5iq1xJd5ke0Bqd5n02KVd5nl4-4d5qZ1fv
d5tt0S5d62L2pMd64o1fvd6Lt4-4d6Rn1OOd6SN340d6SV35Fd6Un-Sgd6V50Bqd6X5-add6_H1ftd6bZ2ECd6eZ-Vgd6fE5MTd6gP1ftd6gg35F
d6i45Dfd6iS0zId6kJ07Vd6kU0Dpd6n81fvd6qU4P2d6sq0lad6st6-dd6vu5_5d74u-yjd76i35Fd78d0Xrd7Eb-Sgd7Fl4-4d7Kf3b9d7Pi3eF
d7Wn0Bqd7_Q-73d7_y1Sjd7n-230d7nQ2O2d7ov5QKd7s90YXd8-409Fd82D6-3d85l4uTd8AA35Fd8Bz1fvd8C--lyd8CB0Bqd8Fa0sOd8Rn-XB
d8SR5Ijd8Tl0A6d8Tv1d-d8VI-Vgd8_61fvd8a01Bod8dN4-4d8gI0c2d8hE1fvd8jC0Bqd8jp1hid8p82CKd8rS4-4d8td4TJd8vQ-_Xd8y42VT
d8y84B-d94t2vfd9610ykd96Z1ujd9890Bpd9Gf1fvd9II-rfd9VE4FSd9fy1ftd9kE1ftd9o-3jEd9qs5Phd9sG1eMd9sH1eMd9uP2ZTdA3W-Tq
dA5M-SgdA601xJdA6d4uTdA6i1TPdA7t0BqdA9b-DddACe23gdAFt0BqdAJi1wtdANT1ftdAV4-SgdAVN3OydAa-3NTdAdq1fvdAfQ0ZHdAhh0ZH
dAij2Q4dAr31fvdAsf1fvdAtW1-tdAw01xJdB264CydB2W34EdB3s4yldB9f1XSdBBr-SgdBCW-SgdBEk1xJdBHJ1xJdBKD1ftdBOE1fvdBPP4-4
dBQk-SgdBSA1ftdBUT01UdBZt1RMdBeV1fvdBkm1sCdBmt3lNdBoY4PNdBvP-U0dBwH0zIdByO-SgdBzH5CtdC1J5Q4dC5B-SgdC5E4LwdC6G0kA
dC6H-SgdCDp1MKdCHm4JtdCKs50WdCRw44ndCTK5YddCWL1LxdCY91UodCZl-SgdCaF4-4dCaZ5wsdCcm50WdCcz-pSdCfJ5gBdCgi2DTdCgk2RX
dCmy1fvdCpN1fvdCsa4gUdCtF56edCv83bXdD2a16VdD3P27wdDBQ35FdDBi4TDdDDG0RtdDHs-q_dDKw0zIdDLM1KtdDNK4F8dDPl4ADdDRl35F
dDUZ0J9dDXY1C5dD_p-SgdDaG4VFdDaY1eOdDeD11ldDjI4-4dDpD-VgdDtM44ndDwK-NYdDxH4yadE0T1RMdE6c-SgdEBv6-ddEE03DmdEEb1wt
dEG_1njdEI15I9dEJX09xdEUF2IYdEZn1xJdEbZ-IadEdq318dEiC1X8dElr2eCdEnD44JdEyK35Fe-4h-JOe-5-1pwe-AQ6-de-Be0zIe-Kr3-6
e-N-4-4e-k218We-kC0Bqe-lY1fve-n94MDe01650We06w-Vge0B56-3e0Co3M8e0KC4pme0KO-u8e0ML4Jwe0PS1gIe0Pm2JAe0QF4-4e0RF-tG
e0SN0s-e0gN5cIe0hP1RMe0hS1AWe0he50We0oL-cke0u33dUe0yj2Ghe10a-Sge1BL35Fe1Ey2JAe1Hs35Fe1If5iSe1Mf01Ue1QO1VDe1_B3Wz
e1ip0pYe1it4-4e1jC1fve1jL4Ppe2-R3cTe21h5VKe21w4-4e29P0bVe2Ge4-4e2JH1fte2Ou5sKe2SO1fte2_3-Cee2d75D0e2hR1fve2hq0D6
e2nA3rEe2sD1U_e3-A5PJe3-_3I5e3000h-e30x1Ede33X09Pe39b263e3AY0zIe3DM1uQe3H035Fe3MC4V9e3Md17Ae3PS0Boe3S91eLe3Yu0zI
e3_C1fve3a_2RHe3cc-Sge3dY4pse3hC4-4e3p9-Zse3sz1dPe3yl0Bqe4101fve44Q4-4e45f-Sge4Cx2lue4HX1_le4Hm5Zye4Ke-0Ke4SD4pm
e4W-01Ue4Ww4QTe4fV1fte4fn4BAe4hg3pre4hs-Sge4ik4Fme4ir-Sge4jn-Zte4jr-WGe4kg-Sge4t4-8-e4vZ--Ke51q-Sge539-USe55e0DL
e56U09Ne59X26xe5Cx0Qhe5EU0eOe5Em50We5F45x1e5Il1xJe5Lm0gBe5Oz-Sge5RT3fSe5aB3Fce5dj3gee5ev3z6e5f01Wee5hw4G_e5ih1eL
e5pU3jQe5qe1xJe5tD1fte60S-Vge61_5EEe6941kRe6FS3Qse6H36-de6ML1B6e6MX-ame6OF4-4e6Sj5n0e6U_4F8e6aC4-4e6gt35Fe6k04-4
e6ns-Sge6oH1fve6sn35He6ve1xJe7-s4D8e74y-Sge75K4-4e76l-s7e77-1cge78z-yhe7MM4-le7QS-Sge7TH-v2e7Tn4-4e7Uh-6te7V7-Sg
e7_-1fte7ky2jEe7ni2iHe7pv4gqe7sZ-Sge7zO-Sge8-7-mpe801-mPe83x-Sge87g2JAe8C90A6e8CH4C1e8Ea26Ve8Lk-Jfe8Op2pMe8P9-Sg
e8UC-Vge8UR1jIe8XH1RMe8Y54Pse8_R5nle8_d0ZHe8bR5sue8eI3z6e8fM35Fe8gF5ule8mZ1D7e8nh5dre8oW0Bqe8rH49Oe8yu4-4e8zg-Vg
e9184rAe91M42ne94O-7qe95N4npe97r-U0e9MX2YLe9O73cPe9Oc6-de9TK1eLe9dw1fte9ip-Sge9ox-KSeA175rCeA1i-qPeA3v1UzeA6J0Bq
eAAP1CUeAGL0BqeAKw3qXeAWi2JAeAan0zYeAhF5XLeAjE-SgeAmR0D4eAoP1eQeAob1b7eAou5F6eAsb-SgeAww1TyeB1H1fteB2e3PAeB7X4pG
eB8H1fteB8a1gpeBVu1fveBWz3queBa9318eBdv1fveBet4-2eBiK0jneBlj1U_eBn43yVeBuF001eC101fteC2Y4lueC2_27weC7q2PteCE755m
eCEr-U1eCF85C_eCHN-b2eCIV1fveCKt-j6eCVc-WaeCX95bMeCc04KReCcB47xeCg24-3eClP0dAeCtc-mSeD-N35FeD761G4eDA050WeDA24OW
eDEi4_peDJt2nieDK31fveDKH28BeDNW-O6eDR415teDSx50WeDVT-8peDVZ1lkeD_s1fteDv52qjeDwa59oeE-s3vBeE5m-MFeE8a1fteE8o4-4
eEGk1C7eELg1fveEMS-VgeESa1nheEUO2lueEUV3TIeE_A0tWeEfN-SgeEhk5ZkeEmr0JQeEuS-SgeEyu1fveV--0cHeV-00cHeV-10cHeV-20cH
eV-30cHf-0u-Sgf-2F6-df-415Guf-A91UDf-AE3htf-Aj0Huf-FA3Olf-F_5oKf-H0262f-NI469f-Q647vf-SU1fvf-dW2Kvf-jv0zIf-oQ2JA
f-ry0qUf06I4igf0721xJf07j14Kf0DR-Ecf0GW-8Bf0IH6-Cf0L45y_f0LX4pnf0Mo-Sgf0Nh1b6f0R115ef0U70Bof0Va44nf0aD1xJf0aU4h3
f0o5-Sgf0uH4-4f0uT5drf0vF4z_f0w85yDf0wE50Wf0xf4hif0xo-Sgf0zM3l9f1-i1dPf1-y5axf11e0esf1740Gef17A-8-f1BL2luf1Bo1se
f1Bz4K3f1Zd1sef1Zu-Sgf1cB0-bf1eW0Bqf1hi1xJf1qY4qrf1qd4vVf1yc1gmf2531ftf25S4MNf2BA24nf2Bc1ftf2IA4CEf2Mi138f2NI4-4
f2OG25yf2Rc4rYf2S21VDf2U83fQf2Wk2O6f2db0Bqf2du3qXf2hr3z6f2kA-Sgf2mD18Hf2mo33ff2o41wMf2pp1YFf2ul1OOf2yZ4s3f32e-wq
f33X0oof37c3Ncf3Bk5Lef3Im5g2f3RQ1ftf3RY1J4f3Vh3jVf3bQ-Sgf3dL0Bqf3db0Bqf3fy1cff3gT1xDf3j727wf3m_4uRf3oL50Wf3si4I_
f3t_15tf3uG1fvf3zw3yIf4-q3Ref41I2Zmf42T0D6f43g1sef43p2Y1f45f1fvf46i01Rf4Go09Of4Ig1kof4Ng2Imf4Ov4hFf4Sp1U_f4Vv1ge
f4Wv22Yf4cJ4-4f4fi09Nf4fk2JAf4fw1xJf4oF3Kxf4pR138f4sJ1fvf4uB5H4f4wy4-3f4ze3D4f50j35Kf5181fvf51q0ykf53Y0hRf54p1fv
f55t5S2f56e-Sgf57C248f5Dy-O6f5FM4Rbf5GX6-df5HF1fvf5IE138f5R53rnf5SS1xJf5Sj0rCf5T31OOf5Tm0zIf5eY4J-f5gE00jf5ig25U
f5mF4-4f5sP4H5f5xE0x5f5yv4tVf5zO5J_f63B09Nf63i19nf67q2Opf6981xJf6CH1RMf6F81XEf6Hl1xJf6I32cif6JS1fvf6OB1RMf6RI1eb
f6Tt2vaf6YG27wf6d15tCf6dC-Mxf6dL0Bqf6iW1xJf6s01ftf6u90Bqf6wy-Sgf71i15tf72L1bBf73H1Iyf76n35Ff77a3cNf7861xJf7BM4Gn
f7Ed-n6f7Ek0Dmf7En-PDf7I54pmf7I83z6f7Jx1fvf7Oo3Dif7Oy0NHf7TY-Sgf7Yx-Sgf7aK-ckf7fC3qRf7he09Of7iR3Xrf7id5D2f7oJ4Xc
f7oo1fvf7yd35Mf7zs35Ff814-Sgf87m1fvf8Bj35Ff8Ce1ftf8E31Edf8F20xkf8Km27Qf8OQ2UEf8Sg1Pnf8Zd1fvf8cX2uFf8eL2cSf8g94_l
f8i34WNf8nZ-KSf8sM-8-f9-L0Bqf97I4Ebf97g-hTf9BT-WGf9Bj4Zhf9Fk3Obf9Gi4H5f9Ob0r_f9XD4CTf9ZO58Tf9aV-Znf9gi-kif9iC2VK
f9iz-YSf9nX074f9pA6-df9sO3qXf9yt4-4fA6i4GZfABI-VgfADp1fvfAKa3nIfAKx2RXfAP6-U0fASE2gTfAWO5EMfAZj1XIfAhW5fofAkm-Sg
fAmp-SgfAnO0BqfAoA2NkfApk1ftfAtp5DRfAuq5PTfAxl-t4fB6i5drfB8S15tfBAg-z4fBBu4-4fBCN0JqfBHd15tfBHx1RMfBJQ5mBfBLK1P6
fBOX2mAfBPN2ExfBRz5PwfBZ5-SgfBZp2ybfBdJ4yxfBeD38qfBef5ONfBeu2jvfBg81_TfBgq15tfBhG1XIfBmD-c6fBnw-O6fBuE1VSfBwY1bM
fBxR-SgfBxv1tnfBy41fvfC0o0zIfC5-0NsfC5s1eLfCBS0BofCCZ-2mfCKZ0A6fCNN3D4fCOM48OfCVd-tGfCbL5z9fCh7-VgfCjP4GyfCn91fv
fCn_3Z4fCyU-U0fD-F2RXfD0d20rfD4E-a-fD7K1fvfDAI1b6fDC11fvfDC72ZQfDFi3vlfDHp-SgfDMk0gSfDOA4EUfDSv4RIfDWv1fvfDWy-wa
fD_z2-zfDae1_-fDde1K-fDhG5FzfDm--VgfDm45rCfDpR1xJfDsv-0vfDtZ4MIfDtk199fDuT4-4fE1m-hzfE372JCfE6U0QhfEA40BqfEMa0Bq
fEQr2JAfEUn5drfEWR08LfEYB-VgfE_k1fvfE_y0s9fEe_5pyfEqI5VKfErD1xJfErg-SgfEs41njg-0n5Zyg-1o0Bqg-86-PDg-8y2pzg-LJ2RX
g-Wp1fvg-Xz5PXg-bI-bCg-bP3pDg-fK6-dg-nG1b6g0001eLg01V50Wg0720idg08a1DPg0F72Prg0OL1fvg0S20pdg0X54WRg0b5-Sgg0hA2-j
g0hw3DTg0jH2Mqg0kB4F8g0mG0sTg0wd1aIg0x61_gg0yB-WGg18u1Uzg1C64H-g1HG1ftg1In3ZWg1Nc-vEg1P-0Bqg1UE11lg1WQ27ag1cU5Yc
g1d21OOg20K09Og2274tbg2Ca6-3g2Da27wg2HK-Sgg2JA2nIg2LC35Fg2LU1xJg2Lp-Sgg2TK2JAg2Vd4TXg2WF2uyg2XI3Cwg2YX5TKg2_L2zq
g2fD1ftg2nR1xJg2qL5Osg2r15Teg2tG3vzg2uk2iWg2xZ-Sgg31845mg33S21gg34j4Jog3CS37dg3FJ318g3J11ftg3JK5wJg3JO4npg3Jk3vz
g3K45fxg3PH1RMg3Qw2mAg3Tz4-4g3VP-Sgg3Wu4pmg3_U3Cfg3ct-lSg3de4-4g3iz3KWg3k41BLg3sa4pmg3wI0ZHg3z24KBg41w4EXg45D1du
g47L1eLg4C_09Og4J71fvg4R55JQg4Y3-vAg4_64Kvg4fP1b6g4gU51yg4hb1fvg4kL15tg4nP1Uzg4n_35Fg4rJ-Vgg5171xJg5660ypg5KY4Av
g5Lx-Sgg5Ml5SXg5Rj-tPg5Tp-Sgg5Xq1Xcg5Ya0A6g5_l0Rng5d01OOg5in1GJg5mz-0Qg5tm3lNg5uz-8-g5zV4-4g6-C35Fg6-h-Sgg69z2qV
g6CS1ftg6DR-O6g6JB3bIg6KC35Fg6MK6-dg6NQ1fvg6Tg-Vgg6Vt1Edg6Wk5Wyg6Yk-kBg6Z70Oug6Zw3oDg6aJ2pMg6g_0ZHg6p60Bqg6pX0dz
g6pZ1xJg6sG50Wg6tk5jCg6yt2zqg71B2MGg7301f1g76N1iqg7EL-Vgg7Ey0ZHg7PT09vg7V64fNg7Z-1fvg7aG2JGg7b15nWg7iH6-dg7iy-31
g7jE0Bqg7jF0Bqg7lp-Sgg7sP5CWg80o1Cmg80y0Bqg82J4Hkg83X50Wg83o4sMg83r1nQg8CQ-Vgg8Kp4pmg8LD4pmg8Og2LSg8Ru0j5g8Vf3z6
g8XU2J7g8Xw1ftg8Zc1CUg8bM4-4g8fX4eVg8jJ1Fyg8yu-Sgg9393Sng9Ab4Meg9Cy3bSg9GJ59fg9GV1xJg9Ik1fvg9OG0Bqg9Qp5cbg9Re0wz
g9Rr3qXg9Tt4png9Wi27wg9cq1RMg9dr0Bqg9fH4ROg9nH6-dg9nu1CUg9qe-adg9s_5Jyg9zr4OQgA3I50WgA5J6-dgA9E3z6gAAR5nXgABf4WI
gADh1gpgAG750WgAM21RMgAMc3s5gAWb1b7gAYK2vFgAa92zqgAiA5UVgAj_3z6gAoQ0g-gAph0oigAqW5jGgAtq4pmgAu2-SggAyO5_KgB1F093
gB3c-EJgB5T6-dgB74-pTgB964uRgBD61NogBGg468gBIb4-4gBJw0BqgBKJ0QhgBKO4-4gBPP27wgBS4-vygBT61fvgBVz25sgBXh3P4gB_H1RM
gB_Q-m0gBdc-SggBny1ftgBsN5l_gBxC2XKgC1R4-4gC8s50WgCAp5KagCKc4FXgCLS4OpgCMB50WgCU42SxgCUB59CgCX73M9gCc--yMgCft-Vg
gCnj1xJgCpo1_lgCsc-SggCwu4-4gCz04zlgD-w4npgD4y1fvgD7p5drgDA_15tgDDS-xggDGR4-4gDIK1OOgDJD2tVgDMh1fvgDMj-SggDMt-Sg
gDRS4AXgDSJ--igDUT1e2gDXH44ngD_y-FPgDby5_RgDew-XBgDhM1fvgDll4-4gDmE1FqgDnS1fvgDt4-ckgDtv3qXgE5Y15QgE5w0aVgE6N-Sg
gE6g-PDgE77-9LgEJk1dPgEU3-O6gEXI4AfgE_Y1XEgEff0BqgEjS4MIgEkC-O6gEkq0PggEv_1fth--L1tbh-1R00Sh-411E_h-7L0Bqh-FN4XG
h-FW6-dh-KS1w3h-Ka3x-h-Ut4-2h-Vm4nfh-Zl1fvh-f50aQh-h34XRh-hs-vlh-hu-vlh-k_3Loh-uL1agh-vE-tGh-vR2JEh-vT1xJh-wv4zl
h-yn6-3h00v50Wh0H80Bqh0Ia1fvh0JI1fvh0Ky05Kh0T-0Tmh0Tc13qh0YG-Sgh0_o-Sgh0cS4-4h0ik-Sgh0kk6-dh0mf1jph0of4OWh0rj1zO
h1055rCh10Q1RMh13S-joh1590f9h17--vYh1Bk21ah1Ib0E5h1OS4rYh1Wp1DSh1Yl0jDh1Zx4N0h1cD4uRh1ct3Fzh1mH5lRh1my0e2h1pL11l
h1uO1FRh1vs0sWh20H1fvh22-5hFh24W3lNh25s-bBh2Gg2bqh2JX4TJh2KZ1CJh2Mr5lIh2Pd163h2QG3nIh2QY2BQh2S00JMh2UN0Qgh2Zo3Oq
h2Zt4Meh2bL3YSh2cc4-4h2cl4TJh2fX1fvh2o71Gyh2qm0Z7h2sv5MLh31Z-Sgh34u4H5h3BC-vJh3Ba1fvh3J50ZHh3Of3lUh3ST-adh3Up0ns
h3jH-Sgh3kv5kth3n12tUh3yL5lXh40X0tkh46t2rZh48I43Nh48x4_lh48y4_lh49d50Wh4GO09Ph4Kk-snh4Pt5-bh4QY-Sgh4WW0-Eh4mZ52D
h4pF-WGh4y36-dh50r4R8h51B15th52h-mdh5411fvh56z2Uch57s10fh59I4-4h59h0thh5PN5jZh5Ud3cKh5ZW1xJh5_U4nph5jw1xJh5l63M2
h5op0VMh5q21xJh5r14Eah5s71fvh5wh5T3h60Z4-4h6CL1Xxh6G24-4h6G60LZh6HU-XBh6JD-nUh6S74KFh6_638Bh6ab4-3h6b73rnh6fl1b7
h6kd4HCh6lO25zh6mR-O6h6pq29Mh6xT19Kh7364F8h75z2gBh78K3nih78v-5Uh7A43mjh7Ay-XBh7CG1xJh7K6-P_h7MW-Sgh7OK1fvh7Z01fv
h7ZF0Mah7c90zIh7dU27wh7gO-Sgh7mS-ckh8GD5Ulh8PG1xJh8W16-dh8_B50Wh8au1b6h8eK4Egh8nU-Sgh8o14-4h8oA-f2h8qo-c3h8u-4R8
h8ug1poh8va4MWh8xC15th98R01Oh9B45djh9D11XIh9Hp5jwh9IY0Bqh9Ld2Xuh9Lg1RMh9Mj47Zh9Os5lPh9U547xh9Vc4FPh9Vf1cmh9XN1ft
h9Xt0Bqh9_E2fHh9_P-adh9a34k5h9bw3dUh9by1FGh9dC0x0h9gg2prh9mB-o8h9qY1SMh9sf2jEh9tj0BXhA-M-adhA-Z4pnhA0K1fvhA4P4Re
hA8_0UShA9G2JAhACX6-dhAD34CwhAJj1b6hAK11g-hALj2lIhALq0A6hAOq1xJhAP51b6hAS1-O6hAWO50UhAXC52mhAc1-HLhAcH09PhAeS3vz
hAlw50WhAzq4-4hB2p4MehB4k5glhB8e1HwhBAr1fthBGD5IphBGq5alhBIw5drhBNi2nthBQs-bxhBTO11lhBVF5E-hBat4R3hBhM1RMhBk33Sb
hBnd3_EhBob1fvhBrp0-yhBt-4-4hBvq1VDhBvy24WhBzQ4IehBzV4ROhC1d09NhC3p0DGhC954wvhCLx1xJhCOD010hCXd-oWhCYT5vBhCiG04z
hCk81RnhCoK0KRhCrF0JrhCsl0BqhCvU6-dhCwv0AZhCzu2RVhD-S0IMhD2C1DKhD3E0ZHhD632jFhD8_4LMhDEt4TJhDGJ-O6hDGf09OhDNe2JC
hDNh0zIhDT15Q1hDW11elhDY85bhhDaY5xRhDak0BqhDk1-MxhDnm4AOhDnz5ahhDoO3S3hDpJ5_ShDs_4EYhDuo-XBhDvJ50WhDw30UjhDwR--q
hDwt4-4hDzu2NuhE1f-SghE5B1fthE6P2JAhE8b0GehEAc-VghEBY3PrhELD1fvhENR-SghETW2JAhEVT2DehE_85xEhEd7-SghEjY-NYhEjZ5D2
hEjt1fvhElp3ufhEuB05yhEyN1fvi--N1fai-9Z-GSi-B41xJi-FK-hSi-Lf6-di-RL6-3i-SL0Boi-YE1xJi-YM1fvi-a9-Sgi-iS3qti02J2bC
i04A0Bqi0AP2VDi0Bm-PDi0Ed57Bi0FI2BVi0GC-Sgi0GR1fti0IQ3B_i0NO-Vgi0OU2JCi0QQ07Si0U1-Sgi0Wj3GQi0Z335Ki0aO2ygi0qe2JA
i0xT-TPi11D3M7i12b1Rzi13R-Sgi18E4RIi1FF2_0i1FP4jNi1Ik3wxi1LP50wi1Lp57Ri1Og-6Ai1QJ1D9i1U41fti1Uf3k-i1XA3NPi1br-qk
i1dm0ZHi1ed-Sgi1fR0koi1hc1fti1mV3nmi1oc-PDi1zA-zJi21c3pli25p2jEi2805axi2QN5N8i2S9-Sgi2S_1RMi2WW0Bqi2Y92Hji2c74zl
i2dP-WGi2dv5aCi2eS-Jzi2jB5dri2pD4FYi2rv-tGi2tO3qXi2zH2f-i34U-7li35Z-Sgi3EZ5QMi3Hi4npi3IO-Sgi3Mo318i3Su0WGi3U54-Q
i3Xe0lai3_h-Sgi3p21gxi3ri1cji3zK2jEi4-011li42N-mdi4Dg-Sgi4JF5mdi4N-1fvi4Px1o2i4Sq5vmi4UN4-4i4VF383i4aU2f-i4b7-0x
i4bD0nsi4dn4-4i4fr3Hii4fy1Wki4o9-Sgi4r21fvi4tl4uRi4tv4-4i4yN-O6i4yk1fvi51G3DLi541-mEi54j-BMi57U0Bqi5CC-Sgi5DH1R9
i5Dw3q7i5HG-ywi5Jv-sai5P43z6i5b14h9i5bo3rRi5eM0pYi5gY56Oi5nc4-4i62o0Ghi6FZ5NPi6G60Kci6M-3OMi6Nz1eLi6U22gXi6Va34E
i6Vi-Sgi6Wt3qBi6_y444i6f84Rbi6j4-Sgi6lj2uDi6nF1fti6nm11li6v_1xMi7-p4Kvi70E50Wi75N1xJi76u-Sgi7B21b7i7Kv1fvi7L30ZH
i7P62RXi7RT1ODi7Si5gFi7Tc4eXi7U53a2i7YY0Ghi7a008Mi7b91pWi7dV1xJi7dm3nIi7fg34Ei7kd1Edi7oH-Sgi7rl2uvi7su1sYi7u11ft
i7v54e4i7vU5jxi7wJ-Q3i7wb3lNi7yo24Ai806-Sgi8681Wni87S-e9i8Fq1fvi8Gk017i8IH3nyi8Ib5dri8Oo-Lhi8SP-pZi8Xh2pMi8Xk-Yp
i8Yr1M3i8ZO-12i8ai4K-i8ak0ETi8ce1xJi8eP5e-i8fC0sbi8fh3Asi8j83wEi8jZ-2hi8ua4bKi8w85Zyi8zB1fvi9493jQi94p3qXi9Cr0Bq
i9D50Qhi9EV-nai9GE-c6i9LC-bii9Xj2S_i9hX1gIi9lj0ZHi9oy-rki9sR4WXi9sS1Sfi9ti34Ei9vh0sei9xb1b6iA66-fLiAAf1OPiAAr0hL
iAAs-SgiAER0_FiAF84-4iAFi1M3iASx1RYiAUM--ciAUl5ZyiAVT1xJiA_D4P1iAdc5d7iAdm0QJiAgY1RLiAhh0vwiAij4-4iAkQ1fviAlQ4-4
iApt58ciAuz0BqiAvo5pqiAy21xJiB3G-SgiB5X0h0iB7b3KUiB8I27wiBD41fviBDz1aMiBGj3XviBPD4-4iBPe0nsiBRL15tiBS91RMiBSS-Sg
iBWK49kiBYf1njiBap1RMiBc31e-iBcu0ZHiBgd0ZHiBqI3OriBqb2cMiBvq2f-iC0j1RxiC2k12biCB80N-iCFy6-3iCHS2VZiCHw6-diCIb-WG
iCJA4h9iCJa5nXiCKf2lhiCNP0zIiCQq1fviCTj2qViC_C3z6iCbD4-4iCfc1ftiCfl4fKiCfr-FYiCgR1wtiCm61j7iCpl6-diCtT2TWiCxf4cf
iDDl1fviDEi5FziDL83OPiDNB-SgiDN_--iiDSt-1IiDWL-SgiDZr4_diDee1jciDmY5nXiDsD3z6iDt_2RXiDtt5fuiDyA4EviE-80zIiE1-3xG
iE1t6-diE3e-SgiE8K5FziEBM5u9iEIF1aziEMb5UaiEOI4IaiEPl-SgiERm-WNiES93ksiEVc07BiEWI-U0iEX24pmiEXy-rkiEZo4_liEij5dQ
iEmP2MqiEom5lKiExW-SgiExj4BQiEyn2mAiEzy50Wj-7-4ejj-891U_j-8i4TJj-CN1xJj-Db2XCj-K2-9Kj-Nh5T1j-ZQ1xJj-_Y-Sgj-q_50W
j-wf19tj-xZ1xJj-yP0Qhj-yb3HYj00v4-4j08T-mXj0Dc4OWj0F01dPj0H44-4j0Ij1nwj0K035Fj0La4ruj0Lg5QWj0O_0Bqj0PK6-dj0Qp0Bq
j0Ts1xJj0db5fcj0fZ1ftj0m04RLj0q82pMj0u41fvj11Z4-4j11u1w2j17c0Qhj186318j1Av3gCj1DH-fhj1MV1fvj1Mk-01j1NS1Unj1O20tE
j1PW13tj1Q60Bqj1Vg5qIj1W532Pj1YL3rWj1hf-jtj1jM3o8j1lK-hqj1na0Bqj1qN528j1rj3lNj1t7-Vgj1vq1ftj1wx6-3j20Q0ZHj20x5Zy
j20y5Zyj22O-U0j28U5ktj2Bd4_pj2Dg4TJj2M_1hoj2W_28Dj2YH3MPj2aa0-ij2bO5iEj2fe1RMj2ij-Sgj2q41fvj2s61dPj2sI-BHj2vA6-3
j2xD4xNj2yE1fvj33-0Dxj3304Mej39B-Mxj3Cr1Woj3Fo4Mej3H54-4j3Hk0qfj3Ji2ERj3KQ4-4j3LB4Mmj3PO4pmj3SV4-4j3dL0Bqj3ht46E
j3mV1fvj3n3-Sgj3rv1dPj3sw-zoj3tS5lsj46y4jDj48o4-4j49o35Fj49r-Sgj4Fj1xJj4Fq-Sgj4GG4-4j4It0hSj4Iw4Jyj4Rd4Irj4dL0Bq
j4jK-Vgj4lB0qxj4qY4RIj4sn1XIj4uW3a7j4zo-7qj4zq2fIj5-F3cPj50f495j51b4_pj55I5drj57D1fvj59U4xzj5AD4KIj5AH1Joj5GA-Vg
j5QT48Uj5RR0Bqj5Ss-Sgj5T30xfj5bA3MDj5cL5zBj5cd50Wj5cj1aTj5d30Fsj5fG5drj5hC35Fj5kW-Sgj5o40iDj5tZ4_lj5th0laj5tq1PR
j5vX1xJj6605cLj69l4-4j6IM1Wrj6Jq-Mxj6Ko1fvj6LL-iwj6OD3i7j6OT4-4j6Ok1fvj6Q41fvj6Rr1xJj6TU3trj6ah4-4j6ez4-4j6hm1ft
j6rG3idj6uA4-4j6xv1ftj6yZ5drj73U1tXj75O-h2j78S2mSj7D42jEj7Db4F8j7JU4-4j7KL1eLj7XI5Noj7Y233yj7ab-Sgj7eY2soj7fc3bS
j7hK2tRj7nC4-3j7oD35Fj8-u3pnj85p1sej88f-Sgj8B_343j8P-4H5j8T81ftj8UW-vEj8X815tj8YU2pMj8ZG5nXj8Zk1fvj8aw195j8dI1ft
j8hT1XIj8hc4uRj8kl1fvj8n4-k8j8p14L0j8q_0WLj8uv34Ej8zZ-WGj8zj-Sgj90149fj93u3uij9Cz3jJj9IW2uLj9JG2zqj9LA4-4j9Ld-Sg
j9Xa1xJj9ZV-Sgj9aI01Oj9bL0Paj9hw4q8j9oc1XIj9qf-adj9v4-8-j9y65yfj9yG4o3jA2b1fvjA504CTjA6n4-4jA7f0ldjAB71ewjAWH0Ph
jAWY-SgjAZY-N8jAf11XIjAfW-6zjAj82BgjAl53vvjAqT1njjB-E15tjB4c0dpjB7u52bjBBQ2HXjBC13M6jBHI0BqjBNP4bhjBQQ35FjBS51eK
jBUP0nsjBVF0BpjBep-VgjBp45QhjBs_34EjBxE5nXjBzB1VDjC0o-SgjC2f318jC3U4-4jC4_0BpjC4r4pmjC6I4MejC751fvjC9K0BqjCLq5pT
jCRI3HyjCSb-dIjCT_-WGjCUD09PjCUJ3qXjC_--7ojCg80BojCr10zIjCxN1OOjD-04KIjD1S0xzjD42-SgjD8_1fvjDLU5TvjDNz4-4jDOw01O
jDRH0BqjDSb3e1jDTL5ZEjDZj1UzjDbX-vQjDcf0C3jDfu1b6jDhU1BxjDkY4F8jDlS-SgjDmV0GhjDtv-8-jE4l1xJjE6m0BqjE9H3TPjE9j5pq
jEBF11ljEGU6-djEIJ0D6jELg2JAjENR1KRjEP40QhjEVG5dNjEXA6-djEbm4oHjEes1SMjEff0BqjEuB-NfjEvO-SgjEwW4WUjExC0zIjEyg55l
jEzf2pMk-9C5Yrk-D-27wk-M1-Vgk-NB1fvk-Q24pnk-S9-ujk-py-Dok01l1U_k04n4-4k05a19gk081-Mak0Bf4R8k0Fx1eLk0Hs35Fk0Iy0Bq
k0PH09Nk0SC4-4k0V21Uzk0WF3dUk0X41eLk0fP-Sgk0gY4RIk0kk4NOk0uQ3Stk13C4L0k18F2GAk1DC4-4k1J5-9Kk1Jj4Jyk1KR0Bqk1Kb32z
k1LX2s9k1L_0ZHk1Md4pmk1Tt-l1k1VA1f1k1XC2T4k1_n-Zwk1bn5fBk1gl3RXk1jw5tak1lR-Sgk1lu4Hwk1ri0Osk1s_1RMk1sa5tvk1zl5Qu
k2CT2jEk2EP4IRk2Ho1Lhk2L--1Xk2Lx5Kdk2M43_8k2OI5rCk2OL15tk2XL1eLk2Yt35Hk2Zr1GGk2_P5ktk2iE2lAk2k33z6k2lO1xJk2o24-4
k2p54B2k2rO2mAk2sE3vzk2tF1fvk2uu0ZHk2wD2zqk2we-pok2zK0sek2zS1fvk3-32dqk33W35Mk36q2JAk3AF27wk3B00y2k3G1-Sgk3IY4Lt
k3SJ6-3k3Ya4-4k3Yv4I_k3Zx2_Kk3bj0zIk3c-4pmk3c85kuk3gI5__k3rr47ck3sk0zIk3u91fvk44R6-dk44y1XIk4Bq-l1k4Nb-nUk4QY1XI
k4Tw-adk4Xb3Rrk4tj5HNk4tt4I6k53N4pmk58f0Bqk5Cd-pEk5DJ-Sgk5I535Fk5IZ0Bqk5LO4-4k5Tj0Bqk5ZG-V-k5hK2pMk5kE0f0k5lh2Zr
k5oP538k5rh1XIk6-81fvk65e4D9k6Ff4OAk6Hh1Ozk6Vl1ftk6Ws18Lk6a14njk6iw0Bqk6nG3Ofk6t-4Npk73p33zk74k0prk7B9--ik7E81ft
k7Gu-Sgk7Gx-PDk7H716mk7IV1fvk7KB3jCk7Pn4NJk7Uf4-4k7WQ4Xsk7Wh44Ok7aM4-4k7af-Vgk7fC1SMk7fT3rnk7g41fvk7hj3sPk7lV0Bq
k7ll2pMk7pG-O6k7wV4Lxk83m3O5k83o3YSk85t-O6k89L6-dk8Fp-Vgk8Hh6-dk8Kh-Sgk8MP2uCk8Rb4-3k8Wt-Bhk8YP09Ok8Y_5GGk8dl5dX
k8fF-Sgk8k348Ok8mH-zbk8oa55vk8w41RMk8x1-Sgk8xG47jk8zW6-dk9-C-Vgk91v0Qhk926144k92T2q0k92X0pLk95X2atk98h-A6k9CZ-04
k9Ci3vzk9DT0nyk9Jy-Sgk9MS4Jyk9Mc1xJk9N--Sgk9Oh1w4k9Yk-DIk9Zs1fvk9dc3Gyk9lJ3z6k9qM4vVk9vx4HGkA306-dkABt0FakACM5hI
kAGx1ftkAMC1ftkAMM0A6kAON-SgkAQt1xJkARI-mfkAX21xJkAXl-pwkAYa3rzkAfa-ShkAmP1fvkAp15ivkAr74-4kArG4-3kAyb27wkAyg1ft
kAz-1fvkB4k4MIkB6-0BrkBDq-_mkBJV3rnkBJX-VgkBKd4AUkBP60BpkB_52mUkB_q4MekBbY4pmkBgs1eLkBjl2nIkBl14RIkBns-SgkBvC-Sg
kByY0NQkC-H-SgkC-a1ftkC033z6kC0Y0lakC2z09OkC5I1ftkCAS4-4kCAn1gIkCE-4-4kCGf1ftkCP1-V-kCTe-U0kCVo6-XkC_X-XBkCbr48W
kCdo1XrkCle3cJkCnM1ftkCnP4-4kCq913qkCxr0JIkD-N1fvkD-R2-ykD5y1fvkDDV3nIkDEv1fvkDFX50WkDFh4pmkDFo-ckkDKD-UrkDTz4R3
kDWX-SgkDfZ4_QkDr_1RMkDt-2LAkDup0wgkDvv3D3kE633KzkEAv-SgkEIa1fvkEJp-PDkENq1XRkEQ11fvkEQg1fvkETS3WHkEVb3jskEWz0Bq
kEYP1eLkE_456WkEaG1FmkEak1fvkEbH5o0kEj01njkEq36-dkEyc1fvkEzJ2zql--52R7l-082AXl-1h-GEl-412cEl-4w3rnl-5l44Zl-6D3XM
l-AW2Col-Dc1xJl-FK2zql-Gv4OWl-IN-bAl-Jc1fvl-P21fvl-Rj1fvl-W935Fl-X-4N1l-Zs1CCl-ar27wl-fA0Bql-gl-Sgl-jA5drl-qL1fv
l-t4-3Tl-w81arl0193rnl06V-w5l07o-Sgl0Ag1fvl0Ap0Qhl0EX11ll0FG-Sgl0Fw0Bql0P71ftl0Q71fvl0Qu3a5l0RD1ftl0Uy1eLl0Yd4-4
l0aA0fNl0bG4yll0bg3dHl0k64-4l0mR25jl0nz5QKl0vD1Ucl1672Hbl1CV1xJl1Cu5Wtl1DX3Kel1Fi1Hal1GL3Lol1Nc-Iul1Rc6-dl1TB1ft
l1TK4uRl1Vh0txl1ZS2E9l1aL4Stl1fF-Sgl1h31ftl1k2-Sgl1lE3cSl1yF1XIl2-N2Wml2293uGl2AG14Yl2B509Nl2GQ1fvl2Gf1b6l2MO-Sg
l2OK4G_l2Og2JCl2Q--vyl2QP3sAl2Sm5OTl2Wp4_dl2YI4rPl2Zu3wEl2_V1Edl2cp138l2eU4RRl2ey4_ll2kw0PUl2mk4Eal2ne-vyl2oP1xJ
l2r62zql3033i3l32q1RMl33T-nUl33r3eFl3714-4l38c0Nnl3DE2JAl3Gx1fvl3HV0Bql3Kb3zkl3Mg4Bul3NO1eLl3Rz1fvl3Vs40ol3Yu4rY
l3av2mSl3fF170l3h33CUl3jG5TDl3q30Bql3sU-r_l3ug4Lll3wn0zIl3yL-Mul4-54-4l45C4OWl4G33dUl4La00gl4M1-fsl4N-1HUl4Qy2Mf
l4RU27ml4Si4-4l4Y14MUl4_q1Bsl4e51ftl4el0ZHl4iy0zIl4jr5nwl4q24-4l4rN1Tul4tR1fvl50310Al55A-Sgl5662jEl58f5j0l5Ae4-4
l5CJ5Bkl5Ev2xXl5FI0Bql5Hr15tl5IY50Wl5Im1sel5JL1b6l5PO6-3l5Tp2P7l5UG1fvl5YF5Ijl5Zy5B2l5bk1fvl5er5drl5io5wWl5rl0Wo
l5sU4pml5sn5lol5tv4L0l6-A1Rkl61f3rzl63k194l64J4pml66y0Bql69K0Bql6BT4-4l6FT6-dl6Gd-fNl6Is1fQl6Lf1xJl6Me1fvl6Tf-ib
l6Tj-F2l6XX1ftl6Z45lQl6gj-kTl6iY2xEl6p51CUl6pE0Bql6qU4-4l6rB5jbl6ry-2-l6xG2-Ul7-_1ftl7190D1l77z1C6l78D07Kl7Cj0B8
l7Ga-Sgl7J71xJl7Qd1fvl7Y_4-4l7bh4ZXl7dP25il7iY0Bol7uE1eLl7w64OMl7z00Z1l83B-Sgl83u4LYl86E2VBl88B2Bcl8B--1Dl8BI--G
l8D-4cCl8EO4-4l8J--O6l8LX4N_l8V42lBl8WR1gIl8Ws4Acl8X--Sgl8X53col8c12JAl8rh2jEl8t01EDl8xB1fvl8zn2cwl94G4RIl9Ca6-d
l9F11fvl9Rf4F8l9VS0Qhl9eW4gdl9f35ktl9im6-3l9lO2qVl9me-Sgl9oW2ddl9oo3rRl9rl1OQl9sH4-4lA7t0BqlAB0-SglACe0BqlAJH1JG
lAXo1fvlAbC0BqlAeO1iZlAeY-mVlAhB5jalAje3LalAnM31FlApe3vplAr_1xJlAu350WlAvJ-adlAxV4vVlB0Y318lB1i2jwlB3s3AIlB5U2wb
lBCf-SglBKY4vVlBN20BqlBSK-kBlBZO0wBlBbg1SslBcf-V-lBfO1XElBhJ162lBhf-IplBp4-itlBq11XYlC2Y1xJlC5M5KwlCCe50WlCFs1fv
lCH825nlCHL4GJlCOK5-ilCRs1ftlCUx-tGlCYn5uMlCa61xJlCca355lCdx21klCpM0zIlCtv1ftlCvX0zIlCwt3lNlD-m1khlD2T5lelD4w5Bs
lD5W1RMlD961fvlDDU1RMlDJ53S_lDJF2d8lDJm-U0lDLl4irlDTy3uElDZ90QhlDZj-2PlDa34pmlDcS4uTlDgt3z6lDh03z6lDh13z6lDh23z6
lDjY3hUlDqu50WlDui5ITlDvp1l9lDxk1eAlDzP1eSlE101fvlE2g15tlE3X327lE4o5rClE6G-lolEBH50WlEGZ4cOlEKw-vQlEL_2GvlEUK0Bq
lEVt-CSlEie1fvlEj74EulEnZ0eIlEnj3zilEra0hXlEtQ1RMlEvX-OzlEwU1fvlEwX1ftm-130Bqm-7F2JCm-8N1o7m-9E36mm-9a-l7m-Ep3rn
m-LT1__m-RN4o0m-Rt2ubm-Wn3rnm-Yd2JAm-ac1xJm-ed3dUm-n71fvm-om1dym-sJ-9Lm-tr2Mqm-uK3CHm00n067m07A4-4m0DA4Lxm0GG1fv
m0Gt4-4m0Ho4RIm0P_2bCm0Px3cPm0QP3lNm0Rt1njm0br4-4m0fy0eqm0hR-dim0hf1umm0ny5jbm0uD-4Lm0v11njm0vb-Sgm0xa0ZHm0yy1fv
m0ze-adm11D4f8m14N1xJm16P4OWm1HL26Mm1MW2Num1Vm-mcm1Ze-gzm1cJ-Sgm1fS1OOm1fl4npm1iL0zIm1t64izm1uJ1WAm24c5r3m27m1hN
m2CA-Sgm2E_1fvm2HD1xJm2Ls0yom2Wk4-4m2ag1ftm2cQ56Um2cp4zkm2df3qXm2h423Km2m4-Sgm2qM35Fm2rJ0Pgm2rR5drm2rw-Mlm2uO50W
m2uT1ftm2ub2H3m2wa2jEm2yo-Vgm3-d15tm30H3Ilm3594-4m3Jd1lOm3K3-Wvm3LE5bOm3T1-Ubm3TB-nDm3Yp2e2m3jL0ZHm3lp0Bqm3oo2R5
m3p34IVm3wD1wtm3y54_sm42D1fvm42d3jQm4414-4m45K1fvm48W-Vgm4EW-ixm4GA5nXm4HZ1sem4O41yym4OY4gzm4XK2pMm4Y-1xJm4eU6-d
m4fE1Uzm4hq2Iom4iV4Kvm4nB-mdm4os1gpm4ud1xJm5---8-m5El4_pm5Ew-Vgm5I66-dm5Ng-jvm5OS11lm5ST11lm5YT1ftm5bC-Sgm5kT0eR
m5kV4RIm5kx-O6m5m65nXm5mq3EQm5wS-Sgm62J1jLm63_278m687-SHm68y35Fm6BZ4akm6KQ3dfm6S_53cm6TA2fNm6gY-t4m6hQ6-dm6mw5JK
m6pr4J2m6tp4-4m6uW4nkm6xJ-8-m7BJ4zgm7Ft4hRm7G6-hwm7HB3rnm7HW0Bqm7IE1fvm7KF-Sgm7Nd4Fzm7RX2UVm7Rv2ylm7bn-Sgm7e20fs
m7h635Rm7jc2bCm7q21fvm7wa4WDm8-y3Lbm8194-4m86t3z6m8C52qpm8D20tum8F10A6m8Hv1fvm8IH25tm8OP3vzm8O_2jEm8TU35Fm8am-U0
m8ih1f1m8jM3lNm8kI1w0m8kS0Bqm8nR0sem8oN1ftm8t22zqm8tW2VLm8wP1fvm8wS4FJm8x15Hjm9-k50Wm95q4JZm95u30am9AD3AOm9FC0Kx
m9NV2x_m9R95LUm9Rd3ySm9Sq1fvm9VY4-4m9bw1Oem9cW-Vgm9dK1gum9uR4BIm9x-5w-m9zY1_YmA6C-SgmA6i3cnmA7T09imA9Q1xJmACn0Br
mAFX-XBmALh1b7mALr-SgmAQI1fvmAVj5rCmAeJ4-3mAfd3bMmAi01ftmAjI0uMmAmR1ftmAn7-SgmAn_464mApC4-4mApd4-4mAsO0QhmAsp11l
mAxB-mdmAzy1ftmB3a5izmB3w3rvmBA549-mBAp18LmBAu1fvmBG_1fvmBJD4KpmBO918MmBSF2pMmBTG5kNmBaY0zImBdY1ftmBdt0B8mBiT1xJ
mBis1b6mBpm3z6mC-O4BOmC12-SgmC3A35FmC3e0IBmC4T1fvmC6G-4qmCA025bmCDY0QhmCEz1b6mCFd2pvmCLF18OmCMy4OpmCPS-TmmCPr4Zh
mCRO0BrmCSs-fCmCSt3bSmCTk4-4mCX35FzmCbH1b6mCga2T4mCr82O6mCt03vzmCtG1wimCv80LomCxw35FmCy350WmD2f-SgmD3k2kVmD5b5Lx
mD8_1xJmDB55rCmDFj4uMmDN-1fvmDSq3aDmDUN2fImDUk27wmDfs6-dmDjg4OWmDs74sumDtp3SdmDua4LRmDwi-jhmDyw1w1mE1T0zImE7k1RM
mE9o1SymEBO2JAmECf5gCmED54NtmEF5-admEOF-SgmEPC3ssmEQ715tmER3-w2mERn1xJmES11WqmESF0ZHmEWh-KSmE_52SFmEa045gmEb731T
mEbt0BqmEe35AKmEfW-7CmEga0BpmEoO50WmEsk-nBmEte27wmEwc2RXmExr0iwn-1--oXn-Cv50Wn-EO0Bon-Eu4uRn-Gw1E6n-Ho453n-JQ4-4
n-Kr1fvn-Or15tn-Tf4-4n-UZ2O6n-XC-Sgn-YV-Sgn-Yv4pmn-b71pxn-nP2kUn-rb-con-rg0Bpn-rm2pMn01Y-l-n0Ha5gqn0Jl1xJn0Oy0Bq
n0Wv2a5n0ac3KZn0fu6-dn0uM1fvn0vz2gun0z31qyn11B1fvn12c-Sgn13O4-4n17N1uBn1Fi4MIn1Mj-Sgn1Nh5LDn1ax6-dn1bp-Sgn1e-2i0
n1eg5hyn1m20WBn1oQ3uwn1oW4zln1q21RMn1qB2JAn1qr-Sgn1rV3rRn1xl1xJn21-5H_n23e1gan29L1ftn2A_4pmn2Bl50Wn2Dv3z6n2Fd4pm
n2IM1L5n2K-4uRn2KP43sn2Tf0pYn2aB4Q1n2dW4-2n2fU2yWn2gb4vVn2gy2OQn2hN0P-n2kz3tCn2q11xJn2rG1fvn2tU1b6n2tt-Vgn2wS1Uf
n2y92F8n2ze-dHn32F2zqn35D2YHn3EY5AEn3GY-Sgn3Nt5Ryn3OD4-4n3QL0Bqn3R21yhn3TH-7en3Tx3oYn3Vu0ZHn3fW5sHn3hn-PDn3jv1a8
n3os03dn3sZ-vQn3vg1gpn4-915tn4-R29xn40q3Axn42Y0zIn45o1wtn4984KYn49j5G0n4Dp1fvn4GO3Cqn4Lh3gen4Zy46Hn4dI0Bqn4gl34E
n4lW1ftn4lp5VMn4nT09Nn4pD5nXn4pM1t5n4ps23rn4vs0D6n4yz567n51v0v3n5272jEn56_2pMn5Ha1fvn5Lh-Vgn5N9-Sgn5NN-Ecn5Pm35F
n5Xq4pnn5ak1Mqn5bu-Sgn5cF512n5gT0D6n5iN2l3n5jl4aIn5qV3qXn5rj4p7n5uZ4-4n62h0Bqn65F5NQn67E5OXn6955d4n6BJ1Upn6HN16Y
n6MX-Vgn6Od44cn6U815tn6WU-Sgn6Xf50Wn6_9-eZn6bE4L0n6bM0Bqn6ck-z9n6gp6-dn6hW33_n6or-Vgn6pQ4yln6vb3M8n6xp0Bqn6xq0Bq
n73e6-3n76P3QQn78z-GEn7Af2Hbn7Kg4Jdn7Qg4TJn7S935Fn7Va2JCn7Y6-WGn7_T1fvn7_g1Ftn7bx35Fn7mz5BEn7nP4NYn7nY50Wn7qp4MI
n7tl0Bqn80k0Bqn81I1Yhn82c4OWn83f4o4n8C94SGn8G93Q6n8Gk2D7n8MM5QKn8Np2KYn8PV1fvn8Q_0ZHn8XA3wpn8XG0Bqn8ZL1wtn8ky0Bo
n8qX0tWn8s-34En8uX-O6n8v91U_n8wp57fn8xu09qn92_0UCn93f4njn94o13qn97O4EEn97Y1fvn98V4RIn9Co1RCn9Dx1njn9GX-Vgn9Hj4M4
n9NJ-59n9U01OOn9gg1gpn9xs1eLnA1c1ftnA2P2RXnA3P4-4nA511fvnA8K0QhnADf5y9nAEs1C_nAKP1AxnAMG-mdnAPG2sCnAU31fvnAX7-Pm
nAXc-PDnAYl0njnAdj1fvnAjy1fvnAnY1fvnAop4eLnArI5DbnAtO017nAtl3EanB0t2qVnB33-TFnBAV3jQnBEe2pMnBJ94FcnBM_0ZHnBMj0DY
nBNf58snBSV-SgnBYM-yfnBZg41vnB_S-SgnBlD4gmnBlr5jRnBm01fvnBnB4TJnBpZ3w6nBsT-9LnBt-24dnC12-WGnC90-SgnC9Q4EinCE05M4
nCEX26MnCFi-U0nCHW2mAnCJt0BqnCRw1fvnCVG-HynCVU2_JnCY00BqnCag1xJnCbd3uCnCg30WrnCiI0BqnCib0zInClK0h3nCpN3pnnD2211d
nD2P-g0nD4z27wnD5J27wnD6K-vynD7q1Y7nDP54-4nDTN2qqnDUU-O_nDXg4annDcR0YTnDgN39PnDoW35KnDpC0BqnDrR2mAnDvO5IynDw21h3
nDx70BqnE2x09PnEB44MOnED_091nEF61-EnEFG1OOnEJs-0UnEKU0iynEOu-cPnERp-O6nEW02UZnEYk5d5nE_J-adnE_M5z_nEbZ1xJnEbc4-4
nEc-2JAnEda1ftnEh_34EnElh3grnEml5ZSnEoM4npnEsw4-4nEyF1fto-CA-Sgo-EU4-4o-Ef50Wo-F02pMo-HH15to-Hk4-4o-Je-U0o-MZ1ft
o-Oe0Lvo-TF50Wo-U927wo-b70Bqo-ef5h4o-rr1fto-uZ3V3o-vO4rYo-xh4mqo081-eJo0AA-9Lo0BT4hOo0Ex2JAo0K96-do0La-WGo0Ow5rC
o0Po1fvo0Sd2qVo0Se4-4o0U1-8-o0_e0B8o0eb5EJo0gU3B_o0h84-4o0kw4vVo0mv-jDo0sS3zCo15g5h2o16t5D2o19y4-3o1EQ-Sgo1JL2fI
o1K34-3o1LN-Sgo1T71eLo1Xu3lOo1gV-Sgo1l45vno1qn1fvo1uf50Wo23F1tZo24d4-4o2BG-Sgo2M_0lao2S15huo2S44pmo2SW50Wo2_M2RX
o2_m50Wo2an-Vgo2be2yqo2kU1xJo2pH-aEo2r2-6no2tR1fvo2tx09io2wb5bUo2ye-Sgo32j2qVo36815to3BT0ZHo3QR4aio3U00sso3Yn0Xt
o3_w3D4o3aA5iro3n04Uvo3og3qXo3r5-WGo3tF2nIo3uO1fvo3xy-Sgo41O-7qo44M2Izo44X4_lo49c3RRo4C82RXo4Fh01Uo4Gp3tko4J834E
o4Lm1wto4Pz-PCo4SB0Bqo4Sv1xJo4T43Mfo4TJ3z6o4TW5Vwo4Wp-Cko4Xc6-do4Y-3cMo4Yw3vzo4ZO6-do4aK15to4b206Fo4bZ4-4o4c-4uR
o4cE1i_o4fl4Kto4fx3lNo4ic6-do4lu40io4ys50Wo4zD1cqo51B6-do59V09Co5CC2ego5Do4Zfo5K3-Sgo5M91fvo5Oh4Eko5Ov4-4o5Ra1b7
o5U_0ZHo5aT2Uio5bF5Lwo5cU-fBo5r83z6o5vT3z6o5x9566o5y11fvo6636-do6AR0Bqo6Cz2l6o6DD0Suo6EK2JOo6Ly3nOo6PE017o6Qb4pm
o6RJ2pMo6X-15to6ep1fvo6kh2Nho6on1fto6r_19wo6s01fto6sc1b6o6sp1xJo6yV4-4o6z33HVo74u-Sgo7EJ5evo7Hk3z6o7UX4-4o7VB-Sg
o7aO-S1o7dK4Vjo7eG4uRo7hy3Nso7mp50Wo7nz5Goo7tt0ZHo87-15co89T2jEo8Au15to8D-0hno8Es4ezo8Ga0ZHo8M63Mfo8Qv0WHo8Uy3lN
o8XR0IIo8bK-KOo8g40vCo8kk1A9o8lu5dro8mi6-3o8o92Qfo8qf4npo92L088o9BG30Zo9Gj098o9Hl4_Ro9La0Bqo9Nr-Sgo9jK1xJo9vg-MY
o9yq2QqoA2C2nfoA3c4-4oA7J3UGoAA34uRoABz4MeoAGS1ftoAHN3pvoAJY-oPoAJx47FoAM150WoAN95e3oAOj47joAfZ4AfoAhW6-doAi-3vM
oAn05VKoAo00TFoAsg-zWoAyR1b6oB1z-CcoB5I4VsoB5l4-4oB8D4-4oB910BqoBBT27roBCP24CoBFj4sYoBMI-ckoBMN2MUoBMn-SgoBNr1xJ
oBOQ1fvoBT80BqoBU-4pmoBrW42_oBxT0wCoBzN1gPoC-24-4oC0A1fvoC2x0BqoC7H28XoC7w-SgoC95-i2oC9k-SgoCEV-WGoCEw2lNoCFH-3s
oCGl2qnoCQB5Z1oCT21fvoCfM-SgoCgm35FoCir03noCp827woCyP2RXoCym1JsoCz64-4oD010BqoD4--SgoDC65h0oDFA5UooDG92qVoDKC-Vg
oDT1-ckoDVc3iPoDg25knoDiT47DoDkp0BqoDrz5iboDz01fvoE2Q0ykoE3W5d9oE8z4e7oEEp1ftoEIr1ftoEJV2HboERv1aGoEW_1njoEXB2pN
oEaQ6-doEcS3cAoEnB4-4oEnF1gpoExF50WoEyN1fvp--C3Qrp-0M2WYp-3d-vEp-4h4pmp-890ZPp-IC-Vgp-Iz27wp-LN-Vgp-MT5rCp-Wc-kh
p-ed-Vgp-gP1VDp-it4ZYp-ym-T1p01F5tdp02E1fop05Y4-4p06L4Q_p082-PDp09L-R5p09v3d7p0Cj-Wup0Es3P8p0bq2uEp0cz1RMp0f734T
p0fG5nXp0i00A6p0kR3fep0pl3Lop0sp4p_p0wB22Jp10h1VDp11k2lup13X47Zp17z2O6p18D-KJp1AC5elp1HI1Gtp1LA1xJp1SG1sxp1Xm5v6
p1YK4npp1be5map1kE-Vgp1kx4Vkp1l30Bqp1l5-vyp1r45srp1wY-Jep25S4Uwp28V1Nhp28a16Sp2JS4uTp2Js-mdp2K9-K-p2Nt50Wp2QQ26H
p2UM6-dp2XR4_lp2as0B8p2cg1OOp2ci4Jfp2d_1l-p2fd0gCp2g31xJp2ot0afp2pb03ap2py2iBp2rn5nXp2zA-Vgp32F3Ayp32k1fvp34_4RI
p3BD5ktp3Dc07Fp3Mc26Up3O81fvp3QW-Sgp3SP438p3Vh4Flp3hT4s3p3iq5lPp3kZ5Rgp3mR4OUp3mb1t7p3pr35Fp3qZ2qVp3xb1fvp3xc0q9
p3y-2Blp4-z1RMp40u04rp47e4ssp48G1jPp49M5wfp4Ai3vzp4D22qVp4Dj5Hwp4HA1xJp4KL15hp4Ly4GMp4SY-Sgp4V-15tp4cz27wp4em1HV
p4lk5Wvp4p135Fp4pZ-8-p4rU3Ofp4vg-mcp4w_4OWp50p-g0p52Y47Zp53i1fvp53m3YKp55S-Sgp56P-Sgp56y1XEp5Ae1fvp5E52pMp5ET6-3
p5Ey-U0p5Ir08hp5NZ0Bqp5Pc3oup5SW5eTp5UI1RMp5Ub15tp5WC3rnp5Wb2yQp5Xe-Sgp5Xu4MDp5a_2mYp5cp0Bqp5de1eLp5eG4Xvp5ec1fv
p5ia1fvp5lh-Vgp5mz1OLp5nP0-Yp5pF0Bqp5ph1xJp5sD4pmp5tR1fvp5x15UZp677-tbp67a6-dp6CF0RUp6FK1ftp6FQ-k4p6PV19np6Qe6-d
p6Rf2vdp6TN0Bqp6Tm3-1p6WL-adp6XQ0Bqp6_J1ftp6b201lp6fX4-4p6gp2sGp6hp1Zbp6ik-XBp6rw4vVp6vZ09Op7695tHp76M0ZHp77y-Um
p7B34GMp7GM1Edp7KZ1b6p7OV-U0p7UN4-4p7Vz1_5p7Wa1fvp7XF4-4p7ct4-4p7cv1gxp7mp0Bqp7rO2etp7wn2jEp7yX1ftp7ye4Yup81R-Sg
p82V55mp83E-O6p85j0rBp87o2s0p89t3Gcp8DF0Chp8DN35Fp8DV16Hp8F-1fvp8GP0MPp8HW50Wp8Ic1fvp8Iv0Jsp8JZ0DQp8QU4h1p8RA5dr
p8cV-Sgp8eV5I9p8hR0AFp8ho2DBp8kc25Ep8mD5GEp8nS-PDp8no3Lop8r-4-4p8s46-dp8sv1SMp8th5b0p8zS1ftp9-e0Bqp9471fvp9Bx-Sg
p9Ef4P2p9F_3wBp9HO1qxp9OG5BEp9Zc1Pip9fz2i-p9i1-Vgp9jC1gIp9lD-etp9oV26ip9oh15tp9pl0Bqp9qx0Bqp9rw4INp9s44-4p9tH0ZH
p9zr-V-pA3F1fvpA4d2MqpA8u-VgpAFy2g3pAR86-dpASW4R3pAUF0B8pAYz1e7pAZj4uRpAj76-3pAja1ftpAoT-0qpApE3rnpAvO0ZHpAwh3uP
pAxz5GnpB5T3rnpB676-dpB6w35FpBDk1IUpBSa-BfpBXk3XlpBZw0BqpB_A2pMpBam3dRpBbj1b6pBdh3rRpBdi5z_pBij35FpBus0vRpBwr4k9
pBzt4LPpC53-3spC883VspC8H1xJpCAL138pCA_-eTpCIP0zIpCJC4ahpCJQ1fvpCS70BqpCTd4AGpCUE3lNpCWI1xJpCXN2FqpCZO1NhpCcW-md
pCfC3vzpCk82lupCnC-SgpCxM-MspD0I-WGpD1D5JYpD7j3qXpDAA4uRpDBg3sfpDBz35FpDPr4-4pDWI1XIpDX-0BqpDXm4-4pDZA002pDa91xJ
pDcD-adpDhc0BqpDkB1ZDpDm52QhpDmf6-3pDs61dXpDvT4RIpE-b5ANpE0M34EpE1o2w9pE282HdpE2e-mdpE4220XpE760awpE811ftpEBr5f8
pEGj-SgpEHy3LopEJI50WpEJb4RbpEK61OOpEMj1b7pENz1kapESL6-dpET515tpEVd3z6pEaC0zIpEaW1fvpEiD-SgpEkI15tq-0C-Sgq-1I-_5
q-Ji4WAq-QG1eXq-Tq4pmq-Vl4-4q-Yp-U-q-b206Hq-bL5kjq-dV1fvq-iP4-4q-jA4ylq-nE-x6q-oM4pmq-rY13hq-yO1eLq00c2qVq01U1fv
q02A-QQq08_0A6q0DO1gIq0IL3y8q0IU4njq0JC4pmq0N934Pq0Q00aGq0Vf0Jjq0YI27wq0_u37xq0bD4yFq0jy5BMq0kJ0Gdq0lt-Sgq0pm-Sg
q0vS1RMq0vT-cvq0wH5BEq0zB-vQq11U0Onq1Ao-bHq1Gr5Fyq1Hx0Bqq1JX-Vgq1Lk3qEq1Pt1R2q1RB2cGq1Y81JFq1ZL-Wcq1ZN1fvq1a5-oN
q1cK2Npq1dy35Fq1qQ4Grq1rW593q1za5lPq20X-Sgq23o3qXq26E4-4q27J4zlq28P4OWq2AY5drq2Cz3BQq2Dr3z6q2IG4KZq2Ii4Qhq2OU1xM
q2Rv4Iaq2Ty4H5q2VC4IGq2Yw3rnq2fp5XYq2iz1xJq2ld4Meq2rB5yEq3-71fvq39g49dq3AX028q3Eh4j8q3GR0S-q3Jf1wtq3N54TRq3RF4R8
q3Rm4pmq3Tv1ftq3Yi1Y5q3ZA1fvq3Zj02Lq3cf6-dq3e638zq3ge0EOq3mF-Sgq3qt5aSq3wr3a-q3ys2JAq41W1gvq42a-8-q4DP27wq4Fu50W
q4H13I6q4HX11lq4Kp4-4q4LY6-dq4Uj4-4q4YM00Gq4a11fvq4ge4-4q4pB4pmq4q3-xjq4rX1eLq4rj-wMq4vI1FRq4xr4ylq51k5oYq51n1RA
q54X5Zyq55J3Abq5AQ0wsq5BC2pNq5Cp5drq5LK56zq5Q54Fiq5Qi-tSq5UI1ftq5UO0Bqq5WH1fvq5XV4-4q5Y24-4q5_V4eMq5jr34Eq5k11fr
q5lP1gpq5lY1OOq5nd3z6q5oM1fvq64C50Wq64M2O6q6HK6-dq6Jn35Fq6N90z8q6Pi1fvq6TA1xMq6Wz5Ctq6Y_29sq6a71eLq6nS4-qq6pz3z6
q6tj03sq6tq1njq6ul6-Pq7-t2iRq7-w-Qnq7120D6q72R1ftq76D-51q7Bm4rUq7Ga11lq7UK2Muq7WY1fvq7YD3gHq7cv5CPq7fR1ftq7hB2DJ
q7ln6-dq7lt1OOq7pR0s5q7r7-Yaq7xq-Sgq82c4-4q83e5nXq83q0gnq8C01JHq8F21b7q8Jj50Wq8P41Nhq8PK-Sgq8QV-LHq8Rv-W2q8SV-xB
q8Sw1Pwq8TF0G5q8Tu3Ofq8co-ldq8f035Fq8gv1fvq8lb1eLq8mD0FNq8pb1b6q8qt5qdq8sz-Sgq8tW1ftq8vJ15tq8vn0ZHq9-G5XJq9-S0zI
q92c6-dq9344lgq98T-Sgq9BK6-3q9CR4-4q9HG1ftq9Jo4btq9Qk5aSq9Qx1L8q9SL3z6q9Y76-dq9aA50Wq9dO55Wq9rS4_Eq9uF21Xq9vF49_
q9wv1X0q9y05iMq9zl3M2qA-i1SkqA0B26iqA0I5drqA3X27wqA3e3MJqA5F0BqqACr1VDqAOn50WqAPr0IBqAQ030MqAQL-r5qAYq2w5qAZD59Y
qAgg-SgqAj02iAqAlO4FbqAsU-SgqAt_-O6qAxB5MhqAz-0zIqB0c2ztqB0e1hEqB1a-ckqBEv0_nqBGe2qVqBHM3dUqBId4-4qBKW0FjqBOs2mA
qBPG1bYqBSl1fvqBU7-WGqBYd3QQqBaS0jgqBc554JqBi92iAqBmN1ftqBog5StqBsu5drqBy8-jPqByR-SgqByz2pMqC1F0ZHqC6A-SgqC8w22h
qCD41b6qCFw4_lqCIa1i9qCLt3jOqCOy1GXqCQn1wtqCRY1kNqCSp3z6qCWa4MoqCdH-S-qCl--SgqCnd2H6qCpU-gCqCrx50WqCsu-SgqCvD21H
qCwC5oUqCxu3ePqD-35QZqD1s-w4qD2W4-4qDAU2jEqDDi0BmqDKh4npqDRf3-QqDS25b4qDW36-dqD_H2C7qDh51OOqDiM4pxqDlT-nUqDn_5nX
qDoR2ZnqDts2oVqDx11ftqDzC35MqE2m5jfqE4Q0zIqE6k3PBqEA91xJqEDw2RXqEEQ3VRqEJ615tqERF2P8qEX21xJqEXj0W3qEgG-bdqEhT-XB
qEhc0D0qEjL-O6qEks1LFqEmI1xJqEuE1kHqEvY0QhqEz24Dtr-0r4pmr-1k1B8r-8_2e3r-9D6-dr-DN2JCr-Jj2wcr-Jt0Bqr-Kp4Rsr-Mh2uK
r-U01Wtr-VE-Sgr-WL-KPr-ZJ4sNr-_B1fvr-g80Bqr-gP-3sr-go2JAr-kh5VKr-lR-Sgr-ok4GVr-uL3Lor-uW0Ghr0Jh09Nr0M7-9Lr0MQ1IS
r0PX2e7r0Pm1fvr0SP1cyr0TH02pr0c00p1r0f46-3r0iW1xJr0qU5Bbr0rJ2jIr0uY-B0r1-7-7Wr1471xJr14R1xJr15t46qr16X1fvr1Rb1ft
r1Vo1W3r1ZO-NZr1Zu4KSr1cJ4AQr1eW2dGr1ge-Sgr1hW-Sgr1ha1sir1j95kLr1ka21Yr1li3rRr1ow1ftr1rA-mGr1te1Tor1w24eZr21R1bD
r26G6-3r2BC3bSr2Bx1ftr2CF4twr2Ml3VLr2NB1dPr2RJ-Sgr2SH1Ekr2SM1wtr2UH1h1r2YW27wr2_j-9Lr2_t0Bqr2dT3qXr2ki2a-r2m353T
r2nq-Z0r2tG4ZIr2vs35Fr34U-Sgr35d1xJr36_4Okr3Gh-MFr3Hq4-4r3JM-Vgr3Nc1xJr3Xm-gdr3b803tr3cy1b6r3jS4MIr3jy4EYr3oY2YD
r3vT4QHr3vo4Jgr3wX0zIr4-u2vVr494-Sgr4CV1xJr4Cw0Ger4DH-Sgr4Fx1njr4Gp0zIr4IM-O6r4L21RMr4Qa4Eer4Qb-Sgr4Ra3W4r4Xw52W
r4sq3Nyr51W4xHr59J1S6r5Cn3APr5Gw-x9r5Hs4I_r5Nu-Rsr5Om4-4r5RY5oLr5VB1b7r5Yf34Er5fb5drr5fe1ser5gH6-Kr5gQ1ftr5rC1RM
r5w-2Rqr5w7-hRr63r6-dr6434-2r65L1xJr66S-9Zr67Y1gIr69Q1fvr6D41ftr6Hc4-4r6SB0Bqr6Vo2Sur6iJ0Bqr6yZ--ir713-Sgr78Q24f
r7Aq5tkr7Id4Kur7MT-ckr7QN-Sgr7UA-lGr7a24-4r7gc1xJr7kQ6-3r7kr0Bqr7q935Mr7qr-8pr7uK4TJr8-V3hrr8171fvr84a1ftr85z-O6
r8Ng2tgr8Ru5L6r8SN4R3r8W-2jEr8ZJ1fvr8by-VGr8dx1cir8eD2uzr8gT1yfr8iR-Sgr8jL4npr8lH40Xr8mU4OWr8yZ35Fr8zQ5D2r93V35F
r98a1eLr9Bn4OWr9DX15Pr9Dg3fYr9I9-Sgr9Mo0Bqr9Nm3k0r9Nn-Vgr9Px-ker9T11fvr9UO0Gzr9YE31Hr9Z3-Sgr9_L1RMr9_l1xJr9a82Yx
r9d24M_r9qT1Pgr9s305Or9vf3rnr9xc5VKrA0N-wGrA1135FrA3l4I4rADo1eWrAHg18LrAI32jHrAKE-SgrARi5drrATg-WGrAUw-MvrAV711l
rAiL1CqrApu1SMrAt81njrAtu5lHrAyF1gYrAzd2pMrB2Q4IvrB2f-7srB303wkrBFX4mErBNX-w-rBOA1fvrBTI35FrBYp4BRrBic11TrBmC1wt
rBna4-4rBoj44nrBpo24rrBt012hrBuw4ISrBv00BqrByJ-lUrByL4-4rC2r-nqrC8K2DfrCAw1fvrCBW1gprCDX-SgrCG31ftrCJe4hHrCTV1ft
rCWw-kPrCWz4IgrCZL1fvrCai35KrCdE1KwrCe-318rCgb1ftrChk55OrCk64q6rCn211lrCnX4-4rCoZ0vyrCtE1M2rCv9-JqrCzL6-drD-a3O7
rD2f2uprD5h4NdrD9g2UWrDB45iMrDKQ1OOrDKs11QrDOF11lrDRR-8vrDVs-ywrDaJ0D6rDhI5aqrDhd4uRrDiJ0BqrDk51_mrDq2-mdrDq31Zw
rDs51fvrDw82zqrDy-1fvrDz92qVrE0S2OUrE1F37lrE3F35FrEBR50WrEF00ZHrEI9-SgrEJ4-ckrEKi5VmrERO0BqrESK4VTrESL4-4rEWN2Tn
rEXt6-drEfK4fvrEg1-vyrEh71xJrEs63OfrEsN4pmrEsY2qVs-131fvs-5a0pYs-9_-2ks-Cf4-4s-Ck4Css-M44pms-Qa1eLs-RQ1b7s-U11CC
s-Wl0g-s-az4MQs-fq2RXs-gc1vbs-lz34Es-n_1fvs-qt0Nbs-vP0Bqs-vW5Uis-vZ0U7s00z3rns0924GTs0Dp6-3s0Fy2nVs0Pl-Ezs0Wr1CU
s0XU0las0ZS1fvs0_J6-ds0aK38Bs0bN-eAs0fe-Lws0l011ls0ni-u2s0nw0Qhs0os-kBs0ov01Us0s6-Qws0w95ers0wf35Ms0y75drs0zh35K
s171-Vgs1EM4WHs1Ez19ns1Gz1fvs1H01fvs1Js54Ls1Nk1zys1Nq36Gs1RP4qMs1Sg1SMs1WW1fvs1Wh-9Ls1Xl4Lxs1_b1U_s1e15G0s1fa15t
s1iL-Sgs1jd1xJs1mm2O5s1nn2Y9s1sA1xJs1sz1fts1xh0Bqs2-4-KSs22t27ws25T5Jas26F3yUs2DD-Sgs2IZ15Cs2KV06rs2Oq1fvs2QY4d9
s2RM4uRs2Tz5Zys2Vz6-ds2bM3Tvs2lQ4IWs2t3-vEs2t904Ws2tx5pds2x8-8-s3-61fts3316-ds33q2mAs3EQ4NBs3Kh09Ns3PP2zqs3Q_1OW
s3Qi2zqs3Rp0yks3Xj3XEs3YI2nIs3YN1Rcs3bh-ZLs3h01Wzs3h41bIs3ia1fvs3x25G0s3yx4RIs41A5kts43Z2uFs44Y-U0s46N098s4Jx0Bo
s4LM0u_s4Qo-bqs4XT2L5s4cQ0zIs4hk1vMs4pR3ICs4qa0_ms4x4-Sgs4yt0Bqs50a47Zs5180DIs55m1YCs57o50Ws58b5drs59F26hs5EP5D2
s5E_4_ls5Hv0bNs5Os-Sgs5T00g-s5Tn4Eos5Wh3kQs5Zu1uas5aK3Ofs5au0Bqs5c44OWs5lD4Mes5ma0Nfs5n41fts5nq0zOs5oM-Sgs5oN3SW
s62e1Uzs6794MIs6CU37ns6J9-Mxs6Ja098s6Kx2pMs6Le-kQs6QF-PDs6Ra1fts6XY4Bgs6_T5bEs6aC4TJs6b35tss6kI6-ds6lX5Wis6re50W
s6tU3nIs6xI4u2s6y710Ls70f5drs74r1Pbs7In1bds7LP4L0s7NJ375s7Tl2wRs7WS4uRs7_y-Sgs7aS0Bqs7dy11Ws7sw-cbs7zg3nWs83w2HW
s84I5bks86p2zqs88R-Sgs89E50Ws89b15Es8Gb1xJs8Kt39vs8TL1fvs8Um-Yzs8V50zIs8WW2pMs8_l4-4s8mC43Os8oI4-4s8ol1xJs8qs3TK
s8ru5TKs8we21Ys95N2tGs96D6-ds96M3uws98N5TLs98P4Abs9BE3Q4s9Dg1fvs9J8-q4s9Ok35Fs9R-5LWs9Xs2Mqs9eL4-4s9ek4hZs9fQ2vH
s9jy3Fns9nA-Sgs9nl0Bqs9tT-Mxs9uX1fvs9um-nis9vh2SOs9xA3U1s9xE0_wsA8V4oPsAAl138sAJh-SgsAKU-SgsAOK-mcsAOc6-dsAR9-Vg
sARi4DDsATl-VgsA_C4EasAa_-cksAau-SgsAb_4uTsAeh1XIsAeo-VcsAgB4l1sAiT44nsAl2-xDsAs22RRsB2G-ywsB8Z1xJsB95-JGsB9r2bC
sBCr4-4sBEn6-dsBLE09OsBNw4RIsBPn2kLsBSb-SgsBTS50WsBWe4MRsBZX26usB_u-SgsBcw1XIsBdC4MzsBeJ-XBsBgS-O6sBhD-8-sBhL4P2
sBiw0BosBji4-4sBlu1fvsBns5drsBrx-jUsBv2-XBsBwh1ItsC041xJsC124-4sC392B8sC4n0BqsC6a-LVsCBP0yMsCGX1ftsCGZ1xJsCIc1xJ
sCKT1FRsCRs5Z9sCTu50WsCW70ZHsCaX1cSsCbY0tWsCeF1fvsCfR23zsCgF4-4sChK0ZHsCi73DosCjG4uRsCmV4RwsCnz5drsCr-6-3sD2109N
sD2w1ftsD5d4GjsDAa0zIsDCw1ftsDME50WsDNi4npsDNl3wXsDOL2zusDSG34EsDTv389sDXv5EYsDYa4EosDYc3BrsDh--SgsDhX4A-sDoP5zr
sDr64GksDsQ3M5sDw108dsDw_2R0sE7G0dMsEBN4RIsECt5IvsEG11ftsEM5-SgsEM9082sENh27wsEOs15tsEPp34EsERc-O6sEW6-SgsEay0DF
sEfg3TZsEzl50WsEzr4Yft-9Q1xJt-Ft55Bt-Ms-w_t-Rf1ftt-Yb3eFt-nx1RMt-oq1xJt-vi1fvt04Q1b6t07N4DEt07S4-4t0985zUt0Mq50W
t0UN-1At0Wf5nXt0b01fvt0cg5iyt0lA5HTt0oh2f-t0wI1jIt0xv0Bqt0zd0i-t19_3TPt1CJ4Gpt1Gg5ktt1Mb-Sgt1Md0Est1P50U7t1PA1ft
t1SW1f1t1Sl4XSt1V43Smt1XZ3Wkt1Zx4MKt1eg2jEt1fI2Zzt1go-Sgt1ht35Ft1lL2Q0t1o14npt1pv09Ot1wa15tt1xL3FHt1zq5E_t2-X1Yt
t2AA4-4t2Di1RMt2HI1fvt2LI1XDt2M71fvt2Mv3yct2UM1aYt2Wy0Bqt2X25D2t2XB0clt2Ym-G6t2d_2ngt2di4Odt2j81cit2m-5GIt2oP-vE
t2v51fvt2vM-U0t2yX5b5t32X4-4t33X3D4t34Z35Ft36a3HQt39a1xJt3CA0ZHt3I_11lt3Pk1CVt3Px-wkt3QP5drt3TF1RMt3TG20gt3Tn6-d
t3Y60Bpt3lg4HAt3sN1Hrt3sh0Bqt3tq06wt3wd2W0t3xU0kbt41P1VPt42f-Sgt47T50Wt4Ic0ZHt4Lc0Bot4Me0Yqt4NJ4iUt4S--Vgt4Tc4g1
t4Xs4-4t4Yb4-4t4eX6-3t4fJ0tWt4or27wt4pG3uwt4pH-adt4pp4-4t4sQ1OOt4sr1xJt4w03k0t5-M1xJt50O3SJt58G1Tct5G8-Vgt5KZ4Is
t5Pf6-dt5RT3v8t5Tu0Vst5XY1fvt5_P0b4t5cp3lNt5kW5w7t5pz0B8t5wI0Qht61s1xJt65444Ct6AX1fvt6B44IFt6JT1L-t6MR-U0t6P3-Sg
t6RY6-dt6Rb1fvt6Sf-9st6UJ2lHt6gz-j1t6l_4hXt6nt4-4t6pP-jxt6qx4-4t6rf4Ajt6ta1fvt6uP6-dt6ym1CUt75335Ft75n4Dut77F1fv
t7AB27jt7Ba1fvt7DO-Vgt7Ff1Xnt7II5drt7J01IWt7fK3gJt7hz-Sgt7kE0eEt7ln3lNt7qB3rRt7sF-yjt7wS1ftt7wo5QWt7x_5get8-e1fv
t80d3qKt80y2pMt82x-Sgt87e0RVt8Ab1Q8t8Av4-4t8Ce1RMt8Pi-N_t8Uk4BVt8Xv3RPt8YG2jFt8YL-Sgt8dt-Sgt8fR-Sgt8lb-Sgt8sH1B8
t8wT-Vgt96a-KSt9Bj491t9D60KJt9Gl1xJt9Mj4q5t9No5Fzt9S83Lot9TV1xJt9U41fvt9Ux056t9Xq1fvt9YU0Ght9dS0Bqt9fe2RXt9fg539
t9h55Byt9i82mAt9px3u8t9yW1U2tA-4-kMtA-W4-4tAAv-SgtABN1xJtAJ23lNtAKK1fttANn5bDtA_u0ZHtAfO--rtApA6-dtAvh2zftAzu4uR
tB2B09NtB2X3z6tB453AatB6l4M7tBAG1fvtBBe4pmtBH21RMtBNf-JCtBNx-SgtBQa2obtBRX0BqtBV0-eZtBV504ptBZA3j7tBcH6-dtBhO-kn
tBmS1wttBs15bRtBtk1_DtBuE-SgtC3Z2nltCBm4pmtCCn1fvtCDe12btCEl0BqtCJx1eLtCRS3FmtCfU4rYtChh-mctCl21fttClU0EFtCnB1fv
tCpt0vItD1a-SgtD244-4tD3H50WtD3k4nptDF82NitDHf-SgtDS81b6tDe24H5tDkF35FtDnc4-4tDvx2Y5tE-30ZHtE011OOtE6J6-3tEBb-8e
tEC_53utEE34-4tEEY4C6tEEc4MItEEp4JytEI52zqtESQ-VgtETW0X3tEXR1xJtEYj4-4tEZt2lMtEcS3IZtEfh4-4tEfx1xJtEhS1fvtEiE2nI
tEm127wtEp41xJtEqW1fvtEvO0kXtEzS0rJu--q-iKu-3K0Ktu-5C15tu-DP4-4u-FA-Sgu-GX0Bqu-In52iu-Kh36Gu-MR5LHu-P7-Sgu-Ro06v
u-Tz4Ehu-XA1fvu-_41wtu-_O1T7u-fg25xu-gI-Jgu-ks0Ubu-lp4kiu-z75Fzu0-i3lLu03m4-4u06948cu0BZ1Qru0CY0Hzu0Cb-J2u0Ci1fv
u0JD35Fu0Nf1kFu0OL1X1u0Uw1CWu0dN4uwu0eg3GHu0hA5nuu0hd47Zu0mu19nu0nN-Sgu0qc3rnu0uH1ftu12X1gpu1P8-WGu1Pq1vnu1Wr4pR
u1Y00tWu1YK0Mhu1d32RXu1fe1xJu1lh4X8u1sB2zyu1sZ3HZu26C0zIu2BC5cau2D0-Vgu2Fy-kKu2NM-Sgu2NS463u2Su5nXu2XV5QKu2Zp1b6
u2bU-XBu2cH4-4u2dA09Nu2eM56Ou2uq3geu2vv1KNu2vw-Vgu2xb1ftu30-0Bqu32m3Ofu3Cc6-du3Dq3bYu3Gy-q-u3Rb3eFu3VU-Eou3Xs4pn
u3_25fru3lL1yeu3po1fvu3rF1fvu3rg5czu3s50kfu3u34-4u3vD34Eu3w_2qVu3xA4Fnu3yb1ftu41A4-3u44i5Abu44r3cTu45S5giu4H32sF
u4Lo3tRu4OO-G-u4QL2rpu4eA5dru4eb2Jmu4fG15tu4hQ2JAu4ir-PSu4jk1ptu4k90Bqu4pf2Ueu4q506zu4tI1tRu4w1-Sgu53U0YFu54y2RX
u552-qXu55y2euu5K80Bqu5MJ4zlu5Q30alu5VO1fvu5Yb0zIu5dZ2Iou5nP4hpu5pH-Vgu5pJ0bou5p_-ZYu5pi6-4u5rA4-4u5rd1fvu5t36-d
u5ws0A6u5zm-Ceu65C0tRu6I646wu6Ia-3su6Kz12tu6W_-Sgu6XW-nwu6fn3t9u6xf4-4u6yK-Sgu7-i-Sgu72N1Ncu74H-Sgu74p6-du75f-lZ
u78Q-Vgu7H_1xJu7I51fvu7KA-Sgu7QE35Fu7TY2U0u7Wg4LJu7Zg-Vgu7oc-Sgu7rp5iou7tV2tYu7xj4npu83E15tu83V2pMu87N-UFu89Z2JA
u8B84-4u8CY35Fu8En1P5u8GB0EKu8Iq4pmu8Ja2V8u8N55zIu8TP3eFu8Wh3Lou8Y15k_u8_P3S6u8b31VDu8eE3dUu8fz1C2u8q656Ou8sB2WL
u8uo1eLu8wt35Fu8xh0zIu8y--nUu8zg08Ru92C34Eu92h1XIu96s6-du98427wu9CD1fvu9CZ4Shu9I00Yxu9OV1fvu9Q91ftu9Rj2jEu9Rk-Sg
u9T75dUu9Um5xmu9fA4-4u9jn1fvu9ju4L3u9kY1fvu9mh6-du9qa3z6u9v4-V-uA6w1xJuA9g-SguAAy1gpuAEj15tuAHi4EmuAI74-4uAK06-d
uAMF0ZHuAQ127wuAS70BquAdk0BquAfX5ebuAgx4UjuAic1RMuArG1fvuAu03z6uAzQ1vUuB5s2usuB6M3QUuB6c4NsuB7d1TJuBAS1seuBBV-_I
uBFM15tuBKu5DSuBSE2RXuBUE5ZyuBf71gIuBiW35FuBjh09iuBkN0QhuBkm2ituBmB08OuBoh1fvuBs54VruC-w4IauC1O15tuC1t4rYuC2u2Xk
uC2w2RXuC3Q-XBuCAz3z6uCBX0BquCH25DcuCIV-iquCS_1fvuCVO-ckuCWy-O6uCYG1UzuCc-2DzuCcV34EuCeL5mFuCee5MwuCi30zIuClg0Bq
uCs-09zuCsb4pmuCuD1wtuCvL2-2uCvv2g1uCxk-9LuCzm3KEuD1E1PDuD1r56OuD6W1IyuD6X0w5uDML4-4uDRm-KPuDSk5TYuDSq4J5uDWp5u-
uDXr2qVuDaD4Z7uDdC1fvuDde4dhuDfP0ZzuDgG50WuDgQ2iRuDgo0BquDjI2f-uDmY0g0uDo4-VguDrL19nuDrn0BquDvB14KuDw42XSuDwX4S3
uDy83ELuE5k3z6uE7a2kfuEAX2JCuEAY4dmuECp35FuEF71xJuEOJ1fvuERZ1b7uETG5druEZc3oOuEbJ1fvuEcY1ftuEfr1R_uEgR-ckuEjd-Sg
uElV0qnuEmj2zquEop1ftuEpm4AMuEqF5B1uErc04euErs49ruEyN1ftv-3n59Uv-6K0Bqv-6X1ASv-6i1RMv-8n-WGv-G04DLv-Wf4pmv-Y_2pM
v-ii1X1v-qP2f-v-rZ-O6v-v31eLv-vL21Rv00v4-4v03V18Uv03b50Wv0Dm3-Av0EQ27wv0Iq-pLv0Jx-mkv0Rj4pmv0Sa3nev0c11fvv0dO-nU
v0ix4TJv0lS4Rbv0pz6-dv0qA0Bqv0qT3eFv0xm4-3v13_56Ov15U5Mnv16_56Ov18M25ov19-0Qhv1Bx1fvv1Cc1xav1Cv6-dv1Hs50Wv1OG-Sg
v1Q94pmv1Qv4oCv1YI-Sgv1dm0ZHv1fk5hgv1jf-O6v1kG005v1l85GKv1nX-Sgv1tD1dEv1uN-ckv21G0Bqv21n5drv24h1Yav2KC5Ydv2L5-Sg
v2Nz2anv2Wn27wv2XE1fvv2dH1ftv2jk379v2lP3v5v2m72cxv2mv1ftv2rx4Eav2s83PUv2un5nXv2vr27wv2w41wEv33N5dsv38d1U_v39o-3u
v3AB-Sgv3Ak-4Gv3DA5gOv3Ea-bZv3Eq5nXv3Gq0Bqv3O34qTv3Ok2eiv3Rw3mOv3aI3c9v3lC5iRv3oy-mdv3p61fvv3y1017v41e-WGv45w1RM
v4AR5a5v4Fi4Bkv4JR1fvv4Mt1eLv4NY1fvv4RC-4kv4Ye3rnv4bb2jEv4e55huv4hn-Env4lc0A6v4ld2mNv4m32qVv4wY3cbv50n4pmv52V-9C
v58V0zIv58Z1Muv5EM1xJv5E_5qfv5Eh1iDv5H71f1v5Ib2nLv5Ki51Yv5MB3M5v5QG-cvv5X03Lov5mP-U0v5mU08kv5mp6-dv5wA12Jv61M-Vg
v66Q3nSv6Fb5rCv6Hu1cdv6IM1Ozv6Jy1fvv6Mh0Bzv6_81CUv6bm4e3v6kg1fvv6lR27wv6lo289v6mq4-4v6oG6-3v6qS0--v6uG1njv6z50oW
v7-836rv75I2T4v75R1fvv78Y6-dv7CF2jEv7Cg3h0v7EK1FUv7Ho-yjv7Jj-Sgv7XE4pmv7XH2pMv7ZJ1fvv7bp2O6v7dB6-dv7f3-O6v7f615t
v7mP1fvv7mX3rnv7uh0Scv7ui2uVv7up1b6v87n0pJv8Bb2f2v8C_2aCv8Cx4uRv8Eh0Riv8Gc2X9v8IA0zIv8IK27wv8P0--Wv8Pz5qwv8Tm4gR
v8UV1XAv8Wg2ULv8Y0-lRv8do1b6v8gh09Nv8hQ35Fv8iA1b7v8jn4-3v8km4R3v8vC-W2v93s-O6v96G1fvv99Q2Bmv9MT39Hv9Nj1fvv9VU4uR
v9Wf0sev9Z6-Sgv9_--Vgv9bu1R9v9c_4-4v9eV3Ofv9qs-Sgv9rV0Qhv9yM1FVvA2W0B8vA35-D5vA6M1b6vABI4H5vAIc5ZxvAK04PqvAMu3Qe
vAWk-k0vAZ60DAvA_k3rzvAfy1M6vAii0ddvAo81DEvAoS0BqvAtU5M4vAvS3z6vB-Q1fvvB0e3W6vB0u2LAvB5f1SMvBB11gpvBD9-BPvBFC34E
vBKz4iqvBMH1ftvBX10BqvBXR1XIvBgk1fvvBph-LwvBsI0BqvBvM-SgvC-D2l_vC0-1EzvC1U5drvC5P5m8vCP94IQvCZ_3fRvC_F1mwvCbG4MN
vCcv0zIvCdO318vCi5-6dvCsx2LIvCwu6-3vCz81XZvD1Q4-4vD4J-mHvD5d0BqvDAx3vqvDJH5z6vDKK1ccvDNS1ftvDPX15tvDS33CdvDTb1xJ
vDZA4VEvDZK3xtvDbs1QovDc20W8vDis1b7vDvN5j5vE-D-ARvE2y6-dvE7f4vVvE7q2y5vEC11RMvECQ35FvEFB0BqvEGG-U0vEHv0ZHvEPx3wZ
vERf1TrvEYf4RIvEc212ZvEdR-mcvEee51DvEew0zIvEfo45VvElK-1tvEty-rbw-0z24gw-4i53Iw-7f0Acw-874XJw-DB-ckw-T548_w-YG0zI
w-Yl4-4w-pR26ew-rp-Bvw-sS2eJw-uz5kcw-zg1fvw01F318w01f09Pw0E01YXw0E24GZw0LV2I-w0Lt3Tgw0Nc4uUw0Vf2J8w0XN-Sgw0eV-WG
w0hg6-3w0kI2JAw0kh27ww0oh0Bqw0qw2jEw0so3GLw0yj0ZHw0z6-Sgw15S00vw16V5rCw18D0z1w1Bd4Qcw1Di-PDw1F439nw1F74sIw1Gp-Sg
w1Km0Bqw1LD1fvw1Lr4-3w1NZ5S-w1OB4Szw1Qs5aBw1Rh-O6w1S412Bw1S_2qVw1Zd0Bqw1cY0NUw1dW5T6w1tG03nw1xA-Sgw1xo-8-w1yb1fv
w1zN-oiw27P2lyw2E_1fvw2F34npw2Kp1gIw2TW1gMw2__4-4w2dA-r2w2dK3C6w2o24vVw2od-CUw2uF3rnw2uz1Nxw2yK1fvw2zs3f0w30v15t
w3651_Mw37R1xJw3Ap1ftw3Bp0Tzw3C61fvw3MP50Ww3Nv0FNw3c10Bqw3cf3axw3gu27ww3he42ew3jm27Yw3nK2cSw3qX0ZHw3rJ3z6w3xw-O6
w43q4npw46e17ew4HJ1eVw4J01ftw4Ta1xJw4W803Fw4c84-4w4hv4-4w4kO-WGw4lr1OOw4nK-Sgw4q80iLw4r70i7w4vC50Ww4xP1L2w53k-G8
w56--WGw57C4G7w58P3lNw5903YSw5Et1fvw5Fa11lw5Li4-4w5M15gGw5MS3Xjw5Rc1RMw5WI1wkw5W_4rYw5j94-4w5lS5drw5ln35Fw5ps1RM
w5sA2jEw5sm2jQw5x55Cyw60E4-4w69B4-4w6Ae1OOw6Di3JGw6H42sjw6IZ52pw6NR0Ghw6Oj-Sgw6S_4aYw6U21xJw6UF5cew6V6-Sgw6VL0Bq
w6_O-8-w6_V-Sgw6bc1RMw6jA1eLw6n627ww6pc0Qgw6w50Bqw6wB2OJw74n-O6w74p3z6w75j1n0w78W3z6w7A-4TJw7Fj-3sw7I86-dw7M04L0
w7NV-U0w7SL5nXw7Sz2Zuw7cc25ww7dq4-4w7jy0M_w7nv15tw7vQ5Kbw87R1b6w89o4RIw8Bu38Pw8E41Hvw8Ml03Ww8U_4s_w8Vs1fvw8XS-Sg
w8ZO1Hww8aq-Sgw8az-Sgw8dG4BWw8is1fvw8mv3jiw8nM1Riw8nd11lw8t91xJw8tY0Bqw8z15D2w8zw4CTw97_-O6w9CP-Sgw9Dm1gIw9OJ0D6
w9SZ1Gdw9Tm1DOw9_G1fvw9_c-RNw9cA-VVw9hJ2mSw9mZ1Tgw9pD1N4w9tG5dDw9ta0MXw9xF3QAw9y4-VgwA-J-9LwA-X4p_wA0-1gxwA0H3rn
wA2b-SgwA360ykwA3S35FwA3z1ftwA9t1xJwAA_0BqwABT5FzwAEg-SgwAFd5drwAGt-SgwAIH0QhwALr0eUwAMG50WwANT1xJwAOW5rCwAQf3VP
wA_c1njwAn72cCwAn83JQwAoi1TIwArl4UxwAs_0fjwAyM4_lwB6D1OIwB6l-SgwB8B5kvwB8w2hLwBCl-SgwBFj1ftwBGs1fvwBR_-SgwBS44vV
wBSz50WwBVJ4EawBWF1fvwBXB2NEwBXp1fvwBbG1EdwBiW-SgwBnV4ECwBol4-4wC1B4npwC4E2QHwC5d-SgwC5s2NHwCAl-O6wCDb0DnwCEb46N
wCFK1xJwCIX0ZHwCIq2M6wCIr5zqwCLz1xJwCOM0ohwCSb-bnwCTI-SgwCTe2pMwCUR5W-wCam0nYwCdw3gwwCgk5hQwCjX-SgwCjs-SgwCnX-Sg
wCtl49VwCut48uwCvl5ZvwDER4vlwDHX1fvwDM20gzwDSy4-4wDjF49dwDkt0zKwDoT-p1wDqs47xwDsF4-4wDtN3IYwDuv5O4wDy51OOwDzH4o_
wE-11eLwE1E32hwE1Z-O6wE881dPwE8V2nEwEBq4pmwEKZ4-4wELi-DYwENR-SgwEO35WqwEOd2p7wEPR2sxwEQ04_dwESK0BqwETn3R2wEUb1fv
wEW12BUwEYm50WwEbr1ktwEf61ftwEn7-VgwEqV-D4wEtf49rwEvb1ftx-7Y3Ilx-7c4-3x-8k0ZHx-B31OOx-BW-hgx-Be-O6x-Bj3mMx-C21b7
x-GB5J5x-LK3z6x-NL-Sgx-Od1xJx-PC5pqx-P_1X-x-bN4-3x-d91rdx-iI-q_x-iU-yjx-s0-Sgx-sX4-4x-u2-Vgx-wQ0Bqx-wZ-Sgx-yQ5UJ
x0Au0zIx0DO-Gox0Jp3xFx0KY12Gx0Mx4Amx0Ts-IZx0bX5R-x0ek4O0x0iW-Sgx0ll4LZx0mK-mrx0pf1fvx0sa4U0x0tT3rgx0wA5g1x0y76-d
x0z10Bqx1-H0Oox15i4Blx169-Sgx18u1RQx1DR47jx1Ot1xJx1Vn2Xsx1WI5mdx1XL4bex1a06-3x1dx4pmx1h75D-x1hx09kx1lL45sx1tz-WG
x21A5drx21t1b6x262-Sgx27x4ROx2Bc0BDx2Ik-Sgx2QW-AGx2Tr-Sgx2VJ49wx2Y01ftx2Z81b6x2jN1xJx2q-12Kx2tW4H5x2ta-iDx2uS-nt
x34L-Vex35T1ftx37b3sNx39E4-4x3Fg4MIx3GF-epx3L71fvx3Mh3V6x3Nr1xJx3RI2Mzx3Re2vMx3W7-Pcx3_K2XRx3bj0v7x3ge0Bpx3lk4WD
x3lz1fvx3oM1Nzx3ok0sex3s40Bqx3ss3Blx3vY1xJx3vx-Cdx3zI5yJx42f4wvx47J2f-x4FV4yyx4Fn3qKx4LK1aSx4LR1fvx4MV336x4Ry15t
x4W1-tTx4hn5TOx4m8-Sgx4uf50Wx4xd2bnx4zJ0Bpx4zr0T-x5-C3M_x50r50Wx52X5drx5AF36gx5BU1fvx5C80bCx5Eb2vDx5Ew6-3x5GS56O
x5La-Sgx5Rh4DRx5_1-XBx5eH4GMx5ew-EUx5fM2jEx5fS2RXx5iB1eMx5jj3z6x5lc5Zyx5o3-8-x5oj4pmx5oz1xJx5rX6-dx5sZ2s7x5uK11l
x5xD0ojx5yZ3RSx5zh15tx61f6-3x65F4-4x6Bp2T6x6E90Kkx6H7318x6Na5Nsx6_V1fvx6dD5_lx6fB4Zcx6g81xJx6hT4-4x6rj4-4x6wp0Bq
x73t02Lx7EC4pmx7EW49Hx7GB50Wx7HC4pmx7M512gx7Sl1sox7U41ftx7gm5drx7lF1xJx7nf0Qhx7s835Fx7ss0ZHx7uH1fvx8295--x82e0Yj
x83T5m4x89z5D2x8BR5Fzx8DU1eMx8GW323x8Ga0Mmx8JQ1_Yx8No1xJx8OG2ubx8U12xcx8ag5V1x8kH4fyx8vj4rYx8xJ4-4x8zn1fvx99J0np
x9Gp1xJx9IL1fvx9Je1Zxx9LS1ftx9Rt27wx9VC5Ztx9aM02Lx9n00Bqx9zb-SgxA4Z2PnxA5R-NYxA615ktxAB01xJxAD05YVxADl4TJxAJV-p_
xAJj27wxAK85dlxALe6-dxALv06GxAP73TPxAQ_5-sxARe4p2xATC1fvxATn6-3xAUX1eLxAWT50WxAXN50WxAXb6-dxAj66-3xAmM4FVxAnP4Ia
xApw08sxAqT0BqxAvg-SgxAy-1fvxAyc27wxB-j-rTxB3J4uRxB874-4xBG60DgxBIL4NzxBNI-KSxBQM5oexBRJ1fvxBTK5SIxBTe2b9xBU72Bi
xBX91xJxBcZ1B2xBf_1B8xBhH1fvxBlK27wxBqF5PCxBsY1xJxBsq35txBt51b6xBt711lxByX0zIxBzX0BqxC-m5hzxC371xJxC8W45RxCH7-Sg
xCNV1RMxCTm2JIxCb55F6xCbv4-4xCjY-SgxCja0BqxCl05haxClC-j-xCm_0YGxCnP5m6xCnt1fvxCqT1NhxCsB0zGxCuj1fvxD3T50WxD410Z_
xD730N1xDA55D2xDEv1fvxDGG1fvxDHh6-dxDIM1CCxDKs2JqxDMm1fvxDQM4Z3xDZa53HxD_p318xDbJ3bWxDdb0BqxDep11lxDgs3z6xDiU0sr
xDks4pmxDpU4ItxDs70ZHxDsJ2fIxDyT3v0xE4P-SgxE5M0v9xE5T5ZwxE6W2pMxE8h4pmxEB84-4xEDe22SxEJZ2pMxEL_35FxEMN1OOxEMQ5dr
xEMc1OOxEO50YvxEO66-dxERB-aSxE_G-SgxEis1fvxEkm50WxEml22sxEof5itxEvv4-4y-1S1zty-1W1fvy-3I1fvy-Bm2Cny-Cr-Sgy-Fi4-3
y-JR0T6y-SS1fty-WE3z6y-iy-Vgy-jA0Bqy-jF0XKy-lN4rYy-nn2JAy-p21eLy-pV02Ly-qg1Uzy-re5nJy-rk6-dy-rl4_iy-x05Zvy-xj0Bq
y-y32wpy-zt1OOy0-r-Z7y01I-Sgy0B735Fy0Iy5F6y0K6-ady0OJ1xJy0XM--iy0cf1OOy0db4pmy0g35lqy0n_4xSy0oE1dPy0qF4Zky0qI2TZ
y0tj0jry0vU-Sgy0wm2pMy10K1PXy11d1fty1940QOy1D64Hwy1Dm1fvy1G05gby1IZ-oey1KG44ny1Ri2fGy1TI-Sgy1VO2RXy1Y81fvy1b--aM
y1hz1fty1j726Gy1kN--iy1pw-Sgy1r--Vgy1sz1fvy1uD2v9y1vQ3hmy1w72nty1xQ5q_y1x_1fty1xe1njy1yc1eLy2-150Wy21J-KTy23y5rg
y2AZ-8-y2Bl50Wy2Cq1OEy2G01xJy2GP1dPy2KI2Zay2MS1Iyy2PQ50Wy2Wd2JAy2X--Sgy2gS4uRy2hy1fty2mz-tDy2pD4Yjy2rz1fvy2uK1fv
y2xG4-4y3Av5gVy3IY4rYy3Lh2FUy3M34KHy3NR4_py3Nh4l8y3Rh5bdy3XM1cny3Yx09Ny3dn1-Fy3dz1uXy3ez1fvy3nP1fvy3on15ty3q8-Sg
y3rw1XIy3sM4_ly3tN4-4y3tn-Sgy3xM0Bqy3yh1gIy4-R536y40Y5L8y43c4UDy44h0_8y4AU5I8y4Bd1fvy4Hj0k2y4Hs-O6y4K750Wy4MC5PJ
y4Q26-dy4Ri0LOy4_l1xJy4c-4-iy4gv-XBy4hi4-4y4iR3tmy4j82Vdy4l41jUy4lC35Fy4lx4Hqy4ly4Hqy4sA3lNy4sw4Ogy4t14uRy4uV1xJ
y4we35Fy52k-WGy57J-Sgy59e6-Wy5Bz1xJy5EO-Vgy5G_-R8y5Hs6-dy5N04iay5OP-Sgy5QG1eLy5Qm0Bqy5_l44ly5jO0Bqy5k24MYy5nW4rY
y5pn5jzy5vE-UOy5vi1fvy5z0-Sgy5zT4H6y63B5dry66y51By6Ae0Bqy6DJ2zqy6DX-ady6L71fvy6LZ2Ioy6PQ2yAy6Ts4-4y6Z61fty6Z9-Vg
y6aO1RIy6d00Bqy6fj3rAy6gV0Bqy6hX14sy6hu-Vgy6iB-PFy6pq-Sgy6y_1PMy71L0tRy73P3Hmy77-02oy7Gt5gNy7Im4-4y7Mt017y7Ul-Sg
y7Zw2-Ry7bH0D6y7dT50Wy7gr-Vgy7kR2ALy7kW4pmy7rj4zpy7u40IBy7uW0pYy7w64-4y7z91OOy80a2uYy83e1Fgy84n-GOy8En5Qky8I11xJ
y8JX1fvy8KF3_dy8M62JAy8Me-Sgy8SI1fty8Td0yky8UE0UVy8Vu2NNy8Xt1fvy8Yj1fvy8ZF1wty8_K19qy8c_1fvy8ds1fvy8hi35My8oC0KM
y8qv54Ay8sc0Boy8uJ1xJy8ys5gZy9-x0dty91M-Vgy9572J0y98h02Ly99o3oVy9AL2RXy9CE6-dy9GU5dry9Gp3KXy9Iv2v0y9M40Bqy9Ru0Bq
y9SY5lPy9ZU5nIy9_Y0Ghy9bF2JAy9bT3aHy9cz0U7y9e9-cKy9en0_dy9g43z6y9i15dry9j_5yVy9l_1xJy9lh0Zoy9oZ3lNy9rA1U_y9sb273
y9w41fty9zQ15tyA3m1fvyA4L0ZHyA6S-SgyAAn1RjyAGe1b6yAKC1xJyALO1RlyATM2s9yAUX0BqyAXo4LxyA_P2JCyAfa35FyAiz5rCyAkD5rC
yAkH0ZHyAl03rDyAsC-28yAw81fvyB-027wyB1G1boyB3L27wyB3V5d8yB88-PJyB970BqyBCm5AhyBDM2uIyBDT1fvyBEB-SgyBIn4A3yBOs03J
yB_g15tyBdO2yxyBe42s0yBes0ZHyBli0RwyBr74RIyBtm5ZsyBz42pMyC-b44nyC1g4_pyC1x4-4yC3G4pmyCDd-9_yCGX3aYyCGs18MyCSL4Tw
yCTz3g4yCas3DiyCcB1eLyCfU0owyCfX2rwyCfo4riyChB3K4yChz1VDyCi70ZHyClu5JzyCtn1fvyCwK4h9yCyc6-dyCzW2qwyD0t2pMyDFv-7e
yDGD2WjyDHZ15tyDIY1xJyDIv-CeyDKy0BqyDME-yXyDNP4-4yDRT3rnyDTV6-3yDTp4tpyDVG1fvyDWr1ZKyDZ20QhyD_D-SgyD_E0BqyD_c0q4
yDc90e0yDq_-VgyE-431lyE-J3i4yE112uWyE244ijyE5q2pMyE6a4-4yE7T1xJyE8P1DyyEGZ3kJyEJm-VgyETt1fvyEUI1z6yEUz3yOyEgj40L
yEnW-O6yEtR3lfyEuc4uQyEwA0rayExU4FKyEz1-Sgz--H56Tz-4w1eLz-5T5NTz-6C1D-z-9L5drz-DU4-4z-FR1RMz-O60MDz-Qh2Vzz-Rq1ft
z-TV2KAz-W91CUz-Wr3XHz-bN-CPz-bq1RXz-e011lz-l44MIz-xA50Wz-za4_pz-zb2iRz0-P3Loz01x0KIz0254rYz04_01Oz0552Skz05I1fv
z07g1fvz08Y-XBz0C81MMz0Ek-tGz0HO-I4z0Lo1b6z0N64rWz0TJ1yMz0V21fvz0Vw-Sgz0ZF4-4z0Zc-Ccz0aO5drz0bF0D8z0cG6-3z0jG1fv
z0jz5HMz0mW35Fz0oe6-3z0p2-Sgz0pO1iWz0q3-_az0sL20Rz0wO4-2z0z-1-Lz19R1WVz1AI14zz1Ao5nXz1B_0xyz1Jz-Sgz1TX57Wz1bY1se
z1bn2cpz1dJ0Izz1eR-Sgz1im-Cez1pT6-dz1sO09Nz1sh2Trz1x-01Kz1xf10Fz1ye35Fz1zj5Ckz29705Lz2C127wz2CM28az2CU3Unz2HM-8-
z2LN14yz2Ma5PJz2Rf4RIz2Y309Dz2_Z1njz2nd5Aaz2qI2TWz2q_-U0z2xw1fvz2yf1aOz2zQ1b6z3-86-dz3724-4z38_5lPz3GY5Fsz3H11xJ
z3HO4jEz3HU6-dz3KU26Xz3LL0Ghz3M250Wz3Yj1fvz3Zh-O6z3fd04Bz3gR1zXz3hM3Ocz3iw4hLz3qB4Kez3qa1fvz3rJ5G0z3uZ-Sgz41F4Tu
z45Z-Vgz49C4uRz4AD0KOz4DT4Bfz4MR-gJz4W96-Tz4XP0Bqz4YU1zVz4Yu4Cez4cS1dPz4gZ5VGz4ga2kCz4gt0Bqz4l43rnz4x85ktz5-N5lB
z51Q318z55N2s8z56d15tz58i-kpz59t-Mxz5Fu4-4z5Hu5drz5Ln1ftz5MT-O6z5QE-Sgz5RU5BEz5Vy0e5z5_650Wz5aB-QRz5jk565z5kl2Ke
z5r--egz5rG-TQz5yr-Vgz66u57Uz6Ev1fvz6JL0Qhz6Ma1Wnz6PH45Sz6So1xJz6Sv1dPz6ZA1cvz6k13QQz6nb12az6pg1hrz6xL0Daz6zl-WG
z7Bd58Qz7DO-adz7E52rGz7FM1f1z7LL-cFz7Ne1ftz7S21fvz7cx6-dz7iM4H5z7ox2N5z7tQ09Qz7ti4fez7ty-Vgz7xx4H5z7yF4-4z7z31xw
z82u1rLz83J4uRz8584RIz87v35Fz88M3nIz8Fp1fvz8Gg5DDz8ID6-dz8IY4uRz8Ke3Azz8O227wz8_60Bqz8fu2pRz8j54gQz8jJ0pVz8mN-VD
z8rN-m9z8yi16Kz8zW0Krz8zx1XIz90P3Flz93y4-4z952-O6z97e3Kdz9D54F8z9MF1RMz9NW4-4z9OB-LJz9Ob-O6z9QC15tz9W0-adz9W946x
z9XP4h9z9XQ50Wz9ak2hMz9bR3nIz9cJ1FRz9e0-Sgz9eq4-4z9iF1fvz9oE3bmz9so-Vgz9xe3emz9yg4YCz9yy54HzA2349OzA3C4MbzADw1xJ
zAIa-XBzAL95TUzAOX1jSzAPN01UzAPS5ktzAQN-SgzAUk1orzA_y1EmzAiW4K4zAkD5krzAmR5NtzAnG1fvzApb-V-zAtv6-3zB7n-8-zB7x-Yt
zBAT2qVzBRo4-4zBRr48NzBXM6-dzBf32PMzBnZ-WizBx21gQzBxX1jIzCFq2pMzCIm513zCIq2g2zCMO4LMzCPx3pnzCRn4pmzCVM-k-zCW7-Sg
zCZ75drzCgW3zzzCiL0wOzCin2qVzCl91E7zCpK4NVzCuF4-4zCw-1EdzD4E-f8zD55-2AzD5H4REzD6O4d4zD6v-VXzD7z-z-zD8g-SgzDBw1fv
zDKM35FzDOe1ryzDV50pbzDXH1XTzDaN-SgzDbN-O6zDdF1wtzDnP5D2zDqt-VbzDva19WzE3q4-4zE4H4_lzE6C3EXzE9U09QzEJc5nXzEM30zI
zEO615tzESv1ftzEXi1xJzEXr5A0zEfr495zEjv0BqzEl7-SgzEtr1dBzEv12-K`;

/** Blocks of 28 bits (MA-M): 5 and 3 digits, 14 blocks a line after the first. */
export const MEDIUM_BLOCKS = `
-0KqV4Q6-0KqW2Fj-0KqX-j9-0KqY37E-0KqZ0XM-0Kq_2vl-0Kqa39K-0Kqb2UI-0Kqc-uy-0Kqd3dm-0Kqe4c5-0Kqf1yb-0Kqg0gJ-0Kqh-Vk
-0Kqi5Mg-0dOk-R0-0dOl5wH-0dOm348-0dOn4it-0dOo0Fo-0dOp4Ns-0dOq0FO-0dOr3MU-0dOs-OH-0dOt1Y1-0dOu5l6-0dOv0XL-0dOw0_a
-0dOx5oA-0dOy53C-FG5F13G-FG5G-Bg-FG5H-Kt-FG5I4iu-FG5J-sY-FG5K04q-FG5L5ix-FG5M1aw-FG5N4OT-FG5O-3A-FG5P0PN-FG5Q1g0
-FG5R1Ve-FG5S37h-FG5T27e-GlHk30g-GlHl5zc-GlHm4NT-GlHn1QE-GlHo-Sa-GlHp-wD-GlHq-VM-GlHr3Ck-GlHs0w7-GlHt2Pg-GlHu3Ac
-GlHv0bP-GlHw2Dx-GlHx4Ed-GlHy1Lz-I2tV0hF-I2tW1RK-I2tX4Qu-I2tY11b-I2tZ1vP-I2t_2-D-I2ta4Lp-I2tb-F3-I2tc3w2-I2td0qP
-I2te43S-I2tf18S-I2tg4CH-I2th-P5-I2ti4xN-IGQV2-1-IGQW2Mb-IGQX5xk-IGQY-kE-IGQZ4Cz-IGQ_0hd-IGQa0n9-IGQb0xj-IGQc08N
-IGQd1Ds-IGQe2gf-IGQf2wd-IGQg3Kv-IGQh0t7-IGQi10S-Iiu-5n1-Iiu04Bz-Iiu11aW-Iiu218i-Iiu34Fg-Iiu43lE-Iiu52ud-Iiu64El
-Iiu72pi-Iiu83YD-Iiu94Ih-IiuA1hC-IiuB5pc-IiuC4Mk-IiuD-oL-VafV5ax-VafW-li-VafX5jF-VafY4HL-VafZ-gU-Vaf_4Dg-Vafa31_
-Vafb10X-Vafc4Py-Vafd-R0-Vafe18K-Vaff12A-Vafg-tw-Vafh5M7-Vafi2bE-Yh-V0Qu-Yh-W1qO-Yh-X4oV-Yh-Y269-Yh-Z16w-Yh-_5Ng
-Yh-a4-m-Yh-b0sH-Yh-c1Ym-Yh-d41B-Yh-e5Me-Yh-f4mi-Yh-g1Sm-Yh-h3GT-Yh-i4zK-Ys2F1gb-Ys2G4Fw-Ys2H4A_-Ys2J12p-Ys2K5lD
-Ys2L3uY-Ys2M1Y6-Ys2N3E4-Ys2O-nk-Ys2P2hT-Ys2Q5R6-lRhF5g7-lRhG5oC-lRhH1eo-lRhI5tO-lRhJ-R0-lRhK51S-lRhL3t4-lRhM0wI
-lRhN4El-lRhO0Ey-lRhP5lf-lRhQ-4A-lRhR1h5-lRhS-fJ-lRhT2qT-lnuk1Ip-lnul10E-lnum0Zn-lnun53m-lnuo5Bj-lnup1hU-lnuq1PS
-lnur0ds-lnus-kv-lnut-ka-lnuu0V_-lnuv4kX-lnuw4LU-lnux0Qg-lnuy4rw-lzvF1RW-lzvG54V-lzvH4sr-lzvI4YS-lzvJ3an-lzvK4DP
-lzvL3-h-lzvM1P0-lzvN5Bo-lzvO4K_-lzvP-R0-lzvQ4wQ-lzvR4K8-lzvS-5g-lzvT5rm-m59F4Ao-m59G-lL-m59H-dG-m59I-R0-m59J-HD
-m59K4PA-m59L-wj-m59M1Vk-m59N2qv-m59O1ex-m59P34d-m59Q-Jl-m59R4OO-m59S-io-m59T13f-njfk2Bv-njfl1Nr-njfm2UT-njfn0wa
-njfo473-njfp3XG-njfq17D-njfr4lD-njfs-fK-njft3rH-njfu5p1-njfv1g2-njfw1H6-njfx-yv-njfy1sS-nyMF08T-nyMG15N-nyMH0hc
-nyMI-mQ-nyMJ5gL-nyMK456-nyML-RN-nyMM5LY-nyMN0-s-nyMO04w-nyMP1C--nyMQ5gt-nyMR-nx-nyMS2_Q-nyMT31f0-67k3pN0-67l-ii
0-67m0bh0-67n55R0-67o-ZV0-67p-lp0-67q0ze0-67r5wn0-67s2060-67t5ZV0-67u50E0-67v1CA0-67w4Nz0-67y17F00JoV1FT00JoW26W
00JoX0F600JoY2Ra00JoZ3ka00Jo_4jv00Joa2LP00Job4Ey00Joc-R000Jod-gK00Joe0uK00Jof4Fr00Jog2V900Joh4go00Joi0MQ02RhV-S9
02RhW1ct02RhX-xS02RhY1WZ02RhZ-R002Rh_2kQ02Rha3Zj02Rhb2pg02Rhc40402Rhd1Dp02Rhe3Rn02Rhf11u02Rhg-hb02Rhh2OD02Rhi4MF
0FUiV4K50FUiW1ML0FUiX0_v0FUiZ-wd0FUi_2-80FUia50m0FUib5Zp0FUic4F-0FUid-qZ0FUie5Yq0FUif31g0FUig4jZ0FUih-5O0FUii3K9
0GEpk-R00GEpl5jl0GEpm1500GEpn3cZ0GEpo3lv0GEpp1300GEpq5st0GEpr4N50GEps2tT0GEpt0uh0GEpu5FG0GEpv-VC0GEpw0Q_0GEpx492
0GEpy0pF0HiWF2BJ0HiWG1aP0HiWH3ca0HiWI1pD0HiWJ05d0HiWK-9j0HiWL4pJ0HiWM4Hu0HiWN59N0HiWO5L30HiWP2YW0HiWQ2tm0HiWR1lt
0HiWS5u50HiWT47Z0W4gk5vi0W4gl3Q50W4gm1Vt0W4gn-QD0W4go2lq0W4gp0tB0W4gq1ZP0W4gr4IJ0W4gs4DQ0W4gt4wB0W4gu1Rf0W4gv1X2
0W4gw-hd0W4gx4rY0W4gy4WH0WosV0x30WosW40g0WosX4Nk0WosY0-j0WosZ-HQ0Wos_1YH0Wosa-kU0Wosb4080Wosc2Ah0Wosd4Dy0Wose2R1
0Wosf4Ij0Wosg32V0Wosh3zx0Wosi1Dv0XQdF0Yo0XQdG0890XQdH-J-0XQdI3Ql0XQdJ1uZ0XQdK4dp0XQdL2_v0XQdM-mg0XQdN4Mf0XQdO-Rv
0XQdP4Gc0XQdQ1-u0XQdR0AP0XQdS5vj0XQdT4rv0X_b-3Cj0X_b00Ot0X_b1-Ce0X_b2-lK0X_b31nX0X_b451u0X_b51wj0X_b65qj0X_b73nk
0X_b85rs0X_b90yd0X_bA-xS0X_bB-rX0X_bC-R00X_bD-ee0Y2x-41f0Y2x00wN0Y2x10750Y2x21JZ0Y2x3-R00Y2x44kg0Y2x55LA0Y2x64OG
0Y2x74JH0Y2x834B0Y2x94Oa0Y2xA5KK0Y2xB1YG0Y2xC4El0Y2xD4Js0YMZk4IY0YMZl-R00YMZm1hp0YMZn5LF0YMZo3n30YMZp0f_0YMZq-_P
0YMZr22n0YMZs56K0YMZt0CH0YMZu6-a0YMZv0ou0YMZx2GM0YMZy4vw0Yxmk4LE0Yxml4a90Yxmm00_0Yxmn4d70Yxmo1OW0Yxmp-Ao0Yxmq3vn
0Yxmr0w-0Yxms0Bs0Yxmt0Nt0Yxmu47Z0Yxmv57v0Yxmw-V60Yxmx4ff0Yxmy2HO0kWoF5700kWoG3BT0kWoH5Jt0kWoI2j_0kWoJ42j0kWoK-cz
0kWoL5ay0kWoM4aT0kWoN3ms0kWoO0it0kWoP2J70kWoQ1MS0kWoS2RI0kWoT5xJ0lOS-4HT0lOS02Sp0lOS10AH0lOS226J0lOS34l70lOS44Li
0lOS54cs0lOS62VO0lOS75630lOS84AK0lOS90Ml0lOSA-jc0lOSB2DI0lOSC4Gz0lOSD1N60m1LF48f0m1LG-0_0m1LH0ay0m1LI-wj0m1LJ6-E
0m1LK14-0m1LL-yX0m1LM27g0m1LN4Dx0m1LO4Bm0m1LP0mv0m1LQ2Ca0m1LR10U0m1LS-So0m1LT2jV0m6S-3Qj0m6S04SL0m6S13370m6S24Tc
0m6S35V00m6S45du0m6S541n0m6S61tT0m6S74iL0m6S85XU0m6S92xY0m6SA1VZ0m6SB31E0m6SC0C60m6SD3eM0m6SV0hd0m6SW0jv0m6SX1oR
0m6SY5GV0m6SZ3fu0m6S_5mA0m6Sa5xM0m6Sb0M60m6Sc1S_0m6Sd54w0m6Se25u0m6Sf1_u0m6Sg4fu0m6Sh3cf0m6Si-W80m6TF5b20m6TG-1e
0m6TH4XW0m6TI5PN0m6TJ37D0m6TK-iY0m6TL4Ln0m6TM4nX0m6TN5l80m6TO21G0m6TP1Y30m6TQ-jf0m6TR-Lj0m6TS4IK0m6TT-XZ0m7TF31o
0m7TG-QP0m7TH-J00m7TI4Nv0m7TJ5Dq0m7TK4PL0m7TL0xu0m7TM46m0m7TN56W0m7TO5e40m7TP1o90m7TQ5sN0m7TR-BK0m7TS-lO0m7TT3Ga
0mVok39d0mVol24E0mVom36l0mVon4190mVoo2tQ0mVop0iU0mVoq1zd0mVor5Bl0mVos0_K0mVot0Bi0mVou0TT0mVov1Qm0mVow2Kj0mVox0yc
0mVoy11L0mVvk4st0mVvl5Zq0mVvm42H0mVvn47N0mVvo2Og0mVvp2uw0mVvq1YM0mVvr5zD0mVvs5mX0mVvt-Yi0mVvu1a_0mVvv-eh0mVvw2Jg
0mVvx4JH0mVvy3fm0miEV0R50miEW20X0miEX2Qt0miEY1Vk0miEZ3IP0miE_3-d0miEa-R00miEb32Q0miEc26k0miEd0960miEe-lv0miEf-iu
0miEg3d20miEh19U0miEi-us0n-sF4Hg0n-sG1XP0n-sH-A50n-sI1Xn0n-sJ5NE0n-sK2Cr0n-sL2oP0n-sM4J40n-sN2K_0n-sO3HB0n-sP43j
0n-sQ11M0n-sR34w0n-sS31Q0n-sT5hv0n9sl3JS0n9sm1vs0n9sn4Lz0n9so4hN0n9sp4zs0n9sq54h0n9sr-pg0n9ss3I90n9st3vL0n9su4V-
0n9sv0hA0n9sw1H40n9sx5qs0n9sy0UI0nx1-1qt0nx104LQ0nx111bR0nx125Dw0nx133ya0nx14-jz0nx15-1T0nx165yu0nx174Ct0nx180Dq
0nx19-gX0nx1A5sY0nx1B4Bx0nx1C53B0nx1D2ft1-92F5s_1-92G5X_1-92H2zx1-92I0CX1-92J5OH1-92K4Oe1-92L-_J1-92M4vU1-92N5oN
1-92O5Vr1-92P20p1-92Q-O61-92R5xw1-92S-nr1-92T1X6114Zk1aJ114Zl30R114Zm2ji114Zn5Et114Zo2EG114Zp5U4114Zq0qI114Zr1PI
114Zs-9t114Zt2bQ114Zu1TT114Zv1lz114Zw3m_114Zx4AH114Zy0im12D9V-R012D9W49Q12D9X24712D9Y0Oq12D9Z-R012D9_5jA12D9a3iF
12D9b-k712D9c1xy12D9d3rs12D9e2fr12D9f4jI12D9g-V312D9h2M_12D9i1D41FK3-3yu1FK303wW1FK3133h1FK322AM1FK33-R01FK341Ho
1FK3548d1FK364gB1FK3855r1FK395Fm1FK3A4w81FK3B4O81FK3C1_v1FK3D40w1GDTk4w51GDTl5yp1GDTm3fb1GDTn4LG1GDTo2OO1GDTp26L
1GDTq3Hu1GDTr2vX1GDTs0Pb1GDTt5EI1GDTu4E11GDTv2k11GDTw0Ap1GDTx0Ax1GDTy5_41GSz-0Gl1GSz0-W51GSz1-rG1GSz24HN1GSz34ih
1GSz40JY1GSz51S61GSz62KU1GSz70MO1GSz856B1GSz94tO1GSzA39F1GSzB45o1GSzC1h21GSzD0f61Vg-V3zN1Vg-W-Xz1Vg-X4Ow1Vg-Y0aP
1Vg-Z0pm1Vg-_2Jh1Vg-a2Tf1Vg-b4x41Vg-c4KF1Vg-d4lr1Vg-e54n1Vg-f52P1Vg-g0yD1Vg-h4Ft1Vg-i02e1Vq3k48i1Vq3l1bN1Vq3m4HJ
1Vq3n2QJ1Vq3o0tj1Vq3p5B51Vq3q0mn1Vq3r5yT1Vq3s1Do1Vq3t3cH1Vq3u2_L1Vq3v3cn1Vq3w5wG1Vq3x-bW1Vq3y0kt1VqD-2ET1VqD03MK
1VqD14H71VqD23yb1VqD30hd1VqD407W1VqD51KW1VqD61vH1VqD71Zt1VqD84Of1VqD9-rm1VqDA48r1VqDB4jh1VqDC-Sc1VqDD3u01XrU-4GG
1XrU04Z81XrU15mD1XrU2-kX1XrU3-R01XrU41QP1XrU54BJ1XrU60Km1XrU74Kd1XrU8-RF1XrU94Tr1XrUA5KV1XrUB-Ri1XrUC0vm1XrUD3kL
1YpCk5JC1YpCl5Dz1YpCm5EP1YpCn3Xs1YpCo3RO1YpCp-Z21YpCq2qx1YpCr4K61YpCs--O1YpCt1ah1YpCu1ec1YpCv2SX1YpCw2bb1YpCx4W6
1YpCy3PV1YxV-2kW1YxV01HO1YxV15lk1YxV22u31YxV30ct1YxV45dp1YxV55Ne1YxV65GM1YxV72521YxV826q1YxV9-SS1YxVA3UR1YxVB-Ig
1YxVC1P01YxVD4mv1kLjF-kS1kLjG0PA1kLjH-I31kLjI3yz1kLjJ4h81kLjK-mv1kLjL0DN1kLjM3uF1kLjN4Ou1kLjO4Ba1kLjP4HQ1kLjQ2QR
1kLjR-j01kLjS1Y81kLjT2ns1kaMk5dg1kaMl1QD1kaMm2641kaMn5yA1kaMo1Gg1kaMp2p31kaMq-TL1kaMr0Lj1kaMs21h1kaMt-ve1kaMu3UU
1kaMv3oF1kaMw-9v1kaMx0ix1kaMy1i71kbbV07L1kbbW0rk1kbbX2HA1kbbZ4Pb1kbb_-Zh1kbba3sB1kbbb18s1kbbc1wC1kbbd5x81kbbe115
1kbbf19l1kbbg5Ub1kbbh2651kbbi-O01l7CF3ZX1l7CG-F81l7CH3oU1l7CI31z1l7CJ1IV1l7CK4331l7CL11E1l7CM12T1l7CN0Sz1l7CO4i7
1l7CP0Eg1l7CQ4BY1l7CR40I1l7CS3QL1l7CT20n1ld6F1hB1ld6G2B31ld6H-AS1ld6I4hT1ld6J4cB1ld6K2JA1ld6L03c1ld6M4H01ld6N1jI
1ld6O4G31ld6P3M31ld6Q4Fh1ld6R-Ry1ld6S-Wd1ld6T08b1leQk4B81leQl0lN1leQm2uk1leQn0DJ1leQo54C1leQp3vC1leQq-iH1leQr3w3
1leQs2kN1leQt2Sc1leQu5Vg1leQv42C1leQw46G1leQx1dt1leQy0oK1nGFF5t71nGFG1201nGFH1xY1nGFI-6O1nGFJ4Au1nGFK5k-1nGFL-tO
1nGFM5dI1nGFN2lG1nGFO-k11nGFP16-1nGFQ3nx1nGFR3JY1nGFS4cs1nGFT-yo2-8yF1hS2-8yG4ME2-8yH-l52-8yI39L2-8yJ3ac2-8yK5Kf
2-8yL-ky2-8yM2ci2-8yN5rq2-8yO-sg2-8yP4MZ2-8yQ4RG2-8yR1eS2-8yS4v72-8yT5lr2-9N-28e2-9N0-lW2-9N1-F72-9N21yq2-9N3-9D
2-9N4-2E2-9N53lT2-9N631x2-9N7-vT2-9N85Yz2-9N9-PL2-9NA1LH2-9NB5212-9NC4VW2-9ND1pm2-UaV1pY2-UaW0aI2-UaX09n2-UaY2hW
2-UaZ2rk2-Ua_-lz2-Uaa5gn2-Uab5902-Uac12q2-Uad0Yz2-Uae1gt2-Uaf4WV2-Uag3GU2-Uah3Bn2-Uai4Ga2-xJF16p2-xJG4Nl2-xJH1ZF
2-xJI3sM2-xJJ0hd2-xJK2dQ2-xJL-OC2-xJM0_e2-xJN51C2-xJO-R02-xJP5-J2-xJQ2Ku2-xJR4sO2-xJS5c82-xJT3PG202pk4kE202pl4P7
202pm-SW202pn2V7202po15v202pp4Jq202pq4cq202pr0bU202ps2CI202pt3Jb202pu-sI202pv2p3202pw5dt202px-R0202py1RF208J-1S7
208J0-8V208J147Z208J22oh208J3-FQ208J41lB208J50Oz208J64P4208J74JD208J84C5208J92NI208JA1X9208JB-Ps208JC2fd208JD201
2F-XV-Qb2F-XW5j12F-XX3hR2F-XY1NA2F-XZ1AC2F-X_1522F-Xa4VQ2F-Xb5zf2F-Xc4EH2F-Xd2CE2F-Xe1bX2F-Xf3Z_2F-Xg4GE2F-Xh085
2F-Xi4NQ2F3bV1Nf2F3bW0J02F3bX0kl2F3bY2vE2F3bZ1Z52F3b_44X2F3ba2PI2F3bb3OV2F3bc0op2F3bd0Ax2F3be5t12F3bf0q22F3bg0CP
2F3bh5zk2F3bi2rt2FdYk-qa2FdYl08Y2FdYm4E42FdYn-mM2FdYo1nJ2FdYp1bq2FdYq-nW2FdYr0fy2FdYs2vP2FdYt5Xh2FdYu5OP2FdYv42I
2FdYw-K62FdYx2Ci2FdYy-6r2IFi-02m2IFi04ER2IFi1-s42IFi24tF2IFi30mP2IFi45rD2IFi53812IFi64L62IFi75Ra2IFi84W92IFi92d5
2IFiA3Gm2IFiB1NM2IFiC2ty2IFiD2FP2IWoF53E2IWoG3tX2IWoH50N2IWoI3pA2IWoJ-7M2IWoK0fC2IWoL3422IWoM1Jy2IWoN1g72IWoO-on
2IWoP3Fb2IWoQ-6a2IWoR0-72IWoS1UG2IWoT-R02VU8V24Q2VU8W47j2VU8X4kY2VU8Y-sy2VU8Z-Is2VU8_5l72VU8a35D2VU8b3fd2VU8c-bJ
2VU8d3wN2VU8e47Z2VU8f0_t2VU8g24N2VU8h1hc2VU8i-R02Vu7F3fH2Vu7G1da2Vu7H4HK2Vu7I49m2Vu7J0fw2Vu7K39Y2Vu7L4M02Vu7M08S
2Vu7N-LK2Vu7O4W12Vu7P19L2Vu7Q3LW2Vu7R2lo2Vu7S0Ep2Vu7T3uL2WnuV2IC2WnuW2DK2WnuX11z2WnuY3Yv2WnuZ2PV2Wnu_21F2Wnua2Rl
2Wnub3SH2Wnuc3qD2Wnud2Pf2Wnue4Eq2Wnuf4C22Wnug2JA2Wnuh-R02Wnui4If2XcnF-3l2XcnG1CK2XcnH-lJ2XcnI0fm2XcnJ5SM2XcnK3o6
2XcnL5ot2XcnM4El2XcnN2cA2XcnO3Ka2XcnP2sr2XcnQ3cR2XcnR-ij2XcnS-R02XcnT3Hd2XlbV59_2XlbW1BB2XlbX1_42XlbY-9M2XlbZ-h-
2Xlb_4dZ2Xlba52k2Xlbb-kt2Xlbc-sA2Xlbd0f72Xlbe-Gg2Xlbf4m42Xlbg1Kr2Xlbh0VN2Xlbi4DI2Xsuk-w82Xsul--E2Xsum5oL2Xsun-I6
2Xsuo5Dy2Xsup0fB2Xsuq2bl2Xsur4V12Xsus04l2Xsut2sp2Xsuu43g2Xsuv10d2Xsuw-JS2Xsux5gg2Xsuy5bS2YrnF3Uf2YrnG2uH2YrnH3gj
2YrnI5Jf2YrnJ35o2YrnK4C92YrnL14f2YrnM-WI2YrnN-qj2YrnO3gW2YrnP0eV2YrnQ15r2YrnR4Jh2YrnS2Z12YrnT-6m2YxzV0pO2YxzW5Uh
2YxzX4Wo2YxzY4Rl2YxzZ31J2Yxz_02q2Yxza1vw2Yxzb3iH2Yxzc1rY2Yxzd39R2Yxze2_e2Yxzf4jO2Yxzg3162Yxzh13Z2Yxzi5u42kZw-4Kk
2kZw0-AX2kZw12L92kZw25Zz2kZw31yF2kZw404-2kZw51yC2kZw64jg2kZw74VV2kZw84Rc2kZw94E_2kZwA0FE2kZwB-_S2kZwC58H2kZwD1L0
2kttk1YW2kttl-o_2kttm1eD2kttn0lV2ktto5GC2kttp-ZF2kttq3h82kttr46U2ktts2b-2kttt5my2kttu5u_2kttv5p32kttw5Jl2ktty2as
2l1UV1P02l1UW0gA2l1UX4dy2l1UY4NA2l1UZ4wA2l1U_1KU2l1Ua0pf2l1Ub1FX2l1Uc5DH2l1Ud4rm2l1Ue5yi2l1Uf0Gg2l1Ug3YE2l1Uh3qA
2l1Ui5dt2leA-3pK2leA03Bl2leA1-sz2leA25sC2leA35bv2leA43c_2leA52Kk2leA61eF2leA74pj2leA85XR2leA92gm2leAA3RX2leAB0t_
2leAC5de2leAD-jQ2nuok1e62nuol-R02nuom2wJ2nuon1ZE2nuoo1GH2nuop1T-2nuoq37V2nuor2JW2nuos0w62nuot4NK2nuou5Da2nuov0Lh
2nuow4PI2nuox-662nuoy2le3-GSF2Oo3-GSG1C03-GSH2Ab3-GSI-k23-GSJ4qw3-GSK2XZ3-GSL4D43-GSM1SH3-GSN-jj3-GSO-493-GSP-fc
3-GSQ0AC3-GSR5q13-GSS2um3-GST3323-gSV2RL3-gSW49K3-gSX-R03-gSZ-ln3-gS_-hD3-gSa1S63-gSb5kw3-gSc4iR3-gSd-R03-gSe37U
3-gSf-kY3-gSg5sV3-gSh1SG3-gSi2KF307zF-iy307zG14h307zH2m8307zI3gu307zJ0iX307zK50z307zL4jF307zM0D9307zN0gV307zO3U3
307zP4OL307zQ2Z_307zR0p9307zS2tK307zT4Wl31YPk16a31YPl4qi31YPm4pd31YPn3CZ31YPo3vw31YPp2wf31YPq44G31YPr3Ok31YPs3ux
31YPt3JT31YPu0uN31YPv-PB31YPw3DC31YPx12N32ha-5AY32ha01Qt32ha1-1f32ha22EU32ha32Br32ha402_32ha549A32ha65J-32ha71Rg
32ha85-L32ha91wq32haA4RX32haB-r132haC1XC32haD-sm32nWF4gF32nWG27732nWH-n732nWI1xX32nWJ0tw32nWK28c32nWL2O-32nWM3Le
32nWN4xN32nWO14g32nWP0NF32nWQ5Gx32nWR0Cv32nWS0c132nWT-dW3F2Sk2qZ3F2Sl-YF3F2Sm11_3F2Sn-R03F2So2O43F2Sp35n3F2Sq3v6
3F2Sr4dj3F2Ss1Iu3F2St4Mu3F2Su5yz3F2Sv1Wx3F2Sw-eF3F2Sx3CX3F2Sy-s_3Gjq-4RN3Gjq04Go3Gjq1-hX3Gjq24Jz3Gjq35vg3Gjq45lL
3Gjq5-Ql3Gjq61nc3Gjq71Mp3Gjq8-R03Gjq95l33GjqA-n83GjqB07E3GjqC41I3GjqD0-m3HdA-5l43HdA05zl3HdA1-Qs3HdA22V43HdA32zH
3HdA44JI3HdA534D3HdA60po3HdA73hd3HdA809A3HdA90bk3HdAA-Ou3HdAB0Ol3HdAC2tS3HdAD-R03IKwV4p-3IKwW4UC3IKwX4HX3IKwY5Ik
3IKwZ-TM3IKw_5zR3IKwa-hm3IKwb4Kw3IKwc-yR3IKwd-ZI3IKwe3yQ3IKwf5JA3IKwg5wt3IKwh4KC3IKwi27D3VAgV3oq3VAgW-dO3VAgX50k
3VAgY5y23VAgZ1XB3VAg_4ZB3VAga-R03VAgb-jS3VAgc-u33VAgd2j43VAge5dc3VAgf3V23VAgg4Ml3VAgh2Vu3VAgi-kr3W_vV0Z23W_vW1OR
3W_vX02o3W_vY0Wi3W_vZ2lp3W_v_4jm3W_va5yR3W_vb5Kz3W_vc4X-3W_vd5Mz3W_ve4IL3W_vf0vJ3W_vg0Sn3W_vh5Yi3W_vi-zY3lAyF2qM
3lAyG26P3lAyH4Hp3lAyI3Vh3lAyJ4Ot3lAyK3my3lAyL48e3lAyM1NH3lAyN5mj3lAyO4vb3lAyP0rI3lAyQ4fD3lAyR0J03lAyS4HM3lAyT-il
3l_e-5SC3l_e0-ir3l_e13GK3l_e23qp3l_e33U43l_e44oJ3l_e538G3l_e65an3l_e71w73l_e84JW3l_e94ic3l_eA5im3l_eB1DC3l_eC3cd
3l_eD1be3lodk4Md3lodl4Hn3lodm0PS3lodn1Ng3lodo5bA3lodp-Hc3lodq-2e3lodr0Le3lods-R03lodt4j53lodu3jj3lodv5zW3lodw2rM
3lodx5pi3mGTV4Fe3mGTW1wB3mGTX0AJ3mGTY4WT3mGTZ2Ub3mGT_5wU3mGTa3E73mGTb3sw3mGTc01w3mGTd1XF3mGTe0yr3mGTf-ap3mGTg-LI
3mGTh4Oq3mGTi-R03mIdV5M23mIdW-ZB3mIdX0bA3mIdY0GA3mIdZ-0l3mIda48h3mIdb-0r3mIdc47Z3mIdd-GF3mIde1Yq3mIdf15H3mIdg5ak
3mIdh02X3mIdi05H3mwa-07U3mwa023c3mwa13dC3mwa22Z33mwa32xt3mwa41QK3mwa51gn3mwa65Qa3mwa74Lf3mwa8-J83mwa94FF3mwaA0g7
3mwaB1_z3mwaC0sX3mwaD5_Z3nWRk-m-3nWRl32H3nWRm2O33nWRn5xH3nWRo1gS3nWRp31V3nWRq0Ur3nWRr0yz3nWRs2vW3nWRt4GH3nWRu5vV
3nWRv49Y3nWRw3n03nWRx29m3nWRy3U44-AZF1pN4-AZG3x34-AZH-R04-AZI0nT4-AZJ4Un4-AZK5vR4-AZL44H4-AZM4Nz4-AZN3ME4-AZO2Z2
4-AZP3104-AZQ5zO4-AZR0av4-AZS4Jb4-AZT4PI40XKF5DP40XKG1Vn40XKH4Cp40XKI1i340XKJ5eq40XKK4iw40XKL4Lu40XKM-bQ40XKN3qN
40XKO4ab40XKP-xt40XKQ08E40XKR-4S40XKS-zq40XKT4QB41VB-1OR41VB05cx41VB1-R041VB23lF41VB3-Kn41VB426741VB5-9y41VB64Hc
41VB71Et41VB80Sw41VB92ln41VBA4C341VBB1SY41VBC47j41VBD1YO41Zo-58I41Zo0-ie41Zo145i41Zo21S041Zo33kH41Zo458n41Zo53UM
41Zo64Ap41Zo75e041Zo838u41Zo907641ZoA5lb41ZoB-mj41ZoC-bk41ZoD3z742T5F4yh42T5G0CO42T5H3xB42T5I58I42T5J2Li42T5K-qx
42T5L3Au42T5M53D42T5N21i42T5O-4U42T5P4sy42T5Q-tp42T5R4NE42T5S3Ov42T5T0Tk42zaF4Tv42zaG0N142zaH4J342zaI5hB42zaJ1mJ
42zaK1I142zaL2NQ42zaM1eZ42zaN0fH42zaO43G42zaP5w842zaQ4RB42zaR1Nu42zaS4HO42zaT1t-4HP3F4GK4HP3G4bN4HP3H56H4HP3I3r_
4HP3J5qx4HP3K0t84HP3L3GM4HP3M34y4HP3N54N4HP3O-Ky4HP3P5Kp4HP3Q0sc4HP3R5d64HP3S1YI4HP3T-jq4HZZk1xu4HZZl4DJ4HZZm5sP
4HZZn1ih4HZZo4El4HZZp-_E4HZZq1YX4HZZr3g-4HZZs08I4HZZt0ew4HZZu5_b4HZZv-GL4HZZw-eP4HZZx-XQ4HZZy2xj4VVXV-R04VVXX2WB
4VVXY-HP4VVXZ59P4VVX_22q4VVXa4CD4VVXb5xY4VVXc3zn4VVXd4iv4VVXe0Id4VVXf1ss4VVXh3zj4VVXi5CS4W6mV2Rj4W6mW1bA4W6mX3Cs
4W6mZ1Dc4W6ma4El4W6mb4Jv4W6mc-pk4W6md2DR4W6me3Ve4W6mf4il4W6mg3wM4W6mh3Wd4W6mi-ch4W7HF-n54W7HG4VX4W7HH5bZ4W7HI5O5
4W7HJ47j4W7HK1g34W7HL4P-4W7HM48Z4W7HN4d64W7HO4Mh4W7HP5TT4W7HQ0UG4W7HR1VW4W7HS4xY4W7HT-aI4XKq-4Fu4XKq05yE4XKq147Z
4XKq255Y4XKq35Fn4XKq45rW4XKq536-4XKq60yA4XKq74El4XKq82SQ4XKq93OU4XKqA4gD4XKqB2SG4XKqC-Nl4XKqD1Na4YcSV5mC4YcSW-lF
4YcSX0Dh4YcSY2ct4YcSZ3Yk4YcS_-ut4YcSa0ej4YcSb0Ab4YcSc08j4YcSd4oM4YcSe4Fo4YcSf-R04YcSg2HG4YcSh5dK4YcSi-gc4Ywqk4b5
4Ywql06U4Ywqm-oH4Ywqn0PD4Ywqo1sy4Ywqp4Lq4Ywqq5444Ywqr3Zt4Ywqs4Ar4Ywqt1bK4Ywqu5eP4Ywqv4jG4Ywqw11-4Ywqx5dU4Ywqy-Sq
4m4UV--Y4m4UW4R74m4UX5wP4m4UY00M4m4UZ4IH4m4U_4Bv4m4Ua3Z64m4Ub-js4m4Uc-iT4m4Ud11X4m4Ue5l94m4Uf1UC4m4Ug-R04m4Uh2wt
4m4Ui1T84nmWV1Xk4nmWW5u64nmWX4Aj4nmWY5oR4nmWZ09j4nmW_1-_4nmWa5II4nmWb-B54nmWc4HI4nmWd4N74nmWe5E74nmWf21b4nmWg4hK
4nmWh-uW4nmWi0V-5-KZV3sQ5-KZW3hi5-KZX0kH5-KZY3A05-KZZ5jP5-KZa-kZ5-KZb14l5-KZc5gK5-KZd26F5-KZe5v05-KZf-R05-KZg3KS
5-KZh3nB5-KZi-R051KnV4Ra51KnW3V051KnX3bG51KnY3q251KnZ5Gb51Kn_-Ei51Kna5dd51Knb00m51Knc5A151Knd26y51Kne--B51Knf-ll
51Kng4kY51Knh1Ob51Kni5IB52Msk-aP52Msl0qa52Msm37K52Msn3vt52Mso1aK52Msp3o952Msq-OR52Msr3QI52Mss1cH52Mst2TU52Msu5Xr
52Msv32l52Msw5lN52Msx3dj52Msy1fd5FlDF4GC5FlDG2Ru5FlDH4XY5FlDI2Ea5FlDJ-Cj5FlDK4HW5FlDL1hA5FlDM0fu5FlDN4I25FlDP3ZE
5FlDR3v45FlDS5lG5FlDT-8K5FnhF0i35FnhG1fr5FnhH-E25FnhI5Yd5FnhJ0ni5FnhK3o75FnhL2if5FnhM-2Z5FnhN2IU5FnhO-R05FnhP1eI
5FnhQ5rS5FnhR1Ig5FnhS1pP5FnhT5GJ5GXOV2k65GXOW-R05GXOX3_Q5GXOY13o5GXOZ3mJ5GXO_-w05GXOa3Nq5GXOb4El5GXOc2OH5GXOd0Ar
5GXOe46b5GXOf4Sf5GXOg25r5GXOh2Ef5GXOi4IX5IvVF4BB5IvVG2wH5IvVH48D5IvVI2nB5IvVJ3XZ5IvVK2BH5IvVL5bx5IvVM44O5IvVN2tO
5IvVO5si5IvVP-vT5IvVQ4RD5IvVR-uO5IvVS0gM5IvVT0875Wt3V3OQ5Wt3W-R05Wt3X-zP5Wt3Y4e_5Wt3Z2cn5Wt3_0L95Wt3a-TM5Wt3b-fn
5Wt3c48p5Wt3d2N65Wt3e5Yd5Wt3f4jc5Wt3g1ND5Wt3h30j5Wt3i-Ot5XGo-05r5XGo02q-5XGo14KD5XGo2-OK5XGo31E35XGo42sy5XGo55s7
5XGo63CP5XGo75yn5XGo83dd5XGo95Zj5XGoA-NV5XGoB4ci5XGoC1Dt5XGoD3Hh5kK8-0Rl5kK804zI5kK812Qm5kK8219F5kK832Zj5kK844G9
5kK852H55kK862pD5kK874Cn5kK880Qd5kK894ed5kK8A-R05kK8B0LJ5kK8C4kK5kK8D-4R5lREF4D-5lREG4Iq5lREH5Lv5lREI2HT5lREJ1VG
5lREK5Ff5lREL1Xa5lREM4aQ5lREN1Rt5lREO2165lREP5vb5lREQ3ll5lRER5p45lRES4lH5lRET0Cp5mI1--u-5mI105Tp5mI115lW5mI122Pk
5mI130zc5mI144El5mI155DK5mI162P25mI171Xf5mI184Fu5mI194Mj5mI1A4G45mI1B4Ox5mI1C-R05mI1D-QH5nUyk4HV5nUyl0A45nUym47Z
5nUyn-id5nUyo2QF5nUyp1Pk5nUyq-2K5nUyr1Zk5nUys1ZA5nUyt5h95nUyu1Sv5nUyv-yH5nUyw56l5nUyx2ux5nUyy-jb60Ftk4El60Ftl-R0
60Ftm0rc60Ftn4Vu60Fto3e-60Ftp5TA60Ftq34U60Ftr5h-60Fts4Ff60Ftt0qe60Ftu1ST60Ftv-lc60Ftw5yP60Ftx0zk60Fty2Cm60dTF1Cq
60dTG2Qo60dTH1P460dTI1_N60dTJ45560dTK1oZ60dTL-l_60dTM1xR60dTN-Pl60dTO14x60dTP1AQ60dTQ2RE60dTR3pj60dTS1BR60dTT-dR
617Pk5L5617Pl-q2617Pm003617Po1Us617Pp08Z617Pq0Ax617Ps00M617Pt4FQ617Pu3gb617Pv-lu617Pw2WK62stk4Nw62stl4m362stm5IF
62stn0gs62sto-z262stp-jW62stq18862str2th62sts0oq62stt2F_62stu52v62stv3RA62stw17k62stx4mA62sty0-x6FOy-2aq6FOy058b
6FOy14kS6FOy20zU6FOy30DM6FOy44dm6FOy5-hC6FOy61ad6FOy73eN6FOy83Y-6FOy94sx6FOyA1p66FOyB-fr6FOyC-RI6FOyD5Qi6FPs-1fn
6FPs04YC6FPs12u16FPs23Qj6FPs33o46FPs41CI6FPs5-qy6FPs6-dQ6FPs7-vD6FPs93zG6FPsA3vG6FPsB5oa6FPsC5Qx6FPsD1nz6GQlF1mv
6GQlG-kL6GQlH4SP6GQlI3AJ6GQlJ5ze6GQlK4cm6GQlL5gd6GQlM4E-6GQlN0ph6GQlO1Vu6GQlP1AH6GQlQ4XP6GQlR0F76GQlS05R6GQlT3cY
6IWHV-NK6IWHW06K6IWHX2EB6IWHY5rc6IWHZ5xC6IWH_5Cl6IWHa0ub6IWHb-6e6IWHc5o-6IWHd2Ak6IWHe-836IWHf2SH6IWHg5au6IWHh2EM
6IWHi0am6Isqk0vu6Isql1FI6Isqm4LF6Isqn-8q6Isqo5X56Isqp3_p6Isqq4Jx6Isqr5ax6Isqs4_I6Isqt-aX6Isqu-g86Isqv02t6Isqw4nc
6Isqx4Tz6Isqy-o96VI0F1uH6VI0G1MZ6VI0H2N26VI0I5wF6VI0J26Y6VI0K-8l6VI0L0-A6VI0M0jG6VI0N4E06VI0O4El6VI0P2OF6VI0Q-q3
6VI0R-uQ6VI0S4BC6VI0T0gD6WTu-5he6WTu03p66WTu15KT6WTu21rA6WTu35oQ6WTu41sw6WTu51R36WTu62YU6WTu726Z6WTu855p6WTu95g0
6WTuA2Lt6WTuB16i6WTuC4r66WTuD4j-6WmO-4X46WmO05lc6WmO1-wf6WmO21RF6WmO3-Y76WmO401J6WmO54En6WmO60Ir6WmO71Qg6WmO84GQ
6WmO95BY6WmOA5pu6WmOB0FO6WmOC3bl6WmOD1aH6Y1k-4G26Y1k05eg6Y1k13qj6Y1k23466Y1k33Gs6Y1k44DS6Y1k54RI6Y1k61Ry6Y1k7-j8
6Y1k83uh6Y1k93C26Y1kA5TJ6Y1kB49q6Y1kC29T6Y1kD1h_6Y9Vk0Uu6Y9Vl10y6Y9Vm-6T6Y9Vn2y16Y9Vo3SL6Y9Vp1fs6Y9Vq35X6Y9Vr-j3
6Y9Vs1l66Y9Vt2Tx6Y9Vu0qV6Y9Vv5lM6Y9Vw0q_6Y9Vx1g16Y9Vy2FM6YJwF-wE6YJwG4Tb6YJwH2VL6YJwI0qT6YJwJ-fg6YJwK1fr6YJwL1S5
6YJwM14E6YJwN5dM6YJwO5y46YJwP-se6YJwQ26Q6YJwR4pT6YJwS3ec6YJwT-rL6YN--2HL6YN-04GD6YN-149a6YN-24La6YN-30-H6YN-4-qV
6YN-5-Jv6YN-633l6YN-73za6YN-84SM6YN-91vu6YN-A2ZN6YN-B4F46YN-C2Fz6YN-D-yz6l6U--wA6l6U03RG6l6U13WM6l6U211t6l6U33gv
6l6U42k-6l6U55kT6l6U6-rc6l6U74GF6l6U80UE6l6U90hd6l6UA1Y96l6UB-R06l6UC4cA6l6UD1ic6lkj-4C76lkj05bo6lkj10cX6lkj2187
6lkj328Q6lkj40286lkj5-oq6lkj635S6lkj72fA6lkj85q46lkj92p36lkjA54d6lkjB2UN6lkjC5wN6lkjD1f26m2C-51s6m2C02QM6m2C13JL
6m2C2-j46m2C31DN6m2C43KF6m2C55_T6m2C60846m2C74TT6m2C847j6m2C90wb6m2CA4E26m2CB1gw6m2CC2YT6m2CD-gG6mun-4oe6mun0077
6mun12Z96mun221x6mun34gh6mun419i6mun51A86mun65OC6mun70Ej6mun85hA6mun9-R06munA-uh6munB18n6munC4ST6munD-Mb6mwW--4o
6mwW05dV6mwW1-0L6mwW24Bw6mwW30Jm6mwW42vi6mwW54YA6mwW65f66mwW74J76mwW81dN6mwW939h6mwWA1SF6mwWB53O6mwWC5Jn6mwWD-mB
6nAsV1bE6nAsW06B6nAsX--F6nAsY-Y16nAsZ34C6nAs_0hf6nAsa3yL6nAsb1XO6nAsc3UY6nAsd1XG6nAse4A56nAsf0o96nAsg5wK6nAsh5xE
6nAsi-SE7-1x--eS7-1x04RM7-1x1-jF7-1x24MB7-1x31t87-1x44RC7-1x52d77-1x62Mo7-1x7-R07-1x85f77-1x93Nu7-1xA-g-7-1xB5a_
7-1xC26I7-1xD-L37-9V-1Ny7-9V00fv7-9V14gY7-9V2-mJ7-9V32Rx7-9V44Oo7-9V5-jm70vWF4QK70vWG1Xs70vWH3Qq70vWI5mE70vWJ3db
70vWK0kk70vWL3ea70vWM08-70vWN1kX70vWO4WY70vWP1zW70vWQ3Bo70vWR41J70vWS2BK70vWT2fh72ZqV5Wa72ZqW1SE72ZqX52q72ZqY-je
72ZqZ-mn72Zq_04V72Zqa-ux72Zqb4QZ72Zqc2GY72Zqd0qs72Zqe30v72Zqf2vB72Zqg0nG72Zqh0VL72Zqi-Je7FGkV2BN7FGkW-jK7FGkX1Di
7FGkY1CO7FGkZ2Jr7FGk_-557FGka2CF7FGkb0q77FGkc2Or7FGkd-wg7FGke5uZ7FGkf1R47FGkg3_p7FGkh1O67FGki0Vo7FtjV1UN7FtjW1Rw
7FtjX0807FtjY4Cx7FtjZ4L17Ftj_2xV7Ftja4IH7Ftjc0ar7Ftjd1RT7Ftje0ut7Ftjf4Hw7Ftjg0kL7Ftjh4JM7H8v-4X27H8v03nf7H8v15zN
7H8v2-GV7H8v35K97H8v45kI7H8v53K57H8v6-fi7H8v7-WF7H8v84O87H8v931b7H8vA0mN7H8vB4Q27H8vC3XY7H8vD4IM7HAnF4aA7HAnG4Ja
7HAnH-xx7HAnI-R07HAnJ2Si7HAnK5s27HAnL4qo7HAnM4WU7HAnN0i17HAnO35d7HAnP4cI7HAnQ0AA7HAnR5aG7HAnS0wd7HAnT0uu7IVx-4DA
7IVx02du7IVx11Xz7IVx2-7h7IVx33Q17IVx41X_7IVx52Oz7IVx60W07IVx73fT7IVx84HH7IVx95u57IVxA3G77IVxB-I57IVxC2TG7IVxD41O
7VwlF08H7VwlG1Yr7VwlH2zs7VwlI5yC7VwlJ4jB7VwlK4BS7VwlL5w97VwlM29J7VwlN5ab7VwlO47j7VwlP0Lp7VwlQ4PC7VwlR1Tt7VwlS2Nw
7VwlT5wX7WSZ-1A-7WSZ04DX7WSZ10Uh7WSZ2-zy7WSZ35av7WSZ44I_7WSZ51bJ7WSZ64257WSZ70NX7WSZ81Li7WSZ94M67WSZA3XB7WSZB5tx
7WSZC1b87WSZD5FO7WUu-27q7WUu0-SP7WUu13FF7WUu24_W7WUu3-n97WUu41Zr7WUu54Ny7WUu63lu7WUu70797WUu84al7WUu92RJ7WUuA4K_
7WUuB1vV7WUuC6-c7WUuD5EX7Xddk4PQ7Xddl4ZB7Xddm1eg7Xddn2kF7Xddo52S7Xddp5Qz7Xddq4SA7Xddr5vY7Xdds5xW7Xddt17u7Xddu5l0
7Xddv4ql7Xddw-QV7Xddx-bE7Xddy1qG7Y8gk-EV7Y8gl06Z7Y8gm5yI7Y8gn19o7Y8go1Zg7Y8gp-tW7Y8gq1gH7Y8gr3pu7Y8gs0ea7Y8gt3ok
7Y8gu1Id7Y8gv4Je7Y8gw4NC7Y8gx3GX7Y8gy47Z7kJUF34F7kJUH-HZ7kJUI3n97kJUJ2ve7kJUK5Gc7kJUL4Ju7kJUM5Gr7kJUN5HS7kJUO-Rl
7kJUP-rp7kJUQ-hJ7kJUR3oJ7kJUS4JC7kJUT0r27kOAF3617kOAG4I17kOAH0Wr7kOAI1Pl7kOAJ07b7kOAK0lK7kOAL5yg7kOAM4cx7kOAN4FZ
7kOAO5MI7kOAP4wk7kOAQ-AY7kOAR5hR7kOAS3b07kOAT0qp7kRqV-yL7kRqW1Ko7kRqX1KP7kRqY4fz7kRqZ-R47kRq_47H7kRqa2SE7kRqb28G
7kRqc-8e7kRqd3kS7kRqe09T7kRqf4mr7kRqg-KX7kRqh3ov7kRqi0rN7l6QV09h7l6QW4wP7l6QX1gL7l6QY4B37l6QZ4Im7l6Q_4cs7l6Qa3I3
7l6Qc1xZ7l6Qd5d17l6Qe-8t7l6Qf14T7l6Qg0pP7l6Qh5uv7l6Qi-R07lG1F52z7lG1G-Pj7lG1H3Yu7lG1I4JD7lG1J4No7lG1K1a-7lG1L-bV
7lG1M0ww7lG1N5wu7lG1O1Bk7lG1P47j7lG1Q-lx7lG1R4ch7lG1S4iJ7lG1T20o7lOE-1By7lOE01D_7lOE1-iX7lOE20AK7lOE31TA7lOE44bp
7lOE53by7lOE638k7lOE72vq7lOE81Jt7lOE95r97lOEA41l7lOEB0W17lOEC1kM7lOED4Mc7miHF3HX7miHG1TU7miHH48F7miHI-oF7miHJ26E
7miHK1IM7miHL08D7miHM3X37miHN2Jt7miHO4qV7miHP1Ll7miHQ4ie7miHR3NC7miHS2M27miHT4El7n7x-1Sp7n7x02Lj7n7x10WA7n7x24pZ
7n7x321Q7n7x4-k_7n7x54Fa7n7x64qy7n7x74fx7n7x84jT7n7x959J7n7xA3aE7n7xB4J67n7xC-mi7n7xD1-z80DZF4ca80DZG-SY80DZH36N
80DZI4xN80DZJ5aQ80DZK5w080DZL38L80DZM1jI80DZN0Fq80DZO0PK80DZP2AB80DZQ4A880DZR4Qe80DZS4Ve80DZT4FE825VV4JF825VW4Kj
825VX5rK825VY1v9825VZ2y6825V_3sk825Va2v7825Vb0BM825Vc4yN825Vd-3f825Ve-ic825Vf2L2825Vg2Ou825Vh3WE825Vi49x82Xz-3NZ
82Xz05gx82Xz14DO82Xz24Hj82Xz30fx82Xz456g82Xz54UW82Xz614282Xz75od82Xz81g882Xz93Vr82XzA4Fq82XzB4dT82XzC-kh82XzD0_z
8F4ik3cU8F4il0fy8F4im0fi8F4in30u8F4io4EV8F4ip08p8F4iq5mU8F4ir5pB8F4is5vO8F4it5mZ8F4iu4Z88F4iv-_G8F4iw2If8F4ix4hd
8F4iy-dH8I8hk1478I8hl-wz8I8hm-R08I8hn4VR8I8ho5l28I8hp-if8I8hq3lV8I8hr2_b8I8hu4Ck8I8hv-008I8hw26p8I8hx0hd8I8hy5yE
8IB0-1YA8IB001Nk8IB012vY8IB024JR8IB033YR8IB044L_8IB053zf8IB061Od8IB070Bb8IB080xC8IB095sn8IB0A48n8IB0B4CI8IB0C1Yz
8IB0D4kl8Ivdk3mc8Ivdl1r18Ivdm-kl8Ivdn1Ql8Ivdo5CR8Ivdp04Z8Ivdq47Z8Ivdr-Rc8Ivds4Th8Ivdt4A08Ivdu0sk8Ivdv4H38Ivdw4Yz
8Ivdx3r68Ivdy4W48V1q-4er8V1q04EM8V1q15FZ8V1q21Oo8V1q35jd8V1q40js8V1q51BZ8V1q63Gi8V1q74UF8V1q82xJ8V1q91hf8V1qA1Yc
8V1qB-4y8V1qC3Zu8V5Ck5mt8V5Cl0jR8V5Cm4gZ8V5Cn1Xi8V5Co08e8V5Cp1GM8V5Cq-sR8V5Cr4-H8V5Cs4OD8V5Ct2rN8V5Cu-Qh8V5Cv3Pw
8V5Cw1hb8V5Cx5IL8V5Cy4AC8VbVV4Ha8VbVW1sr8VbVX-Qp8VbVY0Vk8VbVZ0hd8VbV_1Sc8VbVa5WI8VbVb2G68VbVc-xi8VbVd5b68VbVe2uu
8VbVf3kP8VbVg2GW8VbVh52e8VbVi4i78WhCF4Jl8WhCG4Os8WhCH4GP8WhCI0S98WhCJ5of8WhCK3OS8WhCL5Pu8WhCM5kz8WhCN-i_8WhCO-F1
8WhCP5uI8WhCQ1w_8WhCR5wV8WhCS3Wh8WhCT-hU8Wiu-41H8Wiu04An8Wiu15DV8Wiu23mR8Wiu31Cg8Wiu44i_8Wiu5-qf8Wiu606-8Wiu74VA
8Wiu84b38Wiu92TF8WiuB47Z8WiuC07G8WiuD17I8X-ik3sG8X-il1PK8X-im49U8X-in-R08X-io4H18X-ip2ex8X-iq30t8X-ir1Ra8X-is28E
8X-it4HX8X-iu1SO8X-iv1cB8X-iw4Ny8X-ix5bN8X-iy0Qr8XEs-5JL8XEs01Rv8XEs15zt8XEs20v58XEs34228XEs42Gl8XEs51fp8XEs609J
8XEs707H8XEs82xN8XEs93OE8XEsA0g98XEsB4K08XEsC4NH8XEsD-yG8Xez-0VE8Xez04iK8Xez14Mw8Xez232u8Xez33hS8Xez43xE8Xez52ep
8Xez64I88Xez7-m78Xez8-dk8Xez945p8XezA3ns8XezB5q88XezC2Wn8XezD0FA8Ytlk4ID8Ytll1bk8Ytlm3Wb8Ytln-k38Ytlo3Zr8Ytlp55_
8Ytlq1OG8Ytlr-Ut8Ytls3nF8Ytlt2EZ8Ytlu2YJ8Ytlv1cW8Ytlw4Cq8Ytlx5se8Ytly2rg8YwW-2N_8YwW05sS8YwW127d8YwW25jY8YwW348L
8YwW45nR8YwW55kQ8YwW6-vO8YwW71R58YwW814w8YwW94PY8YwWA5p28YwWB4IJ8YwWC25G8YwWD0fy8l26V-RN8l26W4kI8l26X1Vf8l26Y-FK
8l26Z5ZH8l26_3YX8l26a3f58l26b3FS8l26c5b18l26d--18l26e3xd8l26f23B8l26g4gC8l26h1UR8l26i4Qh8ldh-4id8ldh00ji8ldh12Xz
8ldh2-Sb8ldh31N-8ldh40s88ldh54P68ldh63Iy8ldh74Vx8ldh85-88ldh9-lH8ldhA56t8ldhB1RD8ldhC--38ldhD3448nqrF-R08nqrG21W
8nqrH-lg8nqrI3sG8nqrJ02g8nqrK5oI8nqrL4O88nqrM2A08nqrN4188nqrO-xV8nqrP-9A8nqrQ1S68nqrR2Pi8nqrS1A18nqrT4CJ9-1HV5l1
9-1HW5Pi9-1HX0Vv9-1HY4_49-1HZ-Uj9-1H_0gI9-1Ha5dq9-1Hc-ko9-1Hd2FZ9-1He1RH9-1Hf5dB9-1Hg0v_9-1Hh5oc9-1Hi2009-OgV5K4
9-OgW0qX9-OgX-jL9-OgY3Vk9-OgZ3Gz9-Og_4mg9-Oga1L79-Ogb-Ut9-Ogc2Xa9-Ogd2TQ9-Oge-ET9-Ogf1Wu9-Ogg2Ir9-Ogh3hx9-Ogi-Hm
9-XIV2Hz9-XIW5xb9-XIX0D-9-XIY3Ya9-XIZ4pK9-XI_5m29-XIa2fw9-XIb-St9-XIc0qM9-XId0Zh9-XIe1nO9-XIf-Le9-XIg4dJ9-XIh0ba
9-XIi1hD9-cBk1Km9-cBl3G99-cBm4Ai9-cBn4Bs9-cBo17B9-cBp22o9-cBq5dL9-cBr2Gi9-cBs1VV9-cBt1q99-cBu2do9-cBv1839-cBw2AT
9-cBx-Zu9-cBy3X-9-yPk5xj9-yPl-wP9-yPm5NG9-yPn5tT9-yPo4KP9-yPp1BT9-yPq5at9-yPr4Ul9-yPs-0y9-yPt1r79-yPu4KE9-yPv2EX
9-yPw3eo9-yPx26o9-yPy2vh91vEV2QW91vEW1oM91vEX0e391vEY5_191vEZ0I091vE_2_c91vEa5dT91vEb4UL91vEc-_M91vEd4-Y91vEe16Z
91vEf-m291vEg10_91vEh4MT91vEi2g5924wV3di924wW29M924wX4c9924wY4GX924wZ-Hr924w_4b0924wa4D1924wb5NS924wc0Kw924wd1qX
924we47h924wf3Fl924wg1NJ924wh5E2924wi4kd9FGNk-E59FGNl1yD9FGNm-Ln9FGNn3OH9FGNo-NN9FGNp02y9FGNq-mb9FGNr4OS9FGNs0hd
9FGNt5nb9FGNu1nB9FGNv2oU9FGNw5Nr9FGNx4Oi9FGNy5zT9FvyV08g9FvyW-mI9FvyX3Vf9FvyY0Be9FvyZ2cU9Fvy_-ev9Fvya3lj9Fvyb0Yc
9Fvyc-My9Fvyd3v99Fvye3U49Fvyf-N39Fvyg4Bo9Fvyh23Y9Fvyi51J9GE9F0_H9GE9G3Bw9GE9H2UD9GE9I0Ht9GE9J0S79GE9K4AJ9GE9L459
9GE9M3_H9GE9N1uz9GE9O06S9GE9P1VE9GE9Q1RP9GE9R4Hz9GE9S1WC9GE9T2yL9GIvV2_A9GIvW4eP9GIvX5D79GIvY2M99GIvZ5Y19GIv_1A4
9GIva4OB9GIvb-kg9GIvc4mw9GIvd0fr9GIvf5O59GIvg3wt9GIvh3xa9GN2k1uc9GN2l4eu9GN2m-r-9GN2n0wZ9GN2o4FC9GN2p0DZ9GN2q-Xn
9GN2r0789GN2s-5I9GN2t2Gj9GN2u1SD9GN2v-2S9GN2w1eE9GN2x0na9GN2y16j9IP7V1JE9IP7W4nC9IP7X5bU9IP7Y0i89IP7Z2Tq9IP7_3GW
9IP7a-_49IP7b1hn9IP7c4Ze9IP7d2_X9IP7e1Qb9IP7f2E39IP7g0kw9IP7h4C_9IP7i3et9IhFk4jL9IhFl1tY9IhFm4Aa9IhFn0g29IhFo2zO
9IhFp-kH9IhFq49b9IhFr5b89IhFs2R-9IhFt1bF9IhFu1S99IhFv3N-9IhFw5vh9IhFx-tt9IhFy4pY9VzcF1q49VzcG1Gh9VzcH2dK9VzcI1SW
9VzcJ5lU9VzcK47Z9VzcL-iM9VzcM3Tl9VzcN2yE9VzcO4IO9VzcP49X9VzcQ1169VzcR2Lz9VzcS4EO9VzcT1SB9WQCV-rt9WQCW3NW9WQCX2Th
9WQCY4Fd9WQCZ2Uu9WQC_27_9WQCa0R69WQCb2Tv9WQCc48s9WQCd-b59WQCe4r_9WQCf--69WQCg-8H9WQCh-DG9WQCi3G39kSrk3Rf9kSrl1a7
9kSrm0Ie9kSrn0-69kSro2p39kSrp4Kb9kSrq4PM9kSrr1PW9kSrs4RH9kSrt4ZA9kSru5Vx9kSrv12s9kSrw-j59kSrx0rn9kSry0i99lZrF25k
9lZrG23a9lZrH4Ks9lZrI5ut9lZrJ-1B9lZrK4C-9lZrL2GI9lZrM5_D9lZrN3JP9lZrO2hc9lZrP-s09lZrQ1QV9lZrR-jw9lZrS1Ug9lZrT0bQ
A-UVF0VFA-UVG5HAA-UVI4aLA-UVJ4OLA-UVK4GtA-UVL0GZA-UVM-GwA-UVN4uYA-UVO-yiA-UVP4eGA-UVQ3iHA-UVR-B3A-UVS4rpA-UVT-En
A1nJk-qgA1nJl4cpA1nJm3pkA1nJn-3mA1nJo1ugA1nJp5k4A1nJq1XHA1nJr5SrA1nJs5RJA1nJt1YRA1nJu2NGA1nJv5n3A1nJw-jgA1nJx1mh
A1nJy2vZA24mV0ldA24mW1oHA24mX2TzA24mY5naA24mZ5y3A24m_4mXA24ma4gvA24mb4ItA24mc-Y3A24md0QaA24me4oMA24mf3pRA24mg5c5
A24mi-ZUA2x1k4nMA2x1l1kZA2x1m5PGA2x1n0SeA2x1o14dA2x1p4rXA2x1q0evA2x1r10JA2x1s5qrA2x1t0nhA2x1u4zYA2x1v2b3A2x1w1WI
A2x1x1VYA2x1y4GWAFroF2OtAFroG-NhAFroH160AFroI0doAFroJ2FEAFroK4fZAFroL5gwAFroM1EuAFroN5qaAFroO2vgAFroP-c2AFroQ2ta
AFroR2vKAFroS5j8AFroT5F4AGApV1EIAGApW4MPAGApX4FWAGApY1gZAGApZ4HfAGAp_4CrAGApa3PlAGApb4s4AGApc-VSAGApd3cxAGApe4Hx
AGApf0ffAGApg1qJAGAph0snAGApi0AoAHXuk3bUAHXul0R_AHXum2B5AHXun022AHXuo4YbAHXup-R0AHXuq4D5AHXur2FFAHXus4OnAHXut0P2
AHXuu1aVAHXuv3dhAHXuw4B6AHXux3zeAHXuy0flAYN3V1MAAYN3W5RFAYN3X1mPAYN3Y5t_AYN3Z5HWAYN3_5dhAYN3a5R4AYN3b30oAYN3c5PO
AYN3d0xMAYN3e2E-AYN3f0f2AYN3g5i5AYN3h2LFAYN3i5klAko--3mNAko-020WAko-12PPAko-2-NgAko-30aMAko-42s-Ako-501kAko-63bF
Ako-72bWAko-84KcAko-9-_3Ako-A12QAko-B3NVAko-C1XXAko-D2JuAlaFF1qvAlaFG1MOAlaFH3YsAlaFI4ZNAlaFJ-UpAlaFK42cAlaFL2-A
AlaFM5IRAlaFN4OEAlaFO4GxAlaFP0jxAlaFQ4RUAlaFR4FVAlaFS5H1AlaFT2UBAmMF--MVAmMF05pGAmMF12MVAmMF23WwAmMF35YQAmMF44AK
AmMF54FHAmMF6-IkAmMF71HpAmMF80e1AmMF9-NzAmMFA19cAmMFB2RMAmMFC3qaAmMFD-d9B0WaV3N2B0WaW2CpB0WaX1QcB0WaY2VFB0WaZ4eT
B0Wa_2urB0Waa1mMB0Wab2W6B0Wac2vTB0Wad5YdB0Wae1QLB0Waf5MkB0Wag22LB0Wah5DWB0Wai5kyB12LF0ADB12LG1J-B12LH1fwB12LI3Ix
B12LJ-6DB12LK5O5B12LL-j7B12LM1DmB12LN5vKB12LO4KfB12LP49EB12LQ4iyB12LS1HtB12LT0PWB1Qx--R0B1Qx00J2B1Qx11cxB1Qx23HD
B1Qx323dB1Qx41sgB1Qx52KRB1Qx6-otB1Qx74NPB1Qx8-KUB1Qx92-dB1QxA37rB1QxB3SSB1QxC51RB1QxD0JpB2IZF1DnB2IZG-dBB2IZH1dj
B2IZI1oOB2IZJ5L_B2IZK5XGB2IZL0ywB2IZM-5dB2IZN5bqB2IZO6-YB2IZP-MQB2IZQ059B2IZR5liB2IZS3maB2IZT3zzB2vyF5czB2vyG2Rv
B2vyH0fkB2vyI4H_B2vyJ2kpB2vyK1VpB2vyL1oKB2vyM2TUB2vyN0gFB2vyO6-eB2vyP530B2vyQ4FIB2vyR4GBB2vyS0hUB2vyT2xHBGwYF-8N
BGwYG2KgBGwYH4deBGwYI5TlBGwYJ3q1BGwYK3NnBGwYL1UCBGwYM-bbBGwYN1KyBGwYO-IfBGwYP4TpBGwYQ1EXBGwYR1vWBGwYS-QmBGwYT2Kw
BH2RV0HBBH2RW4J1BH2RX-54BH2RY32bBH2RZ57dBH2R_5aVBH2Ra3-DBH2Rb5pABH2Rc-AsBH2Rd-qKBH2Re5HuBH2Rf5owBH2Rg-BeBH2Rh-R0
BH2Ri4ikBHKIF-dDBHKIG4yTBHKIH4CaBHKII47ZBHKIJ1FcBHKIK2aKBHKIL-5WBHKIM2JlBHKIN5e6BHKIO4O8BHKIP28bBHKIQ2q6BHKIR4Zd
BHKIS31jBHKIT026BHN_-4JrBHN_043bBHN_12gMBHN_2-fSBHN_3-MrBHN_45yMBHN_5-H1BHN_64ElBHN_73TwBHN_84HeBHN_92yaBHN_A4Bt
BHN_B5lJBHN_C25qBHN_D1YZBHW2V1hwBHW2W-gxBHW2X5ZuBHW2Y0JRBHW2Z1Z7BHW2_38VBHW2a1VxBHW2b1SQBHW2c-cRBHW2d5bvBHW2e26B
BHW2f0CpBHW2g18zBHW2h0J7BHW2i-LTBIzj-0VgBIzj05OWBIzj12n3BIzj24IyBIzj35tYBIzj45pHBIzj54ElBIzj60O1BIzj74DYBIzj81GY
BIzj9-FUBIzjA28_BIzjB2HlBIzjC-kVBIzjD5zuBVg9k1D0BVg9l1HMBVg9m3nXBVg9n3gABVg9o5uJBVg9p0V9BVg9q1PCBVg9r2feBVg9s5LI
BVg9t-eKBVg9u4P_BVg9v2H8BVg9w4WtBVg9x5DCBVg9y1AlBWY4-5WHBWY40-_zBWY415BVBWY4257EBWY434OcBWY442hEBWY451QHBWY464Na
BWY4752BBWY482cLBWY493EwBWY4A4JOBWY4B1BHBWY4C4xlBWY4D4tWBXDoF-JJBXDoG1KhBXDoH3rNBXDoI2R3BXDoJ0FeBXDoK15sBXDoL4Dk
BXDoM5CsBXDoN0rOBXDoO18tBXDoP-6RBXDoQ-FNBXDoR49BBXDoS3QuBXDoT-alBYppV2ekBYppW5JABYppX3byBYppY-hbBYppZ10VBYpp_3SN
BYppa247BYppb3H0BYppc5gRBYppd4AbBYppe1aNBYppf5FSBYppg0tSBYpph5QlBYppi1_sBkQs-2jMBkQs0-jIBkQs15svBkQs24N8BkQs32MP
BkQs40nvBkQs51jVBkQs64RABkQs72WwBkQs82mhBkQs92c-BkQsA-7IBkQsB1SRBkQsC31sBkQsD042BkXCk2dLBkXCl5-lBkXCm-S2BkXCn5bn
BkXCo49DBkXCp-lYBkXCq4RdBkXCr49SBkXCs3yyBkXCt0izBkXCu5yXBkXCv557BkXCw1_OBkXCx4HvBkXCy2_wBlEM05vlBlEM12bRBlEM24C0
BlEM34b9BlEM42HaBlEM55TtBlEM64XqBlEM715ABlEM80hhBlEM9-9jBlEMA3DQBlEMB-jCBlEMC-l6BlEMD-m1Bn1NF0oPBn1NG2u8Bn1NH4vY
Bn1NI3-HBn1NJ0kIBn1NK5O5Bn1NL1SoBn1NM-AHBn1NO-wbBn1NP4N3Bn1NQ5Z0Bn1NR36DBn1NS0hdBn1NT55cBnI6V3zoBnI6W3qgBnI6X2yV
BnI6Y292BnI6Z3J_BnI6_2tzBnI6a-hbBnI6b4FkBnI6c5uxBnI6d4RkBnI6e1VzBnI6f0shBnI6g2w1BnI6h000BnI6i4DbBnIbF1lrBnIbG10Q
BnIbH0JtBnIbI2ZXBnIbJ4F3BnIbK4LCBnIbL2GcBnIbM1MCBnIbN3AQBnIbO-nCBnIbP2U4BnIbQ3bABnIbR1XjBnIbS0zvBnIbT4CAC-J3F0qR
C-J3H10PC-J3I5tSC-J3J5xSC-J3L-HoC-J3M3lXC-J3N5MsC-J3O-J9C-J3P-2YC-J3Q00DC-J3R4CbC-J3S1RRC-J3T4vcC-X3V4c_C-X3W-5B
C-X3X3oSC-X3Z5MSC-X3_4AzC-X3a5GqC-X3b0CsC-X3c4LSC-X3d5BwC-X3e1G-C-X3f41yC-X3g5e_C-X3h4OmC-X3i5zbC0UO-0YeC0UO01Xw
C0UO14C1C0UO21fqC0UO36-7C0UO4-YyC0UO50QQC0UO6-jAC0UO75BZC0UO84ATC0UO93NjC0UOA36IC0UOB2v3C0UOC4EwC0UOD2oKC0qJ-05i
C0qJ00UnC0qJ11Z0C0qJ24t3C0qJ4-R-C0qJ53RwC0qJ60vZC0qJ7-BQC0qJ81PsC0qJ92-NC0qJA3OgC0qJB0r8C0qJC5zGC0qJD3oEC1LWV47j
C1LWW3_iC1LWX4pLC1LWY0mDC1LWZ1fWC1LW_-R0C1LWa4KOC1LWc0w1C1LWd01nC1LWe1atC1LWf07AC1LWg0kBC1LWh06XC1LWi6-GC1UqF2Ns
C1UqG5rQC1UqH5W3C1UqI1GOC1UqJ3VZC1UqK02zC1UqL0sIC1UqM3kcC1UqN3eEC1UqO0xZC1UqP1-aC1UqQ00YC1UqR1C6C1UqS4OvC1UqT2l8
C27Kk5fqC27Kl0R2C27Km19OC27Kn2miC27Ko1qCC27Kp-kLC27Kq1vAC27Kr0osC27Ks2vCC27Kt4PFC27Ku5yGC27Kv0AoC27Kw0VyC27Kx1pD
C27Ky0jJC2OIk3PNC2OIl5wYC2OIm4vhC2OIn-mlC2OIo5xKC2OIp3ExC2OIq1iEC2OIr2mKC2OIs-TPC2OIt1YKC2OIu4GNC2OIv2WHC2OIw-Vp
C2OIx0hxC2OIy-TMCFV--5U-CFV-05jvCFV-14DwCFV-2-TsCFV-30nLCFV-42oDCFV-51bOCFV-6-R0CFV-70VBCFV-A4NICFV-B1KACFV-C5j6
CFV-D3rdCF_n-35oCF_n010YCF_n12qcCF_n20qLCF_n3-gpCF_n45olCF_n52vACF_n6-rVCF_n70fFCF_n84sGCF_n90j9CF_nA5KOCF_nB3VQ
CF_nC0FJCF_nD0L5CGWCl4PDCGWCm3poCGWCn-TMCGWCs-jNCGWCu4O9CGWCw2qYCGwG-10hCGwG01vNCGwG15hwCGwG23CgCGwG33ztCGwG42KC
CGwG5-7XCGwG63UzCGwG7-ksCGwG84j2CGwG94zoCGwGA39mCGwGB4frCGwGC1frCGwGD4EJCHuiV4E3CHuiW-R0CHuiX1QvCHuiY4KrCHuiZ-mo
CHui_3mRCHuia4OYCHuib4FxCHuic08CCHuid4FACHuie-CeCHuif3cXCHuig3s6CHuih-9oCHuii01rCX51k1w4CX51l2GeCX51m1KvCX51n-aB
CX51o5-7CX51p01zCX51q41YCX51r1Q_CX51s5RSCX51t0c5CX51u1FfCX51v2P6CX51w5i1CX51x0F6CX51y4OKCkqFk2edCkqFl0g3CkqFm5aj
CkqFn5SZCkqFo1BMCkqFp1X4CkqFq4PDCkqFr5CDCkqFs38eCkqFt1_WCkqFu2GnCkqFv5wlCkqFw3GgCkqFx1XMCkqFy-kaCl38k4iICl38l508
Cl38m4WCCl38n1JSCl38o32-Cl38p065Cl38q0l5Cl38r0ovCl38s5W_Cl38t30sCl38u49yCl38v2wvCl38w3b2Cl38x3qVCl38y5LCCl9bV0fu
Cl9bW-F8Cl9bX-R0Cl9bY2MtCl9bZ-EBCl9b_386Cl9ba4tTCl9bb-XuCl9bc2g_Cl9bd-HtCl9be2TUCl9bf2cZCl9bg1_VCl9bh1Z-Cl9bi3uj
Cn_Bk18mCn_Bl-ODCn_Bm3n-Cn_Bn4ClCn_Bo5yFCn_Bp0KZCn_Bq5VECn_Br3t_Cn_Bs22QCn_Bt53bCn_Bu-O5Cn_Bv549Cn_Bw-f6Cn_Bx4iY
Cn_By1LDD0Pbk-R0D0Pbl-JKD0Pbm08fD0Pbn2Q_D0Pbo1W8D0Pbp5ASD0Pbq164D0Pbr395D0Pbs1C6D0Pbt1IjD0Pbu0JeD0Pbv4L9D0Pbw4D7
D0Pbx2pSD0Pby4CjD1qxF-hhD1qxG4e1D1qxH4CBD1qxI1gVD1qxJ-HeD1qxK4FDD1qxL3K7D1qxM4O7D1qxN5hxD1qxO2pED1qxP193D1qxQ2oT
D1qxR5sMD1qxS1njD1qxT-GHDFT1V5jUDFT1W0IyDFT1X1k_DFT1Y-aaDFT1Z5cBDFT1_-GfDFT1a3uuDFT1b59kDFT1c3tODFT1d-coDFT1e16y
DFT1f3ywDFT1g4yMDFT1h3hIDFT1i4ALDGBlk-KmDGBll-3dDGBlm0gRDGBln23WDGBlo-n0DGBlp-y7DGBlq1XbDGBlr07NDGBls1j6DGBlt3HT
DGBlu2qlDGBlv4WPDGBlw0mLDGBlx4z8DGBly12zDHKQV3wEDHKQW4tZDHKQX49uDHKQY49JDHKQZ1QnDHKQ_0lGDHKQa4IkDHKQb2wlDHKQc3Kl
DHKQd5r4DHKQe3lqDHKQf5tDDHKQg4ELDHKQh4BNDHKQi4r8DVNNk0bJDVNNl5p9DVNNm-agDVNNn0faDVNNo1SUDVNNp5WWDVNNq-VxDVNNr4TV
DVNNt-fEDVNNu22bDVNNv3_TDVNNw4HiDVNNx0cDDVNNy-BxDWglk58CDWgll-7vDWglm5eEDWgln4OHDWglo2EYDWglp4LADWglq29ADWglr1fp
DWgls2PhDWglt1XUDWglu0N0DWglv2opDWglw2Q8DWglx6-_DWgly-R0DWs9F4t1DWs9G4IiDWs9H1HJDWs9I0rNDWs9J-R0DWs9K3vDDWs9L-bz
DWs9M141DWs9N240DWs9O3sKDWs9P2XADWs9Q-PXDWs9R143DWs9S-oADWs9T4ZtDXoR-0fbDXoR0-_bDXoR15v4DXoR25V3DXoR35gXDXoR4-MO
DXoR50qoDXoR653ODXoR70RmDXoR82kiDXoR95xPDXoRA0baDXoRB-QXDXoRC2dnDXoRD5EODmU2F1b0DmU2G4UPDmU2H0T3DmU2I5UODmU2J5Zb
DmU2K3OGDmU2L4FMDmU2M-iRDmU2N5kxDmU2O12_DmU2P5sEDmU2Q0-BDmU2R40aDmU2S3vuDmU2T2WIE-YiF-ThE-YiG5CvE-YiH3kfE-YiI-fH
E-YiJ125E-YiK-ZKE-YiL5dSE-YiM57iE-YiN1EGE-YiO0vDE-YiP-R0E-YiQ3b8E-YiR4J9E-YiS4DiE-YiT0fUE-e9k2faE-e9l54WE-e9m490
E-e9n1BYE-e9o3CuE-e9p-HUE-e9q4K_E-e9r3_hE-e9s5-4E-e9t5mKE-e9u2x8E-e9v0lDE-e9w0FYE-e9x0Z4E-e9y4ErE00m-2QzE00m00fc
E00m14JpE00m24NfE00m302AE00m45btE00m5-4TE00m62uoE00m73VVE00m84KQE00m94zKE00mA3WVE00mB4BKE00mC-8cE00mD4MvE1gpk1Sw
E1gpl1yBE1gpm3dvE1gpn2dEE1gpo47ZE1gpp3IkE1gpq4iqE1gpr1YNE1gps4xTE1gpt5BtE1gpu1QZE1gpv5lEE1gpw4UGE1gpx4WjE1gpy17l
E2Mfk1k6E2Mfl-lbE2Mfm-qdE2Mfn-0zE2Mfo-3qE2Mfp0fuE2Mfq-R6E2Mfr3owE2Mfs3v7E2Mft319E2Mfu2ppE2Mfv0nFE2Mfw4NFE2Mfx0fn
E2Mfy5aOEFD3F5xeEFD3G-jREFD3H-bjEFD3I4OyEFD3J0YKEFD3K0jEEFD3L-MUEFD3M4H8EFD3N5jhEFD3O4ehEFD3P2ErEFD3Q-tYEFD3R33R
EFD3S0U9EFD3T0s0EGdpF2p0EGdpG27kEGdpH3aMEGdpI1nxEGdpJ4gAEGdpK1_ZEGdpL53-EGdpM3qwEGdpO5-oEGdpP4DcEGdpQ2FWEGdpR1fr
EGdpS2w4EGdpT39wEGk2-1iREGk204GIEGk21-ibEGk225F3EGk234EIEGk244JMEGk2526iEGk26072EGk274GfEGk28-R0EGk2926gEGk2A4Ay
EGk2B1E9EGk2C1BHEGk2D4NUEHFmk0yBEHFml0ZEEHFmm1jaEHFmn3ooEHFmo3CIEHFmp-ayEHFmq-IdEHFmr4oREHFms-lEEHFmt1AdEHFmu15M
EHFmv-1sEHFmw07sEHFmx4TsEHFmy3hXEHZK-2t6EHZK03KbEHZK14q0EHZK20A8EHZK30nwEHZK40_1EHZK52-3EHZK6-FLEHZK74FWEHZK82Tc
EHZK9-R0EHZKA1OhEHZKB1wvEHZKC3tKEHZKD03CEV1T-0bGEV1T03lYEV1T11uOEV1T2-0NEV1T30CJEV1T40r1EV1T55_9EV1T6-oXEV1T70uQ
EV1T8-lPEV1T92VCEV1TA3r2EV1TB4v4EV1TC0htEV1TD2ROEVST-0g6EVST0-E_EVST15e_EVST24B1EVST30cNEVST40ULEVST55jzEVST65ac
EVST74y3EVST83EIEVST9-9PEVSTA4SVEVSTB4PREVSTC54aEVSTD1R7EX9E--7DEX9E003IEX9E12E4EX9E24LgEX9E31G2EX9E42F0EX9E5-mx
EX9E627MEX9E700oEX9E86-HEX9E93_fEX9EA12PEX9EB111EX9EC4owEX9ED-acEXpP-2PNEXpP03KfEXpP14KKEXpP20gKEXpP30FLEXpP45rv
EXpP53L9EXpP60DBEXpP72c2EXpP8-mOEXpP94U_EXpPA5WuEXpPB-0MEXpPC4ZEEXpPD5iNElWTF5m1ElWTG4SlElWTH4LhElWTI0ocElWTJ09w
ElWTK3ceElWTL1XWElWTM2HIElWTN-R0ElWTO2W4ElWTP4FyElWTQ1CpElWTR4O6ElWTS1wUElWTT-3HEmZTV-vEEmZTW4N6EmZTX-RKEmZTY0Cs
EmZTZ1UrEmZT_4k1EmZTa54jEmZTb1v-EmZTc2AyEmZTd3ASEmZTe4G8EmZTf4KMEmZTg4EBEmZTh4IuEmZTi1_XEnCAk33vEnCAl4V0EnCAm2Tw
EnCAn5eOEnCAo1JvEnCAp3c0EnCAq-R0EnCAr4j7EnCAs-WlEnCAt-VTEnCAu42yEnCAv1U-EnCAw4c2EnCAx4M1EnCAy0tVEnHhV-yUEnHhW2JR
EnHhX4_2EnHhY0ECEnHhZ3vFEnHh_1P0EnHha0BiEnHhb4tkEnHhc3HsEnHhd5YaEnHhe37XEnHhf4mkEnHhg4TGEnHhh-iEEnHhi5Fp`;

/** Blocks of 36 bits (MA-S): 6 and 3 digits, 12 blocks a line after the first. */
export const SMALL_BLOCKS = `
-0j4--0Ki-0j4-03E0-0j4-11OS-0j4-22iK-0j4-31y7-0j4-5591-0j4-60w9-0j4-70V7-0j4-84Zr-0j4-92fK-0j4-B3dx-0j4-C-Fd
-0j4-D5Nh-0j4-E4Ts-0j4-F4Yb-0j4-G39W-0j4-H54t-0j4-I5jL-0j4-K0M6-0j4-L0w4-0j4-M5op-0j4-O0i0-0j4-P-2Q-0j4-Q0G5
-0j4-R0Ky-0j4-S3qy-0j4-U414-0j4-V2nx-0j4-W3EB-0j4-X-yu-0j4-Y2W7-0j4-Z-R2-0j4-_5nv-0j4-a0dl-0j4-b01h-0j4-c4eC
-0j4-d--R-0j4-e-Q4-0j4-f415-0j4-g03D-0j4-h0YV-0j4-i-oX-0j4-j164-0j4-k3B4-0j4-l-EI-0j4-m3H--0j4-n22e-0j4-o1yK
-0j4-p3hj-0j4-q2TP-0j4-r1o8-0j4-s3u_-0j4-t1-P-0j4-u2kq-0j4-v3Zy-0j4-w5eB-0j4-x5xg-0j4-y0YL-0j4-z0ta-0j40-39Q
-0j4000_Z-0j40106s-0j4020Ee-0j4035iN-0j4042b7-0j4051IT-0j4063Kc-0j4075cD-0j4081-Y-0j40906U-0j40A4TE-0j40B3oW
-0j40C5rI-0j40D2mH-0j40E3G2-0j40F4yf-0j40G3bc-0j40H0wa-0j40I2h4-0j40K2Um-0j40L529-0j40M0mV-0j40N5xD-0j40O1vf
-0j40P3VS-0j40Q5va-0j40R4iA-0j40S23e-0j40T0p5-0j40U2EE-0j40V0x6-0j40W42k-0j40X4gN-0j40Y07h-0j40Z0wm-0j40_3TA
-0j40a2_x-0j40b0uL-0j40c1Tn-0j40d0XU-0j40e1nN-0j40f5LG-0j40g2V3-0j40h4oU-0j40i5BO-0j40j2Jm-0j40k4Rx-0j40l05_
-0j40m3BV-0j40n5z6-0j40o0ij-0j40p2Du-0j40q3Jh-0j40r2nx-0j40s0fX-0j40t1V0-0j40u482-0j40v3c--0j40w5sf-0j40x1PL
-0j40y-pG-0j40z1dI-0j41-2Uj-0j4105_W-0j4114od-0j4120el-0j413-Sv-0j4143AU-0j415-xd-0j4163DL-0j4175Bx-0j4184Ss
-0j41955u-0j41A34s-0j41B590-0j41C1-M-0j41D58c-0j41E5Er-0j41F48D-0j41G-0T-0j41H-VS-0j41I-OG-0j41J5xf-0j41K3XV
-0j41L40D-0j41M3Tr-0j41N0Oj-0j41O5Bx-0j41P4H9-0j41Q5fd-0j41R3sw-0j41S2xG-0j41T28K-0j41U0m2-0j41V4Td-0j41W1YE
-0j41X1b3-0j41Y3IH-0j41Z3j3-0j41_509-0j41a-gH-0j41b2IK-0j41c2QY-0j41d0ru-0j41e45_-0j41f10U-0j41g-9W-0j41h53a
-0j41i4u8-0j41j0wP-0j41k225-0j41l3r9-0j41m4Ve-0j41n13R-0j41o0Do-0j41p11I-0j41q5KX-0j41r-_Q-0j41t0Zy-0j41u2tk
-0j41v590-0j41w5vd-0j41x-uI-0j41y5fb-0j41z4pS-0j42-0cV-0j4200mV-0j4214ty-0j4225uy-0j4230qu-0j4241Lu-0j4250JD
-0j4265_P-0j4270ad-0j4285Bx-421--4n1-421-0233-421-11wl-421-22jE-421-33u7-421-41Ec-421-53Zb-421-60Ct-421-73V5
-421-80X7-421-950y-421-A1ls-421-B5KA-421-C3FZ-421-D4qW-421-E5c1-421-F2nj-421-G-p0-421-H18_-421-I46n-421-J024
-421-K2OK-421-L0TW-421-M1hM-421-N-xO-421-O0v8-421-P4W--421-Q0OC-421-R4rE-421-S3Xw-421-T01B-421-U28k-421-V1oj
-421-W0TB-421-X-Wq-421-Y5j9-421-Z20V-421-_5-O-421-a-A--421-b1rm-421-c51A-421-d1QM-421-e5Lg-421-f36n-421-g2wI
-421-h1uN-421-i5B9-421-j4Ub-421-k2SC-421-l0t6-421-m2pC-421-n0f1-421-o1tU-421-p-Lr-421-q-UL-421-r0jX-421-s0zn
-421-t-S8-421-u3Jm-421-v5IA-421-w-th-421-x1n9-421-y2YS-421-z05M-4210-2hH-421000VX-42101-d3-421020P5-4210407d
-42106-d--421070PT-421080HP-421094wx-4210A4vq-4210B31I-4210D1rs-4210E2UP-4210F0XP-4210G23m-4210H2ch-4210J3F9
-4210K4-K-4210L-h1-4210M2RQ-4210N5Om-4210O-_I-4210P4_R-4210Q3iq-4210R36G-4210S1pM-4210T0SS-4210U2_T-4210W4U6
-4210Y53R-4210_0Cf-4210b3pe-4210c43K-4210d0jy-4210e5Eu-4210f2rq-4210g5U7-4210h-Ff-4210i-bS-4210j0cs-4210k2B2
-4210l2zF-4210m30Y-4210n-N2-4210o0pS-4210p0xZ-4210q2Re-4210r3ye-4210s3nj-4210t18E-4210u3im-4210v59E-4210w3Jn
-4210x041-4210y22z-4210z0i2-4211--5B-421102c1-421111FA-421125nz-421130SG-421140OH-421155JJ-421162o7-421174yj
-4211815S-421193pT-4211A1hy-4211B1mB-4211C2H_-4211D-vq-4211E1JM-4211F2-J-4211G4f2-4211H0bp-4211I2G3-4211J-Q5
-4211K43a-4211L5H7-4211M1lY-4211N0mC-4211O03u-4211P2rb-4211Q44d-4211R3g5-4211S5jt-4211T1sZ-4211U2gD-4211V0QF
-4211W5OV-4211X24S-4211Y-fl-4211Z-tM-4211_2nA-4211a-WH-4211b5Tn-4211c2BC-4211d3iQ-4211e2SR-4211f14q-4211g1eY
-4211h-ee-4211i5jQ-4211j2MZ-4211k2Jx-4211l-iG-4211m3f--4211n3wV-4211o5UG-4211p11j-4211q-Rr-4211r3sH-4211s2IZ
-4211t1aG-4211u3YM-4211v2WP-4211w1sv-4211x4tT-4211y4eN-4212-1qB-4212003o-42121-KW-4212255N-421231yP-421243tS
-42125-FM-4212657Y-4212751b-421280Tc-42129222-4212A4g3-4212B-Mi-4212C2QQ-4212D3gS-4212E3J5-4212F4xV-4212G3nE
-4212H3lA-4212I2LD-4212J3Lj-4212K5jp-4212L1r6-4212M4ga-4212N07_-4212O2SP-4212P2p7-4212Q0Pm-4212R0qi-4212S1yu
-4212T1B--4212U1uu-4212V0le-4212W1vy-4212X5PK-4212Y2Lg-4212Z0Ef-4212_0C_-4212a3rQ-4212b066-4212c-ZT-4212d4XV
-4212e5tt-4212f5tq-4212g2Bd-4212h5JN-4212i1rt-4212j2pU-4212k5Hr-4212l4eF-4212m29H-4212n5hU-4212o4ll-4212p4bj
-4212q03U-4212r1A6-4212s4vU-4212t3kH-4212u1Ey-4212v3Sh-4212w2D0-4212x1ra-4212y0wA-4212z20O-4213-0Lg-421302Il
-421312kd-421321PU-42133-E1-421342UX-421352br-4213631P-42137-gD-421381nr-421393eh-4213A2aQ-4213B3RB-4213C1qS
-4213D5FB-4213E3PH-4213F3eI-4213G0vj-4213H0Hp-4213I-BZ-4213J3eL-4213K5Mo-4213L0TW-4213M5Yy-4213N2iO-4213O1Ma
-4213P4th-4213Q0d8-4213R4ew-4213S0_f-4213T5R3-4213U0-d-4213V5cE-4213W-zd-4213X0e_-4213Y47V-4213Z54i-4213_4vu
-4213a2cD-4213b4po-4213c3au-4213d4qU-4213e4kA-4213f0fZ-4213g0Zg-4213h2eZ-4213i3s1-4213j1VW-4213k5Br-4213l1qh
-4213m3Z--4213n09e-4213o0T8-4213p0lF-4213q4zz-4213r5GP-4213s0ZQ-4213t3xN-4213u50T-4213v5J--4213w2r_-4213x19a
-4213y-9U-4213z46y-4214-1nx-4214053t-421411wR-42142-9s-421433RW-421440lJ-42145-S1-421465EK-42147-MC-421481VW
-421490iK-4214A1_R-4214B3Ee-4214C6-A-4214D0Lr-4214E4y4-4214F56L-4214G3mL-4214H-I_-4214I-F0-4214J27N-4214K0vk
-4214L0Fl-4214M5wc-4214N0GK-4214O4dH-4214P3Ts-4214Q0hz-4214R-Rq-4214S06D-4214T051-4214U3aL-4214V4qS-4214W223
-4214X506-4214Y0Hi-4214Z-D3-4214_20P-4214a1sF-4214b3Wv-4214c11m-4214d35v-4214e53r-4214f2bN-4214g-ub-4214h3VT
-4214i3Jy-4214j0b1-4214k4rk-4214l3dj-4214m3tL-4214n0YY-4214o2rE-4214p44k-4214q5UY-4214r5EV-4214s3Ni-4214t5LE
-4214u5Si-4214v-vN-4214w25O-4214x0EM-4214y-p8-4214z3JC-4215-5nB-421504tJ-421516-I-421522mZ-421531TF-421543Ep
-421553Me-421560PR-421575q9-42158-xn-42159-h5-4215A5-S-4215B4uu-4215C-xq-4215D4bF-4215E2bp-4215F1Nr-4215G3Ni
-4215H-Ev-4215I2MI-4215J0Fb-4215K2nx-4215L3-_-4215M0mJ-4215N3Va-4215O4iN-4215P-9m-4215Q5Xo-4215R-Vv-4215S0r0
-4215T3Ls-4215U18--4215V3u--4215W3V8-4215X-2p-4215Y53V-4215Z3_K-4215_35j-4215a3g7-4215b-MR-4215c-R9-4215d-cG
-4215e-pw-4215f4fl-4215g-i5-4215h3mz-4215i1e8-4215j3JO-4215k-qi-4215l-bp-4215m4Sw-4215n0TW-4215o0TX-4215p52g
-4215q0To-4215r2ot-4215s0rZ-4215t0tl-4215u1zj-4215v0to-4215w0dq-4215x-5G-4215y44P-4215z1zJ-4216-5Xz-421601sa
-421615Vq-421624qK-421633Lk-4216417q-421653mv-421664qk-421671-J-421685wR-421690nG-4216A5xZ-4216B5U8-4216C1r3
-4216D0Xd-4216E2PR-4216F5g_-4216G-nc-4216H4Dj-4216I4l4-4216J3QF-4216K3mH-4216L5y8-4216M3Tn-4216N1Sn-4216O0kK
-4216P1FA-4216Q-TE-4216R1py-4216S5xL-4216T3mk-4216U2UO-4216V0EM-4216W-_f-4216X0d_-4216Y-rs-4216Z4a3-4216_0gX
-4216a5Fc-4216b4Xm-4216c2h0-4216d3jZ-4216e0RQ-4216f0We-4216g0MP-4216h0ln-4216i3Pn-4216j2Vr-4216k0nX-4216l3vy
-4216m4tT-4216n3is-4216o0Mv-4216p-AE-4216q-dL-4216r-6u-4216s5Dp-4216t1AY-4216u3x0-4216v5Y6-4216w0kO-4216x4aa
-4216y3yt-4216z3ZD-4217-5Ws-421703C1-42171-Zc-421725QR-42173-L7-421744lp-421755YU-421764ZQ-421775we-421782Je
-4217915Z-4217A3j9-4217B0GP-4217C5K--4217D3ax-4217E3CA-4217F1vL-4217G1dd-4217H-0h-4217I4lS-4217J3H2-4217K5Qd
-4217L2Ob-4217M2Qv-4217N2w0-4217O-Gh-4217P2YR-4217Q1Ee-4217R1Ab-4217S0mk-4217T-TG-4217U2o7-4217V47z-4217W1Kz
-4217X5ui-4217Y6---4217Z3MX-4217_5wi-4217a3rC-4217b1xq-4217c1xo-4217d5rL-4217e0Ni-4217f3ov-4217g2---4217h5o2
-4217i2K6-4217j1VF-4217k-__-4217l2NU-4217m4Tt-4217n0pM-4217o4Tk-4217p3Uc-4217q23--4217r4sk-4217s42V-4217t4en
-4217u07T-4217v0xa-4217w5Wa-4217x1IO-4217y2AR-4217z1WD-4218-1KV-421800Ka-421812Wv-421823gZ-421835v1-421841Zs
-421851ZA-421861Oj-421870en-42188-nh-42189-y1-4218A-cW-4218B4hy-4218C2h7-4218D41m-4218E2ZH-4218F-3K-4218G0S8
-4218H5nh-4218I0TU-4218J50l-4218K3xy-4218L1t6-4218M0bT-4218N4b1-4218O3C9-4218P5jy-4218Q5Y_-4218R4Yc-4218S3kt
-4218T2Xb-4218U-K6-4218V-pa-4218W4tT-4218X49j-4218Y5Jk-4218Z0In-4218_-nQ-4218a-8f-4218b-Ll-4218c3Mm-4218d4ua
-4218e12o-4218f0Jv-4218g0OY-4218h0TW-4218i5iu-4218j0cp-4218k3t8-4218l5QN-4218m5L9-4218n481-4218o1Cz-4218p11k
-4218q53Z-4218r4n8-4218s3nV-4218t3O1-4218u2ZS-4218v2Qb-4218w0Vt-4218x-Lw-4218y-Pq-4218z-IC-4219--HM-4219000_
-421914zT-42192-RH-421932it-421942Ri-42195-YO-421964vT-421973hT-421983rM-421993l8-4219A3Gf-4219B1DO-4219C-cC
-4219D4tT-4219E4cD-4219F0oR-4219G07f-4219H-P6-4219I1mB-4219J0mM-4219K2TH-4219L3DZ-4219M2DC-4219N1Ze-4219O-xO
-4219P3LJ-4219Q-3K-4219R--g-4219S1N7-4219T45B-4219U-hC-4219V4ee-4219W1sJ-4219X0y3-4219Y5W2-4219Z5e9-4219_47J
-4219a-tx-4219b2hr-4219c0U4-4219d0gt-4219e0_q-4219f-8w-4219g-dY-4219h-2q-4219i3eO-4219j0-N-4219k4wb-4219m4Xo
-4219n0u3-4219o3UZ-4219p1db-4219q4Yd-4219r3fP-4219s-EL-4219t3om-4219u35k-4219v4nI-4219w5H0-4219x4f0-4219y2R9
-4219z3PE-421A-2ZZ-421A04dA-421A14XN-421A20cq-421A32-L-421A40su-421A51tt-421A64TZ-421A7450-421A83r0-421A93ar
-421AA13v-421AB0u7-421AC0Wt-421AD3rC-421AE0eG-421AF5aH-421AG2lg-421AH-It-421AI1Kc-421AJ1x7-421AK3JZ-421AL5S_
-421AM2xu-421AN3yO-421AP3ax-421AQ-__-421AR5Xf-421AS5W7-421AT3nc-421AU2hZ-421AV-hN-421AW-B5-421AX-g8-421AY2XE
-421AZ5uN-421A_581-421Aa0VR-421Ab3yn-421Ac3sz-421Ad3xR-421Ae3bq-421Af2QS-421Ag08B-421Ah-0k-421Ai3vH-421Aj3ZQ
-421Ak2J--421Al1KQ-421Am1-l-421An0OE-421Ao0pp-421Ap-40-421Aq0Ck-421Ar1Lv-421As41E-421At0be-421Au56E-421Av-W3
-421Aw-qb-421Ax-Oc-421Ay3yV-421Az3O2-421B-4_x-421B00ZO-421B11-V-421B2-yd-421B30FW-421B44k8-421B535f-421B65F5
-421B717i-421B83i6-421B91u9-421BA5In-421BB4tj-421BC489-421BD3Ah-421BE0bX-421BF0Pw-421BG0GW-421BH0_O-421BI3tS
-421BJ2iE-421BK5uW-421BL0X8-421BM0MM-421BN2kg-421BO2-E-421BP5mq-421BQ0Wz-421BR03n-421BS1py-421BT-xG-421BU1Ka
-421BV0he-421BW5Cp-421BX-f3-421BY3lr-421BZ3BH-421B_152-421Ba2xC-421Bb0gZ-421Bc1ir-421Bd1q2-421Be3RW-421Bf0cc
-421Bg1x6-421Bh0JK-421Bi2a1-421Bj3aW-421Bk4RQ-421Bl-vB-421Bm3ab-421Bn3iz-421Bo3S1-421Bp33q-421Bq1O3-421Br0n7
-421Bs0yw-421Bt445-421Bu5Fb-421Bv2qD-421Bw4V_-421Bx1Ee-421By-xL-421Bz0n_-421C-5OI-421C037T-421C14d2-421C2-2t
-421C35nh-421C4-3f-421C55oZ-421C63rV-421C72Fk-421C83x_-421C92su-421CA0pE-421CB0Aw-421CC-eh-421CD-2j-421CE36N
-421CF2D8-421CG16h-421CH2UC-421CI0OG-421CJ-FC-421CK1l6-421CL-ha-421CM-YU-421CN-KV-421CO2GO-421CP-Fe-421CQ5QN
-421CR3kC-421CS2zC-421CT27--421CU12D-421CV0co-421CW0Ja-421CX-9k-421CY47I-421CZ4tT-421C_5IG-421Ca5Ji-421Cb02H
-421Cc-XL-421Cd-Nn-421Ce3FU-421Cf2l1-421Cg3pQ-421Ch3EK-421Ci2l9-421Cj5dy-421Ck1-d-421Cl0bt-421Cm0lX-421Cn0Gj
-421Co3Hu-421Cp4p3-421Cq0Cd-421Cr5fD-421Cs0Uy-421Ct0KC-421Cu1k8-421Cv1BE-421Cw2nT-421Cx5La-421Cy330-421Cz19J
-421D-0l7-421D03lR-421D10Ex-421D21jr-421D35ZN-421D44h2-421D53X2-421D61vX-421D71ke-421D810q-421D90uF-421DA1yJ
-421DB0yF-421DC-1W-421DD35q-421DE4qN-421DF4nf-421DG0z9-421DH3RW-421DI3yQ-421DJ0uC-421DK5zx-421DL3jq-421DM2_h
-421DN1to-421DO-FN-421DP3Ei-421DQ5i7-421DR54T-421DS0dE-421DT-21-421DU20w-421DV4fn-421DW4-0-421DX5KU-421DY4da
-421DZ4To-421D_2Kq-421Da1xX-421Db0s2-421Dc0wY-421Dd5WR-421De30Q-421Df5z8-421Dg1qg-421Dh4cY-421Di1YP-421Dj35i
-421Dk2jK-421Dl4bb-421Dm4zu-421Dn2dR-421Do0KT-421Dp2sA-421Dq-UY-421Dr2kx-421Ds2Bd-421Dt1Ls-421Du3RW-421Dv1pw
-421Dw5B_-421Dx-ox-421Dy3OD-421Dz-Zb-421E-0kF-421E02iM-421E103o-421E2-0n-421E34lK-421E44TM-421E52yl-421E63zS
-421E75Wb-421E80dg-421E9-2R-421EA-Q3-421EB2Qs-421EC2i3-421ED5TV-421EE4vE-421EF2i6-421EG-to-421EH-ED-421EI-OZ
-421EJ5Zq-421EK18j-421EL0Fe-421EM4qO-421EN2CV-421EO-hL-421EP2W--421EQ3H7-421ER-05-421ES0sz-421ET-2j-421EU-oj
-421EV3IE-421EW30X-421EX4lW-421EY0Ob-421EZ00--421E_5Is-421Ea0-6-421Eb3oB-421Ec0Io-421Ed2dF-421Ee-Mz-421Ef1nL
-421Eg4zr-421Eh510-421Ei0G1-421Ej3If-421Ek5w4-421El3zY-421Em3xw-421En1cs-421Eo2WZ-421Ep3Q9-421Eq5pV-421Er-G9
-421Es4hu-421Et4Ut-421Eu5An-421Ev5wi-421Ew5VQ-421Ex1Zd-421Ey1Vq-421Ez043-421F-4X5-421F03Zr-421F1384-421F23qV
-421F32un-421F41TA-421F50La-421F6-58-421F74oT-421F829n-421F90Jc-421FA05Z-421FB-Sz-421FC-H9-421FD5nh-421FE-eL
-421FF1QM-421FG2qE-421FH4qC-421FI1OK-421FJ4sS-421FK46K-421FL450-421FM3bl-421FN3TC-421FO2dC-421FP-s--421FQ2SX
-421FR1tP-421FS-Nf-421FT5NB-421FU-b--421FV-tK-421FW0pw-421FX5nh-421FY3W4-421FZ2gs-421F_3SQ-421Fa3y1-421Fb41p
-421Fc3rX-421Fd2c0-421Fe0TW-421Ff5QN-421Fg58B-421Fh-Ug-421Fi3BK-421Fj5YE-421Fk-UC-421Fl3B1-421Fm564-421Fn1p4
-421Fo1qM-421Fp-Da-421Fq40x-421Fr3WF-421Fs4x1-421Ft3Oj-421Fu3YU-421Fv-29-421Fw0hp-421Fx-Qy-421Fy0LC-421Fz-WL
-421G--FS-421G03zs-421G13Rq-421G23Ro-421G33BR-421G42iw-421G52hu-421G61Qe-421G70I6-421G8-qo-421G90sF-421GA4Z-
-421GB0Hk-421GC0r6-421GD3bd-421GE5vZ-421GF0vV-421GG1WO-421GH41S-421GI0yj-421GJ-up-421GK1Nv-421GL0T4-421GM0Vd
-421GN1V7-421GO3RW-421GP1D5-421GQ2b_-421GR0Z9-421GS0cG-421GT1WE-421GU4nA-421GV5Pq-421GW4tT-421GX0-j-421GY0E2
-421GZ5fK-421G_3JD-421Ga2TR-421Gb5Fd-421Gc301-421Gd-ok-421Ge1nB-421Gf0oG-421Gg01e-421Gh3OA-421Gi-ak-421Gj30r
-421Gk0PT-421Gl3T8-421Gm29S-421Gn46k-421Go5L0-421Gp20x-421Gq-Wi-421Gr3uo-421Gs2gG-421Gt5GW-421Gu0pp-421Gv3Se
-421Gw-ZH-421Gx5Sb-421Gy0w0-421Gz-f7-421H-45D-421H00H_-421H13XX-421H23uh-421H32Fl-421H43RW-421H53yp-421H60yq
-421H70Qw-421H80mV-421H92mu-421HA5nh-421HB5Fh-421HC2gw-421HD4xM-421HE0Zx-421HF0Cw-421HG1AY-421HH57N-421HI-W8
-421HJ5De-421HK5Hd-421HL-D8-421HM-F5-421HN3e6-421HO58U-421HP4wN-421HQ5zs-421HR0xi-421HS0O1-421HT-VK-421HU1Ea
-421HV-Fz-421HW5wi-421HX4ba-421HY3_Z-421HZ1kn-421H_4xK-421Ha-wU-421Hb5vI-421Hc0Q9-421Hd13k-421He1_n-421Hf24-
-421Hg0gU-421Hh3Dz-421Hi5nh-421Hj3Fs-421Hk0zB-421Hl37Y-421Hm50A-421Hn-6B-421Ho2bd-421Hp5JP-421Hq1JV-421Hr1FA
-421Hs4Ht-421Ht3qz-421Hu2lv-421Hv3_e-421Hw3zD-421Hx-Ui-421Hy0cD-421Hz5WO-421I--pI-421I02pU-421I10qi-421I23dy
-421I3-qY-421I45r2-421I53rl-421I657g-421I72xk-421I842s-421I95gQ-421IA5LL-421IB1qL-421IC44G-421ID3Dd-421IE5mP
-421IF3fl-421IG4WI-421IH5BP-421II0tD-421IJ1aj-421IK3uU-421IL1ti-421IM0Zg-421IN-aY-421IO1Ew-421IP2dy-421IQ-Kz
-421IR-BZ-421IS5AP-421IT1Ee-421IU51v-421IV4xm-421IW3xW-421IX-T9-421IY3qd-421IZ0uJ-421I_44Q-421Ia3RB-421Ib0Hf
-421Ic40r-421Id43L-421Ie3Jy-421If2_f-421Ig50o-421Ih2Kn-421Ii-jB-421Ij0NW-421Ik2dF-421Il3LG-421Im4t0-421In-aA
-421Io38c-421Ip2oE-421Iq3lB-421Ir5U8-421Is3Z8-421It3hi-421Iu01a-421Iv-e0-421Iw1hd-421Ix3-m-421Iy1F2-421Iz0V6
-421J-3GE-421J01jG-421J10O--421J23nv-421J3-SC-421J40Hi-421J5-0w-421J62hc-421J73as-421J81c7-421J92o7-421JA2Sa
-421JB-JF-421JC0CZ-421JD165-421JE3Uu-421JF4gc-421JG4vR-421JH2QI-421JI1Jr-421JJ4rB-421JK2o0-421JL3wv-421JM4Z_
-421JN0AQ-421JO0YR-421JP4bO-421JQ-oT-421JR4pX-421JS5Kg-421JT-Kd-421JU58D-421JV2cm-421JW-71-421JX2ae-421JY-Pa
-421JZ2p3-421J_5Hc-421Ja-3B-421Jb1n--421Jc4tT-421Jd3RW-421Je3Cb-421Jf4RQ-421Jg5Pj-421Jh4XI-421Ji0TW-421Jj1Kp
-421Jk1uy-421Jl3Gf-421Jm2u6-421Jn2un-421Jo1iJ-421Jp2Xt-421Jq-xC-421Jr0Te-421Js0zq-421Jt0_l-421Ju1pd-421Jv4xe
-421Jw2as-421Jx0dD-421Jy1eS-421Jz0sq-421K-2g6-421K05UR-421K1-9V-421K20SM-421K35kY-421K443t-421K55GA-421K6-qi
-421K71ix-421K83-_-421K91mV-421KA1ud-421KB4Uq-421KC4T6-421KD0Kg-421KE5JU-421KF2Jd-421KG1vC-421KH0sL-421KI-8M
-421KJ5VV-421KK0K5-421KL1BI-421KM2z_-421KN-iB-421KO140-421KP5J2-421KQ2bi-421KR5nh-421KS-3K-421KT1Yy-421KU2oS
-421KV3Z--421KW44u-421KX-xE-421KY3Gr-421KZ2MR-421K_5a1-421Ka5zg-421Kb50C-421Kc1KH-421Kd5BN-421Ke1Qe-421Kf0Xe
-421Kg4tB-421Kh0Hm-421Ki2IR-421Kj1Fj-421Kk0so-421Kl3AT-421Km07t-421Kn0XG-421Ko1tc-421Kp4_1-421Kq5Ob-421Kr-Fh
-421Ks0ZO-421Kt1I7-421Ku5wi-421Kv5xX-421Kw5rn-421Kx4SF-421Ky0dB-421Kz3GA-421L--wU-421L00aA-421L1-Li-421L227p
-421L3577-421L45ZF-421L51Jk-421L60iS-421L7153-421L81f6-421L90em-421LA1v7-421LB2MX-421LC5iL-421LD3Ov-421LE5eS
-421LF0lb-421LG1QN-421LH3Lp-421LI-vI-421LJ3Sy-421LK01E-421LL4b7-421LM2wu-421LN-w9-421LO15L-421LP2q4-421LQ40W
-421LR0ZR-421LS0Tc-421LT2NS-421LU5nh-421LV3ro-421LW5M5-421LX5tb-421LY2UT-421LZ154-421L_0yT-421La3TX-421Lb3RW
-421Lc0n1-421Ld-9i-421Le57o-421Lf0oJ-421Lg2D6-421Lh0uS-421Li0-0-421Lj0gX-421Lk1rB-421Ll3rF-421Lm4lF-421Ln1dJ
-421Lo5-w-421Lp3j9-421Lq2Fg-421Lr-9V-421Ls5WL-421Lt4s0-421Lu3tS-421Lv5CN-421Lw1S--421Lx35Y-421Ly030-421Lz4u6
-421M-3aw-421M03f6-421M12-A-421M229c-421M33YZ-421M43iO-421M54u_-421M61qv-421M71KZ-421M84Kx-421M9-wU-421MA2Eg
-421MB0x--421MC3fL-421MD3qW-421ME1uV-421MF-_h-421MG2hA-421MH0Qx-421MI5WX-421MJ-wU-421MK02J-421ML-pJ-421MM4l6
-421MN4uV-421MO0Nu-421MP55X-421MQ445-421MR3h--421MS4_7-421MT2ZY-421MU1Nd-421MV3RW-421MW21f-421MX3ax-421MY0HM
-421MZ-wU-421M_4fp-421Ma2q_-421Mb0jk-421Mc1sh-421Md2hx-421Me2hj-421Mf1Hz-421Mg-82-421Mh-Tj-421Mi0Ib-421Mj5xN
-421Mk0SH-421Ml4v9-421Mm0mi-421Mn3VQ-421Mo4tg-421Mp1Jb-421Mq01S-421Mr2gt-421Ms1Qe-421Mt3rK-421Mu2Iu-421Mv-Lf
-421Mw16X-421Mx2X0-421My36v-421Mz1IQ-421N-3_I-421N02dF-421N107f-421N206Y-421N31Tk-421N44jl-421N54I7-421N64x0
-421N74T7-421N855y-421N91Oj-421NA4Aq-421NB1p0-421NC4RQ-421ND-_u-421NE2FB-421NF12f-421NG-vU-421NH1l7-421NI4tT
-421NJ3_7-421NK-c7-421NL1eS-421NM2wG-421NN1yt-421NO2Qe-421NP0GG-421NQ2rj-421NR50H-421NS4iV-421NT2OR-421NU1pr
-421NV1ZK-421NW5Ll-421NX--g-421NY3yr-421NZ0I9-421N_0ju-421Na5Yt-421Nb27s-421Nc0RA-421Nd2Yu-421Ne3YA-421Nf17H
-421Ng-IT-421Nh3Z--421Ni4nz-421Nj3bR-421Nk-_7-421Nl1Au-421Nm3r--421Nn3og-421No4Yw-421Np4QP-421Nq5pZ-421Nr3C_
-421Ns1hG-421Nt3cz-421Nu-07-421Nv3W_-421Nw5pY-421Nx1kG-421Ny4n9-421Nz4c4-421O-1j4-421O02sF-421O14dW-421O20vR
-421O33RW-421O451X-421O55AQ-421O63f3-421O716G-421O83Lw-421O90-1-421OA2_i-421OB-yl-421OC5-A-421OD36U-421OE2W0
-421OF2RC-421OG4d8-421OH5Xa-421OI0f1-421OJ3Lp-421OK3RT-421OL2Ip-421OM2oQ-421ON3Dx-421OO0ga-421OP1cl-421OQ4Tl
-421OR5If-421OS3mB-421OT02V-421OU2-s-421OV21w-421OW3IO-421OX-Ww-421OY-zd-421OZ5W8-421O_30O-421Oa5fA-421Ob5QR
-421Oc2Bd-421Od0TW-421Oe-2r-421Of5sF-421Og0Ry-421Oh0dP-421Oi2QN-421Oj33f-421Ok2uX-421Ol4W2-421Om0Rh-421On15Z
-421Oo3_K-421Op2C2-421Oq0ka-421Or3Z2-421Os1l6-421Ot1rz-421Ou-xn-421Ov4bG-421Ow1Nv-421Ox0mc-421Oy3tS-421Oz3RW
-421P-1eR-421P03Hu-421P10Fx-421P22eX-421P33lY-421P40XC-421P5-R1-421P6-B8-421P70sh-421P83g7-421P95m7-421PA4UM
-421PB219-421PC009-421PD450-421PE-oG-421PF1FJ-421PG1zT-421PH2bS-421PI4tm-421PJ1ts-421PK3ai-421PL03o-421PM2o2
-421PN2xL-421PO-w6-421PP4fC-421PQ5AV-421PR-vz-421PS0iH-421PT1p5-421PU56d-421PV1FB-421PW3X_-421PX00l-421PY0ND
-421PZ4yL-421P_0oK-421Pa5Mi-421Pb1df-421Pc0ZC-421Pd-VH-421Pe1pG-421Pf4Ys-421Pg50s-421Ph1_i-421Pi3dH-421Pj2vs
-421Pk4Wg-421Pl-wF-421Pm0pZ-421Pn-0k-421Po4_8-421Pp59p-421Pq0G0-421Pr4m2-421Ps0y2-421Pt5zn-421Pu15_-421Pv0qv
-421Pw3NH-421Px2mC-421Py0z_-421Pz3FM-421Q-1NR-421Q03iy-421Q11fH-421Q25uD-421Q33oI-421Q43BL-421Q52dF-421Q63eZ
-421Q7-ct-421Q82zM-421Q90iY-421QA4fd-421QB5Xd-421QC3g_-421QD0un-421QE2jf-421QF0kc-421QG42I-421QH2Uo-421QI0bM
-421QJ0zl-421QK-hy-421QL-4F-421QM2c4-421QN-eV-421QO-JU-421QP4uf-421QQ1IX-421QR2IC-421QS5mm-421QT2MH-421QU3be
-421QV17W-421QW31R-421QX3RW-421QY2lj-421QZ2_i-421Q_-sM-421Qa2Lf-421Qb-BY-421Qc-Rj-421Qd-gQ-421Qe17U-421Qf1ZZ
-421Qg3---421Qh43i-421Qi1yV-421Qj3UD-421Qk4dU-421Ql1o0-421Qm2MD-421Qn0jf-421Qo0OP-421Qp2Dv-421Qq-9--421Qr5ur
-421Qs3hs-421Qt3oE-421Qu0Ra-421Qv5U8-421Qw-CK-421Qx3tS-421Qy-rI-421Qz4d2-421R-1F3-421R02Bd-421R13xE-421R23tH
-421R3516-421R41Zr-421R50dv-421R60Tr-421R74XM-421R83h8-421R90pp-421RA-d3-421RB11E-421RC5rN-421RD-ZM-421RE5nD
-421RF5W_-421RG2Ql-421RH3Nm-421RI-08-421RJ4n--421RK3ox-421RL2mB-421RM2WQ-421RN5uf-421RO5rk-421RP2TK-421RQ-4M
-421RR0sx-421RS2XD-421RT-7f-421RU-7S-421RV0Eu-421RW4bv-421RX05w-421RY3Vo-421RZ1V9-421R_0TW-421Ra5ru-421Rb3Oo
-421Rc1yN-421Rd3x0-421Re3RW-421Rf47Q-421Rg3oi-421Rh3RQ-421Ri3wY-421Rj3Y5-421Rk5sZ-421Rl4cY-421Rm41z-421Rn0BF
-421Ro036-421Rp-RL-421Rq33Y-421Rr5-Q-421Rs2lW-421Rt4tT-421Ru2ws-421Rv3Cl-421Rw4Tv-421Rx5pL-421Ry3dZ-421Rz2dJ
-421S-2cr-421S00Ut-421S114N-421S20rt-421S3-bK-421S4-Bl-421S53lW-421S6-y3-421S72OS-421S8-H8-421S92o8-421SA3xl
-421SB3zE-421SC-hx-421SD59z-421SE1Kj-421SF-uZ-421SG5qE-421SH2S5-421SI-2R-421SJ-AB-421SK4yN-421SL08y-421SM0j-
-421SN-JR-421SO47P-421SP1H8-421SQ0Sk-421SR4fF-421SS18g-421ST4Vn-421SU-d0-421SV-6q-421SW0qk-421SX-XS-421SY5ex
-421SZ-Up-421S_3RW-421Sa1TB-421Sb0kx-421Sc0KH-421Sd-e--421Se0bZ-421Sf3as-421Sg0km-421Sh2n8-421Si0Nv-421Sj0KN
-421Sk00k-421Sl5mR-421Sm1ku-421Sn3UO-421So1KI-421Sp2MM-421Sq1x5-421Sr1-R-421Ss4gr-421St0LI-421Su4Xm-421Sv21X
-421Sw-8E-421Sx2QC-421Sy0Fb-421Sz-3K-421T-1mj-421T04dx-421T13RW-421T2364-421T32Ok-421T41ok-421T52Bd-421T6-_I
-421T71Ut-421T83rD-421T92Oc-421TA3CA-421TB1LR-421TC4wT-421TD1N--421TE0sv-421TF1Ex-421TG2V_-421TH4X_-421TI0wN
-421TJ0Hw-421TK-OR-421TL0gX-421TM53Y-421TN1rI-421TO-2M-421TP234-421TQ42J-421TR5PY-421TS2lU-421TT-no-421TU5iO
-421TV2dF-421TW16N-421TX3kN-421TY-2r-421TZ012-421T_3ds-421Ta-X2-421Tb1St-421Tc1wr-421Td0Zg-421Te1Qe-421Tf1JS
-421Tg1oE-421Th5BA-421Ti1Mo-421Tj-xD-421Tk1lP-421Tl-YO-421Tm-1x-421Tn0sx-421To4mj-421Tp0SQ-421Tq-N0-421Tr4tT
-421Ts0_P-421Tt4vE-421Tu1ss-421Tv1qs-421Tw0qC-421Tx3Zp-421Ty3WP-421Tz5ms-421U-1-f-421U03Xi-421U10Tb-421U2-7w
-421U32md-421U45Kz-421U52VJ-421U63b4-421U71AY-421U8-rg-421U904g-421UA5NU-421UB4jM-421UC3Wy-421UD1Nv-421UE0uo
-421UF3iD-421UG3RW-421UH-qG-421UI1bs-421UJ5Sn-421UK0_r-421UL1zE-421UM31t-421UN1uG-421UO5R1-421UP1VF-421UQ2pw
-421UR5nj-421US2KE-421UT03r-421UV-wl-421UW5ju-421UX0dY-421UY3ZV-421UZ2gA-421U_38S-421Ua0v--421Ub5HV-421Uc2lw
-421Ud4RQ-421Ue2o7-421Uf486-421Ug2VL-421Uh1Jc-421Ui2sm-421Uj1FA-421Uk300-421Ul4g6-421Um2TJ-421Un4_w-421Uo5ZF
-421Up-3N-421Uq3zE-421Ur2_i-421Us5Zi-421Ut2Aw-421Uu-_v-421Uv3d1-421Uw4p4-421Ux-Dx-421Uy5ZF-421Uz4Jj-421V-0ZO
-421V024e-421V25pW-421V34YW-421V42qD-421V5-yP-421V64vA-421V71nb-421V85K1-421V93RW-421VA3Ds-421VB2V6-421VC-Cy
-421VD-vk-421VE458-421VF-Mp-421VG3Dp-421VH15I-421VI1xW-421VJ4zT-421VK5wD-421VL1xQ-421VM3BG-421VN5ZU-421VO00J
-421VP1sk-421VQ-tf-421VR4w_-421VS1nU-421VT07Q-421VU--g-421VV501-421VW2ll-421VX5Yj-421VY3q3-421VZ3wQ-421V_1D3
-421Va1U4-421Vb0wL-421Vc4WI-421Vd1xV-421Ve5Hh-421Vf2Bd-421Vg5Pn-421Vh0sx-421Vi2SW-421Vj2nx-421Vk0H4-421Vl4d0
-421Vm3t2-421Vn2MJ-421Vo-RR-421Vp0GT-421Vq0TW-421Vr1k7-421Vs4ml-421Vt1lT-421Vu4lM-421Vv38Z-421Vw5sg-421Vx5oU
-421Vy29Z-421Vz3RW-421W-3nl-421W00J4-421W13dn-421W25ey-421W33Z9-421W45PS-421W50mr-421W62M5-421W70RB-421W80_Q
-421W92Ci-421WA4n_-421WB3PV-421WC-el-421WD0gw-421WE1He-421WF28V-421WG3xD-421WH5qa-421WI1-6-421WJ3kA-421WK3qV
-421WL0-j-421WM1Qe-421WN5ZD-421WO38C-421WP-7D-421WQ-so-421WR-cp-421WS1tW-421WT3iq-421WU1Ee-421WV1-u-421WW1P3
-421WX0tQ-421WY-Fq-421WZ-8J-421W_3Pm-421Wa3zD-421Wb4lG-421Wc-H--421Wd1D5-421We5Ce-421Wf396-421Wg0I_-421Wh53Z
-421Wi1Yv-421Wj5oG-421Wk2ST-421Wl3f5-421Wm3Bo-421Wn5ef-421Wo-UJ-421Wp3RW-421Wq3YJ-421Wr2p7-421Ws-C1-421Wt2kR
-421Wu4bz-421Wv5Bz-421Ww-UE-421Wx-87-421Wy3uB-421Wz3FK-421X-0NJ-421X01uJ-421X15TW-421X22y0-421X31mA-421X439N
-421X55Ta-421X62-Y-421X71jB-421X8-3_-421X90Ju-421XA1dw-421XB5iB-421XC2IO-421XD034-421XE2Cf-421XF-dM-421XG-EL
-421XH57Q-421XI0l4-421XJ4QP-421XK2aY-421XL-qh-421XM38r-421XN5KQ-421XO1tq-421XP2yW-421XQ45z-421XR2di-421XS4mT
-421XT-v9-421XU0X9-421XV4bY-421XW2-B-421XX5Cq-421XY3hn-421XZ-gE-421X_2nN-421Xa450-421Xb3T3-421Xc-NJ-421Xd1xs
-421Xe-8k-421Xf2vp-421Xg4zD-421Xh50l-421Xi0_J-421Xj5ci-421Xk-eR-421Xl3pF-421Xm47r-421Xn5Id-421Xo4-Z-421Xp2Bd
-421Xq48V-421Xr01F-421Xs0Tc-421Xt-3K-421Xu1AY-421Xv5yh-421Xw1ee-421Xx2bh-421Xy51Q-421Xz-V1-421Y-3sn-421Y01af
-421Y1-B2-421Y2-wZ-421Y34ZL-421Y45RB-421Y51Oj-421Y64tT-421Y73aY-421Y8-1a-421Y9-NB-421YA-nv-421YB2VH-421YC01_
-421YD3RW-421YE1LS-421YF3zE-421YG-fu-421YH4qY-421YI1kv-421YJ1zR-421YK3OZ-421YL5Do-421YM3Uo-421YN-VY-421YO1ro
-421YP0f5-421YQ0Rb-421YR1Ag-421YS1Ly-421YT0EZ-421YU0e--421YV4Kh-421YW0_x-421YX5ZF-421YY5oY-421YZ2Yp-421Y_-oD
-421Ya4-a-421Yb2Xl-421Yc1BU-421Yd5Eb-421Ye-YO-421Yf-wt-421Yg-g6-421Yh-88-421Yi3J5-421Yj4v--421Yk5cv-421Yl0_k
-421Ym427-421Yn0P6-421Yo0O1-421Yp5zC-421Yq28M-421Yr4oc-421Ys3h4-421Yt1eS-421Yu4yr-421Yv-L1-421Yw4kF-421Yx4UX
-421Yy0O9-421Yz2U8-421Z-2_4-421Z03nd-421Z109U-421Z20ot-421Z33fF-421Z42QU-421Z51LK-421Z60Ny-421Z70E8-421Z80sa
-421Z9-sB-421ZA0jZ-421ZB2KO-421ZC0nJ-421ZD3RW-421ZE1we-421ZF-a6-421ZG5Jr-421ZH-XT-421ZI2OG-421ZJ1lw-421ZK5LL
-421ZL-ya-421ZM0Bn-421ZN0_U-421ZO-52-421ZP5f--421ZQ0tv-421ZR2_i-421ZS3r7-421ZT-_t-421ZU--h-421ZV3qS-421ZW5tn
-421ZX2h2-421ZY-P1-421ZZ2QV-421Z_3JU-421Za0aY-421Zb-8T-421Zc0BO-421Zd18Q-421Ze3qV-421Zf0TW-421Zg10o-421Zh-6g
-421Zi1Nj-421Zj3RW-421Zk2sU-421Zl2G2-421Zm4Xi-421Zn3zE-421Zo5dw-421Zp1pj-421Zq2aT-421Zr-ov-421Zs3VT-421Zt2ou
-421Zu-Mn-421Zv3ms-421Zw1Ac-421Zx2Pj-421Zy3fk-421Zz4qC-421_-3Qo-421_03qZ-421_12Bd-421_23dQ-421_35Z_-421_411G
-421_52e_-421_61qA-421_70rK-421_85z7-421_95A5-421_A3SB-421_B4zb-421_C-wm-421_D5nT-421_E1nY-421_F4wh-421_G0lC
-421_H4tn-421_I1Qe-421_J3RW-421_K3qQ-421_L4RQ-421_M4fT-421_N46P-421_O0Yo-421_P4up-421_Q-7K-421_R3nw-421_S5sL
-421_T-dn-421_U2gy-421_V5vc-421_W3S0-421_X4QP-421_Y2NC-421_Z1mi-421__0uo-421_a3J--421_b5Tz-421_c-vs-421_d1If
-421_e-qH-421_f0rV-421_g-Tf-421_h2BW-421_i3OZ-421_j5Ju-421_k5Ae-421_l20V-421_m4jn-421_n4mH-421_o0le-421_p3az
-421_q4-e-421_r3zE-421_s2T2-421_t14Q-421_u29i-421_v4XZ-421_w0NE-421_x4YK-421_y3gC-421_z-wn-421a-0cj-421a037N
-421a159c-421a2-sU-421a3-YL-421a40nu-421a50TN-421a627A-421a73Mh-421a83a9-421a92XB-421aA4oz-421aB2XG-421aC2dB
-421aD2QZ-421aE-nQ-421aF2Bd-421aG5C8-421aH1kS-421aI5E5-421aJ5cR-421aK1yD-421aL0Fu-421aM0_D-421aN3RW-421aO01d
-421aP2li-421aQ-oX-421aR00H-421aS3WR-421aT0wU-421aU4SI-421aV5A4-421aW0F3-421aX3tZ-421aY0Hi-421aZ0x_-421a_0JH
-421aa2ge-421ab50m-421ac0fP-421ad1Ee-421ae4oI-421af0rD-421ag3eU-421ah0Ab-421ai0z9-421aj2GU-421ak0oT-421al-sd
-421am2fn-421an2AF-421ao1-E-421ap4xZ-421aq-CL-421ar4d2-421as4aK-421at1n3-421au0JG-421av3CA-421aw2Dr-421ax46F
-421ay5cP-421az--g-421b-4g8-421b04tT-421b14td-421b21Ex-421b35Pn-421b441_-421b53_g-421b62Gw-421b75rw-421b82Ui
-421b90mf-421bA2sz-421bB1c_-421bC5HC-421bD3qf-421bE2-A-421bF22D-421bG-qe-421bH3zE-421bI4xr-421bJ17E-421bK3-F
-421bL1uy-421bM2ew-421bN4-7-421bO-zV-421bP30w-421bQ5TF-421bR13X-421bS1wC-421bT07f-421bU0E1-421bV0Tf-421bW0wx
-421bX0jQ-421bY3tQ-421bZ3b7-421b_1WF-421ba2Gy-421bb0gX-421bc1WU-421bd0B7-421be4VB-421bf-HA-421bg3qV-421bh3Rk
-421bi2hR-421bj5_Q-421bk5L5-421bl1ox-421bm2Bd-421bn5Or-421bo13T-421bp0Fy-421bq207-421br0Xy-421bs-_I-421bt-2r
-421bu5-W-421bv5Np-421bw0pB-421bx-qE-421by4bh-421bz1gs-421c-4vE-421c03O8-421c13mS-421c20kh-421c34pj-421c4-E8
-421c50Cz-421c60iv-421c72Kq-421c81v0-421c9-3K-421cA1kO-421cB3RW-421cC07a-421cD0wX-421cE5PV-421cF0zS-421cG391
-421cH1Ti-421cI4sW-421cJ0ql-421cK1rk-421cL-hC-421cM5Ym-421cN0xz-421cO1ok-421cP0Re-421cQ3lS-421cR2jN-421cS3tY
-421cT2_Z-421cU18P-421cV3er-421cW1n4-421cX34R-421cY-Hb-421cZ1Qe-421c_3zE-421ca3X8-421cb5w1-421cc2Bo-421cd2Uh
-421ce-Y--421cf-TU-421cg2A--421ch2-b-421ci5i7-421cj0h1-421ck0Ql-421cl0Ky-421cm1ZX-421cn1Bv-421co03o-421cp-Sb
-421cq4Le-421cr4Yo-421cs58L-421ct1rq-421cu4x9-421cv1m_-421cw-tc-421cx3Ht-421cy0hv-421cz2JK-421d-2oy-421d02ej
-421d13lD-421d22t4-421d34pe-421d44YO-421d54Yk-421d63Xs-421d750s-421d85Ue-421d90eZ-421dA2IC-421dB5K3-421dC2Oe
-421dD0Ic-421dE0_o-421dF5ss-421dG5fR-421dH51c-421dI3dL-421dJ0aq-421dK-Vr-421dL3kw-421dM27b-421dN0mH-421dO1G_
-421dP1na-421dQ3RW-421dR23M-421dS2Wy-421dT-RE-421dU-L4-421dV-Vj-421dW1AY-421dX1QM-421dY0ls-421dZ5zJ-421d_2ag
-421da0U3-421db1Gb-421dc5bX-421dd-FG-421de1sp-421df11U-421dg16P-421dh0Tq-421di437-421dj3zE-421dk3mp-421dl3al
-421dm1He-421dn2Hf-421do0TW-421dp23u-421dq3qP-421dr2Bd-421ds-Rx-421dt3zL-421du0_g-421dv3Fj-421dw3UB-421dx5Pn
-421dy0_3-421dz3RW-421e-5nz-421e0-f--421e10-j-421e24ui-421e32Qw-421e427V-421e52Q3-421e62Rd-421e73sc-421e8-xM
-421e9-ZV-421eA2x6-421eB3mO-421eC1Be-421eD-e7-421eE3dy-421eF3t0-421eG06Q-421eH4RQ-421eI3xI-421eJ3Mk-421eK1un
-421eL12l-421eM2jJ-421eN471-421eO1W0-421eP-Ad-421eQ3JC-421eR4dY-421eS272-421eT3Z0-421eU5gf-421eV4Xm-421eW0tG
-421eX0lT-421eY3OZ-421eZ3KV-421e_4sb-421ea-h6-421eb0vd-421ec325-421ed3ta-421ee186-421ef-fA-421eg5Oc-421eh5Ge
-421ei3He-421ej40G-421ek1Af-421el-q5-421em3YQ-421en0Gi-421eo5wa-421ep2h7-421eq1TD-421er5BI-421es-50-421et4Qe
-421eu3zE-421ev5Qm-421ew-gs-421ex2o7-421ey-6P-421ez2Wb-421f-0TG-421f00V0-421f13E3-421f20ed-421f33Gf-421f40jB
-421f52aI-421f65U8-421f73Lh-421f84eI-421f94YP-421fA5Bg-421fB3Ya-421fC2fs-421fD0A_-421fE3x0-421fF1KS-421fG3RW
-421fH3j9-421fI3OZ-421fJ1Md-421fK2k3-421fL5FJ-421fM-IE-421fN1rE-421fO5rU-421fP0zV-421fQ1G1-421fR4lC-421fS1Ee
-421fT2yD-421fU-NU-421fV-89-421fW107-421fX3Vx-421fY3KN-421fZ-F7-421f_-35-421fa5KD-421fb3mP-421fc-pu-421fd0CQ
-421fe0uA-421ff5CJ-421fg1B_-421fh-0I-421fi1mg-421fj2wV-421fk1AY-421fl1PT-421fm-3K-421fn3Lr-421fo0em-421fp2GN
-421fq0vz-421fr2k--421fs1Mf-421ft1te-421fu-Ab-421fv5QR-421fw3BI-421fx1eC-421fy59w-421fz5eR-421g-3zE-421g01VB
-421g12bJ-421g24cT-421g35D2-421g43K6-421g50H2-421g614U-421g71Nr-421g81ZU-421g91s3-421gA1eS-421gB4XE-421gC24s
-421gD2A1-421gE2rS-421gF2aZ-421gG0nV-421gH-z6-421gI2d4-421gJ2Bd-421gK3R4-421gL2yM-421gM0qr-421gN3rD-421gO3Uw
-421gP0qs-421gQ1wo-421gR3RW-421gS4xa-421gT-A5-421gU-Yj-421gV12v-421gW3Ra-421gX14S-421gY3qk-421gZ4xI-421g_590
-421ga0sj-421gb-YO-421gc2il-421gd1wf-421ge58Z-421gf0MU-421gg0IL-421gh0XU-421gi-3f-421gj1x_-421gk-T1-421gl4QV
-421gm-wW-421gn382-421go2em-421gp5sb-421gq0-6-421gr1jB-421gs1Pu-421gt5yY-421gu33e-421gv4cd-421gw24Z-421gx-61
-421gy3z1-421gz2Vg-421h-4vU-421h04tN-421h10nB-421h2229-421h3-PE-421h40pt-421h52n4-421h62Wn-421h72YX-421h8-SE
-421h93zE-421hA09p-421hB0rA-421hC59x-421hD-JQ-421hE45b-421hF450-421hG-Gh-421hH3wI-421hI3Z7-421hJ-6a-421hK40R
-421hL4Up-421hM3RW-421hN3lB-421hO4WI-421hP1PP-421hQ53p-421hR-4C-421hS3Tx-421hT3Lf-421hU36K-421hV39T-421hW2xQ
-421hX2d3-421hY3h8-421hZ12m-421h_3OZ-421ha-19-421hb3fa-421hc0r_-421hd526-421he3RW-421hf3RW-421hg0hN-421hh4aJ
-421hj0-j-421hk34o-421hl0dK-421hm-F--421hn-V9-421ho-9a-421hp-qh-421hq1nl-421hr2GV-421hs192-421ht2mU-421hu42K
-421hv3e5-421hw-oX-421hx0sA-421hy2wF-421hz0vR-421i-5u1-421i01FH-421i14sg-421i2-Fj-421i31us-421i44Ti-421i5-7z
-421i60le-421i71Lj-421i80xC-421i92iI-421iA12X-421iB2Bd-421iC05S-421iD5Rz-421iE1K8-421iF2w7-421iG16s-421iH-2r
-421iI0lh-421iJ59i-421iK3sE-421iL3DE-421iM5ue-421iN4ai-421iO1Po-421iP4sT-421iQ4zU-421iR0RQ-421iS5Rv-421iT3zE
-421iU-Zp-421iV5zZ-421iW583-421iX2St-421iY0TW-421iZ0PH-421i_1yL-421ia27H-421ib3kE-421ic3OZ-421id3vb-421ie30N
-421if5tG-421ig5Pl-421ih3X6-421ii15f-421ij2_i-421ik1H7-421il3YP-421im4d1-421in0Cl-421io23Z-421ip2pn-421iq3e2
-421ir1Ee-421is2ne-421it55y-421iu4mU-421iv1FJ-421iw1qI-421ix1o0-421iy3DK-421iz3RW-421j-1HA-421j046p-421j15er
-421j23RW-421j35Wa-421j455z-421j52ld-421j63Ko-421j7-4z-421j832n-421j9-JM-421jA-Vz-421jB5Il-421jC1bp-421jD4q_
-421jE0y8-421jF0kM-421jG-Uq-421jH3PF-421jI3VW-421jJ1Mg-421jK3gL-421jL-e8-421jM3w0-421jN5oH-421jO-62-421jP0cX
-421jQ1I5-421jR3xU-421jT10M-421jU1-T-421jV3Q9-421jW4tT-421jX0Kf-421jY26w-421jZ1Qe-421j_3g7-421ja0f2-421jb1Ji
-421jc5KW-421jd5n8-421je0Ua-421jf3OZ-421jg0T7-421jh56n-421jj4Y7-421jk-5B-421jl-O2-421jm3zE-421jn5TM-421jo2o1
-421jp-I0-421jq35P-421jr3RW-421js0ON-421jt5Pn-421ju3qV-421jv0kB-421jw-Ng-421jx0yv-421jy1tm-421jz1iv-421k--3K
-421k03eG-421k11YV-421k25R1-421k34Y3-421k40gT-421k5-Pz-421k6-yk-421k75vU-421k81N7-421k9-2r-421kA3Yc-421kB-NS
-421kC1AZ-421kD-9H-421kE0iK-421kF2Bd-421kG-7E-421kH392-421kI0Vz-421kJ4bt-421kK1ln-421kL3CA-421kM-c8-421kN2R2
-421kO1oT-421kP3tV-421kQ1Ok-421kR-i8-421kS3WG-421kT3P7-421kU4bW-421kV3xP-421kX-ZN-421kY5NI-421kZ3dN-421ka-_I
-421kb3d0-421kc0tF-421kd31w-421ke3lC-421kf5iB-421kg5oJ-421kh0dK-421ki0eM-421kj3mU-421kk5T2-421kl-0c-421km3Z-
-421ko2Hy-421kp1vv-421kq3uk-421kr-d3-421ks0HO-421kt43g-421ku4RQ-421kv0rr-421kw0tL-421kx3Jf-421ky4lY-421kz-6E
-421l--dK-421l00H--421l13zE-421l201q-421l3-n2-421l41HZ-421l53bZ-421l65Vp-421l70QT-421l80rw-421l91ax-421lA3fE
-421lB2LU-421lC1rh-421lD0qb-421lE3WR-421lF-hx-421lG1qm-421lH4XO-421lI0qI-421lJ1V--421lK5Ty-421lL4cY-421lM1bf
-421lN190-421lO3vo-421lP0G6-421lQ2hv-421lR5UF-421lS4jK-421lT053-421lU1ok-421lV1xC-421lW1Vq-421lX5kg-421lY3Vb
-421lZ3Lc-421l_2hk-421la29b-421lb3We-421lc-vM-421ld3fy-421le0re-421lf4Qq-421lg0gX-421lh0Ya-421li4nd-421lj2YI
-421lk5Xw-421ll47S-421lm3dB-421ln1s2-421lo5TU-421lp3rU-421lq1Q3-421lr-5B-421ls-1I-421lt0E4-421lu3_e-421lv1eS
-421lw2Ch-421lx4nL-421ly-vx-421lz2D5-421m-3mh-421m03BJ-421m12Ho-421m21QK-421m30fP-421m43OZ-421m5-vd-421m62J-
-421m70-S-421m80NS-421m9-_j-421mA38m-421mB2Ll-421mC0uY-421mD3uH-421mE2Bd-421mF3lB-421mG2dW-421mH0le-421mI45w
-421mJ1nF-421mK20Z-421mL0Pc-421mM2pq-421mN0O3-421mO1UP-421mP3LV-421mQ4WM-421mR3zE-421mS3iy-421mT3qV-421mU6-Y
-421mV2Ct-421mW5Uf-421mX51I-421mY0-j-421mZ5RH-421m_5h7-421ma5NL-421mb51y-421mc4mR-421md1xj-421me0TW-421mf3tH
-421mg3ap-421mh3L3-421mi01t-421mj1AY-421mk2FY-421ml5ik-421mm2oe-421mn0_r-421mo1Ez-421mq2Gd-421mr5v--421ms3jR
-421mt2ht-421mu0Zg-421mv0LE-421mw-zu-421mx1bG-421my-zc-421mz2eG-421n-5a6-421n02Oa-421n10Ie-421n25zz-421n31Ee
-421n44vf-421n528x-421n64pd-421n83Zr-421n9400-421nA02q-421nB4XK-421nC13b-421nD2Yt-421nE4n_-421nF2Xr-421nG-3K
-421nH3vY-421nI0Mw-421nJ42O-421nK-UJ-421nL-VA-421nM3zE-421nN1n_-421nO2rv-421nP5z7-421nQ3sC-421nR-2r-421nS28T
-421nT-cG-421nU0LV-421nV1rm-421nW40v-421nX4RQ-421nY1rg-421nZ4wI-421n_2aS-421na-SF-421nb0of-421nc52R-421ne2Bd
-421nf575-421ng0yj-421nh-GZ-421ni0tq-421nj2Uw-421nk2-n-421nl4wO-421nm5VX-421nn0Uo-421no-hC-421np1Nv-421nq0y2
-421nr-VL-421ns5oS-421nt0qk-421nu1Qe-421nv314-421nw59k-421nx-Il-421ny4u9-421nz1tP-421o--sG-421o0-9q-421o14iN
-421o23O_-421o34vz-421o55wb-421o61j5-421o73me-421o81Sp-421o9-Iz-421oA0Dx-421oB241-421oC0Rk-421oD5VR-421oE3zE
-421oF3rD-421oG-SE-421oH552-421oI1T2-421oJ3tL-421oK2YO-421oL1qZ-421oM00--421oN1NZ-421oO-T0-421oP1Lv-421oQ4u7
-421oR3lk-421oS2nM-421oT54Y-421oU3C--421oV-0w-421oW1v1-421oX5qc-421oY-ru-421oZ11Y-421o_5HZ-421oa3fg-421ob1A_
-421oc0dK-421od-bv-421oe2kZ-421of5Mu-421og42E-421oh00l-421oi3hW-421oj2CV-421ok-Cg-421ol5E8-421om3lC-421on2ZN
-421oo1ES-421op5C7-421oq0vR-421or2Jc-421os2Hv-421ot-S5-421ou5Vd-421ov1M7-421ow-XZ-421ox4yw-421oy4kh-421oz0GM
-421p-5pm-421p0-6y-421p11Vg-421p20TZ-421p33zE-421p44uD-421p550q-421p63qV-421p75Tr-421p84Xm-421p9-8M-421pA1rW
-421pB0VQ-421pC5gP-421pD2Bd-421pE43l-421pF4ZK-421pG-oX-421pH129-421pI4xp-421pJ-37-421pK4eh-421pL45B-421pM1bx
-421pN2sw-421pO-vt-421pP0tz-421pQ1sb-421pR1oV-421pS1N--421pT3YI-421pU0u1-421pV33P-421pW5z3-421pX0le-421pY0XT
-421pZ4qc-421p_4qp-421pa5HA-421pb2ED-421pc1bT-421pd1FK-421pe-1Z-421pf2xp-421pg-MP-421ph3YN-421pi-de-421pj1qa
-421pk-x2-421pl0le-421pm41P-421pn3zE-421po0HL-421pp0Eh-421pq4zT-421pr1Aa-421ps3IS-421pt0TQ-421pu57f-421pv3Hv
-421pw2iV-421px5Qy-421py2Ki-421pz1Ud-421q-2Bd-421q04tT-421q1-ZQ-421q2-qh-421q3-2r-421q45Pg-421q50p6-421q60rF
-421q74mr-421q85PR-421q93FG-421qA4RQ-421qB5ty-421qC0-M-421qD2KK-421qE4k0-421qF0hy-421qG07f-421qH2a4-421qI-cA
-421qJ4Ym-421qK1eS-421qL0Ja-421qM0m_-421qN3qi-421qO4ms-421qP3zE-421qQ2-A-421qR1Hc-421qS2lw-421qT5QR-421qU-px
-421qV3X0-421qW2_i-421qX5w8-421qY1Ee-421qZ0_r-421q_5w4-421qa2_l-421qb02r-421qc4UZ-421qd53Z-421qe2VX-421qf-SE
-421qg3gS-421qh2Bd-421qi4b5-421qj5ry-421qk1pw-421ql3g7-421qm4Yr-421qn2Ma-421qo5iP-421qp0TW-421qq3_A-421qr4a-
-421qs0Hs-421qt3OZ-421qu2Vm-421qv0z9-421qw2w2-421qx2aU-421qy5_7-421qz3D--421r-44L-421r0-CI-421r150E-421r25iZ
-421r32Bd-421r43zE-421r518h-421r6-4x-421r74nB-421r82Dd-421r94wf-421rA0-j-421rB1wQ-421rC5pz-421rD2dC-421rE2Wl
-421rF1k9-421rG-tv-421rH0rL-421rI3qV-421rJ4ls-421rK1BX-421rL5Ta-421rM56E-421rN2OG-421rO2gj-421rP5xd-421rQ2UC
-421rR5Oh-421rS-1S-421rT0T6-421rU0a4-421rV1zR-421rW-2r-421rX47T-421rY-u6-421rZ0kv-421r_2xk-421ra1AY-421rb0qZ
-421rc5PO-421rd0UK-421re06O-421rf3sD-421rg5Kp-421rh2NJ-421rj3WR-421rk2FI-421rl3zE-421rm3Ar-421rn1vm-421ro3Vb
-421rp0zp-421rq1UN-421rr0FI-421rs55H-421rt25U-421ru2W3-421rv-oX-421rw1if-421rx5aI-421ry5eI-421rz4sz-421s--SE
-421s05BU-421s10Cg-421s21jy-421s343e-421s4358-421s50oQ-421s63_F-421s729i-421s8-YO-421s94RQ-421sA43X-421sB5hS
-421sC5GS-421sD3Jx-421sE58g-421sF3i_-421sG3ik-421sH2AE-421sI-_o-421sJ019-421sK1l5-421sL25d-421sM1HT-421sN-2r
-421sO5ms-421sP3rD-421sQ0ty-421sR3zE-421sS1dr-421sT2Ry-421sU0td-421sV0ea-421sW36f-421sX2hQ-421sY5Pg-421sZ0aY
-421s_-3K-421sa0BO-421sb0KK-421sc5-7-421sd1AY-421se3qV-421sf3TN-421sg0lx-421sh1D2-421si0TI-421sj-hl-421sk1Np
-421sl0x2-421sm3H3-421sn2ol-421so1UA-421sp3CN-421sq3zE-421sr13b-421ss-Gs-421st4xq-421su5QR-421sv2vt-421sw1Qe
-421sx-hC-421sy2oB-421sz5PA-421t-0pA-421t01bb-421t15Yb-421t24uG-421t30_r-421t44ek-421t51re-421t60wj-421t71o8
-421t80-p-421t91FK-421tA3qV-421tB-T1-421tC3J5-421tD1wF-421tE5YX-421tF4tT-421tG2p3-421tH14F-421tI2se-421tJ-UJ
-421tK4qY-421tL3oL-421tM0xs-421tN-Hi-421tO3zE-421tP1DR-421tQ00s-421tR2cy-421tS4nG-421tT39t-421tU3Me-421tV1fA
-421tW0_i-421tX3tH-421tY3Xd-421tZ0pZ-421t_1jC-421ta0le-421tb0O1-421tc2Hm-421td3-8-421te-SE-421tf4T--421tg4-4
-421th-Lm-421ti3W5-421tj2Os-421tk0gX-421tl5zV-421tn-3_-421to5Xx-421tp13Q-421tq0u1-421tr1AY-421ts4n_-421tt2Wn
-421tu2Pd-421tv-8f-421tw5yq-421tx-4X-421ty4jH-421tz2KD-421u-3zE-421u0-DV-421u15ec-421u25_A-421u3-2r-421u40MR
-421u52qK-421u62LK-421u73Si-421u83_V-421u92ZH-421uA3hP-421uB0y2-421uC4mB-421uD1Ee-421uE3y4-421uF1GK-421uG0TW
-421uH0-j-421uI3PK-421uJ-67-421uK0ep-421uL3a0-421uM-V0-421uN5t1-421uO5Cn-421uP4Z--421uQ1ac-421uR4bE-421uS5x0
-421uT-Oc-421uU0Ws-421uV3pt-421uW4oZ-421uX52I-421uY4gJ-421uZ5sf-421u_-Gc-421ua3WR-421ub3zE-421uc2WQ-421ud2h7
-421ue-dH-421uf5TY-421ug-LG-421uh3qV-421ui-Np-421uj1Nv-421uk3aO-421ul3JE-421um3HL-421un-6p-421uo5Zo-421up0Mw
-421uq2oG-421ur3yV-421us5qA-421ut-Mf-421uu5W2-421uv53z-421uw0b6-421ux0hW-421uy1Mn-421uz0C5-421v-5DT-421v0-6C
-421v121u-421v2-SE-421v32So-421v43rf-421v51tS-421v62RF-421v71oU-421v8-Pe-421v9-px-421vA12M-421vB3zE-421vC3OZ
-421vD5r6-421vE4rt-421vF34Z-421vG-UG-421vH2E1-421vI0k5-421vJ4sX-421vK3gS-421vL04F-421vM12Y-421vN-9X-421vO3TT
-421vP27C-421vQ-nQ-421vR11y-421vS0oR-421vT4Wc-421vU2o7-421vV5xF-421vW3Z--421vX4m1-421vY4vU-421vZ3qV-421v_0QR
-421va-dC-421vb5yy-421vc2AW-421vd3dT-421ve3VK-421vf5sB-421vg5i7-421vh1DV-421vi-2r-421vj1pA-421vk1e3-421vl3zE
-421vm4bZ-421vn4Wi-421vo3h8-421vp1gh-421vq3-3-421vr-Pd-421vs1Tm-421vt1f6-421vu3X5-421vv35i-421vx4-y-421vy3Jp
-421vz5kJ-421w-4la-421w02_h-421w1-ei-421w25aP-421w32Dc-421w40mn-421w52i1-421w61oj-421w7-SE-421w85Wa-421w91Zh
-421wA58M-421wB4Vt-421wC-rx-421wD2ht-421wE-Ga-421wF5YO-421wG3GJ-421wH1JL-421wI3LH-421wJ5Oo-421wK40j-421wL3Pv
-421wM-2r-421wN5Pj-421wO3-4-421wP-Tg-421wQ3zE-421wR1Ee-421wS1QM-421wT0ZK-421wU5LG-421wV5E6-421wW44t-421wX1ZC
-421wY0r8-421wZ0-j-421w_4-D-421wa5U8-421wb0lG-421wc5Lp-421wd3j8-421we-3K-421wf-pF-421wg5-x-421wh3pt-421wi1TH
-421wj-UJ-421wk2lf-421wl3rq-421wm2yo-421wn-T1-421wo47R-421wp1Qe-421wq5P9-421wr3rD-421ws-GY-421wt1qm-421wu3zE
-421wv4nT-421ww5Kj-421wx3Ze-421wy5Rb-421wz0_0-421x-5t6-421x0148-421x10T_-421x24bU-421x34eJ-421x41hU-421x53lY
-421x65or-421x74Qh-421x81PY-421x95iB-421xA4i2-421xB0wk-421xC2EQ-421xD1_q-421xE-dP-421xF2om-421xG2rv-421xH3qV
-421xI-hU-421xJ1a4-421xK1eS-421xL2oG-421xM3kx-421xO1EF-421xP471-421xQ3zE-421xR0TW-421xS4XE-421xT5fQ-421xU-su
-421xV0Yl-421xW-tz-421xX0le-421xY590-421xZ0AO-421x_4ws-421xa1Gw-421xb04x-421xc31t-421xd3yk-421xe38x-421xf-L7
-421xg3YL-421xh3YL-421xi4Xm-421xj-SE-421xk35e-421xl3g7-421xm2cB-421xn0Zi-421xo52c-421xp3aZ-421xq3qh-421xr4mT
-421xs1L3-421xt4tT-421xu-xF-421xv2We-421xw-Z6-421xx0Qe-421xy5A7-421xz0iW-421y-3yQ-421y03Jk-421y14UV-421y21G_
-421y30iv-421y40wR-421y5-Z_-421y65J--421y73hg-421y80-O-421y90le-421yA5pD-421yB5C1-421yC1R8-421yD1GD-421yE0Hi
-421yF447-421yG3fw-421yH0Ih-421yI-hC-421yJ0c--421yK4qY-421yL23--421yM4RQ-421yN1tF-421yO0gr-421yP4zT-421yQ31c
-421yR3f2-421yS23R-421yT2bs-421yU2vN-421yV-PW-421yW2rF-421yX3W4-421yY5cl-421y_2-A-421ya1c4-421yb117-421yc5gS
-421yd1bw-421ye5gy-421yf-SE-421yg-E6-421yh16o-421yi-8O-421yj5RR-421yk4tP-421yl2bT-421ym3XS-421yn0-j-421yo2W_
-421yp-XS-421yq-Up-421yr3Vd-421ys4uc-421yt0LI-421yu0qk-421yv-Bk-421yw2OL-421yx0oK-421yy5xx-421yz2qz-421z-3qV
-421z02p3-421z10lW-421z21VA-421z32Hw-421z43zQ-421z50O1-421z647Y-421z714Q-421z82ea-421z94xs-421zA3_3-421zB4aC
-421zC26t-421zD29X-421zE0du-421zF4U7-421zG0xo-421zH-a--421zI-Xf-421zJ1vv-421zK-Oc-421zL0C0-421zM0_r-421zN0nz
-421zO16P-421zP0lG-421zQ51V-421zR3eG-421zS55y-421zT3OZ-421zU-3K-421zV-cm-421zW5q6-421zX3aU-421zZ3hk-421z_41U
-421za11I-421zb0yj-421zc2_h-421zd2WQ-421ze-vh-421zf-bv-421zg17S-421zh2Sz-421zi4bC-421zj4tL-421zk1Ee-421zl0aY
-421zm1N--421zn0KK-421zo-wF-421zp18A-421zq-sk-421zr1gg-421zs29j-421zt-91-421zu387-421zv44e-421zw4cY-421zx56p
-421zy45z-421zz2YPFCWK--5ehFCWK-05KkFCWK-11X3FCWK-2-MjFCWK-30-4FCWK-42o2FCWK-5-fxFCWK-60bxFCWK-72AmFCWK-80CU
FCWK-940YFCWK-A1NvFCWK-B-SEFCWK-C1ffFCWK-D-uaFCWK-E0cDFCWK-F-6aFCWK-G188FCWK-H45aFCWK-I1OvFCWK-J55UFCWK-K-q6
FCWK-L3MkFCWK-M1AjFCWK-N4dKFCWK-O2wuFCWK-P2eWFCWK-Q-ZXFCWK-R-dzFCWK-S41kFCWK-T-27FCWK-U4VOFCWK-V0xCFCWK-W3wQ
FCWK-X0bfFCWK-Y4C8FCWK-Z0r3FCWK-_3r2FCWK-a4kFFCWK-b1QeFCWK-c1woFCWK-d0_DFCWK-e548FCWK-f35VFCWK-g2-OFCWK-h0sN
FCWK-i0BcFCWK-j-GHFCWK-k4vZFCWK-l0fQFCWK-m-oXFCWK-n0ysFCWK-o0UKFCWK-p2g-FCWK-q42TFCWK-r4YqFCWK-s4bRFCWK-t-yd
FCWK-u4YGFCWK-v4waFCWK-w0HbFCWK-x4w5FCWK-y5O_FCWK-z5ELFCWK0-1FJFCWK004n4FCWK012_gFCWK0242RFCWK03-PkFCWK041J1
FCWK050BdFCWK060gbFCWK071EeFCWK0851yFCWK091IKFCWK0A5PZFCWK0B47zFCWK0C2Z4FCWK0D1eZFCWK0E1VdFCWK0F-8KFCWK0G0-I
FCWK0H0R3FCWK0I-NyFCWK0J5PgFCWK0K1aDFCWK0L1QSFCWK0M4saFCWK0N0wDFCWK0O0EoFCWK0P5DjFCWK0Q0WYFCWK0R3rDFCWK0S2Na
FCWK0T5uxFCWK0U0mMFCWK0V-SEFCWK0W0FbFCWK0X4toFCWK0Y3_eFCWK0Z1cQFCWK0_3N7FCWK0a5-LFCWK0b59yFCWK0c3BdFCWK0d4XI
FCWK0e5rWFCWK0f-fAFCWK0g3qVFCWK0h-uyFCWK0i-wtFCWK0j0gXFCWK0k23ZFCWK0l4tTFCWK0m0-jFCWK0n0auFCWK0o4cLFCWK0p5-T
FCWK0q1zRFCWK0r4pYFCWK0s2uMFCWK0t0ZFFCWK0u-0mFCWK0v1mUFCWK0w-HgFCWK0x5bCFCWK0y504FCWK0z5WaFCWK1-1eSFCWK104RQ
FCWK115nzFCWK120ZMFCWK133MjFCWK143OZFCWK150TWFCWK16-oSFCWK1722gFCWK185azFCWK192NFFCWK1A2fsFCWK1B2ZsFCWK1C-sN
FCWK1D2VLFCWK1E10wFCWK1F-cNFCWK1G28xFCWK1H5TfFCWK1I471FCWK1J35SFCWK1K1_JFCWK1L0I8FCWK1M-wJFCWK1N0RQFCWK1O5uV
FCWK1P0EYFCWK1Q54uFCWK1R2ClFCWK1S0leFCWK1T2vjFCWK1U-h0FCWK1V3djFCWK1W-EfFCWK1X5clFCWK1Y4xWFCWK1Z3nbFCWK1_5_y
FCWK1a-NkFCWK1b17IFCWK1c-hCFCWK1d-RxFCWK1e51rFCWK1f0voFCWK1g1AtFCWK1h4atFCWK1i1EeFCWK1j0vMFCWK1k2ijFCWK1l2vU
FCWK1m104FCWK1n4n7FCWK1o2mJFCWK1p0ROFCWK1q4zTFCWK1r-3KFCWK1s15UFCWK1t5bJFCWK1u3IxFCWK1v5WeFCWK1w-SEFCWK1x5t8
FCWK1y2a-FCWK1z4LdFCWK2--3fFCWK205cyFCWK213tyFCWK22-6aFCWK231w-FCWK242VlFCWK255pHFCWK265v0FCWK272h7FCWK283dY
FCWK2930uFCWK2A3mkFCWK2B-YOFCWK2C2SrFCWK2D0muFCWK2E0CIFCWK2F1ooFCWK2G02UFCWK2H0lGFCWK2I2J-FCWK2J2mMFCWK2K4Ph
FCWK2L5pnFCWK2M-aTFCWK2N2sfFCWK2O5fsFCWK2P0a3FCWK2Q55dFCWK2R2u7FCWK2S0tpFCWK2T5IGFCWK2U5cQFCWK2V3onFCWK2W3y5
FCWK2X2C6FCWK2Y2dvFCWK2Z-ToFCWK2_59mFCWK2a2HmFCWK2b2PsFCWK2c1_sFCWK2d1WOFCWK2e-1rFCWK2f5TRFCWK2g471FCWK2h1xX
FCWK2i4RZFCWK2j1J3FCWK2k3mPFCWK2l1QMFCWK2m4SWFCWK2n0k8FCWK2o2WQFCWK2p0-hFCWK2r0FfFCWK2s-oVFCWK2t2-pFCWK2u2aq
FCWK2v1smFCWK2w5ryFCWK2x2oCFCWK2y0QSFCWK2z5i7FCWK3-4nZFCWK305qRFCWK313VoFCWK323OZFCWK331qRFCWK3453ZFCWK353G-
FCWK364XmFCWK37-MTFCWK383rDFCWK390Y7FCWK3A4Y1FCWK3B0K3FCWK3C3pWFCWK3D1UTFCWK3E04VFCWK3F-SEFCWK3G1QeFCWK3H1WE
FCWK3I50IFCWK3J1EeFCWK3K2X6FCWK3L5FHFCWK3M3flFCWK3N5GHFCWK3O39RFCWK3P4RQFCWK3Q5wmFCWK3R0_rFCWK3S-3KFCWK3T05S
FCWK3U2FDFCWK3V3AWFCWK3W5y1FCWK3X-8rFCWK3Y5iQFCWK3Z0YdFCWK3_41VFCWK3a4qRFCWK3b2PsFCWK3c-JmFCWK3d0TWFCWK3e24P
FCWK3f2_hFCWK3g2tcFCWK3h-pcFCWK3i02EFCWK3k1G_FCWK3l0leFCWK3m-GaFCWK3n4tTFCWK3o5pwFCWK3p1N-FCWK3q0aEFCWK3r1Ef
FCWK3s01GFCWK3t5SlFCWK3u4i0FCWK3v0Y6FCWK3w5y1FCWK3x3PeFCWK3y5saFCWK3z5lTFCWK4-1uJFCWK402CVFCWK4150PFCWK4254w
FCWK435KoFCWK445V0FCWK453TkFCWK46-SEFCWK4744qFCWK480wUFCWK491EeFCWK4A5QRFCWK4B3JrFCWK4C4_9FCWK4D2asFCWK4E4o-
FCWK4F4PcFCWK4G3ZXFCWK4H1e5FCWK4I-qvFCWK4J5uOFCWK4K4xVFCWK4L0uyFCWK4M1d9FCWK4N11IFCWK4O3TbFCWK4P0gXFCWK4Q3xM
FCWK4R4brFCWK4S-CvFCWK4T3Z8FCWK4U0-jFCWK4V51xFCWK4W4ZiFCWK4X2KWFCWK4Y29JFCWK4Z2siFCWK4_4u2FCWK4a-QoFCWK4b-XS
FCWK4c3DaFCWK4d3RFFCWK4e-SEFCWK4f4vNFCWK4h1EeFCWK4i43yFCWK4j-uUFCWK4k1jsFCWK4l4RQFCWK4m5gXFCWK4n0JcFCWK4o0ov
FCWK4p-5-FCWK4q42FFCWK4r4pzFCWK4s3m5FCWK4t484FCWK4u-UpFCWK4v2UCFCWK4w0O1FCWK4x2E-FCWK4y54kFCWK4z4zTFCWK5--uy
FCWK505qmFCWK511KWFCWK520leFCWK5341-FCWK544dGFCWK5529jFCWK56-xyFCWK57-VWFCWK585hEFCWK59-SEFCWK5A0abFCWK5B0m7
FCWK5C5msFCWK5D2CDFCWK5E-hrFCWK5F4cSFCWK5G4aEFCWK5H1EeFCWK5I19yFCWK5J3g7FCWK5K55XFCWK5L-FNFCWK5M-nzFCWK5N5pp
FCWK5O3XOFCWK5P3qVFCWK5Q36VFCWK5R3NXFCWK5S0leFCWK5T52QFCWK5U3O4FCWK5V1DOFCWK5W2GbFCWK5X1cQFCWK5Y360FCWK5Z5p6
FCWK5_0ZvFCWK5a3fVFCWK5b0xCFCWK5c2qFFCWK5d2U5FCWK5e-usFCWK5f3rDFCWK5g0lGFCWK5h5XQFCWK5i-a0FCWK5j5NgFCWK5k4Pm
FCWK5l2TEFCWK5m-4rFCWK5n-oXFCWK5o1syFCWK5p-1_FCWK5q2ZfFCWK5r4oYFCWK5s3GeFCWK5t-nFFCWK5u0NRFCWK5v2inFCWK5w2BP
FCWK5x1f6FCWK5y3OZFCWK5z5y6FCWK6-2tLFCWK6058zFCWK610cBFCWK620M-FCWK633bOFCWK650a6FCWK665WXFCWK6745zFCWK68-QY
FCWK693p1FCWK6A2XDFCWK6B2t6FCWK6C5i8FCWK6D3PtFCWK6E3CQFCWK6F5V-FCWK6G1ADFCWK6H2-OFCWK6I2AUFCWK6J3YAFCWK6K13U
FCWK6L0lqFCWK6M5WaFCWK6N3HxFCWK6O0FvFCWK6P0wEFCWK6Q34_FCWK6R-SEFCWK6S-fkFCWK6T5NLFCWK6U08XFCWK6V0u6FCWK6W-3n
FCWK6X0t1FCWK6Y2e8FCWK6Z3xrFCWKJC4JjFCWKva2wGRAEK-04_yRAEK-11NvRAEK-2-RkRAEK-32NgRAEK-40-jRAEK-53SaRAEK-646O
RAEK-70ziRAEK-81dsRAEK-91CLRAEK-A-bzRAEK-B10kRAEK-C43ARAEK-D2_5RAEK-E30tRAEK-F1YpRAEK-G4gSRAEK-H29jRAEK-I4cc
RAEK-J1AeRAEK-K0lxRAEK-L1SnRAEK-M13WRAEK-N0ZGRAEK-O57sRAEK-P0OnRAEK-Q-8uRAEK-R2H0RAEK-S5VNRAEK-T5qgRAEK-U3xI
RAEK-V2hgRAEK-W1UARAEK-X3kGRAEK-Y01YRAEK-Z1DwRAEK-_0tPRAEK-a4zKRAEK-b3m0RAEK-c-88RAEK-d2aXRAEK-e-dNRAEK-f43-
RAEK-g21vRAEK-h2sgRAEK-i2oBRAEK-j2NRRAEK-k58iRAEK-l4GwRAEK-m5tMRAEK-n3zJRAEK-o0cyRAEK-p1UURAEK-q5KiRAEK-r0qF
RAEK-s0StRAEK-t0ezRAEK-u3AwRAEK-v3xbRAEK-w5DdRAEK-x3eGRAEK-y1QkRAEK-z0s6RAEK0-418RAEK0015xRAEK010MtRAEK025ot
RAEK030fWRAEK042wyRAEK054L4RAEK0639ORAEK07-aDRAEK08-6fRAEK091IZRAEK0A0h8RAEK0B5vzRAEK0C4RQRAEK0D1gCRAEK0E0nM
RAEK0F0HGRAEK0G23pRAEK0H4gKRAEK0I5g4RAEK0J1QZRAEK0K-dHRAEK0L2lYRAEK0M3fhRAEK0N4ymRAEK0O3YORAEK0P5EBRAEK0Q3Ia
RAEK0R-O8RAEK0S29QRAEK0T5PgRAEK0U5FLRAEK0V3fiRAEK0W1xXRAEK0X3h-RAEK0Y3V1RAEK0Z-2NRAEK0_10nRAEK0a36NRAEK0b2y9
RAEK0c3D8RAEK0d3CxRAEK0e1R1RAEK0f5BmRAEK0g-S_RAEK0h3MbRAEK0i1MtRAEK0j-jJRAEK0k2UlRAEK0l13TRAEK0m2PcRAEK0n2RX
RAEK0o3GgRAEK0p2mcRAEK0q3YHRAEK0r1qgRAEK0s3FrRAEK0t07iRAEK0u5iURAEK0v6-7RAEK0w1n4RAEK0x3MbRAEK0y0xCRAEK0z-9z
RAEK1--2RRAEK101nPRAEK113zQRAEK125iURAEK133jTRAEK141gjRAEK151hURAEK164ziRAEK173EcRAEK182BNRAEK192WQRAEK1A3Pu
RAEK1B-IrRAEK1C0DPRAEK1D-j2RAEK1E0_rRAEK1F3WJRAEK1G3ZPRAEK1H5uzRAEK1I2NWRAEK1J0BdRAEK1K5xORAEK1L1ZuRAEK1M-aT
RAEK1N-KYRAEK1O42VRAEK1P-JmRAEK1Q24HRAEK1R033RAEK1S3aFRAEK1T2mgRAEK1U0I4RAEK1V0FbRAEK1W3KnRAEK1X4txRAEK1Y4Z-
RAEK1Z0GNRAEK1_1BrRAEK1a3IURAEK1b57JRAEK1c4kGRAEK1d3YRRAEK1e5TMRAEK1f29jRAEK1g3pzRAEK1h5KTRAEK1i367RAEK1j29J
RAEK1k3kIRAEK1l-IIRAEK1m5wqRAEK1n3nTRAEK1o-97RAEK1p02cRAEK1q2LbRAEK1r1TXRAEK1s2U7RAEK1t0oBRAEK1u-cTRAEK1v-Pr
RAEK1w3WgRAEK1x-QKRAEK1y06sRAEK1z0ZwRAEK2-2nvRAEK2032xRAEK212K3RAEK22-ZyRAEK2352yRAEK243X3RAEK250ttRAEK263JJ
RAEK2716aRAEK282QGRAEK295PgRAEK2A34fRAEK2B-4HRAEK2C-5xRAEK2D1uZRAEK2E5ymRAEK2F3YVRAEK2G0G4RAEK2H5GYRAEK2I4qA
RAEK2J1S8RAEK2K2AFRAEK2L4tTRAEK2M3s7RAEK2N2MERAEK2O-u9RAEK2P-TkRAEK2Q0OURAEK2R4sSRAEK2S4NFRAEK2T1QMRAEK2U-d2
RAEK2V3JjRAEK2W2hIRAEK2X22kRAEK2Y4URRAEK2Z5TGRAEK2_0ZfRAEK2a2wORAEK2b3aeRAEK2c1QMRAEK2d5ICRAEK2e-4gRAEK2f55C
RAEK2g-3_RAEK2h2UvRAEK2i3S1RAEK2j0aSRAEK2k-b-RAEK2l-lBRAEK2m58mRAEK2n2oHRAEK2o5PPRAEK2p43ZRAEK2q29dRAEK2r-oI
RAEK2s4bTRAEK2t39_RAEK2u1vpRAEK2v0Q7RAEK2w6-1RAEK2x23XRAEK2y5QRRAEK2z1zRRAEK3-1T9RAEK30-EQRAEK313I2RAEK321Yx
RAEK333TzRAEK34-kzRAEK35-SERAEK3639JRAEK374oZRAEK380aYRAEK3943YRAEK3A448RAEK3B5QRRAEK3C0LWRAEK3D0F-RAEK3E5wr
RAEK3F3GdRAEK3G2OERAEK3H0aYRAEK3I5tpRAEK3J3ZaRAEK3K5ViRAEK3L2nxRAEK3M4lTRAEK3N2ZGRAEK3O5flRAEK3P2_8RAEK3Q1fH
RAEK3R3zxRAEK3S0V4RAEK3T28iRAEK3U1KbRAEK3V1G_RAEK3W4JcRAEK3X1aZRAEK3Y-OvRAEK3Z19dRAEK3_44NRAEK3a-DkRAEK3b5Pg
RAEK3c-JmRAEK3d39LRAEK3e0tfRAEK3f3gdRAEK3g0B6RAEK3h3spRAEK3i1PcRAEK3j0TZRAEK3k2XDRAEK3l1v_RAEK3m1VhRAEK3n5NL
RAEK3o0IrRAEK3p0gXRAEK3q2k4RAEK3r4gHRAEK3s4XlRAEK3t5ArRAEK3u0_rRAEK3v4S9RAEK3w0_hRAEK3x0tLRAEK3y4djRAEK3z14_
RAEK4-5OGRAEK402VoRAEK410RQRAEK42-1NRAEK431GLRAEK444RQRAEK45--zRAEK463hIRAEK473VoRAEK485rVRAEK4910bRAEK4A-xE
RAEK4B0-6RAEK4C--TRAEK4D1ufRAEK4E2msRAEK4F5i7RAEK4G5OFRAEK4H5eYRAEK4I42ERAEK4J5T8RAEK4K40NRAEK4L3pcRAEK4M4AF
RAEK4N0jpRAEK4O3fiRAEK4P0vORAEK4Q-VNRAEK4R5_gRAEK4S5RbRAEK4T43ZRAEK4U41CRAEK4V1-gRAEK4W2WQRAEK4X0zDRAEK4Y-og
RAEK4Z54wRAEK4_5azRAEK4a47dRAEK4b0q8RAEK4c-qKRAEK4d480RAEK4e-0gRAEK4f1m2RAEK4g3AnRAEK4h-r8RAEK4i25QRAEK4j33l
RAEK4k2qgRAEK4l-H1RAEK4m2UbRAEK4n2wjRAEK4o03_RAEK4p-JlRAEK4q2M4RAEK4r5ZBRAEK4s1HdRAEK4t-NdRAEK4u1J2RAEK4v5PI
RAEK4w14bRAEK4x0xERAEK4y3BCRAEK4z2WQRAEK5-2JJRAEK504tKRAEK512DwRAEK5210-RAEK535cMRAEK543f1RAEK553qVRAEK560rx
RAEK57-pmRAEK580RQRAEK592tcRAEK5A-SERAEK5B-zCRAEK5C19bRAEK5D34WRAEK5E31tRAEK5F14LRAEK5G-L7RAEK5H-7nRAEK5I0mR
RAEK5J1hURAEK5K0B0RAEK5L5i7RAEK5M2MWRAEK5N-kxRAEK5O4WWRAEK5P5XFRAEK5Q1MkRAEK5R2GqRAEK5S-_hRAEK5T226RAEK5U2Ez
RAEK5V5DQRAEK5W1UgRAEK5X5eERAEK5Y4wURAEK5Z0Y0RAEK5_2gyRAEK5a3q4RAEK5b0siRAEK5c3xoRAEK5d3AvRAEK5e0o_RAEK5f-B2
RAEK5g3yHRAEK5h4vORAEK5i0ouRAEK5j4vxRAEK5k2rRRAEK5l49LRAEK5m04URAEK5n1P4RAEK5o-0sRAEK5p4dfRAEK5q0UKRAEK5r5CF
RAEK5s38wRAEK5t3mtRAEK5u1QkRAEK5v0pmRAEK5w18KRAEK5x4LrRAEK5y3VbRAEK5z0_rRAEK6-5RtRAEK604cMRAEK6105URAEK624BL
RAEK634XjRAEK640tIRAEK65-pyRAEK661fIRAEK672IsRAEK682WQRAEK695uyRAEK6A2bRRAEK6B-RpRAEK6C0sGRAEK6D0CORAEK6E0V8
RAEK6F4IFRAEK6G1-lRAEK6H5cORAEK6I-IvRAEK6J-ufRAEK6K2XcRAEK6L2YvRAEK6M-dIRAEK6N-rKRAEK6O2o3RAEK6P3ZrRAEK6Q1g9
RAEK6R4wKRAEK6S3g9RAEK6T0iKRAEK6U0xCRAEK6V4pdRAEK6W4oZRAEK6X4EtRAEK6Y1ZoRAEK6Z4v_RAEK6_5KpRAEK6a4-zRAEK6b0fA
RAEK6c1NvRAEK6d5pHRAEK6e462RAEK6f5cdRAEK6h3y9RAEK6i2eVRAEK6j-EaRAEK6k1ZNRAEK6l0b8RAEK6m5i7RAEK6n4WaRAEK6o1Y2
RAEK6p2azRAEK6q2QaRAEK6r2ohRAEK6s0KgRAEK6t-_hRAEK6u0jwRAEK6v0N6RAEK6w1QkRAEK6x-fARAEK6y2mgRAEK6z-ZmRAEK7-32R
RAEK702OHRAEK710_rRAEK725_mRAEK734qjRAEK740zCRAEK755nzRAEK76418RAEK770TWRAEK784X6RAEK791O1RAEK7A29jRAEK7B4Rt
RAEK7C0wURAEK7D-PbRAEK7E53ZRAEK7F0o7RAEK7G1AbRAEK7H45ORAEK7I0nCRAEK7J5yZRAEK7K0XYRAEK7L18FRAEK7M4vURAEK7N1Pt
RAEK7O0QcRAEK7P-D9RAEK7Q2KoRAEK7R0xoRAEK7S5trRAEK7T1c2RAEK7U0AaRAEK7W2KaRAEK7X2adRAEK7Y3ngRAEK7Z5GsRAEK7_3fc
RAEK7a5gWRAEK7b2oJRAEK7c1_sRAEK7d0KKRAEK7e4QMRAEK7f5PgRAEK7g1cTRAEK7h2NFRAEK7j1w9RAEK7k0-jRAEK7l0ZgRAEK7m5DL
RAEK7o0kSRAEK7p01jRAEK7q2oBRAEK7r4T1RAEK7s-UcRAEK7t-TDRAEK7u2fnRAEK7v16pRAEK7w3eARAEK7x0BVRAEK7y56ERAEK7z0n0
RAEK8-3GgRAEK80-sZRAEK810FVRAEK823qVRAEK830RDRAEK8431tRAEK853zURAEK86413RAEK871FdRAEK882G9RAEK895G_RAEK8A56N
RAEK8B-Y0RAEK8C1lhRAEK8D08GRAEK8E0qjRAEK8F0XuRAEK8G3T0RAEK8H4SDRAEK8I5YCRAEK8J4buRAEK8K-Y9RAEK8L4wWRAEK8M2JA
RAEK8N-hXRAEK8O5j_RAEK8P0_rRAEK8Q1FNRAEK8R-U9RAEK8S2klRAEK8T3oMRAEK8U0LDRAEK8V2nXRAEK8W3VbRAEK8X39_RAEK8Y-bz
RAEK8Z5uXRAEK8_3juRAEK8a4bgRAEK8b5jnRAEK8c034RAEK8d1LtRAEK8e4sSRAEK8f4_uRAEK8g0jhRAEK8h4a1RAEK8i1UFRAEK8j0Gg
RAEK8k-O6RAEK8l0E-RAEK8m4x2RAEK8n5UmRAEK8o4ebRAEK8p1zRRAEK8q4oKRAEK8r5QwRAEK8t2dsRAEK8u4nqRAEK8v0RQRAEK8w2pA
RAEK8x4y0RAEK8y2h7RAEK8z3xeRAEK9-0HLRAEK901noRAEK913zjRAEK9250aRAEK931N-RAEK94-npRAEK953OXRAEK961i6RAEK97-uD
RAEK984LARAEK9957sRAEK9A-VSRAEK9B4eYRAEK9C4uGRAEK9D4oZRAEK9E3HoRAEK9F1F8RAEK9G47NRAEK9H-t7RAEK9I4Z4RAEK9J3fi
RAEK9K05ERAEK9L3qVRAEK9M1QMRAEK9N3mWRAEK9O29JRAEK9P3ZURAEK9Q0_GRAEK9R4wBRAEK9S5cKRAEK9T-d8RAEK9U0E0RAEK9V-J9
RAEK9W-qtRAEK9X5PVRAEK9Y-8mRAEK9Z1G_RAEK9_4rnRAEK9a1GWRAEK9b3TRRAEK9c0i_RAEK9d3VoRAEK9e18TRAEK9f2rWRAEK9g31A
RAEK9h3EERAEK9i-KkRAEK9j0wnRAEK9k-n4RAEK9l5_GRAEK9m4gkRAEK9n1TeRAEK9o190RAEK9p0geRAEK9q1UXRAEK9r2bfRAEK9s5XV
RAEK9t-nORAEK9u-CjRAEK9v-_rRAEK9w0ySRAEK9x5wARAEK9y0EWRAEK9z1A3RAEKA-46-RAEKA0-bFRAEKA13drRAEKA23_WRAEKA31de
RAEKA42WzRAEKA5-5mRAEKA65aERAEKA73w0RAEKA843YRAEKA94tTRAEKAA5hCRAEKAB5UnRAEKAC2FpRAEKAD28xRAEKAE2WQRAEKAF5uc
RAEKAG1wcRAEKAH4A6RAEKAI1abRAEKAJ0-jRAEKAK50QRAEKAL2HKRAEKAN5FKRAEKAO5iwRAEKAP4WBRAEKAQ3_aRAEKAR-sZRAEKAS2ey
RAEKAT5i7RAEKAU0o4RAEKAV3PtRAEKAW5sjRAEKAX4bARAEKAY2eeRAEKAZ42ERAEKA_17pRAEKAa1mNRAEKAb-Z8RAEKAc4xQRAEKAd30b
RAEKAe42DRAEKAf-urRAEKAg1QeRAEKAh4SnRAEKAi-SERAEKAj1kqRAEKAk0CxRAEKAl1vxRAEKAm1_ERAEKAn41SRAEKAo3j-RAEKAp5s4
RAEKAq4tTRAEKAr2kTRAEKAs5ArRAEKAt0JTRAEKAu56ARAEKAv1lCRAEKAw2S3RAEKAx4bSRAEKAy5fzRAEKAz4hYRAEKB-37IRAEKB05Ud
RAEKB10fARAEKB21BqRAEKB35TaRAEKB400uRAEKB52J3RAEKB60vxRAEKB70TORAEKB91erRAEKBA-WmRAEKBB4RQRAEKBC15lRAEKBD0p3
RAEKBE035RAEKBF0JNRAEKBG1T5RAEKBH4XlRAEKBI0b9RAEKBJ1PBRAEKBL-_IRAEKBM20JRAEKBN11ARAEKBO1nHRAEKBP5-xRAEKBQ4T2
RAEKBR16bRAEKBS-91RAEKBT1LvRAEKBU0qoRAEKBV0QGRAEKBW5gxRAEKBX3aFRAEKBY4tTRAEKBZ50qRAEKB_-rZRAEKBa2xqRAEKBb45i
RAEKBc1cPRAEKBd3XfRAEKBe5azRAEKBf3heRAEKBg-YbRAEKBh1YsRAEKBi-1YRAEKBj2p_RAEKBk5tfRAEKBl17-RAEKBm1uHRAEKBn3Gg
RAEKBo0fDRAEKBp27JRAEKBq4kXRAEKBr2KyRAEKBs3EZRAEKBt4SDRAEKBu-ZkRAEKBv43RRAEKBw5NERAEKBx42ERAEKBy0iURAEKBz5cZ
RAEKC-3nHRAEKC05RbRAEKC14ZORAEKC20rsRAEKC31l3RAEKC4-88RAEKC55DZRAEKC638iRAEKC7-dQRAEKC83w0RAEKC93IjRAEKCA2N2
RAEKCB1FhRAEKCC0yXRAEKCD3pURAEKCE3raRAEKCF53SRAEKCG29jRAEKCH1N-RAEKCI0ciRAEKCJ1lQRAEKCK1etRAEKCL-fARAEKCM2pa
RAEKCN30zRAEKCO-tNRAEKCP-T6RAEKCQ37hRAEKCR-3cRAEKCS1BPRAEKCT0qCRAEKCU-SERAEKCV3KeRAEKCW3NIRAEKCX-X5RAEKCY0Jb
RAEKCZ-DHRAEKC_0BaRAEKCa4ZFRAEKCb2RsRAEKCc5WkRAEKCd-NmRAEKCe-i8RAEKCg4RQRAEKCh0PrRAEKCi0rdRAEKCj-vvRAEKCk1ve
RAEKCl-iARAEKCm2bTRAEKCn1Y-RAEKCo39VRAEKCp-DuRAEKCq2Z_RAEKCr2oBRAEKCs5z-RAEKCt5KuRAEKCu-6aRAEKCv3VgRAEKCw2fj
RAEKCx515RAEKCy0sYRAEKCz1kQRAEKD-43JRAEKD00-6RAEKD12wzRAEKD22K8RAEKD346MRAEKD42AWRAEKD51GERAEKD61GvRAEKD75eJ
RAEKD929dRAEKDA2TfRAEKDB2laRAEKDC1lRRAEKDD09XRAEKDE4a5RAEKDF4oZRAEKDG07CRAEKDH0JbRAEKDI2oBRAEKDJ3qeRAEKDK1k0
RAEKDL0-qRAEKDM1RbRAEKDN4UyRAEKDO3x4RAEKDP5NCRAEKDQ1muRAEKDR1EeRAEKDS0FBRAEKDT2LlRAEKDU0-jRAEKDV5p2RAEKDW3lg
RAEKDX0UiRAEKDY-y0RAEKDZ-W_RAEKD_29JRAEKDa5wZRAEKDb5JyRAEKDc24VRAEKDd5Q1RAEKDe3krRAEKDf01rRAEKDg3gORAEKDh0-j
RAEKDi11KRAEKDj5AxRAEKDk2kYRAEKDl1McRAEKDm4RQRAEKDn2pZRAEKDo5hcRAEKDp3XSRAEKDq2dHRAEKDr3OARAEKDs5wjRAEKDt-ph
RAEKDu4T8RAEKDv-1jRAEKDw42XRAEKDx0R5RAEKDy2quRAEKDz4dYRAEKE-0SWRAEKE05zKRAEKE105IRAEKE2-I3RAEKE31VnRAEKE43IS
RAEKE5-3JRAEKE64Y_RAEKE7-2vRAEKE80hrRAEKE94qRRAEKEA1KJRAEKEB5-9RAEKEC-fARAEKED-EGRAEKEE4mORAEKEF39wRAEKEG1q6
RAEKEH1pqRAEKEI1GLRAEKEJ4-zRAEKEK5xIRAEKEL-V3RAEKEM3n5RAEKEN-ALRAEKEO-SERAEKEP2TiRAEKEQ29jRAEKER5bwRAEKES2EK
RAEKET0t4RAEKEU2q2RAEKEV1NwRAEKEW-goRAEKEX-9ARAEKEY1_8RAEKEZ2yTRAEKE_-YORAEKEa5vuRAEKEb23CRAEKEc0MWRAEKEd-SU
RAEKEe0RQRAEKEf1QMRAEKEg3HgRAEKEh5DkRAEKEi2MFRAEKEj5RbRAEKEk1zgRAEKEl3C-RAEKEm1TVRAEKEn3x6RAEKEo5YMRAEKEp0fF
RAEKEq4k-RAEKEr-G3RAEKEs519RAEKEt1awRAEKEu5jHRAEKEv2P4RAEKEw4sqRAEKEx2wBRAEKEy4RzRAEKEz1hmRAEKF-5RbRAEKF1-5V
RAEKF22k2RAEKF33jfRAEKF42XDRAEKF5-CBRAEKF61p8RAEKF70HqRAEKF8-mtRAEKF92oERAEKFA3eGRAEKFB56ERAEKFC1QeRAEKFD2P0
RAEKFE32CRAEKFF-aTRAEKFG2hGRAEKFH4tTRAEKFI-brRAEKFJ4XmRAEKFK1kBRAEKFL-RZRAEKFM16PRAEKFN0RzRAEKFP1hwRAEKFQ3yQ
RAEKFR5BQRAEKFS-cXRAEKFT3mDRAEKFU3GYRAEKFV0ozRAEKFW36ORAEKFX3y9RAEKFY1ZFRAEKFZ5E4RAEKF_4UsRAEKFa5jmRAEKFb2CR
RAEKFc3XLRAEKFd3m1RAEKFe0O1RAEKFf1RuRAEKFg0QqRAEKFh3fhRAEKFi0guRAEKFj4UuRAEKFk-L7RAEKFl3VoRAEKFm0_rRAEKFn18D
RAEKFo5_-RAEKFp5azRAEKFq1a_RAEKFr0dBRAEKFt58wRAEKFu-76RAEKFv2AVRAEKFw41gRAEKFx5M-RAEKFy3OmRAEKFz5o_RAEKG-0eB
RAEKG05N6RAEKG1-qfRAEKG24WLRAEKG3-62RAEKG4-F0RAEKG540ERAEKG6-atRAEKG7-d5RAEKG80pZRAEKG902MRAEKGA3DpRAEKGB5rJ
RAEKGC5M1RAEKGD4Z-RAEKGE5KhRAEKGF-RxRAEKGG3PRRAEKGH21LRAEKGI190RAEKGJ1O4RAEKGK1_LRAEKGL4uxRAEKGM5Q0RAEKGN3DB
RAEKGO3_ZRAEKGP3LdRAEKGQ29RRAEKGR-NoRAEKGS45xRAEKGT5qoRAEKGU0D9RAEKGV1SuRAEKGW505RAEKGX0nrRAEKGY5TWRAEKG_0w2
RAEKGa3yNRAEKGb1PhRAEKGc4AERAEKGd1KARAEKGe4NDRAEKGf-IeRAEKGg49FRAEKGh1QkRAEKGi5jLRAEKGj5xzRAEKGk2DwRAEKGl4l_
RAEKGm3d5RAEKGn2CZRAEKGo0OfRAEKGp10ZRAEKGq13JRAEKGr5pxRAEKGs56qRAEKGt2QGRAEKGu1NIRAEKGv2oARAEKGw3MkRAEKGx4Dm
RAEKGy15jRAEKGz-7YRAEKH-0uXRAEKH03xsRAEKH1-GrRAEKH22RjRAEKH31anRAEKH40CARAEKH50A-RAEKH60kBRAEKH7034RAEKH85nz
RAEKH91KYRAEKHA4tTRAEKHB1xARAEKHC3C4RAEKHD-M5RAEKHE44xRAEKHF5dJRAEKHG5R5RAEKHH266RAEKHI1qXRAEKHJ41sRAEKHK16O
RAEKHL3ZLRAEKHM-K8RAEKHN5bsRAEKHO3atRAEKHP1TfRAEKHQ-L7RAEKHR-39RAEKHS4F2RAEKHT02nRAEKHU-d4RAEKHV18dRAEKHW1aj
RAEKHX0a-RAEKHY5AiRAEKHZ0_rRAEKH_1z0RAEKHa1VVRAEKHb5niRAEKHc-CBRAEKHd5TWRAEKHe5BQRAEKHf5A7RAEKHg2jGRAEKHh1EK
RAEKHi3mgRAEKHj-HgRAEKHk4vjRAEKHl2ITRAEKHm06VRAEKHn-fwRAEKHo1bHRAEKHp55bRAEKHq5KXRAEKHr-SERAEKHs1zHRAEKHt3vE
RAEKHu4UdRAEKHv3TiRAEKHw52yRAEKHx-tHRAEKHy1GzRAEKHz11_RAEKI-4uGRAEKI03eHRAEKI15shRAEKI20jhRAEKI339_RAEKI42pb
RAEKI5-rURAEKI64_-RAEKI71fMRAEKI80tLRAEKI93IvRAEKIA0OpRAEKIB1BKRAEKIC3VoRAEKID-HRRAEKIE1PVRAEKIF0E6RAEKIG0K4
RAEKIH-pcRAEKII1_ZRAEKIJ36CRAEKIK2oWRAEKIL3EDRAEKIM4uyRAEKIN5LkRAEKIO0DwRAEKIQ4zdRAEKIR22uRAEKIS5KhRAEKIT3H9
RAEKIU33DRAEKIV2jZRAEKIW1QeRAEKIX57sRAEKIY5nfRAEKIZ5RwRAEKI_5zvRAEKIa40ERAEKIb0cCRAEKIc0L7RAEKId-E4RAEKIe5QS
RAEKIf1tCRAEKIg1YBRAEKIh3MbRAEKIi2tERAEKIj-zERAEKIk2OuRAEKIl2JARAEKIm0GgRAEKIn5cCRAEKIo5XGRAEKIp3GgRAEKIq0gX
RAEKIr1AVRAEKIs4RSRAEKIt3FIRAEKIu52lRAEKIv2WERAEKIw2h7RAEKIx0woRAEKIy5XGRAEKIz48zRAEKJ-2lwRAEKJ03OZRAEKJ11MH
RAEKJ221URAEKJ35epRAEKJ42WaRAEKJ555MRAEKJ61giRAEKJ71vmRAEKJ8548RAEKJ9-OQRAEKJA35vRAEKJB1YJRAEKJC0-jRAEKJD2hy
RAEKJE2JsRAEKJF3KRRAEKJG32ORAEKJH4udRAEKJI2WQRAEKJJ1xsRAEKJK3J5RAEKJL2QGRAEKJM21ERAEKJN0OORAEKJO2WQRAEKJP48R
RAEKJQ5PsRAEKJR-8rRAEKJS4vURAEKJT1CyRAEKJU5J8RAEKJV5xURAEKJW45CRAEKJX4krRAEKJY53ORAEKJZ5bBRAEKJ_3TORAEKJa18Z
RAEKJb3Z-RAEKJc-SERAEKJd2-WRAEKJe0X1RAEKJf1EnRAEKJg06ARAEKJh4shRAEKJi4jjRAEKJj3fBRAEKJk5u2RAEKJl-YORAEKJm4sS
RAEKJn34SRAEKJo5VORAEKJp3vcRAEKJq2M3RAEKJr-orRAEKJs5yxRAEKJt4zhRAEKJu3MbRAEKJv2pmRAEKJw-J9RAEKJx-AnRAEKJy-X5
RAEKJz-A4RAEKK-29JRAEKK02vIRAEKK13hiRAEKK26-7RAEKK34TNRAEKK4-IqRAEKK5467RAEKK6-y8RAEKK70dcRAEKK83Z1RAEKK90cP
RAEKKA-tqRAEKKB1hURAEKKC3cORAEKKD3gSRAEKKE-XSRAEKKF2fiRAEKKG5usRAEKKH-NWRAEKKI4qvRAEKKJ4yURAEKKK4YURAEKKL3BU
RAEKKM1_sRAEKKN2qGRAEKKO0nkRAEKKP4_hRAEKKQ3Z-RAEKKR40ZRAEKKS2UpRAEKKT-fARAEKKU0YwRAEKKV0UeRAEKKW2P1RAEKKX22Z
RAEKKY5l-RAEKKZ5p5RAEKK_0CbRAEKKa0W_RAEKKb0fARAEKKc4WORAEKKd37hRAEKKe1ZfRAEKKf3spRAEKKg4y2RAEKKh3YORAEKKi3Vo
RAEKKj3iYRAEKKk-hWRAEKKl0oeRAEKKm0-6RAEKKn1F1RAEKKo0D3RAEKKp2FXRAEKKq48aRAEKKr0haRAEKKs1piRAEKKt07uRAEKKu3oZ
RAEKKv0qYRAEKKw-_hRAEKKx5SORAEKKy-WjRAEKKz2WXRAEKL0524RAEKL15IxRAEKL20hoRAEKL347qRAEKL42xmRAEKL5-LZRAEKL61r2
RAEKL72JnRAEKL80C4RAEKL91nrRAEKLA5Y0RAEKLB3FWRAEKLC0gXRAEKLD5KXRAEKLE2KNRAEKLF-18RAEKLG2dsRAEKLH0-6RAEKLI-X7
RAEKLJ-8DRAEKLK3JqRAEKLL2f7RAEKLM5HaRAEKLN3rjRAEKLO2J-RAEKLP5T2RAEKLQ-_wRAEKLR0RQRAEKLS5y-RAEKLT5t-RAEKLU2eU
RAEKLV-WjRAEKLW-euRAEKLX5TBRAEKLY0-jRAEKLZ2WQRAEKL_3mbRAEKLa53xRAEKLb-2RRAEKLc14_RAEKLd-wBRAEKLe0AjRAEKLf43F
RAEKLg2JwRAEKLh3ZSRAEKLi546RAEKLj22iRAEKLk3exRAEKLl0mBRAEKLm3PuRAEKLn4eWRAEKLo4mQRAEKLp2NYRAEKLq0zzRAEKLr5xA
RAEKLs1a4RAEKLt0l3RAEKLu1tQRAEKLv3C-RAEKLw2LLRAEKLx5wzRAEKLy04ERAEKLz-Z4RAEKM-4JIRAEKM04A8RAEKM14_YRAEKM20SJ
RAEKM34tTRAEKM41VWRAEKM5-xIRAEKM63bkRAEKM75i7RAEKM81jvRAEKM9-3JRAEKMA0kCRAEKMB-JmRAEKMC2YjRAEKMD1m5RAEKME3ZI
RAEKMF1yRRAEKMG4YnRAEKMH0JbRAEKMI4i1RAEKMJ3fhRAEKMK0-jRAEKML-ekRAEKMM0CyRAEKMN2KiRAEKMO5x9RAEKMP5JMRAEKMQ2pY
RAEKMR13uRAEKMS51iRAEKMT1WyRAEKMU45LRAEKMV1b9RAEKMW-UeRAEKMX1QMRAEKMY1q4RAEKMZ0TWRAEKM_1W1RAEKMa2dARAEKMb1au
RAEKMc5PgRAEKMd5jkRAEKMe2A3RAEKMf2TORAEKMg0NPRAEKMh0jhRAEKMi2kJRAEKMj4dcRAEKMk5vxRAEKMl14vRAEKMm2-lRAEKMn3ri
RAEKMo12eRAEKMp2jaRAEKMq1B3RAEKMr22nRAEKMs19FRAEKMt2WQRAEKMu4oZRAEKMv4y6RAEKMw4iKRAEKMx5YRRAEKMy1QMRAEKMz5J-
RAEKN-4eURAEKN0594RAEKN13duRAEKN20q3RAEKN31AXRAEKN4-SERAEKN539_RAEKN6-YORAEKN70kyRAEKN83InRAEKN94naRAEKNA0pZ
RAEKNB1nORAEKNC2QVRAEKND1_4RAEKNE4siRAEKNF3UiRAEKNG-b-RAEKNH0pQRAEKNI4i5RAEKNJ3dKRAEKNK23TRAEKNL-cNRAEKNM0Fb
RAEKNN2p3RAEKNO5iURAEKNP3qFRAEKNQ37kRAEKNR0nxRAEKNS4zBRAEKNT3JeRAEKNU2KzRAEKNV3GgRAEKNW47oRAEKNX3J2RAEKNY-k5
RAEKNZ0jqRAEKN_5ImRAEKNa2GbRAEKNb0nrRAEKNc2WzRAEKNd3IGRAEKNe0SqRAEKNf4TBRAEKNg39MRAEKNh5rTRAEKNi2QGRAEKNj-gg
RAEKNk2JGRAEKNl3ugRAEKNm3VoRAEKNn3AeRAEKNo5uURAEKNp0McRAEKNq1N-RAEKNr1ldRAEKNs3NLRAEKNt0gXRAEKNu0RQRAEKNv2Mo
RAEKNw3SqRAEKNx55sRAEKNy3p7RAEKNz0W7RAEKO-0rSRAEKO0-wFRAEKO12WQRAEKO22auRAEKO3-8rRAEKO43ZZRAEKO55eERAEKO62A5
RAEKO72ZqRAEKO85ywRAEKO92zSRAEKOA2APRAEKOB-BdRAEKOC40-RAEKOD-owRAEKOE1T2RAEKOF1LMRAEKOG3rYRAEKOH3pnRAEKOI2V0
RAEKOJ0leRAEKOK-6MRAEKOL4__RAEKOM1k3RAEKON5raRAEKOO0jaRAEKOP-SERAEKOQ3rPRAEKOR-SERAEKOS1F1RAEKOT43ZRAEKOU-cB
RAEKOV4WmRAEKOW0_ZRAEKOX1oiRAEKOY1zzRAEKOZ4-vRAEKO_06RRAEKOa-SERAEKOb0-jRAEKOc3GGRAEKOd3MbRAEKOe35TRAEKOf1uA
RAEKOg2GWRAEKOh4-zRAEKOi4QwRAEKOj4UERAEKOk3NfRAEKOl43HRAEKOm2E6RAEKOn-3JRAEKOo19pRAEKOp5nmRAEKOq5xoRAEKOr1Ay
RAEKOs516RAEKOt0leRAEKOu2hORAEKOv4eiRAEKOw-ndRAEKOx-CBRAEKOy43ZRAEKOz1j3RAEKP--dSRAEKP00_rRAEKP13rDRAEKP20Yp
RAEKP32J-RAEKP42IqRAEKP5-B7RAEKP65R2RAEKP72XDRAEKP83YBRAEKP9-FtRAEKPA3yfRAEKPB2rsRAEKPC--7RAEKPD-yARAEKPE3JJ
RAEKPF4RQRAEKPG3JJRAEKPH1fLRAEKPI-NeRAEKPJ2pXRAEKPK1G_RAEKPL3DfRAEKPM-K0RAEKPN5mQRAEKPO18KRAEKPP-NCRAEKPQ1fA
RAEKPR2BYRAEKPS23FRAEKPT3aERAEKPU4mrRAEKPV-CoRAEKPW1MGRAEKPX3qqRAEKPY3HbRAEKPZ-CBRAEKP_-JeRAEKPa5SlRAEKPb3Ng
RAEKPc5PvRAEKPd3BZRAEKPe1z1RAEKPf-VlRAEKPg2CMRAEKPh0JCRAEKPi1Y0RAEKPj46YRAEKPk3aERAEKPl4qORAEKPm0-6RAEKPn0i6
RAEKPo37tRAEKPp-7DRAEKPq1viRAEKPr1QMRAEKPs-fNRAEKPt-i8RAEKPu1xGRAEKPv2UCRAEKPw0jhRAEKPx3fiRAEKPy5JnRAEKPz3HR
RAEKQ-2JjRAEKQ03fARAEKQ14oZRAEKQ2-muRAEKQ35L2RAEKQ4-ytRAEKQ5-A4RAEKQ6-i8RAEKQ74RQRAEKQ83mIRAEKQ92QGRAEKQA2u_
RAEKQB-UvRAEKQC36QRAEKQD0ygRAEKQF0E-RAEKQG5PLRAEKQH-HpRAEKQI0_rRAEKQJ4yARAEKQK3VbRAEKQL29JRAEKQM2WQRAEKQN4By
RAEKQO5KGRAEKQP0wuRAEKQQ4u5RAEKQR0_rRAEKQS-A4RAEKQT-OtRAEKQU2_hRAEKQV-2lRAEKQW49sRAEKQX0j3RAEKQY3vARAEKQZ1wH
RAEKQ_0_rRAEKQa0sHRAEKQb-5wRAEKQc-r6RAEKQd2GcRAEKQe0pZRAEKQf3dYRAEKQg0-6RAEKQh5XmRAEKQi1YORAEKQj-o0RAEKQk5uE
RAEKQl0eARAEKQm3IIRAEKQn5vORAEKQp0FbRAEKQq-BCRAEKQr0q1RAEKQs46ARAEKQt0m3RAEKQu0X2RAEKQv48RRAEKQw2XJRAEKQx0LM
RAEKQy2trRAEKQz-5TRAEKR-5GBRAEKR00GmRAEKR146SRAEKR24ftRAEKR32evRAEKR40cYRAEKR54XmRAEKR62EhRAEKR71jKRAEKR8-5w
RAEKR93aJRAEKRA-KkRAEKRB3VbRAEKRC3CYRAEKRD5azRAEKRE-LURAEKRF1SnRAEKRG5bWRAEKRH-6aRAEKRI0EmRAEKRJ-NhRAEKRK3gi
RAEKRL2SLRAEKRM445RAEKRN3JJRAEKRO--eRAEKRP2WQRAEKRQ5rYRAEKRR2FiRAEKRS0JBRAEKRT2p3RAEKRU1PFRAEKRV25PRAEKRW5ms
RAEKRX5CGRAEKRY2JARAEKRZ3dPRAEKR_4j_RAEKRa-8LRAEKRb2K7RAEKRc-dfRAEKRd0leRAEKRe2Y6RAEKRf2dzRAEKRg37eRAEKRh2G_
RAEKRi2_6RAEKRj-aFRAEKRk5N2RAEKRl3R1RAEKRm54bRAEKRn3tARAEKRo2_rRAEKRp4jYRAEKRq247RAEKRr3uGRAEKRs1QfRAEKRt5mT
RAEKRu0fFRAEKRv3s_RAEKRw05zRAEKRx3-gRAEKRy598RAEKRz2JpRAEKS-3YBRAEKS01UwRAEKS15i7RAEKS20jhRAEKS33RdRAEKS44pO
RAEKS5--9RAEKS61-wRAEKS728xRAEKS81P2RAEKS92h7RAEKSA0E-RAEKSB2HRRAEKSC4c4RAEKSD3aqRAEKSE5F_RAEKSF30gRAEKSG1Fx
RAEKSH1QkRAEKSI1TjRAEKSJ0MVRAEKSK2LeRAEKSL53xRAEKSM1EJRAEKSN1QMRAEKSO-5wRAEKSP4dFRAEKSQ3-BRAEKSR5CSRAEKSS2vC
RAEKST032RAEKSU5QSRAEKSV3dKRAEKSW0O1RAEKSX57pRAEKSY-1RRAEKSZ424RAEKS_2JARAEKSa54GRAEKSb1AnRAEKSc2BMRAEKSe4jV
RAEKSf0uxRAEKSg-_2RAEKSh59LRAEKSi1QeRAEKSj3A8RAEKSk4foRAEKSl-S0RAEKSm5reRAEKSn3rtRAEKSo2hXRAEKSp4_GRAEKSq3Vg
RAEKSr3eGRAEKSs2URRAEKSt0T2RAEKSu4voRAEKSv-GaRAEKSw1hURAEKSx-6aRAEKSy-rHRAEKSz2iSRAEKT-33FRAEKT03ZcRAEKT15zM
RAEKT2-y_RAEKT34OrRAEKT40_4RAEKT53fiRAEKT60ZwRAEKT74WGRAEKT845NRAEKT91c8RAEKTA26nRAEKTB4iNRAEKTC-9IRAEKTD5rE
RAEKTE4Y2RAEKTF-9ARAEKTG3qeRAEKTH1qERAEKTI1I8RAEKTJ48SRAEKTK53XRAEKTL1HlRAEKTM2mHRAEKTN52yRAEKTO5PkRAEKTP1u7
RAEKTQ4_PRAEKTR-42RAEKTS0pgRAEKTT004RAEKTU1PYRAEKTV3l-RAEKTW10vRAEKTX-MVRAEKTY1qWRAEKTZ3VbRAEKT_59mRAEKTa0rH
RAEKTb4k6RAEKTc5psRAEKTd5neRAEKTe3yfRAEKTf2ibRAEKTg5LSRAEKTh1vvRAEKTi11GRAEKTj1b2RAEKTk2e0RAEKTl3M-RAEKTm3jI
RAEKTn-uyRAEKTo5nDRAEKTp5QQRAEKTq-NuRAEKTr2KHRAEKTs47URAEKTt3c4RAEKTu0YgRAEKTv-MMRAEKTw17QRAEKTx4qxRAEKTy3R_
RAEKTz4evRAEKU-56BRAEKU00WgRAEKU12ohRAEKU2188RAEKU32WzRAEKU43ZgRAEKU55H6RAEKU64RQRAEKU70-6RAEKU80MlRAEKU91h8
RAEKUA2C_RAEKUB2mORAEKUC2nrRAEKUD-SERAEKUE39sRAEKUF0OlRAEKUG42ERAEKUH3uJRAEKUI3BiRAEKUJ0HMRAEKUK3vSRAEKUL5hq
RAEKUM1I_RAEKUN37iRAEKUO-8fRAEKUP1QeRAEKUQ5nyRAEKUR4YoRAEKUS10tRAEKUT4wSRAEKUU3fvRAEKUV4-tRAEKUW-SyRAEKUX0_D
RAEKUY3lyRAEKUZ-xERAEKU_2eIRAEKUa--IRAEKUb-YRRAEKUc2_qRAEKUd2dCRAEKUe5TqRAEKUf5d0RAEKUg0OiRAEKUh51ZRAEKUi-GI
RAEKUj0N9RAEKUk5fWRAEKUl-GaRAEKUm4nhRAEKUn4NFRAEKUo29jRAEKUp1rDRAEKUq1kWRAEKUr251RAEKUs4ZzRAEKUt0GMRAEKUu5w5
RAEKUv5phRAEKUw4iHRAEKUx3yQRAEKUy3fhRAEKUz5rxRAEKV-1_CRAEKV01NORAEKV13cIRAEKV21QMRAEKV33K0RAEKV41-rRAEKV51zI
RAEKV601wRAEKV7-i8RAEKV84vURAEKV946DRAEKVA17YRAEKVB-LFRAEKVC0WdRAEKVD5H5RAEKVE3ebRAEKVF-GLRAEKVG-ypRAEKVH502
RAEKVI5UKRAEKVJ1tfRAEKVK5T0RAEKVL4XmRAEKVM-SERAEKVN0-6RAEKVO1xURAEKVP272RAEKVQ5ohRAEKVR3bTRAEKVS0_rRAEKVT376
RAEKVU-xYRAEKVV-i-RAEKVW1UVRAEKVX-QhRAEKVY3x0RAEKVZ4_JRAEKV_4tTRAEKVa0qkRAEKVb2gvRAEKVc5cORAEKVd1QkRAEKVe-wi
RAEKVf4CCRAEKVg2sERAEKVh0rzRAEKVi3TfRAEKVj4QxRAEKVk35vRAEKVl-VSRAEKVm3VbRAEKVn-MtRAEKVo2rhRAEKVp0FiRAEKVq-_R
RAEKVr1bQRAEKVs54aRAEKVt3qLRAEKVu0uVRAEKVv4xTRAEKVw4UmRAEKVx1K8RAEKVy516RAEKVz2UgRAEKW-6-URAEKW04dLRAEKW13U8
RAEKW239_RAEKW3409RAEKW41Z6RAEKW52wkRAEKW6-HqRAEKW7-KgRAEKW83gORAEKW92XvRAEKWA3eSRAEKWB0LYRAEKWC3dpRAEKWD0AT
RAEKWE2h7RAEKWF3g3RAEKWG10mRAEKWH2ytRAEKWI1U9RAEKWJ-EERAEKWK0-6RAEKWL4BdRAEKWM3fhRAEKWN1g-RAEKWO1TZRAEKWP-vm
RAEKWQ5AcRAEKWR4r0RAEKWS-Y_RAEKWT5eMRAEKWU5i7RAEKWV28kRAEKWW29jRAEKWX59dRAEKWY4NaRAEKWZ-srRAEKW_1vvRAEKWa2X4
RAEKWb4bYRAEKWc5BhRAEKWd5p0RAEKWe4e9RAEKWf-9IRAEKWg5rBRAEKWh05VRAEKWi3ZLRAEKWj2JiRAEKWk5oTRAEKWl3H9RAEKWm34V
RAEKWn5OaRAEKWo36QRAEKWp3OZRAEKWq209RAEKWr3UrRAEKWs3L9RAEKWt5mURAEKWu-BDRAEKWv2RERAEKWw2wuRAEKWx2-rRAEKWy47H
RAEKWz2rORAEKX-4VfRAEKX04tTRAEKX14U-RAEKX20JbRAEKX32JARAEKX43eiRAEKX52WQRAEKX60xDRAEKX75kXRAEKX81v1RAEKX93PH
RAEKXA5aWRAEKXC2JARAEKXD3fiRAEKXE3dARAEKXF0qCRAEKXG5wtRAEKXH-2RRAEKXI0OlRAEKXJ5E1RAEKXK1woRAEKXL4ARRAEKXM0km
RAEKXN3zbRAEKXO5O3RAEKXP-L7RAEKXQ0KSRAEKXR1l4RAEKXS5qGRAEKXT1v5RAEKXU2OfRAEKXV0SdRAEKXW52yRAEKXX5YkRAEKXY2SN
RAEKXZ3RYRAEKX_29jRAEKXa0-6RAEKXb5AkRAEKXc5w4RAEKXd5_QRAEKXe4tTRAEKXf0leRAEKXg-Y5RAEKXh1MPRAEKXi14URAEKXj3bJ
RAEKXk1ktRAEKXl2VfRAEKXm2tNRAEKXn172RAEKXo41gRAEKXp6-SRAEKXq0quRAEKXr0JbRAEKXs1EiRAEKXt55yRAEKXu52yRAEKXv29j
RAEKXw1GTRAEKXx2_ARAEKXy0JERAEKXz1XVRAEKY-466RAEKY03owRAEKY112CRAEKY25bNRAEKY3-6WRAEKY41UgRAEKY53DNRAEKY61aa
RAEKY72GbRAEKY8-WMRAEKY9-LtRAEKYA5SCRAEKYB3SaRAEKYC0jhRAEKYD0LkRAEKYE0UvRAEKYF3jBRAEKYG16MRAEKYH5_IRAEKYI3PT
RAEKYJ1RYRAEKYK1SaRAEKYL-m_RAEKYM42ERAEKYN5I7RAEKYO2WQRAEKYP2iGRAEKYQ2GQRAEKYR34yRAEKYS5LoRAEKYT1s3RAEKYU0gX
RAEKYV4aBRAEKYW5_QRAEKYX5llRAEKYY0gXRAEKYZ-SERAEKY_490RAEKYa2p5RAEKYb3g3RAEKYc3KDRAEKYd0L0RAEKYe23-RAEKYf3Z-
RAEKYg3rpRAEKYh2vkRAEKYi3-jRAEKYj-iIRAEKYk0ybRAEKYl3NDRAEKYm3p9RAEKYn4tTRAEKYo-C5RAEKYp4epRAEKYq0f8RAEKYr1it
RAEKYs5X1RAEKYt1oNRAEKYu0RjRAEKYv2WQRAEKYw2hKRAEKYx5yoRAEKYy45ERAEKYz1lVRAEKZ-0RcRAEKZ0-8lRAEKZ15GXRAEKZ20QD
RAEKZ33JURAEKZ45WXRAEKZ5-SERAEKZ633wRAEKZ7-BTRAEKZ85zJRAEKZ91XoRAEKZA2bhRAEKZB-RRRAEKZC2nWRAEKZD2ciRAEKZE0hg
RAEKZF0q2RAEKZG0yKRAEKZH5LnRAEKZI4L5RAEKZJ0JbRAEKZK0SERAEKZL4ugRAEKZM29gRAEKZN1NSRAEKZO525RAEKZP1C1RAEKZQ0fG
RAEKZR-KkRAEKZS0OlRAEKZT0NfRAEKZU23PRAEKZV3w0RAEKZW3bNRAEKZX-DfRAEKZY5ryRAEKZZ2fSRAEKZ_0akRAEKZa-GLRAEKZb2JA
RAEKZc0fYRAEKZd3HaRAEKZe2lcRAEKZf0xCRAEKZg0eMRAEKZh4j3RAEKZi2dpRAEKZj4QpRAEKZk51FRAEKZl2a_RAEKZm3qVRAEKZn3tf
RAEKZo3fXRAEKZp46RRAEKZq12QRAEKZr4tTRAEKZs22mRAEKZt2-fRAEKZu-taRAEKZv070RAEKZw1G_RAEKZx0swRAEKZy4mRRAEKZz5On
RAEK_-3MrRAEK_0590RAEK_15A6RAEK_2-A5RAEK_30AVRAEK_44kCRAEK_51PNRAEK_607jRAEK_75OpRAEK_82wdRAEK_94NfRAEK_A3g7
RAEK_B1eiRAEK_C43YRAEK_D-ezRAEK_E2WCRAEK_F-zLRAEK_G599RAEK_H3nZRAEK_I4c1RAEK_J0gfRAEK_K0iPRAEK_L-GaRAEK_M0jh
RAEK_N5xYRAEK_O5nARAEK_P4S_RAEK_Q3xSRAEK_R5YARAEK_S1M4RAEK_T-qzRAEK_U5X6RAEK_V1f9RAEK_W4n_RAEK_X45tRAEK_Y590
RAEK_Z5OeRAEK__2QGRAEK_a5pURAEK_b4tTRAEK_c2JHRAEK_d0vARAEK_e-Q_RAEK_f18sRAEK_g5V7RAEK_h2YJRAEK_i2r0RAEK_j-0b
RAEK_k-pDRAEK_l3fhRAEK_m-JQRAEK_n-a-RAEK_o26vRAEK_p0EBRAEK_q-Z5RAEK_r0wURAEK_s40zRAEK_t5qnRAEK_u3GYRAEK_v5SQ
RAEK_w37aRAEK_x3fiRAEK_y3aGRAEK_z-prRAEKa--mmRAEKa05jLRAEKa1-0JRAEKa20m0RAEKa34-zRAEKa4-wFRAEKa5-SERAEKa6-9d
RAEKa7-VfRAEKa80RaRAEKa96-0RAEKaA3ojRAEKaB5GLRAEKaC2pFRAEKaD-_bRAEKaE4ayRAEKaF0wFRAEKaG25CRAEKaH2AARAEKaI5v8
RAEKaJ2BRRAEKaK2MjRAEKaL5eaRAEKaM3YgRAEKaN2DtRAEKaO2SwRAEKaP2CPRAEKaQ3fhRAEKaR0wPRAEKaS3EORAEKaT59QRAEKaU0Ik
RAEKaV0quRAEKaW1nyRAEKaX38XRAEKaY49vRAEKaZ35uRAEKa_4YaRAEKaa3btRAEKab1eSRAEKac0pxRAEKad3KuRAEKae4vrRAEKaf1QX
RAEKag4ixRAEKah19sRAEKai5QlRAEKaj497RAEKak0CXRAEKal-SERAEKam0JlRAEKan28IRAEKao2r1RAEKap1oyRAEKaq1ygRAEKar21d
RAEKas2TORAEKat-GxRAEKau-8SRAEKav26lRAEKaw3iLRAEKax4SiRAEKay21yRAEKaz5eFRAEKb-426RAEKb05kRRAEKb14ccRAEKb248E
RAEKb35niRAEKb42QGRAEKb53HpRAEKb65i7RAEKb7-TERAEKb83JcRAEKb92FERAEKbA-M4RAEKbB5jVRAEKbC5VuRAEKbD5-uRAEKbE20I
RAEKbF3gsRAEKbG39xRAEKbH-3_RAEKbI0GNRAEKbJ5TaRAEKbK4afRAEKbL0OMRAEKbM29DRAEKbN27ERAEKbO-8rRAEKbP-qgRAEKbQ-xc
RAEKbR49MRAEKbS1glRAEKbT4lyRAEKbU0SpRAEKbV0maRAEKbW-sZRAEKbX3BSRAEKbY2JARAEKbZ28HRAEKb_-RSRAEKba-qzRAEKbb5dW
RAEKbc5kSRAEKbd2RmRAEKbe-rMRAEKbf3XSRAEKbg5qtRAEKbh-ncRAEKbi2SBRAEKbj0MiRAEKbk1CLRAEKbl3gPRAEKbm-ByRAEKbo4tZ
RAEKbp5MZRAEKbq0pZRAEKbr190RAEKbs-Y8RAEKbt18hRAEKbu1oxRAEKbv5EXRAEKbw5ABRAEKbx5nqRAEKby4iMRAEKbz305RAEKc--8r
RAEKc015GRAEKc11PcRAEKc23ZJRAEKc31HKRAEKc45TaRAEKc52FnRAEKc6202RAEKc7-pKRAEKc84WZRAEKc902lRAEKcA5nsRAEKcB2Ul
RAEKcC1N-RAEKcD5M6RAEKcE3GwRAEKcF6-5RAEKcG59XRAEKcH3eGRAEKcI5GgRAEKcJ5niRAEKcK1yiRAEKcL5poRAEKcM5ArRAEKcN0u4
RAEKcO3dJRAEKcP37uRAEKcQ3VbRAEKcR2WxRAEKcS18hRAEKcT2oBRAEKcU1MyRAEKcV0_TRAEKcW3KBRAEKcX5qvRAEKcY2JARAEKcZ-sl
RAEKc_3aTRAEKca1_IRAEKcb1TtRAEKcc3JJRAEKcd3c4RAEKce3mPRAEKcf0CfRAEKcg4pERAEKch3ZcRAEKci2F-RAEKcj-tERAEKck3v6
RAEKcm56tRAEKcn52yRAEKco3fhRAEKcp4RQRAEKcq-jHRAEKcr2mORAEKcs-EGRAEKct4cGRAEKcu0yGRAEKcv1OgRAEKcw5U3RAEKcx4We
RAEKcy5NiRAEKcz3JWRAEKd-4fJRAEKd051mRAEKd15tVRAEKd23BiRAEKd313TRAEKd45O6RAEKd51APRAEKd62AiRAEKd7-TBRAEKd85FB
RAEKd9-ihRAEKdA2coRAEKdB-KkRAEKdC2LrRAEKdD-VYRAEKdE5VpRAEKdF2N8RAEKdG3g7RAEKdH-6_RAEKdI1GNRAEKdJ5xVRAEKdK0uI
RAEKdL0gXRAEKdM3J5RAEKdN2WkRAEKdO2qiRAEKdP3flRAEKdQ0AQRAEKdR2nqRAEKdS3VJRAEKdT0IeRAEKdU0UGRAEKdV3UCRAEKdW3Ci
RAEKdX0xeRAEKdY0_ZRAEKdZ31rRAEKd_0NLRAEKda58BRAEKdb1QhRAEKdc5lZRAEKdd2OgRAEKde3YFRAEKdf6-VRAEKdg0KURAEKdh2gS
RAEKdi23ZRAEKdj-1BRAEKdk1IFRAEKdl4-ERAEKdm-wNRAEKdn2mgRAEKdo3yfRAEKdp4rJRAEKdq3S4RAEKdr3xJRAEKds-pSRAEKdt35y
RAEKdu18iRAEKdv4X9RAEKdw57nRAEKdx3Y4RAEKdy3eXRAEKdz-ZdRAEKe-0nFRAEKe04S8RAEKe14xWRAEKe24IARAEKe34a-RAEKe45s0
RAEKe50egRAEKe656ERAEKe748xRAEKe81EVRAEKe923jRAEKeA1LDRAEKeB00BRAEKeC0E-RAEKeD3C8RAEKeE5I1RAEKeF0mSRAEKeG1ov
RAEKeH1QMRAEKeI2flRAEKeJ0n-RAEKeK0_rRAEKeL3HIRAEKeM-qURAEKeN3MdRAEKeO-gORAEKeP-PORAEKeQ3H8RAEKeR5L3RAEKeS5Pj
RAEKeT-UiRAEKeU2bLRAEKeV4U9RAEKeW4NXRAEKeX5rxRAEKeY2QGRAEKeZ3aIRAEKe_2WQRAEKea3_zRAEKeb-YORAEKec5W2RAEKed0XC
RAEKee5clRAEKef3ekRAEKeg46JRAEKeh-gwRAEKei38GRAEKej11GRAEKek3A2RAEKel1nKRAEKem3VoRAEKen2hNRAEKeo3yQRAEKep-uy
RAEKeq4WzRAEKer4SORAEKes1f6RAEKet0iVRAEKeu-yzRAEKev0Y4RAEKew-eURAEKex6-LRAEKey2WCRAEKez-4wRAEKf-3pXRAEKf0-4Y
RAEKf15ZmRAEKf237MRAEKf32OoRAEKf4-8fRAEKf53wURAEKf66-2RAEKf71_KRAEKf859SRAEKf94vURAEKfA4tTRAEKfB42ERAEKfC0-6
RAEKfD14XRAEKfE-6aRAEKfF3g3RAEKfG46CRAEKfH5TZRAEKfI5TWRAEKfJ2-oRAEKfK-piRAEKfL2NvRAEKfM3B7RAEKfN1-DRAEKfO5ni
RAEKfQ3g7RAEKfR4YHRAEKfS1FJRAEKfT1n4RAEKfU47WRAEKfV-RgRAEKfW0dmRAEKfX5TaRAEKfY5lTRAEKfZ37hRAEKf_-htRAEKfa5fw
RAEKfb0jJRAEKfc1uSRAEKfd03QRAEKfe-dbRAEKff-XVRAEKfg3NFRAEKfh0OlRAEKfi0aYRAEKfj-hGRAEKfk43YRAEKfl0urRAEKfm5A8
RAEKfn31BRAEKfo4tTRAEKfp2yiRAEKfq3snRAEKfr0dnRAEKfs5ojRAEKft0O1RAEKfu3W1RAEKfv4BMRAEKfw-dHRAEKfx5q5RAEKfy2g0
RAEKfz5pvRAEKg-1f6RAEKg01E9RAEKg135rRAEKg24coRAEKg31ayRAEKg40jCRAEKg52qQRAEKg6-VrRAEKg743xRAEKg817MRAEKgA1zR
RAEKgB5NfRAEKgC-5aRAEKgD485RAEKgE5w6RAEKgF5nDRAEKgG-xNRAEKgH5IaRAEKgI3CjRAEKgJ3MiRAEKgK0zjRAEKgL5buRAEKgM1zk
RAEKgN-A1RAEKgO-u5RAEKgP-9rRAEKgQ4v3RAEKgR48-RAEKgS3yqRAEKgT15KRAEKgU4vgRAEKgV1jtRAEKgW4tTRAEKgX5i7RAEKgY4hz
RAEKgZ0XURAEKg_1baRAEKga1wZRAEKgb2wzRAEKgc1hVRAEKgd5XHRAEKge2r5RAEKgf5RbRAEKgg0suRAEKgh3TtRAEKgi1PORAEKgj1al
RAEKgk4mWRAEKgl3evRAEKgn-SERAEKgo2e6RAEKgp3oHRAEKgq06fRAEKgr0E1RAEKgs1NiRAEKgt2WQRAEKgu-ECRAEKgv1vvRAEKgw0gX
RAEKgx1vjRAEKgy3MoRAEKgz3FxRAEKh-5azRAEKh04mpRAEKh14-ERAEKh25iURAEKh30xCRAEKh41eKRAEKh512RRAEKh60TRRAEKh70U6
RAEKh8-Q0RAEKh92dNRAEKhA3-sRAEKhB-OlRAEKhC-auRAEKhE-aDRAEKhF5tNRAEKhG0O1RAEKhH-4iRAEKhI3oCRAEKhJ3LIRAEKhK0-k
RAEKhL3VoRAEKhM4AtRAEKhN1zRRAEKhO1DhRAEKhP1GkRAEKhQ0iORAEKhR3a1RAEKhS48YRAEKhT0irRAEKhU0NBRAEKhV5iURAEKhW5aT
RAEKhX3zQRAEKhY1oxRAEKhZ3HJRAEKh_3rJRAEKha4T5RAEKhb3m-RAEKhc3sbRAEKhd0UGRAEKhe5i7RAEKhf01PRAEKhg1FLRAEKhh2pc
RAEKhi0pZRAEKhj1wgRAEKhk56DRAEKhl3FCRAEKhm5C-RAEKhn06jRAEKho3CrRAEKhp1QMRAEKhq-8URAEKhr2p3RAEKhs1dhRAEKht0UN
RAEKhu2_9RAEKhv0gQRAEKhw0rWRAEKhx2TCRAEKhy0qkRAEKhz23lRAEKi--p-RAEKi01wNRAEKi12TgRAEKi22bjRAEKi339_RAEKi415R
RAEKi51cBRAEKi600tRAEKi7-7BRAEKi81k8RAEKi932wRAEKiA3ZTRAEKiB5qgRAEKiC27tRAEKiD5CURAEKiE-XSRAEKiF-P-RAEKiG0iq
RAEKiH2rDRAEKiI1zRRAEKiJ0Q6RAEKiL3BDRAEKiM025RAEKiN1GRRAEKiO0fTRAEKiP3VbRAEKiQ0ryRAEKiR0kNRAEKiS0IQRAEKiT3Uh
RAEKiU5hrRAEKiV43ZRAEKiW04RRAEKiX2_ZRAEKiY52yRAEKiZ0l1RAEKi_5sIRAEKia1NYRAEKib0dCRAEKic0KXRAEKid-MHRAEKie0a6
RAEKif-cGRAEKig-DCRAEKih4uWRAEKii5TWRAEKij3yQRAEKik5XPRAEKil2UlRAEKim2h7RAEKin-6aRAEKio1xERAEKip1QMRAEKiq1Aj
RAEKir1uPRAEKis-JrRAEKit2G8RAEKiu3zxRAEKiv5i7RAEKiw-tJRAEKix3_lRAEKiy4hQRAEKiz0xBRAEKj-3ugRAEKj0-AKRAEKj10iJ
RAEKj25r0RAEKj30c_RAEKj45BeRAEKj51ZqRAEKj6-a-RAEKj72TORAEKj85gxRAEKj90aTRAEKjA4WsRAEKjB2WQRAEKjC40kRAEKjD5gX
RAEKjE-6aRAEKjF3vNRAEKjG00RRAEKjH-wFRAEKjI1ABRAEKjJ5i7RAEKjK4l2RAEKjL0JJRAEKjM4qJRAEKjN2WQRAEKjO4_0RAEKjP-0p
RAEKjQ3VoRAEKjR0kRRAEKjS-xzRAEKjT-xdRAEKjU1TSRAEKjV0ERRAEKjW15-RAEKjX357RAEKjY40_RAEKjZ2H9RAEKj_3MeRAEKja-xq
RAEKjb4laRAEKjc-QERAEKjd4wuRAEKje5OSRAEKjf3VbRAEKjg54sRAEKjh21_RAEKji4RQRAEKjj46dRAEKjk-KvRAEKjl17wRAEKjm4qk
RAEKjn-yWRAEKjo0NcRAEKjp-AhRAEKjq5pGRAEKjr17ZRAEKjs3fhRAEKjt3BeRAEKju2sLRAEKjv46QRAEKjw5OaRAEKjx2UYRAEKjy-SE
RAEKjz4hTRAEKk--e1RAEKk04X3RAEKk11HxRAEKk25bkRAEKk33ZjRAEKk429jRAEKk55eWRAEKk6-UXRAEKk74sSRAEKk83fiRAEKk91tB
RAEKkA1BlRAEKkB4tqRAEKkC0CHRAEKkD4lcRAEKkE1ecRAEKkF41dRAEKkG-V3RAEKkH-mZRAEKkI1SdRAEKkJ1QeRAEKkK46LRAEKkL4ad
RAEKkM3VbRAEKkN4-zRAEKkO5nDRAEKkP5fHRAEKkQ2KtRAEKkR0QpRAEKkS2GPRAEKkT2G_RAEKkU-iPRAEKkV2lPRAEKkW-SERAEKkX4W5
RAEKkY4gVRAEKkZ0qkRAEKk_5yrRAEKka59aRAEKkb1EeRAEKkc2m4RAEKkd4YhRAEKke-V_RAEKkf5i7RAEKkg0hTRAEKkh0x4RAEKki590
RAEKkj-8CRAEKkk3UgRAEKkl1KiRAEKkm1tQRAEKkn0VfRAEKko4uLRAEKkp5MWRAEKkq2ESRAEKkr2CbRAEKks0NlRAEKkt2fsRAEKku1TZ
RAEKkv5OERAEKkw3JJRAEKkx0BsRAEKky0gcRAEKkz0E-RAEKl-1erRAEKl02f_RAEKl10-6RAEKl21DaRAEKl31ApRAEKl44elRAEKl55rx
RAEKl6-2RRAEKl75VpRAEKl8-fQRAEKl952yRAEKlA-QxRAEKlB5IYRAEKlC3fLRAEKlD-V9RAEKlE-4QRAEKlF0FIRAEKlG1ugRAEKlH5xy
RAEKlI3sQRAEKlJ18DRAEKlK1xmRAEKlL4yLRAEKlM5qURAEKlN3h2RAEKlO3ezRAEKlP0GARAEKlQ-3KRAEKlR2MkRAEKlS1A0RAEKlT1Ba
RAEKlU0CLRAEKlV1NvRAEKlW22WRAEKlX5_NRAEKlY5cuRAEKlZ3yQRAEKl_3JJRAEKla-rARAEKlb0EkRAEKlc2l4RAEKld-9jRAEKlf1aj
RAEKlg2cqRAEKlh0QWRAEKli3GfRAEKlj5x6RAEKlk2ZvRAEKll518RAEKlm41kRAEKln-x4RAEKlo3d0RAEKlp3TFRAEKlq0lERAEKlr5hD
RAEKls2sURAEKlt2WQRAEKlu0xCRAEKlv0l_RAEKlw-ijRAEKlx2gORAEKly-phRAEKlz4tTRAEKm-2QTRAEKm00TWRAEKm14RQRAEKm206W
RAEKm32QARAEKm44ZZRAEKm55_fRAEKm64RbRAEKm74UaRAEKm8-6xRAEKm95SpRAEKmA-WyRAEKmB3qbRAEKmC29jRAEKmD0LIRAEKmE596
RAEKmF0e7RAEKmG1QMRAEKmH5FiRAEKmI1FnRAEKmJ5K2RAEKmK08XRAEKmL5CLRAEKmM0O_RAEKmN5ALRAEKmO3n2RAEKmP54_RAEKmQ53e
RAEKmR0J1RAEKmS-6aRAEKmT1ClRAEKmU590RAEKmV5eERAEKmW5T7RAEKmX0YWRAEKmY3yYRAEKmZ2ziRAEKm_3KpRAEKma-bzRAEKmb5sw
RAEKmc1QeRAEKmd38ORAEKme-nHRAEKmf36jRAEKmg0-6RAEKmh5i7RAEKmi51nRAEKmj0RQRAEKmk3HGRAEKml3iCRAEKmm43kRAEKmn29j
RAEKmo3TJRAEKmp-YmRAEKmq2GrRAEKmr1USRAEKms5LtRAEKmt23hRAEKmu5i7RAEKmv3VXRAEKmw3Z-RAEKmx3XIRAEKmy0x8RAEKmz0Oi
RAEKn--b-RAEKn0-dnRAEKn12KIRAEKn216FRAEKn3-ncRAEKn41waRAEKn52WQRAEKn63wyRAEKn73ZMRAEKn83jvRAEKn94RbRAEKnA3lB
RAEKnB-4RRAEKnC4isRAEKnD3Z3RAEKnE2zQRAEKnF0smRAEKnG02IRAEKnH5AFRAEKnI0KYRAEKnJ4abRAEKnK-RxRAEKnL5MxRAEKnM-_v
RAEKnN32tRAEKnO3PuRAEKnP5PgRAEKnQ5azRAEKnR0WNRAEKnS4zqRAEKnT2qJRAEKnU-03RAEKnV2VnRAEKnW0jhRAEKnX05bRAEKnY0V8
RAEKnZ5URRAEKn_1Q0RAEKna0isRAEKnb27lRAEKnc1QMRAEKnd2D6RAEKne0HiRAEKnf5eERAEKng0ZqRAEKnh-FZRAEKni-C7RAEKnj0sl
RAEKnk4NjRAEKnl2PZRAEKnm5zSRAEKnn2fqRAEKno1Z4RAEKnp3Q0RAEKnq56ERAEKnr1K9RAEKns1p7RAEKnt-u7RAEKnu41oRAEKnv434
RAEKnw5KXRAEKnx5tSRAEKny43rRAEKnz0hfRAEKo-0SXRAEKo05OtRAEKo1-UKRAEKo20dTRAEKo33TmRAEKo40ElRAEKo55i7RAEKo65UP
RAEKo75KPRAEKo83pSRAEKoA5KqRAEKoB0JFRAEKoC2TARAEKoD-ijRAEKoE-NXRAEKoF0JbRAEKoG0mVRAEKoH16IRAEKoI1myRAEKoJ2Py
RAEKoK-06RAEKoL2oBRAEKoM3VqRAEKoN2g7RAEKoO45nRAEKoP2oBRAEKoQ1QeRAEKoR4bVRAEKoS4g8RAEKoT1fWRAEKoU0uORAEKoV3oT
RAEKoW5o_RAEKoX0RpRAEKoY-zqRAEKoZ2jVRAEKo_0m-RAEKoa2XJRAEKob2PXRAEKoc56QRAEKod4ceRAEKoe1oDRAEKof4fhRAEKog5wE
RAEKoh10SRAEKoi0E_RAEKoj2ILRAEKok2NeRAEKol4Z-RAEKom1-DRAEKon5KMRAEKoo1E0RAEKop2DIRAEKoq1vvRAEKor4RQRAEKos5PH
RAEKot-WnRAEKou3ZzRAEKov33lRAEKow1V6RAEKox30VRAEKoy5rhRAEKoz1N-RAEKp-0-6RAEKp029dRAEKp10TWRAEKp2123RAEKp35uR
RAEKp45KjRAEKp50JxRAEKp65hNRAEKp71_ARAEKp84RQRAEKp93ADRAEKpA1amRAEKpB0tiRAEKpC51KRAEKpD131RAEKpE-wtRAEKpF0Oi
RAEKpG-cVRAEKpH46cRAEKpI-iURAEKpJ22yRAEKpK5SeRAEKpL2GbRAEKpM59qRAEKpN1pBRAEKpO5bRRAEKpP5bRRAEKpQ5bRRAEKpR0O1
RAEKpS43_RAEKpT-gfRAEKpU0LNRAEKpV18RRAEKpW5PgRAEKpX-QGRAEKpY0-6RAEKpZ2h7RAEKp_0-6RAEKpa-WZRAEKpb-MPRAEKpc54W
RAEKpd51yRAEKpe2EPRAEKpf5HERAEKpg1GARAEKph-3JRAEKpi5nzRAEKpj5bYRAEKpk3k9RAEKpl3hyRAEKpm3CrRAEKpn0ytRAEKpo4-c
RAEKpp1iLRAEKpq5o7RAEKpr3V9RAEKps38RRAEKpt1G7RAEKpu4cARAEKpv3PuRAEKpw0QtRAEKpx-e1RAEKpy590RAEKpz0IeRAEKq--5y
RAEKq03J9RAEKq13y6RAEKq2-JbRAEKq3473RAEKq4-fQRAEKq55aNRAEKq65mSRAEKq733HRAEKq83nqRAEKq926-RAEKqA2O8RAEKqB0VV
RAEKqC3aIRAEKqD-beRAEKqE2nvRAEKqF-SERAEKqG19ARAEKqH5jLRAEKqI3LtRAEKqJ0aJRAEKqK3teRAEKqL51yRAEKqM-fARAEKqN-3J
RAEKqO33gRAEKqP5azRAEKqQ3s7RAEKqR4gGRAEKqS0rERAEKqT1QeRAEKqU--2RAEKqV25vRAEKqW3ctRAEKqX-3JRAEKqY5QnRAEKqZ0-6
RAEKq_3q5RAEKqa3m8RAEKqb303RAEKqc4rORAEKqd3fiRAEKqe-NsRAEKqf3umRAEKqg0VIRAEKqh1EeRAEKqi2JGRAEKqj1v4RAEKqk-VS
RAEKql-peRAEKqm2hiRAEKqn2E5RAEKqo5i7RAEKqp5daRAEKqq5pMRAEKqr3OsRAEKqs4VDRAEKqt3aKRAEKqu2EmRAEKqv1BtRAEKqw1Hd
RAEKqx57vRAEKqy1bWRAEKqz1ssRAEKr--YORAEKr02ggRAEKr14jWRAEKr214wRAEKr33PuRAEKr410tRAEKr51kERAEKr637mRAEKr70wN
RAEKr846fRAEKr90ThRAEKrA2k7RAEKrB1-uRAEKrC-wgRAEKrD4dBRAEKrE29BRAEKrF0YyRAEKrG5rZRAEKrH1vvRAEKrI5PgRAEKrJ3n_
RAEKrK0L-RAEKrL5E0RAEKrM0_jRAEKrN0v6RAEKrO2YqRAEKrP1g-RAEKrQ1zoRAEKrR4laRAEKrS-eHRAEKrT-A4RAEKrU-GaRAEKrV5qY
RAEKrW0i4RAEKrX-3JRAEKrY0n9RAEKrZ2c6RAEKr_-7jRAEKra2WQRAEKrb1uZRAEKrc2wTRAEKrd0qWRAEKre-FvRAEKrf0gXRAEKrg0IZ
RAEKrh4UHRAEKri0-6RAEKrj1nDRAEKrk5o5RAEKrl0DcRAEKrm-5wRAEKrn3x1RAEKro1_jRAEKrp-kARAEKrq52xRAEKrr42xRAEKrs3h1
RAEKrt2G0RAEKru31yRAEKrv5g6RAEKrw0rYRAEKrx0K0RAEKry5wFRAEKrz4b4RAEKs-25IRAEKs00nrRAEKs15f_RAEKs22WSRAEKs30FI
RAEKs42S4RAEKs54m8RAEKs6-fmRAEKs73BwRAEKs82IGRAEKs9-C3RAEKsA0xCRAEKsB0GMRAEKsC4SRRAEKsD5RfRAEKsE5RbRAEKsF2Ng
RAEKsG0wURAEKsH3w_RAEKsI4j6RAEKsJ-_hRAEKsK-nlRAEKsL09BRAEKsM3tBRAEKsN3TSRAEKsO-dFRAEKsP-qQRAEKsQ30kRAEKsR3qn
RAEKsS1HERAEKsT5DvRAEKsU4ovRAEKsV4SsRAEKsW2RxRAEKsX157RAEKsY4XmRAEKsZ1NwRAEKs_1FWRAEKsa15DRAEKsb5_hRAEKsc5vC
RAEKsd2-MRAEKse0JhRAEKsf1QkRAEKsg1AIRAEKsh-dIRAEKsi2fkRAEKsj18KRAEKsk3ekRAEKsl30pRAEKsm1b-RAEKsn0_rRAEKso1Hd
RAEKsp2vuRAEKsq1StRAEKsr1-mRAEKss0P4RAEKst52NRAEKsu0PSRAEKsv0F6RAEKsw0_3RAEKsx2OCRAEKsy4YyRAEKsz-oQRAEKt-4S1
RAEKt0-0oRAEKt130tRAEKt23w-RAEKt3-tjRAEKt42nxRAEKt5-13RAEKt60_rRAEKt74nwRAEKt82BsRAEKt91jnRAEKtA0ZSRAEKtB1j8
RAEKtC5ReRAEKtD2jqRAEKtE3hvRAEKtF-FxRAEKtG35aRAEKtH1SARAEKtI2XJRAEKtJ-lDRAEKtK-dwRAEKtL1cQRAEKtM20cRAEKtN52q
RAEKtO1AbRAEKtP035RAEKtQ-UkRAEKtR5THRAEKtS-sTRAEKtT0O1RAEKtU06_RAEKtV0YCRAEKtW-DvRAEKtX0xwRAEKtY3V_RAEKtZ1Um
RAEKt_-pnRAEKta0vrRAEKtb-T5RAEKtc57sRAEKtd16xRAEKte2W1RAEKtf4LiRAEKtg1DBRAEKth0fVRAEKti2PGRAEKtj-O6RAEKtk0SP
RAEKtl4QuRAEKtm28xRAEKtn5kfRAEKto11FRAEKtp5TxRAEKtq0gaRAEKtr3FERAEKts020RAEKtt-CBRAEKtu-7DRAEKtv4LVRAEKtw-SE
RAEKtx2v-RAEKty1QVRAEKtz4-vRAEKu-07IRAEKu03w0RAEKu13gIRAEKu24sSRAEKu30xCRAEKu411URAEKu55i7RAEKu64d6RAEKu7-u7
RAEKu823bRAEKu92evRAEKuA0h7RAEKuB1AbRAEKuC2wSRAEKuD2Z8RAEKuE0eLRAEKuF1KxRAEKuG2rURAEKuH13bRAEKuI0k9RAEKuJ2Ul
RAEKuK-uyRAEKuL05BRAEKuM55yRAEKuN23bRAEKuO-GNRAEKuP2g8RAEKuQ38-RAEKuR-8KRAEKuS1w_RAEKuT2YJRAEKuU1LTRAEKuV3Ie
RAEKuW3cjRAEKuX58-RAEKuY1Q7RAEKuZ1QeRAEKu_2TsRAEKua1HSRAEKub3swRAEKuc0aZRAEKud5m9RAEKue0hYRAEKuf-6XRAEKug2Bz
RAEKuh0DrRAEKui3GgRAEKuj4RQRAEKuk2wuRAEKul-zxRAEKum4QURAEKun2A-RAEKuo3q6RAEKup287RAEKuq0w3RAEKur4VhRAEKus0v1
RAEKut527RAEKuu2MRRAEKuv-mURAEKuw3mTRAEKux5wGRAEKuy4SERAEKuz-_nRAEKv-3__RAEKv05cRRAEKv12PqRAEKv25OMRAEKv35sk
RAEKv44tTRAEKv50moRAEKv62yDRAEKv73MIRAEKv83cgRAEKv9584RAEKvA3kuRAEKvB0baRAEKvC3twRAEKvD-zhRAEKvE20VRAEKvF5y7
RAEKvG3a6RAEKvH3OQRAEKvI-kmRAEKvJ5Y7RAEKvK5scRAEKvL2giRAEKvM5S5RAEKvN5TaRAEKvO-9oRAEKvP-u7RAEKvQ2zoRAEKvR22F
RAEKvS4Z2RAEKvT-HjRAEKvU1Q4RAEKvV4eDRAEKvW5nnRAEKvX2oORAEKvY2RZRAEKvZ38WRAEKv_-kGRAEKva5K7RAEKvb-eaRAEKvc5xh
RAEKvd3tzRAEKve0VURAEKvf5ySRAEKvg1qTRAEKvh-zhRAEKvi4Y7RAEKvj4tTRAEKvk3UARAEKvl2vyRAEKvm2FRRAEKvn5x8RAEKvo3Fj
RAEKvp0_rRAEKvq07WRAEKvr0RQRAEKvs0SYRAEKvt0O1RAEKvu32SRAEKvv3KtRAEKvw-AZRAEKvx01aRAEKvy2ebRAEKvz03ZRAEKw--SE
RAEKw04YoRAEKw1-A7RAEKw21FnRAEKw341SRAEKw42pGRAEKw55TWRAEKw60iFRAEKw74mfRAEKw82jhRAEKw930nRAEKwA3gCRAEKwB2nZ
RAEKwC2d-RAEKwD50bRAEKwE2HpRAEKwF3ovRAEKwG-uyRAEKwH1r9RAEKwI2dhRAEKwJ40VRAEKwK-UVRAEKwL-fARAEKwM5PgRAEKwN1Ts
RAEKwO5PtRAEKwP411RAEKwQ1rORAEKwR-hLRAEKwS0O1RAEKwT-8rRAEKwU1USRAEKwW5pkRAEKwX4DeRAEKwY2VQRAEKwZ0UHRAEKw_23i
RAEKwa5c-RAEKwb34gRAEKwc5gkRAEKwd3zhRAEKwe5XNRAEKwf46lRAEKwg1aURAEKwh1k2RAEKwi4A7RAEKwj4y6RAEKwk-45RAEKwl51h
RAEKwm0ryRAEKwn-mLRAEKwo2YvRAEKwp5ovRAEKwq5q0RAEKwr2mIRAEKws41cRAEKwt5kBRAEKwu39_RAEKwv0y1RAEKww1LeRAEKwx28d
RAEKwy---RAEKwz5pGRAEKx-1fARAEKx00huRAEKx12boRAEKx20eaRAEKx32ZyRAEKx435iRAEKx543ZRAEKx64qqRAEKx71_sRAEKx85ml
RAEKx92IVRAEKxA08URAEKxB3UkRAEKxC1eSRAEKxD1h4RAEKxE3VoRAEKxF5KHRAEKxG2-xRAEKxH-KkRAEKxI1bmRAEKxJ3oCRAEKxK2Ew
RAEKxL5OQRAEKxM-SERAEKxN-xzRAEKxO2G1RAEKxP1WORAEKxQ-1yRAEKxR2uJRAEKxS3VbRAEKxT45CRAEKxU3gURAEKxV2Y4RAEKxW3Vk
RAEKxX13MRAEKxY-VsRAEKxZ5ybRAEKx_2aoRAEKxa48KRAEKxb6-ERAEKxc-5XRAEKxd0L9RAEKxe1QkRAEKxf0_rRAEKxg5OgRAEKxh3cr
RAEKxi4fkRAEKxj4XhRAEKxk1eSRAEKxl4_GRAEKxm1YbRAEKxn-7gRAEKxo50DRAEKxp0wnRAEKxq51yRAEKxr40pRAEKxs2a2RAEKxt173
RAEKxu3ugRAEKxv29jRAEKxw2dsRAEKxx--eRAEKxy-MWRAEKxz-33RAEKy-1QkRAEKy02RdRAEKy13XSRAEKy24tMRAEKy30_rRAEKy44_1
RAEKy55ZQRAEKy64QERAEKy73BFRAEKy84YJRAEKy913MRAEKyA20FRAEKyB1-eRAEKyC18GRAEKyD20tRAEKyE0djRAEKyF-YrRAEKyG4ZZ
RAEKyH4tvRAEKyI1a4RAEKyJ2WQRAEKyK1KvRAEKyL0p2RAEKyM5BXRAEKyN2h2RAEKyO4oZRAEKyP2GKRAEKyQ10NRAEKyR4i7RAEKyS4xF
RAEKyT1z5RAEKyU2ViRAEKyV52yRAEKyW-dYRAEKyX40dRAEKyY0lYRAEKyZ0wIRAEKy_4I9RAEKya3gSRAEKyb35vRAEKyc2qSRAEKyd0LF
RAEKye2SXRAEKyf3DpRAEKyg1x4RAEKyh-6sRAEKyi4T_RAEKyj3iWRAEKyk3qVRAEKyl55DRAEKym298RAEKyn-0HRAEKyo-VYRAEKyp3Fj
RAEKyq2GbRAEKyr3zFRAEKys1hgRAEKyt11vRAEKyu-SLRAEKyv5KlRAEKyw5BQRAEKyx2WQRAEKyy1WcRAEKyz45WRAEKz-0E4RAEKz01qk
RAEKz11hLRAEKz25wXRAEKz3-GURAEKz40tbRAEKz54vURAEKz62-eRAEKz72ndRAEKz849WRAEKz92VvRAEKzA53ZRAEKzB0SURAEKzC0wU
RAEKzD13fRAEKzE-AkRAEKzF-KZRAEKzG3lzRAEKzH0VKRAEKzI-5VRAEKzJ1L1RAEKzK3AuRAEKzL5PMRAEKzM063RAEKzN2WQRAEKzO5qs
RAEKzP-3KRAEKzQ0_WRAEKzR4t2RAEKzS2MFRAEKzT-GkRAEKzU2rSRAEKzV-rrRAEKzW4OjRAEKzX1HRRAEKzY0-ZRAEKzZ-xZRAEKz_2_W
RAEKza4QORAEKzb5KXRAEKzc3J0RAEKzd01wRAEKze1aQRAEKzf2ONRAEKzg16cRAEKzh34hRAEKzi2BGRAEKzj1XKRAEKzk0j9RAEKzl0Wh
RAEKzm5zRRAEKzn-SERAEKzo47zRAEKzp3ZiRAEKzq0rqRAEKzr0PjRAEKzs0iERAEKzt1qpRAEKzu-gqRAEKzw4kGRAEKzx5t0Y0xZ--4j4
Y0xZ-2-uYY0xZ-80KiY0xZ-B1QkY0xZ-M14aY0xZ-P3N4Y0xZ-T42rY0xZ-j3wjY0xZ02-S3Y0xZ045KXY0xZ0O2WQY0xZ0U0z3Y0xZ0h2oB
Y0xZ0l0gXY0xZ0r0wUY0xZ0y18cY0xZ1-5BLY0xZ143wrY0xZ155VuY0xZ1A4B7Y0xZ1E-JQY0xZ1H1NvY0xZ1N-HlY0xZ1O3MiY0xZ1Q4ro
Y0xZ1U2WQY0xZ1c3zhY0xZ1f35iY0xZ1g3NwY0xZ1j19eY0xZ1k-wBY0xZ1s4SrY0xZ1y-eoY0xZ2--CoY0xZ244uZY0xZ2K3lBY0xZ2L-96
Y0xZ2V-a1Y0xZ2a0CMY0xZ2e4XBY0xZ2i3ohY0xZ2j0RQY0xZ2k5fHY0xZ2t5udY0xZ30-80Y0xZ322GbY0xZ3G1n4Y0xZ3K30fY0xZ3M1QM
Y0xZ3N-_hY0xZ3U35AY0xZ3c5htY0xZ3f-mAY0xZ3n5RbY0xZ3p5i4Y0xZ432LhY0xZ4A3VbY0xZ4G1NwY0xZ4T0iuY0xZ4Z3o5Y0xZ4a1bz
Y0xZ4h5dbY0xZ4i-ncY0xZ4r0uSY0xZ4t-HkY0xZ4w5jsY0xZ4y2XJY0xZ5I4RQY0xZ5J53fY0xZ5M4wLY0xZ5Q158Y0xZ5R-Z4Y0xZ5_0aj
Y0xZ5b5niY0xZ5j0xdY0xZ5p5dvY0xZ5q3lsY0xZ5r3kKY0xZ5v3nRY0xZ5x0gXY0xZ5z3HFY0xZ6-2-XY0xZ614ZVY0xZ6A40lY0xZ6G-7L
Y0xZ6P0A9Y0xZ6W5HYY0xZ6Y5S8Y0xZ6j4t0Y0xZ6k-afY0xZ735oxY0xZ774R5Y0xZ7O1RoY0xZ7R2JfY0xZ7Z3JUY0xZ7b0bdY0xZ7i26b
Y0xZ7x2nmY0xZ8-1gJY0xZ811M4Y0xZ8J5mHY0xZ8L2LZY0xZ8P5azY0xZ8T3fFY0xZ8Z-f5Y0xZ8c-XpY0xZ8i2EzY0xZ8k5dnY0xZ8o2-r
Y0xZ99-UHY0xZ9B3zQY0xZ9C-91Y0xZ9L3qmY0xZ9N2eUY0xZ9U2uWY0xZ9_35ZY0xZ9q4ebY0xZA14oZY0xZA25-EY0xZA43yRY0xZA7-fA
Y0xZAc4_cY0xZAj2-iY0xZAp18XY0xZAv2WQY0xZAx0wQY0xZAy5LmY0xZB--A4Y0xZB0-HJY0xZB325QY0xZB50LpY0xZB82WzY0xZB95bl
Y0xZBJ04iY0xZBL3VbY0xZBP-X5Y0xZBZ2DBY0xZBc0F2Y0xZBj0_pY0xZBk5OqY0xZCC5o_Y0xZCJ3OBY0xZCR3EEY0xZCS44MY0xZC_5KK
Y0xZCa2WQY0xZCk5SiY0xZCm5SWY0xZCq0SHY0xZD14L8Y0xZD42q8Y0xZDA-stY0xZDC5YAY0xZDD5TaY0xZDG-zzY0xZDM1xJY0xZDN4Yo
Y0xZDP1O4Y0xZDZ3bVY0xZDg-nnY0xZDh56vY0xZDm3l2Y0xZDp3yGY0xZDq4oZY0xZE32wxY0xZE44fXY0xZE55UUY0xZEC44zY0xZEG0ll
Y0xZEJ5qRY0xZEV5flY0xZEY136Y0xZEc3ryY0xZEo-COY0xZEw3y5Y0xZEy3U-Y0xZEz5DXY0xZFB4R4Y0xZFD-g3Y0xZFJ1vmY0xZFM1Ab
Y0xZFS-XNY0xZFa5rxY0xZFd-A4Y0xZFf1HdY0xZFs1wcY0xZG416PY0xZGD1GpY0xZGE3lBY0xZGJ297Y0xZGQ-igY0xZGS1DrY0xZGU56Z
Y0xZGV4Z-Y0xZGX3g3Y0xZGa1wWY0xZGm4iEY0xZGu2lmY0xZH81VMY0xZHI44KY0xZHN5i7Y0xZHg5KYY0xZHi28qY0xZHk5BcY0xZHv1oN
Y0xZI00CxY0xZI63ttY0xZIC1QkY0xZIL0VZY0xZIP0TjY0xZIS1QGY0xZIV3aFY0xZI_3nQY0xZIb0B_Y0xZIg5c8Y0xZIk53ZY0xZIt3RC
Y0xZIu40BY0xZJ30jhY0xZJ9-nVY0xZJD3MbY0xZJF36zY0xZJG0K7Y0xZJH-qsY0xZJM4WkY0xZJW2Y-Y0xZJ_5F_Y0xZJh0OiY0xZJo4iP
Y0xZJp0F1Y0xZJq-kdY0xZJu4ptY0xZJv3g0Y0xZJx32AY0xZJz5KhY0xZK12LdY0xZK3547Y0xZK8-tXY0xZK9-nMY0xZKB1IqY0xZKE55b
Y0xZKH3_WY0xZKI0wiY0xZKL-dHY0xZKM1qfY0xZKT1W_Y0xZKh-3YY0xZKm5mlY0xZKp5hjY0xZKu2tPY0xZKv3VbY0xZL04blY0xZLB0nq
Y0xZLU0ZVY0xZLg5i7Y0xZLi4ioY0xZLn5rxY0xZLw1_sY0xZMA5q0Y0xZMI0t9Y0xZMQ1MwY0xZM_4xqY0xZMe-fQY0xZMf52yY0xZMp1er
Y0xZN--QjY0xZN001pY0xZN21CjY0xZN93oLY0xZND1juY0xZNG4RzY0xZNO2L1Y0xZNU2PwY0xZNX2SrY0xZN_4fpY0xZNa0OaY0xZNo-5w
Y0xZNs52nY0xZNv52yY0xZO05o_Y0xZO645nY0xZOF2I4Y0xZOK3spY0xZOL3FOY0xZOS-CZY0xZOU-XwY0xZOV2JoY0xZOX4imY0xZOY5vw
Y0xZOg2QGY0xZOj0sgY0xZOm14_Y0xZOp57sY0xZOq5xsY0xZOu2XDY0xZOw0x7Y0xZOz1WKY0xZP23w0Y0xZP44-SY0xZPH32FY0xZPM4_h
Y0xZPN-UMY0xZPO16JY0xZPT-88Y0xZPV-b-Y0xZPc-w7Y0xZPh3VbY0xZPi-u4Y0xZPn15TY0xZPp38XY0xZPt1GNY0xZPv43ZY0xZQ512u
Y0xZQC5azY0xZQE21MY0xZQK1VHY0xZQY5NWY0xZQe29JY0xZQg-ptY0xZQo0tLY0xZQt-QHY0xZQw1UZY0xZR1-57Y0xZR201FY0xZR638h
Y0xZR75j6Y0xZRD3HlY0xZRH32GY0xZRW2VqY0xZRa0RQY0xZRe0gXY0xZRg-RMY0xZRl5rHY0xZRr5RmY0xZRt2oBY0xZRv16qY0xZRw3g3
Y0xZRx31OY0xZRz5D8Y0xZS-36eY0xZS546iY0xZS65OvY0xZSU-XkY0xZS_2hiY0xZSc5vzY0xZSo5wpY0xZSp-i8Y0xZSw3FjY0xZSy1wI
Y0xZT-1UaY0xZT1-8XY0xZT64r0Y0xZTQ190Y0xZTS2qVY0xZTT-AzY0xZTW1SnY0xZTZ1c_Y0xZTa3AAY0xZTb54-Y0xZTe5enY0xZTj0j0
Y0xZTp1QkY0xZTq2CeY0xZTr5VHY0xZTs53xY0xZTt0a8Y0xZTw1G0Y0xZU724LY0xZUE57mY0xZUH0wnY0xZUI4haY0xZUL-L7Y0xZUN1cX
Y0xZUO35CY0xZUS4sDY0xZUT4YEY0xZUV0EnY0xZUb5xhY0xZUg2gaY0xZUi3FiY0xZUl-4YY0xZV05lCY0xZV61M4Y0xZVM5x2Y0xZVP1Iq
Y0xZVV52yY0xZV_2YfY0xZVr3s0Y0xZVu1QMY0xZVw5ewY0xZVy4RQY0xZW725RY0xZWB-aDY0xZWD5W1Y0xZWK5qQY0xZWL1I2Y0xZWQ-Yf
Y0xZWb19NY0xZWs1POY0xZX20_rY0xZXC3MiY0xZXF5_WY0xZXH2WrY0xZXT0BOY0xZXZ1JfY0xZXd1QkY0xZXe19NY0xZXg-tVY0xZXi4Ky
Y0xZXj1oSY0xZXp-WsY0xZXt5nSY0xZY10BlY0xZY31aqY0xZY432cY0xZYE0bDY0xZYG3GgY0xZYJ3lbY0xZYK-HfY0xZYO3S4Y0xZYX-MP
Y0xZY_0hYY0xZYd5M0Y0xZYi-A4Y0xZYo2S2Y0xZYs1bvY0xZZ23V9Y0xZZ43dIY0xZZ82bTY0xZZD5cOY0xZZE-nRY0xZZG0xrY0xZZN-A4
Y0xZZP3ZLY0xZZS5rjY0xZZY2WQY0xZZe520Y0xZZh1oIY0xZZt3xCY0xZ_2-_NY0xZ_55EHY0xZ_62JkY0xZ_85zPY0xZ_B-hcY0xZ_D2oB
Y0xZ_L3OCY0xZ_N4-TY0xZ_P4J_Y0xZ_b0RQY0xZ_c1jAY0xZ_l1tQY0xZ_n0gaY0xZ_w2WQY0xZ_x29dY0xZa3-9xY0xZaE-u7Y0xZaG0RT
Y0xZaN0nKY0xZaZ2KrY0xZaa1wKY0xZaq1GLY0xZau5Z3Y0xZax-8_Y0xZb03lEY0xZb201rY0xZbD11GY0xZbE-7PY0xZbJ5_VY0xZbN1wc
Y0xZbk5qiY0xZbm2WQY0xZbo1QMY0xZbu2gxY0xZbx5OaY0xZby2h1Y0xZbz40uY0xZc--q0Y0xZc01QkY0xZc61FWY0xZc94BhY0xZcQ5mV
Y0xZcd3pGY0xZcf5SEY0xZch-3eY0xZcm2wuY0xZcs37cY0xZd13qOY0xZd33jrY0xZdB18KY0xZdD4laY0xZdG-fqY0xZdM0qWY0xZdR3_D
Y0xZdS4PKY0xZdV-CmY0xZde4cJY0xZdh0PoY0xZdq0_rY0xZe3-mRY0xZeJ1DeY0xZeM1wcY0xZeP4SqY0xZeZ1_nY0xZec5oDY0xZef-rd
Y0xZeo-mzY0xZep288Y0xZer2WqY0xZf--5HY0xZf419NY0xZfD3kXY0xZfH5i7Y0xZfW5i7Y0xZfc-E4Y0xZfh2WQY0xZfj41gY0xZfk2kz
Y0xZfr5nzY0xZg05x3Y0xZg24KlY0xZgB-gmY0xZgE1USY0xZgF2YfY0xZgI-ASY0xZgX-qrY0xZgg40-Y0xZgv4RQY0xZgx3lBY0xZh53RM
Y0xZhB3RyY0xZhK4-TY0xZhL-UNY0xZhZ1G_Y0xZhb2VxY0xZhn0FgY0xZhr03LY0xZhv1IFY0xZhw10DY0xZi144TY0xZi33xIY0xZiC55T
Y0xZiH30cY0xZiM1IqY0xZiP3eGY0xZiT3VoY0xZiY0_rY0xZiz3o-Y0xZj-1GLY0xZj11haY0xZj508qY0xZjA-1YY0xZjB4aGY0xZjI1lu
Y0xZjL2tIY0xZjM5F0Y0xZji4V3Y0xZjk31tY0xZjo18hY0xZjv4tsY0xZk01f6Y0xZk2-AJY0xZk340MY0xZk44VpY0xZk61hwY0xZkB1M4
Y0xZkD1ONY0xZkU0zhY0xZkZ-LOY0xZkb2PUY0xZkc56FY0xZkj3VoY0xZkp3PuY0xZks0k7Y0xZku5i3Y0xZl-42pY0xZl02BAY0xZl34lK
Y0xZlB2UlY0xZlF4axY0xZlJ17NY0xZlM4fUY0xZlc15vY0xZlf2diY0xZlw2fZY0xZm-5KEY0xZmE243Y0xZmG4YJY0xZmM2ZtY0xZmW3Mi
Y0xZma3mmY0xZmh1JTY0xZmj-fAY0xZmm0ipY0xZmy0BUY0xZn51JzY0xZnA5yvY0xZnI3SXY0xZnL5CdY0xZnN1NwY0xZnO16lY0xZnQ1-i
Y0xZnU02YY0xZnY3SwY0xZnf1-NY0xZni0ePY0xZnj1NtY0xZnl3hBY0xZnn-2RY0xZno2tiY0xZnr-wLY0xZo118KY0xZo73VoY0xZoD2Ks
Y0xZoI0nbY0xZoV2rVY0xZod441Y0xZoe-RTY0xZou-SyY0xZow--5Y0xZp--u7Y0xZp32o2Y0xZp902kY0xZpH0O2Y0xZpI1Q9Y0xZpJ1Qe
Y0xZpL5ZgY0xZpQ2S8Y0xZpT1wcY0xZpd-4NY0xZps1h6Y0xZpw3eGY0xZpy50iY0xZq75GFY0xZqH2mHY0xZqP-lQY0xZqe0Y-Y0xZqi2_F
Y0xZqj5m9Y0xZqp5zwY0xZqr2LGY0xZqt0ysY0xZqx1M4Y0xZr-3S5Y0xZr83PuY0xZr93V4Y0xZrK035Y0xZrM29jY0xZrW1AjY0xZrs5_E
Y0xZry38DY0xZs11o-Y0xZsD35EY0xZsW2JFY0xZsk5I5Y0xZt01QMY0xZt20UPY0xZt52wuY0xZt84-EY0xZtB4qOY0xZtH2MpY0xZtR42d
Y0xZtS26fY0xZtT-uGY0xZtW4dQY0xZtX-bgY0xZtZ1rHY0xZtn1GnY0xZtr1GzY0xZtv0g3Y0xZtw-WoY0xZuF2XHY0xZuJ5iiY0xZuN2V7
Y0xZuO3MiY0xZue--4Y0xZug2lVY0xZum-TeY0xZup2ejY0xZur0ZfY0xZut2HVY0xZuz4eBY0xZv0-CwY0xZvJ5ksY0xZvO2zsY0xZvc1Mb
Y0xZve-OpY0xZvj-HuY0xZvl-pbY0xZvs36aY0xZvv5TWY0xZw320-Y0xZwH00tY0xZwX5RNY0xZw_2lkY0xZwb500Y0xZwg5ArY0xZwh1gB
Y0xZwl1zKY0xZwm4IFY0xZwt5VPY0xZwv-1JY0xZww2ikY0xZwx-wYY0xZwz1ruY0xZx0-_wY0xZx26-LY0xZx422RY0xZxD-DHY0xZxH-5t
Y0xZxL28nY0xZxO1vbY0xZxP4wWY0xZxQ45KY0xZxR18KY0xZx_4sSY0xZxk5OqY0xZxm0K2Y0xZxo1ElY0xZxs5-qY0xZxu4QoY0xZy51tD
Y0xZyJ0jhY0xZyL3tFY0xZyT0hGY0xZyX-9lY0xZyc5FkY0xZye2bGY0xZyk2aWY0xZyl-2RY0xZyo50qY0xZyp-hLY0xZyr1OgY0xZyu3DS
Y0xZyx3tbY0xZz11izY0xZzC5rPY0xZzG0pZY0xZzI4XkY0xZzJ0uPY0xZzV3VbY0xZzY3VoY0xZzh1G_Y0xZzo3wPY0xZzq-WjY0xZzw2-F`;
